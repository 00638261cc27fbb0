#pragma once

#include "core/Problem.h"
#include "core/Progress.h"

#include <QString>

namespace rapporteur {

/// Opens what is closed of the three standard streams, so that no file of the program takes their place.
void keepStandardStreams();

/// Data for the user's next program; Error(CannotWrite, DiskFull) when it does not arrive.
void printOut(const QString& text);
/// A sentence for the user.
void printMessage(const QString& text);
/// One line for each problem, the gravest first: severity, place, sentence.
QString problemLines(const Problems& problems);
/// The same for the user.
void printProblems(const Problems& problems);

/// "Importing… 42 %" on one line of a terminal, removed when done; nothing where stderr is not a terminal.
class ProgressLine
{
public:
    explicit ProgressLine(QString activity);
    ~ProgressLine();

    void show(qint64 done, qint64 total);
    Progress progress();

private:
    QString m_activity;
    bool m_isTerminal;
    int m_percent = -1;
};

} // namespace rapporteur
