#include "core/Error.h"
#include "editing/wording/Shortcuts.h"
#include "exchange/shortcuts/CodeReplacements.h"
#include "support/editing/SeedWorkspace.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

/// Short codes for people, as photographers have them in Photo Mechanic.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/shortcuts.txt"_s); }

    void readsCodesAndTexts();
    void leavesOutWhatIsNoCode();
    void importsAndKeepsThem();
    void expandsWhatIsClosed();
    void refusesAFileThatIsNotThere();
};

void ShortcutsTest::readsCodesAndTexts()
{
    const CodeReplacements read = readCodeReplacements("\xEF\xBB\xBFjm\tJim Marshall\tUSIP President Jim Marshall\r\ngr\tADM Gary Roughead (USN, ret.)\r\n");
    QCOMPARE(read.entries.size(), size_t(2));
    QCOMPARE(read.entries[0], (CodeReplacement { u"jm"_s, { u"Jim Marshall"_s, u"USIP President Jim Marshall"_s } }));
    QCOMPARE(read.entries[1].texts.front(), u"ADM Gary Roughead (USN, ret.)"_s);
    QCOMPARE(readCodeReplacements(writeCodeReplacements(read.entries)).entries, read.entries);
    QCOMPARE(readCodeReplacements("cafe\tCaf\xE9").entries[0].texts.front(), u"Café"_s); // not UTF-8
}

void ShortcutsTest::leavesOutWhatIsNoCode()
{
    const CodeReplacements read = readCodeReplacements("no tab\n\tno code\nempty\t\n" + QByteArray(200, 'x') + "\ttoo long\na\tfirst\na\tlast\n");
    QCOMPARE(read.skippedLines, 4);
    QCOMPARE(read.entries.size(), size_t(1));
    QCOMPARE(read.entries[0].texts, QStringList(u"last"_s));
}

void ShortcutsTest::importsAndKeepsThem()
{
    SeedWorkspace seed;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"codes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("gr\tADM Gary Roughead (USN, ret.)\nbj\tin Beijing\nbad line\n");
    file.close();
    const Shortcuts::Imported imported = Shortcuts::load().import(file.fileName(), seed.workspace().registry());
    QCOMPARE(imported.codes, 2);
    QCOMPARE(imported.people, 1);
    QCOMPARE(imported.skippedLines, 1);
    QCOMPARE(Shortcuts::load().text(u"bj"_s), std::optional(u"in Beijing"_s));
    QVERIFY(!Shortcuts::load().text(u"BJ"_s)); // case counts
}

void ShortcutsTest::expandsWhatIsClosed()
{
    SeedWorkspace seed;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"codes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("jm\tJim Marshall\tMarshall\n");
    file.close();
    Shortcuts shortcuts;
    shortcuts.import(file.fileName(), seed.workspace().registry());
    QCOMPARE(shortcuts.expansionAtEnd(u"Here \\jm\\"_s), std::optional(Shortcuts::Expansion { 4, u"Jim Marshall"_s }));
    QCOMPARE(shortcuts.expansionAtEnd(u"=jm#2="_s), std::optional(Shortcuts::Expansion { 6, u"Marshall"_s }));
    QVERIFY(!shortcuts.expansionAtEnd(u"\\jm"_s));
    QVERIFY(!shortcuts.expansionAtEnd(u"\\xy\\"_s));
    QVERIFY(!shortcuts.expansionAtEnd(u"\\jm#3\\"_s));
}

void ShortcutsTest::refusesAFileThatIsNotThere()
{
    Shortcuts shortcuts;
    QVERIFY_THROWS_EXCEPTION(Error, shortcuts.import(u"nowhere.txt"_s, Registry()));
}

QTEST_GUILESS_MAIN(ShortcutsTest)

#include "ShortcutsTest.moc"
