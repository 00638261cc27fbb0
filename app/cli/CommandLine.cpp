#include "cli/CommandLine.h"

#include "cli/Command.h"
#include "cli/Terminal.h"
#include "core/Error.h"
#include "editing/messages/ErrorText.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

std::vector<Command> allCommands()
{
    return { createCommand(), importCommand(), dumpCommand(), exportCommand(), checkCommand(), rosterCommand(), captionCommand(),
        namesCommand(), searchCommand(), verifyCommand(), backupCommand() };
}

QString generalHelp(const std::vector<Command>& commands)
{
    QString text = u"Usage: rapporteur [FILE] [--article ID]\n       rapporteur COMMAND FILE …\n\n"
                   "Opens a newsroom in the editor, or carries out one command on it:\n\n"_s;
    for (const Command& command : commands)
        text += u"  %1 %2\n"_s.arg(command.name, -8).arg(command.summary);
    return text
        + u"\n“rapporteur COMMAND --help” says more. Exit codes: 0 done; 1 export blocked, or check found a warning or worse;\n"
          "2 wrong usage; 3 a file cannot be read, written or trusted.\n"_s;
}

void addOptions(QCommandLineParser& parser, const Command& command)
{
    parser.addOptions(QList<QCommandLineOption>(command.options.begin(), command.options.end()));
    parser.addOption({ { u"h"_s, u"help"_s }, u"Show this help."_s });
}

QString longHelpOf(const Command& command)
{
    QFile file(u":/help/commands/%1.txt"_s.arg(command.name));
    return file.open(QIODevice::ReadOnly) ? u'\n' + QString::fromUtf8(file.readAll()) : QString();
}

QString usageOf(const Command& command)
{
    QString text = u"Usage: rapporteur %1 %2\n\n%3\n"_s.arg(command.name, command.arguments, command.summary);
    if (!command.options.empty())
        text += u"\nOptions:\n"_s;
    for (const QCommandLineOption& option : command.options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += u"  %1 %2\n"_s.arg(u"--"_s + option.names().back() + value, -24).arg(option.description());
    }
    return text;
}

QString helpOf(const Command& command)
{
    return usageOf(command) + longHelpOf(command);
}

int wrongUsage(const QString& text, const Command& command)
{
    printMessage(text + u'\n');
    printMessage(usageOf(command));
    return static_cast<int>(ExitCode::WrongUsage);
}

/// "--output ''" and an empty FILE are slips of a script; no command has a use for them.
std::optional<QString> emptyArgument(const QCommandLineParser& parser, const Command& command)
{
    for (const QCommandLineOption& option : command.options) {
        const QString name = option.names().back();
        if (!option.valueName().isEmpty() && parser.isSet(name) && parser.values(name).contains(QString()))
            return u"“--%1” was given an empty value."_s.arg(name);
    }
    if (parser.positionalArguments().contains(QString()))
        return u"“%1” was given an empty name."_s.arg(command.name);
    return std::nullopt;
}

QString parseErrorText(const QCommandLineParser& parser, const QStringList& arguments)
{
    const bool isDashed = std::ranges::any_of(
        arguments, [](const QString& text) { return text.startsWith(u'-') && (text.contains(u'.') || text.contains(u'/')); });
    const QString text = parser.errorText();
    return isDashed ? text + u"\nA file whose name begins with “-” is written ./-name."_s : text;
}

int runCommand(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    QStringList own = arguments;
    own.removeAt(1);
    if (!parser.parse(own))
        return wrongUsage(parseErrorText(parser, own), command);
    if (parser.isSet(u"help"_s)) {
        printOut(helpOf(command));
        return static_cast<int>(ExitCode::Done);
    }
    const int count = static_cast<int>(parser.positionalArguments().size());
    if (count < command.fewestArguments || count > command.mostArguments)
        return wrongUsage(u"“%1” takes: %2"_s.arg(command.name, command.arguments), command);
    if (const auto text = emptyArgument(parser, command))
        return wrongUsage(*text, command);
    try {
        return static_cast<int>(command.run(parser));
    } catch (const UsageError& error) {
        return wrongUsage(error.text, command);
    }
}

int runGeneral(const std::vector<Command>& commands, const QStringList& arguments)
{
    const QString name = arguments.value(1);
    if (name == u"--version"_s) {
        printOut(u"rapporteur %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return static_cast<int>(ExitCode::Done);
    }
    if (name == u"help"_s && arguments.size() > 2) {
        const auto command = std::ranges::find(commands, arguments[2], &Command::name);
        if (command != commands.end()) {
            printOut(helpOf(*command));
            return static_cast<int>(ExitCode::Done);
        }
    } else if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        printOut(generalHelp(commands));
        return static_cast<int>(ExitCode::Done);
    }
    const QString unknown = name == u"help"_s ? arguments[2] : name;
    printMessage(unknown.isEmpty() ? u"No command was given.\n"_s : u"There is no command “%1”.\n"_s.arg(unknown));
    printMessage(generalHelp(commands));
    return static_cast<int>(ExitCode::WrongUsage);
}

} // namespace

bool isCommand(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return false;
    const QString& first = arguments[1];
    const bool isInformation = first == u"--help"_s || first == u"-h"_s || first == u"--version"_s || first == u"help"_s;
    return isInformation
        || std::ranges::any_of(allCommands(), [&](const Command& command) { return command.name == first; });
}

int runCommandLine(const QStringList& arguments)
{
    const std::vector<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, arguments.value(1), &Command::name);
    try {
        return command == commands.end() ? runGeneral(commands, arguments) : runCommand(*command, arguments);
    } catch (const Error& error) {
        printMessage(errorText(error));
        // The file is right, the id that was asked for is not.
        const bool isUsage = error.code() == ErrorCode::UnknownRecord;
        return static_cast<int>(isUsage ? ExitCode::WrongUsage : ExitCode::BadFile);
    }
}

bool wantsJson(const QCommandLineParser& parser)
{
    const QString format = parser.value(u"format"_s);
    if (format != u"json"_s && format != u"text"_s)
        throw UsageError { u"“--format %1”: write text or json."_s.arg(format) };
    return format == u"json"_s;
}

QCommandLineOption formatOption()
{
    return { u"format"_s, u"Write text (the default) or JSON."_s, u"text|json"_s, u"text"_s };
}

} // namespace rapporteur
