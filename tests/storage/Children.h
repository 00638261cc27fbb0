#pragma once

#include "core/Error.h"

#include <QString>
#include <functional>
#include <optional>

namespace rapporteur {

/// Runs `work` in a forked child and returns what it returned, -1 when it died of a signal. The child never comes back
/// into the test: what it mounts, limits or gives up ends with it.
int inChild(const std::function<int()>& work);

/// A forked child that runs until it is killed or ends.
class Child
{
public:
    /// `ready` is called by the child when the parent may go on; the constructor waits for that.
    explicit Child(const std::function<void(const std::function<void()>& ready)>& work);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    void kill();

private:
    int m_process = 0;
};

/// The code of the Error that `work` throws, as a number; 100 when it throws none, 101 when something else.
int errorCodeOf(const std::function<void()>& work);

inline int number(ErrorCode code)
{
    return static_cast<int>(code);
}

/// Root may do everything, so what a user may not do is tried as somebody else. For children only.
void becomeOrdinaryUser();
/// Lets no file grow beyond `bytes`, which is how a full disk looks to a writer. For children only.
void limitFileSize(qint64 bytes);
/// Makes the folder `path` a disk of its own with room for `bytes`, or refuses nothing where the kernel does not let
/// a test mount: then false. For children only; the disk goes away with the child.
bool mountSmallDisk(const QString& path, qint64 bytes);

} // namespace rapporteur
