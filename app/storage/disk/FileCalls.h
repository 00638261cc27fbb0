#pragma once

#include <QString>

namespace rapporteur {

enum class SystemCall { Read, Write };

/// Throws the Error that a system error number means for a path that was to be read or written.
[[noreturn]] void throwSystemError(int systemError, const QString& path, SystemCall call);

/// Whether anything has this name, a dangling link included.
bool entryExists(const QString& path);

/// Waits until the bytes (of a file) or the names (in a folder) are on the disk.
void syncFile(const QString& path);
void syncFolder(const QString& path);

/// Throws Error(AlreadyExists) when the target is there, also when it appeared just now.
void renameWithoutReplacing(const QString& from, const QString& to);

} // namespace rapporteur
