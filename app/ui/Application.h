#pragma once

namespace rapporteur {

/// The editor: sets up the application, opens the newsroom named by the arguments, `rapporteur [FILE] [--article ID]`, or
/// the start page, and runs until the window is closed. Returns the exit code.
int runEditor(int argc, char* argv[]);

} // namespace rapporteur
