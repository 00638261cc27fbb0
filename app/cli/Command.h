#pragma once

#include "cli/CommandLine.h"

#include <QCommandLineParser>
#include <QString>
#include <vector>

namespace rapporteur {

/// One command of the program: what it is called, what it takes, what it does.
struct Command
{
    QString name;
    QString arguments; ///< "FILE SOURCE…", as the help shows them
    QString summary;
    int fewestArguments = 1;
    int mostArguments = 1;
    std::vector<QCommandLineOption> options;
    ExitCode (*run)(const QCommandLineParser& parser) = nullptr;
};

/// Wrong usage: the sentence is printed with the command's help.
struct UsageError
{
    QString text;
};

Command createCommand();
Command importCommand();
Command dumpCommand();
Command exportCommand();
Command checkCommand();
Command rosterCommand();
Command captionCommand();
Command namesCommand();
Command searchCommand();
Command verifyCommand();
Command backupCommand();

/// Whether the output is wanted as JSON (`--format json`); UsageError for anything but text and json.
bool wantsJson(const QCommandLineParser& parser);
QCommandLineOption formatOption();

} // namespace rapporteur
