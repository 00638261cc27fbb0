#pragma once

#include <QStringList>

namespace rapporteur {

/// Exit codes that scripts rely on.
enum class ExitCode { Done = 0, Blocked = 1, WrongUsage = 2, BadFile = 3 };

/// Whether these arguments (with the program's name first) are a command for the shell, not for the editor.
bool isCommand(const QStringList& arguments);

/// Carries out a command: data to stdout, messages to stderr. Returns the exit code.
int runCommandLine(const QStringList& arguments);

} // namespace rapporteur
