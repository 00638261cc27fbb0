#include "support/cli/Shell.h"

#include <QTemporaryDir>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// How the program behaves among others in a shell: pipes, odd names, empty arguments.
class TerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpsOnlyWhenAsked();
    void takesAnyFileName_data();
    void takesAnyFileName();
    void refusesEmptyArguments_data();
    void refusesEmptyArguments();
    void explainsANameThatBeginsWithADash();
    void saysWhenItsOutputIsLost_data();
    void saysWhenItsOutputIsLost();
    void diesOfAReaderThatHasEnough();
    void saysWhichFolderIsMissing_data();
    void saysWhichFolderIsMissing();
    void callsAnUnknownIdWrongUsage_data();
    void callsAnUnknownIdWrongUsage();
};

void TerminalTest::helpsOnlyWhenAsked()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    for (const char* line : { "--help", "-h", "help", "--version", "help export", "export --help", "export x --help" }) {
        const Outcome outcome = shell.run(line);
        QVERIFY2(outcome.exitCode == 0 && outcome.err.isEmpty() && !outcome.out.isEmpty(), line);
    }
    for (const QStringList& arguments : { QStringList(), { u"frobnicate"_s }, { u"help"_s, u"frobnicate"_s }, { u"Export"_s, u"x"_s } }) {
        const Outcome outcome = shell.run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(u"Usage: rapporteur"_s) && outcome.err.contains(u"backup"_s), qPrintable(outcome.err));
    }
}

void TerminalTest::takesAnyFileName_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "two words.rapporteur", "日本 ü.rapporteur", "./-dash.rapporteur", "no-suffix", "quote'\".rapporteur",
             "sub folder/ü/n.rapporteur", "per%20cent %1.rapporteur" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TerminalTest::takesAnyFileName()
{
    QFETCH(QString, name);
    // Given a folder and a file with such a name
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QVERIFY(QDir().mkpath(QFileInfo(shell.path(name)).path()));
    shell.seedNewsroom(name);
    // When it goes through the whole main job
    const QString target = QFileInfo(name).path() + u"/bündel 1"_s;
    const QString document = target + u".json"_s;
    QCOMPARE(shell.run({ u"export"_s, name, u"--output"_s, target }).exitCode, 0);
    QCOMPARE(shell.run({ u"dump"_s, name, u"--output"_s, document }).exitCode, 0);
    // Then everything is where it was asked for
    QVERIFY(QFile::exists(shell.path(target + u"/2013/07/usip-president-leads-us-delegation/index.html"_s)));
    QVERIFY(QFile::exists(shell.path(document)));
    const Outcome verified = shell.run({ u"verify"_s, name });
    QCOMPARE(verified.exitCode, 0);
    QVERIFY2(verified.out.contains(QFileInfo(name).fileName()), qPrintable(verified.out));
}

void TerminalTest::refusesEmptyArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("create") << QStringList { u"create"_s, {} };
    QTest::newRow("import") << QStringList { u"import"_s, u"n.rapporteur"_s, {} };
    QTest::newRow("export") << QStringList { u"export"_s, u"n.rapporteur"_s, u"--output"_s, {} };
    QTest::newRow("dump") << QStringList { u"dump"_s, u"n.rapporteur"_s, u"--output="_s };
    QTest::newRow("roster") << QStringList { u"roster"_s, u"n.rapporteur"_s, u"us"_s, u"--as-of"_s, {} };
    QTest::newRow("backup") << QStringList { u"backup"_s, u"n.rapporteur"_s, {} };
}

void TerminalTest::refusesEmptyArguments()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run("create n.rapporteur").exitCode, 0);
    const Outcome outcome = shell.run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(u"empty"_s), qPrintable(outcome.err));
    QCOMPARE(contentsOf(folder.path()).keys(), QStringList { u"n.rapporteur"_s });
}

void TerminalTest::explainsANameThatBeginsWithADash()
{
    QTemporaryDir folder;
    const Outcome outcome = Shell(folder.path()).run("create -mine.rapporteur");
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(u"./-"_s), qPrintable(outcome.err));
    QCOMPARE(Shell(folder.path()).run("create -- -mine.rapporteur").exitCode, 0);
}

void TerminalTest::saysWhenItsOutputIsLost_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : { "names n.rapporteur", "names n.rapporteur --format json", "dump n.rapporteur", "roster n.rapporteur us",
             "caption n.rapporteur pcac-group", "check n.rapporteur", "verify n.rapporteur", "search n.rapporteur Marshall",
             "export --help", "--version" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TerminalTest::saysWhenItsOutputIsLost()
{
    QFETCH(QString, line);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    const auto before = contentsOf(folder.path());
    // When its output is closed, or goes to a full disk
    Surroundings closed;
    closed.prepare = [] { ::close(STDOUT_FILENO); };
    Surroundings full;
    full.standardOutput = u"/dev/full"_s;
    for (const Surroundings& surroundings : { closed, full }) {
        const Outcome outcome = shell.run(line.split(u' '), surroundings);
        // Then that is an error, and no file has taken the place of the output
        QVERIFY2(outcome.exitCode == 3, qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains(u"standard output"_s), qPrintable(outcome.err));
        QCOMPARE(contentsOf(folder.path()), before);
    }
}

void TerminalTest::diesOfAReaderThatHasEnough()
{
    // Given a reader that ends after one line
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run("create n.rapporteur --sample").exitCode, 0);
    QProcess pipe;
    pipe.setWorkingDirectory(folder.path());
    pipe.start(u"/bin/bash"_s,
        { u"-c"_s, u"set -o pipefail; \"$0\" dump n.rapporteur | head -n 1"_s, QStringLiteral(RAPPORTEUR_PROGRAM) });
    QVERIFY(pipe.waitForFinished(60'000));
    // Then the program ends without a word, by the signal, and the newsroom is free and sound
    QCOMPARE(pipe.exitCode(), 128 + SIGPIPE);
    QCOMPARE(pipe.readAllStandardError(), QByteArray());
    QCOMPARE(shell.run("verify n.rapporteur").exitCode, 0);
}

void TerminalTest::saysWhichFolderIsMissing_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : { "create none/new.rapporteur", "create none/new.rapporteur --sample", "dump n.rapporteur --output none/out.json",
             "export n.rapporteur --output none/out", "export n.rapporteur --output none/out.zip", "backup n.rapporteur none/copy" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TerminalTest::saysWhichFolderIsMissing()
{
    QFETCH(QString, line);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    const auto before = contentsOf(folder.path());
    const Outcome outcome = shell.run(line.split(u' '));
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(u"/none” does not exist"_s), qPrintable(outcome.err));
    QCOMPARE(contentsOf(folder.path()), before);
}

void TerminalTest::callsAnUnknownIdWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : { "roster n.rapporteur nobody", "roster n.rapporteur us --article nobody", "caption n.rapporteur nobody",
             "export n.rapporteur --output out --article nobody" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TerminalTest::callsAnUnknownIdWrongUsage()
{
    QFETCH(QString, line);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    const Outcome outcome = shell.run(line.split(u' '));
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(u"“nobody”"_s) && outcome.err.contains(u"n.rapporteur"_s), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(shell.path(u"out"_s)));
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "TerminalTest.moc"
