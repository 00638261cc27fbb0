#pragma once

#include "core/Problem.h"
#include "core/Progress.h"

#include <QString>

namespace rapporteur {

/// Data for the user's next program.
void printOut(const QString& text);
/// A sentence for the user.
void printMessage(const QString& text);
/// Problems, the gravest first, each with its place.
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
