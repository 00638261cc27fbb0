#include "support/cli/Shell.h"
#include "support/features/Bundle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QProcess>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// The main job on real input: the seed newsroom becomes the page.
class SeedBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryLineOfThePageInOrder();
    void isTheSameForReadersWithoutABrowser();
    void leavesNothingPrivateInThePictures();
    void listsEveryFile();
    void writesTheSameBytesAnywhere();
    void knowsItsAddress();
    void replacesItsOwnBundleOnly();
};

namespace {

constexpr QChar noBreakSpace(QChar::Nbsp);

/// A browser may end a line with a space that was typed there; nobody sees it.
QStringList visibleLines(const QString& text)
{
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (line.endsWith(u' ') || line.endsWith(noBreakSpace))
            line.chop(1);
        lines << line;
    }
    return lines;
}

} // namespace

void SeedBundleTest::showsEveryLineOfThePageInOrder()
{
    // Given the exported seed
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    QCOMPARE(shell.run("export n.rapporteur --output out").exitCode, 0);
    // When a visitor reads the page in Chromium
    const ScriptReport report = runNode({ u"visible-text.mjs"_s, shell.path(u"out/"_s + seedPage) });
    QVERIFY2(report.exitCode == 0, qPrintable(report.text));
    // Then every line of page.txt is there as a line of its own, in order, character by character
    const QStringList visible = visibleLines(report.text);
    const QStringList expected = linesOfSeedPage();
    QCOMPARE(expected.size(), 24);
    qsizetype from = 0;
    for (const QString& line : expected) {
        const qsizetype at = visible.indexOf(line, from);
        QVERIFY2(at >= 0, qPrintable(u"not in order on the page: "_s + line + u"\nThe page:\n"_s + report.text));
        from = at + 1;
    }
    // And the credit follows the caption as a line of its own; no file name, no title twice
    const QStringList filled = visible.filter(QRegularExpression(u"\\S"_s));
    QCOMPARE(filled[filled.indexOf(expected[1]) + 1], u"Photo credit: USIP"_s);
    QVERIFY(!report.text.contains(u".jpg"_s));
    QCOMPARE(report.text.count(u"In Europe, Xi Looks to Boost Ties"_s), 1);
}

void SeedBundleTest::isTheSameForReadersWithoutABrowser()
{
    // Given the page's file, Then each paragraph stands in it whole, in an element of its own
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    QCOMPARE(shell.run("export n.rapporteur --output out").exitCode, 0);
    const QString html = QString::fromUtf8(shell.read(u"out/"_s + seedPage));
    const QStringList lines = linesOfSeedPage();
    for (qsizetype index = 0; index < 6; ++index) {
        const QString paragraph = QString(lines[index]).replace(noBreakSpace, u"(?:\u00a0|&nbsp;)"_s).replace(u'(', u"\\("_s).replace(u')', u"\\)"_s);
        QVERIFY2(html.contains(u"<p>"_s + lines[index] + u"</p>"_s) || html.contains(QRegularExpression(u"<p>"_s + paragraph + u"</p>"_s)),
            qPrintable(lines[index]));
    }
    QVERIFY(html.contains(u"<a href=\"https://www.example.org/track-15\""_s));
}

void SeedBundleTest::leavesNothingPrivateInThePictures()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    const Outcome outcome = shell.run("export n.rapporteur --output out");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.err.contains(u"warning"_s) && outcome.err.contains(u"INTERNAL: back row not for publication"_s));
    for (const char* secret : { "INTERNAL", "NIKON", "2034567", "998877", "GPS", "MakerNote", "20130711" })
        QCOMPARE(filesWith(shell.path(u"out"_s), QString::fromLatin1(secret)), QStringList());
    QVERIFY(contentsOf(shell.path(u"out/media"_s)).size() >= 8);
}

void SeedBundleTest::listsEveryFile()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    QCOMPARE(shell.run("export n.rapporteur --output out").exitCode, 0);
    // Then coreutils agree with the list of files, and so does the manifest
    QProcess check;
    check.setWorkingDirectory(shell.path(u"out"_s));
    check.start(u"sha256sum"_s, { u"--check"_s, u"--strict"_s, u"--quiet"_s, u"SHA256SUMS"_s });
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
    const auto contents = contentsOf(shell.path(u"out"_s));
    const QJsonArray files = QJsonDocument::fromJson(shell.read(u"out/manifest.json"_s)).object()[u"files"_s].toArray();
    QCOMPARE(files.size(), contents.size() - 2);
    for (const QJsonValue& file : files) {
        const QString path = file.toObject()[u"path"_s].toString();
        QCOMPARE(file.toObject()[u"sha256"_s].toString().toLatin1(), contents.value(path).toHex());
    }
}

void SeedBundleTest::writesTheSameBytesAnywhere()
{
    // Given two newsrooms that were made one after the other
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    shell.seedNewsroom(u"m.rapporteur"_s);
    const auto in = [](const QString& zone, const QString& language) {
        return Surroundings { .environment = { { u"TZ"_s, zone }, { u"LC_ALL"_s, language } }, .prepare = {}, .standardOutput = {} };
    };
    const Surroundings east = in(u"Pacific/Auckland"_s, u"C.UTF-8"_s);
    const Surroundings west = in(u"America/Los_Angeles"_s, u"tr_TR.UTF-8"_s);
    // When they are exported in two places of the world
    QCOMPARE(shell.run("export n.rapporteur --output one", east).exitCode, 0);
    QCOMPARE(shell.run("export n.rapporteur --output one.zip", east).exitCode, 0);
    QCOMPARE(shell.run("export m.rapporteur --output two", west).exitCode, 0);
    QCOMPARE(shell.run("export m.rapporteur --output two.zip", west).exitCode, 0);
    // Then not a byte differs, and the archive holds the folder
    QCOMPARE(contentsOf(shell.path(u"one"_s)), contentsOf(shell.path(u"two"_s)));
    QCOMPARE(shell.read(u"one.zip"_s), shell.read(u"two.zip"_s));
    QProcess unzip;
    unzip.setWorkingDirectory(folder.path());
    unzip.start(u"unzip"_s, { u"-q"_s, u"one.zip"_s, u"-d"_s, u"unpacked"_s });
    QVERIFY(unzip.waitForFinished());
    QVERIFY2(unzip.exitCode() == 0, unzip.readAllStandardError().constData());
    QCOMPARE(contentsOf(shell.path(u"unpacked"_s)), contentsOf(shell.path(u"one"_s)));
}

void SeedBundleTest::knowsItsAddress()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    QCOMPARE(shell.run("export n.rapporteur --output out").exitCode, 0);
    QVERIFY(!shell.read(u"out/"_s + seedPage).contains("canonical"));
    QCOMPARE(shell.run("export n.rapporteur --output out --base-url https://www.example.org/news").exitCode, 0);
    const QByteArray address = "https://www.example.org/news/2013/07/usip-president-leads-us-delegation/";
    const QByteArray html = shell.read(u"out/"_s + seedPage);
    QVERIFY2(html.contains("<link rel=\"canonical\" href=\"" + address), html.constData());
    QVERIFY(html.contains("<meta property=\"og:url\" content=\"" + address));
}

void SeedBundleTest::replacesItsOwnBundleOnly()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    // Given folders of somebody else: a diary, a bundle to which a file was added, an archive of something
    shell.write(u"diary/diary.txt"_s, "dear diary");
    QCOMPARE(shell.run("export n.rapporteur --output added").exitCode, 0);
    shell.write(u"added/2013/notes.txt"_s, "mine");
    shell.write(u"letters.zip"_s, "PK not an archive");
    for (const auto& [target, named] : { std::pair { u"diary"_s, u"diary.txt"_s }, { u"added"_s, u"notes.txt"_s }, { u"letters.zip"_s, u"letters.zip"_s } }) {
        const auto before = contentsOf(shell.path(target));
        // When a bundle is told to go there, Then it does not
        const Outcome outcome = shell.run({ u"export"_s, u"n.rapporteur"_s, u"--output"_s, target });
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
        QCOMPARE(contentsOf(shell.path(target)), before);
    }
    // But its own bundle is replaced as a whole
    QCOMPARE(shell.run("export n.rapporteur --output out").exitCode, 0);
    QCOMPARE(shell.run("export n.rapporteur --output out --now 2010-01-01T00:00:00Z").exitCode, 0);
    QCOMPARE(QDir(folder.path()).entryList({ u".out*"_s }, QDir::AllEntries | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(SeedBundleTest)
#include "SeedBundleTest.moc"
