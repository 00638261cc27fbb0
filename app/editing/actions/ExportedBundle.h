#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace rapporteur {

/// What the last export to a target was made from, and how it left the target, remembered in the user's cache. While both are
/// so, exporting again would write what is there. Only hashes and a count are kept: no words of the newsroom.
class ExportedBundle
{
public:
    /// One small file in `memoryFolder` for each target.
    ExportedBundle(const QString& memoryFolder, const QString& target);

    /// How many articles are in the bundle, when it was made from this input and nobody touched it since.
    std::optional<size_t> articlesWhenMadeFrom(const QByteArray& input) const;
    /// After an export: the target as it is now was made from this input. What cannot be written down is forgotten.
    void remember(const QByteArray& input, size_t articles) const;

private:
    QString m_target;
    QString m_file;
};

} // namespace rapporteur
