#include "support/cli/OtherDisk.h"
#include "support/cli/Shell.h"

#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// A file, disk or folder that cannot be trusted or used: one clear message, exit code 3, nothing changed, nothing left.
class FileTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotASoundNewsroom_data();
    void refusesWhatIsNotASoundNewsroom();
    void namesTheDamagedRecord();
    void leavesAFullDiskAsItWas_data();
    void leavesAFullDiskAsItWas();
    void readsFromAFullDisk();
    void writesNothingWhereItMayNot_data();
    void writesNothingWhereItMayNot();
    void readsFromAReadOnlyDisk();
    void neverReplacesANewsroomByADocument();
    void neverReadsTheNewsroomAsADocument();
};

namespace {

const QStringList readers { u"check n.rapporteur"_s, u"roster n.rapporteur us"_s, u"caption n.rapporteur pcac-group"_s,
    u"names n.rapporteur"_s, u"search n.rapporteur dialogue"_s, u"dump n.rapporteur"_s, u"verify n.rapporteur"_s };
const QStringList writers { u"import n.rapporteur more.json"_s, u"dump n.rapporteur --output dump.json"_s,
    u"export n.rapporteur --output out"_s, u"backup n.rapporteur copy"_s };

const QByteArray moreDocument = R"({ "format": "rapporteur-newsroom", "version": 1, "people": [
    { "id": "more", "names": [ { "primary": true, "given": "Ann", "surname": "More" } ] } ] })";

void edit(const QString& path, const char* sql)
{
    sqlite3* database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const int result = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    sqlite3_close(database);
    if (result != SQLITE_OK)
        qFatal("the edit failed: %s", sql);
}

void cutShort(const QString& path)
{
    QFile file(path);
    if (!file.resize(file.size() / 2))
        qFatal("cannot cut");
}

void flipAByte(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open");
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("United States Institute of Peace");
    bytes[at] = 'V';
    file.seek(0);
    file.write(bytes);
}

/// One paragraph that names the file and is not the program's own confusion.
bool isOneClearMessage(const QString& text, const QString& name)
{
    return text.count(u'\n') == 1 && text.endsWith(u'\n') && text.contains(name) && text.count(u". "_s) >= 1
        && !text.contains(u"Something went wrong"_s);
}

QHash<QString, QByteArray> contentsWithoutFiller(const QString& path)
{
    auto contents = contentsOf(path);
    contents.remove(u".filler"_s);
    return contents;
}

} // namespace

using Damage = std::function<void(const QString& path)>;
Q_DECLARE_METATYPE(Damage)

void FileTroubleTest::refusesWhatIsNotASoundNewsroom_data()
{
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char* name, const Damage& damage) { QTest::newRow(name) << damage; };
    const auto replacement = [](const QByteArray& bytes) {
        return Damage([bytes](const QString& path) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
        });
    };
    row("truncated", cutShort);
    row("zero bytes", replacement({}));
    row("text", replacement("A letter to the editor.\n"));
    row("noise", replacement(QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x5a')));
    row("foreign", [](const QString& path) {
        QFile::remove(path);
        edit(path, "CREATE TABLE bookmark (url TEXT)");
    });
    row("newer", [](const QString& path) { edit(path, "PRAGMA user_version = 99"); });
    row("table added", [](const QString& path) { edit(path, "CREATE TABLE mine (x)"); });
    row("trigger added",
        [](const QString& path) { edit(path, "CREATE TRIGGER t AFTER UPDATE ON person BEGIN DELETE FROM event; END"); });
    row("write-ahead log", [](const QString& path) { edit(path, "PRAGMA journal_mode = WAL"); });
    row("record edited",
        [](const QString& path) { edit(path, "UPDATE person SET content = replace(content, 'Hadley', 'Headly')"); });
    row("byte flipped", flipAByte);
    row("missing", [](const QString& path) { QFile::remove(path); });
    row("folder", [](const QString& path) {
        QFile::remove(path);
        QDir().mkpath(path);
    });
}

void FileTroubleTest::refusesWhatIsNotASoundNewsroom()
{
    QFETCH(Damage, damage);
    // Given a file that is not as the program wrote it
    QTemporaryDir folder;
    const Shell shell(folder.path());
    damage(shell.seedNewsroom(u"n.rapporteur"_s));
    shell.write(u"more.json"_s, moreDocument);
    const auto before = contentsOf(folder.path());
    for (const QString& line : readers + writers) {
        // When any command meets it
        const Outcome outcome = shell.run(line.split(u' '));
        // Then it says so, and that is all
        const QString told = line + u": "_s + outcome.err;
        QVERIFY2(outcome.exitCode == 3, qPrintable(told));
        QVERIFY2(outcome.out.isEmpty(), qPrintable(told));
        QVERIFY2(line.startsWith(u"verify"_s) || isOneClearMessage(outcome.err, u"n.rapporteur"_s), qPrintable(told));
        QVERIFY2(contentsOf(folder.path()) == before, qPrintable(told));
    }
}

void FileTroubleTest::namesTheDamagedRecord()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    edit(shell.seedNewsroom(u"n.rapporteur"_s), "UPDATE person SET content = replace(content, 'Hadley', 'Headly')");
    const Outcome outcome = shell.run("verify n.rapporteur");
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(u"hadley"_s) && outcome.err.contains(u"backup"_s), qPrintable(outcome.err));
}

void FileTroubleTest::leavesAFullDiskAsItWas_data()
{
    QTest::addColumn<QString>("line");
    for (const QString& line : QStringList { u"create new.rapporteur"_s, u"create new.rapporteur --sample"_s } + writers)
        QTest::newRow(qPrintable(line)) << line;
}

void FileTroubleTest::leavesAFullDiskAsItWas()
{
    QFETCH(QString, line);
    // Given a newsroom on a disk that gets fuller
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    shell.write(u"more.json"_s, moreDocument);
    OtherDisk disk(OtherDisk::Kind::Small, folder.path(), 8 * 1024 * 1024);
    const auto before = contentsWithoutFiller(disk.seenFromHere());
    for (const qint64 room : { 0, 48, 150, 370, 420 }) {
        disk.fillBut(room * 1024);
        // When a command has less room than it needs
        const Outcome outcome = shell.run(line.split(u' '), disk.surroundings());
        const QString told = u"%1 with %2 KiB: %3"_s.arg(line).arg(room).arg(outcome.err);
        if (room > 0 && outcome.exitCode == 0)
            break;
        // Then it says so and leaves the disk as it was
        QVERIFY2(outcome.exitCode == 3, qPrintable(told));
        QVERIFY2(outcome.out.isEmpty() && isOneClearMessage(outcome.err, u"disk is full"_s), qPrintable(told));
        QVERIFY2(contentsWithoutFiller(disk.seenFromHere()) == before, qPrintable(told));
    }
}

void FileTroubleTest::readsFromAFullDisk()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    OtherDisk disk(OtherDisk::Kind::Small, folder.path(), 8 * 1024 * 1024);
    disk.fillBut(0);
    const Outcome outcome = shell.run("caption n.rapporteur pcac-group", disk.surroundings());
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    QVERIFY(outcome.out.startsWith(u"Front row, left to right: "_s));
}

void FileTroubleTest::writesNothingWhereItMayNot_data()
{
    leavesAFullDiskAsItWas_data();
}

void FileTroubleTest::writesNothingWhereItMayNot()
{
    QFETCH(QString, line);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    shell.write(u"more.json"_s, moreDocument);
    const auto before = contentsOf(folder.path());
    const auto refuses = [&](const Surroundings& surroundings) {
        const Outcome outcome = shell.run(line.split(u' '), surroundings);
        QVERIFY2(outcome.exitCode == 3 && outcome.out.isEmpty(), qPrintable(outcome.err));
        QVERIFY2(isOneClearMessage(outcome.err, u"may not write"_s), qPrintable(outcome.err));
        QCOMPARE(contentsOf(folder.path()), before);
    };
    // On a disk that is mounted for reading
    {
        const OtherDisk disk(OtherDisk::Kind::ReadOnly, folder.path());
        refuses(disk.surroundings());
    }
    // And in a folder of somebody else
    const QFile::Permissions mine = QFile::permissions(folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    refuses({ .environment = {}, .prepare = obeyPermissions, .standardOutput = {} });
    QFile::setPermissions(folder.path(), mine);
}

void FileTroubleTest::readsFromAReadOnlyDisk()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    const auto before = contentsOf(folder.path());
    const OtherDisk disk(OtherDisk::Kind::ReadOnly, folder.path());
    for (const QString& line : readers) {
        const Outcome outcome = shell.run(line.split(u' '), disk.surroundings());
        QVERIFY2(outcome.exitCode == (line.startsWith(u"check"_s) ? 1 : 0), qPrintable(line + outcome.err));
        QVERIFY(!outcome.out.isEmpty());
    }
    // And its bundle goes elsewhere
    QTemporaryDir elsewhere;
    const Outcome outcome
        = shell.run({ u"export"_s, u"n.rapporteur"_s, u"--output"_s, elsewhere.filePath(u"out"_s) }, disk.surroundings());
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    QCOMPARE(contentsOf(folder.path()), before);
}

void FileTroubleTest::neverReplacesANewsroomByADocument()
{
    // Given two newsrooms, one with another name that is a link
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    QCOMPARE(shell.run("create other.rapporteur").exitCode, 0);
    QVERIFY(QFile::link(u"n.rapporteur"_s, shell.path(u"link"_s)));
    const auto before = contentsOf(folder.path());
    // When a dump is told to go there
    for (const char* line : { "dump n.rapporteur --output n.rapporteur", "dump n.rapporteur --output link",
             "dump n.rapporteur --output other.rapporteur", "export n.rapporteur --output n.rapporteur",
             "backup n.rapporteur n.rapporteur", "create n.rapporteur", "create n.rapporteur --sample" }) {
        // Then it does not
        const Outcome outcome = shell.run(line);
        QVERIFY2(outcome.exitCode == 3, line);
        QVERIFY2(outcome.err.contains(u"exists already"_s), qPrintable(outcome.err));
        QVERIFY2(contentsOf(folder.path()) == before, line);
    }
}

void FileTroubleTest::neverReadsTheNewsroomAsADocument()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s);
    const Outcome itself = shell.run("import n.rapporteur n.rapporteur");
    QCOMPARE(itself.exitCode, 3);
    QVERIFY2(itself.err.contains(u"not a document"_s), qPrintable(itself.err));
    // Nor as a picture
    shell.write(u"more.json"_s, R"({ "format": "rapporteur-newsroom", "version": 1, "photos": [
        { "id": "more", "file": "n.rapporteur" } ] })");
    const Outcome picture = shell.run("import n.rapporteur more.json");
    QCOMPARE(picture.exitCode, 3);
    QVERIFY2(picture.err.contains(u"/photos/0/file: "_s), qPrintable(picture.err));
    QCOMPARE(shell.run("verify n.rapporteur").exitCode, 0);
}

QTEST_GUILESS_MAIN(FileTroubleTest)
#include "FileTroubleTest.moc"
