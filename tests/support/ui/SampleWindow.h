#pragma once

#include <QTemporaryDir>

namespace rapporteur {

class MainWindow;

/// A shown window with the sample newsroom, as it looks in a language.
class SampleWindow
{
public:
    /// Installs the language in the whole program: one language per test program.
    explicit SampleWindow(const QString& language);
    ~SampleWindow();

    MainWindow& window() { return *m_window; }

private:
    QTemporaryDir m_folder;
    MainWindow* m_window; ///< deletes itself when it is closed
};

/// main() for such tests: the helper process, the preview's scheme, the application.
int runWindowTest(int argc, char* argv[], QObject& test);

} // namespace rapporteur
