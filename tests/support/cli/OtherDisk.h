#pragma once

#include "support/cli/Shell.h"

namespace rapporteur {

/// A folder that only some programs see as a disk of its own: those that run in its surroundings.
class OtherDisk
{
public:
    enum class Kind { Small, ReadOnly };

    /// Small: a disk with room for `bytes`, which holds copies of what is in `folder`. ReadOnly: `folder` itself.
    /// Where the kernel lets a test mount nothing, file sizes are limited to `bytes`, and writing there is forbidden.
    OtherDisk(Kind kind, const QString& folder, qint64 bytes = 0);
    ~OtherDisk();
    OtherDisk(const OtherDisk&) = delete;
    OtherDisk& operator=(const OtherDisk&) = delete;

    /// For runs on that disk.
    Surroundings surroundings() const;
    /// Where this process finds what those programs see in `folder`.
    QString seenFromHere() const;
    /// Takes all room but `bytes`.
    void fillBut(qint64 bytes);

private:
    void keepMounted();

    Kind m_kind;
    QString m_folder;
    qint64 m_bytes;
    int m_keeper = 0; ///< process that keeps the mount; 0 where none may be made
};

/// For `Surroundings::prepare`: what permission bits forbid is forbidden, also to root.
void obeyPermissions();

} // namespace rapporteur
