#include "support/cli/Shell.h"
#include "editing/workspace/Workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

/// What scripts rely on: outputs to the character, exit codes, messages on stderr only.
class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheSeedsSentencesAndCaption_data();
    void printsTheSeedsSentencesAndCaption();
    void givesTheNamesAsJson();
    void saysHowToUseEachCommand_data();
    void saysHowToUseEachCommand();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void dumpsWhatItImported();
    void makesTheSampleNewsroom();
    void blocksARosterWithNobodyToPublish();
    void refusesANewsroomThatSomebodyHasOpen();
    void findsWordsAnywhere();
};

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

void CommandTest::printsTheSeedsSentencesAndCaption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("expected");
    const QString items = u" in late June included: Stephen Hadley, USIP senior advisor for international affairs and former national "
                          "security advisor; %1, former chief of Naval Operations; John Park, USIP senior Asia advisor; and a group of "
                          "Pentagon and State Department officials.\n"_s;
    const auto row = [](const char* line, const QString& expected) { QTest::newRow(line) << words(line) << expected; };
    row("roster seed.rapporteur us --article track-15-beijing", u"The U.S. delegation led by Marshall"_s + items.arg(u"Admiral Gary Roughead"_s));
    row("roster seed.rapporteur us", u"The U.S. delegation led by USIP President Jim Marshall"_s + items.arg(u"Admiral Gary Roughead"_s));
    row("roster seed.rapporteur us --style ap",
        u"The U.S. delegation led by USIP President Jim Marshall"_s + items.arg(u"retired Adm. Gary Roughead"_s));
    row("caption seed.rapporteur pcac-group",
        u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye, USIP President Jim Marshall, Dr. Wu Xinbo, "
        "RADM Yang Yi (PLA Navy, ret.)\n"_s);
    row("roster seed.rapporteur cn --style participants",
        u"CHINA\nMr. JI Zhiye — President, China Institutes of Contemporary International Relations — Head of delegation\n"
        "Dr. WU Xinbo — Delegate\nRear Admiral YANG Yi — Delegate\n"_s);
    row("roster seed.rapporteur jp --form phrase", u"an additional Japanese delegation led by IIPS\n"_s);
    row("roster seed.rapporteur jp --form phrase --as-of 2019-01-01",
        u"an additional Japanese delegation led by the Nakasone Peace Institute\n"_s);
    row("roster seed.rapporteur us --form phrase", u"a U.S. delegation\n"_s);
    row("roster seed.rapporteur us --form table",
        u"Jim Marshall | President | United States Institute of Peace | head of delegation\n"
        "Stephen Hadley | Senior Advisor for International Affairs; Former National Security Advisor | United States Institute of Peace | delegate\n"
        "ADM Gary Roughead (USN, ret.) | Former Chief of Naval Operations |  | delegate\n"
        "John Park | Senior Asia Advisor | United States Institute of Peace | delegate\n"
        "(names withheld) | Officials | Pentagon; State Department |\n"_s);
}

void CommandTest::printsTheSeedsSentencesAndCaption()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"seed.rapporteur"_s);
    const Outcome outcome = shell.run(arguments);
    QTEST(outcome.out, "expected");
    QCOMPARE(outcome.exitCode, 0);
}

void CommandTest::givesTheNamesAsJson()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"seed.rapporteur"_s);
    const Outcome outcome = shell.run(words("names seed.rapporteur --format json"));
    QCOMPARE(outcome.exitCode, 0);
    const QJsonArray names = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    QCOMPARE(names.size(), 7);
    QCOMPARE(names[0].toObject(),
        (QJsonObject { { u"id"_s, u"marshall"_s }, { u"first"_s, u"Jim Marshall"_s }, { u"later"_s, u"Marshall"_s },
            { u"sort"_s, u"Marshall, Jim"_s }, { u"participants"_s, u"Jim MARSHALL"_s } }));
}

void CommandTest::saysHowToUseEachCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char* name : { "create", "import", "dump", "export", "check", "roster", "caption", "names", "search", "verify", "backup" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CommandTest::saysHowToUseEachCommand()
{
    QFETCH(QString, command);
    QTemporaryDir folder;
    const Outcome help = Shell(folder.path()).run({ command, u"--help"_s });
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.startsWith(u"Usage: rapporteur "_s + command));
    QVERIFY(help.err.isEmpty());
    const Outcome nothing = Shell(folder.path()).run({ command });
    QCOMPARE(nothing.exitCode, 2);
    QVERIFY(nothing.out.isEmpty());
    QVERIFY(nothing.err.contains(u"Usage: rapporteur "_s + command));
}

void CommandTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* line : { "frobnicate x", "roster seed.rapporteur us --shape round", "roster seed.rapporteur us --form round",
             "roster seed.rapporteur us --style baroque", "roster seed.rapporteur us --as-of yesterday", "export seed.rapporteur",
             "export seed.rapporteur --output out --now soon", "export seed.rapporteur --output out --base-url javascript:x",
             "names seed.rapporteur --format xml", "caption seed.rapporteur" })
        QTest::newRow(line) << words(line);
}

void CommandTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"seed.rapporteur"_s);
    const Outcome outcome = shell.run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(shell.path(u"out"_s)));
}

void CommandTest::dumpsWhatItImported()
{
    // Given the seed and the sample, each dumped with its pictures
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"seed.rapporteur"_s);
    QCOMPARE(shell.run(words("create sample.rapporteur --sample")).exitCode, 0);
    for (const QString& name : { u"seed"_s, u"sample"_s }) {
        const QString file = name + u".rapporteur"_s;
        QVERIFY(QDir(folder.path()).mkpath(name));
        QCOMPARE(shell.run({ u"dump"_s, file, u"--output"_s, name + u"/one.json"_s }).exitCode, 0);
        // When the dump is imported into an empty newsroom and dumped again
        QCOMPARE(shell.run({ u"create"_s, name + u"2.rapporteur"_s }).exitCode, 0);
        QCOMPARE(shell.run({ u"import"_s, name + u"2.rapporteur"_s, name + u"/one.json"_s }).exitCode, 0);
        const Outcome again = shell.run({ u"dump"_s, name + u"2.rapporteur"_s });
        // Then it is the same, byte for byte, and both files are sound
        QCOMPARE(again.out.toUtf8(), shell.read(name + u"/one.json"_s));
        QCOMPARE(shell.run({ u"verify"_s, name + u"2.rapporteur"_s }).exitCode, 0);
    }
}

void CommandTest::makesTheSampleNewsroom()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run(words("create sample.rapporteur --sample")).exitCode, 0);
    const Outcome check = shell.run(words("check sample.rapporteur"));
    QCOMPARE(check.exitCode, 0);
    QVERIFY(!check.err.contains(u"error:"_s));
    const Outcome exported = shell.run(words("export sample.rapporteur --output out"));
    QCOMPARE(exported.exitCode, 0);
    QVERIFY(QFile::exists(shell.path(u"out/index.html"_s)));
    // And a second one does not overwrite the first
    const auto before = contentsOf(shell.path(u"sample.rapporteur"_s));
    QCOMPARE(shell.run(words("create sample.rapporteur --sample")).exitCode, 3);
    QCOMPARE(contentsOf(shell.path(u"sample.rapporteur"_s)), before);
}

void CommandTest::blocksARosterWithNobodyToPublish()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"seed.rapporteur"_s);
    const Outcome outcome = shell.run(words("roster seed.rapporteur jp"));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(outcome.err.contains(u"jp"_s));
}

void CommandTest::refusesANewsroomThatSomebodyHasOpen()
{
    // Given a newsroom that this process has open
    QTemporaryDir folder;
    const Shell shell(folder.path());
    const QString path = shell.seedNewsroom(u"seed.rapporteur"_s);
    {
        const Workspace workspace(path);
        const Outcome outcome = shell.run(words("import seed.rapporteur seed.rapporteur.json"));
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.err.contains(QString::number(QCoreApplication::applicationPid())));
    }
    // Then it is free again when that ends
    QCOMPARE(shell.run(words("verify seed.rapporteur")).exitCode, 0);
}

void CommandTest::findsWordsAnywhere()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"seed.rapporteur"_s);
    const Outcome outcome = shell.run(words("search seed.rapporteur intractable"));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.startsWith(u"article\ttrack-15-beijing\t"_s));
}

QTEST_GUILESS_MAIN(CommandTest)
#include "CommandTest.moc"
