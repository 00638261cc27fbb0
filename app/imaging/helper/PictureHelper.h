#pragma once

namespace rapporteur {

/// The whole life of a helper process (`rapporteur --helper`): takes jobs from the socket that is its standard input until
/// that ends. Call it before anything else in main(), without a QCoreApplication. Returns the exit code: 0, or 2 when
/// standard input is no such socket.
int runPictureHelper(int argc, char** argv);

} // namespace rapporteur
