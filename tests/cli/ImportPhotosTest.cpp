#include "support/cli/OtherDisk.h"
#include "support/cli/Shell.h"

#include "editing/workspace/Workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

/// Photos from the shell: the same import as in the window.
class ImportPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsFoldersAndFilesTogether();
    void namesWhatItRefuses();
    void wantsAnEventThatIsThere();
    void changesNothingOnAFullDisk();

private:
    static QString seedPicture() { return QStringLiteral(RAPPORTEUR_SEED_DIR "/20130711-5thPCACGroupPhoto-NF.jpg"); }
};

void ImportPhotosTest::importsFoldersAndFilesTogether()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run("create room.rapporteur").exitCode, 0);
    QVERIFY(QDir(folder.path()).mkpath(u"Photos/day 1"_s));
    QVERIFY(QFile::copy(seedPicture(), shell.path(u"Photos/day 1/one.jpg"_s)));
    QVERIFY(QFile::copy(seedPicture(), shell.path(u"Photos/again.jpg"_s)));
    shell.write(u"Photos/notes.txt"_s, "who was there");

    const Outcome outcome = shell.run({ u"import"_s, u"room.rapporteur"_s, u"Photos"_s, seedPicture() });

    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.endsWith(u"1 photo was imported, 2 were there already, 0 were refused.\n"_s), qPrintable(outcome.err));
    const Workspace workspace(shell.path(u"room.rapporteur"_s));
    QCOMPARE(workspace.registry().photos.size(), size_t(1));
    QCOMPARE(workspace.registry().photos.all().front().id.text(), u"again"_s);
}

void ImportPhotosTest::namesWhatItRefuses()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"room.rapporteur"_s);
    shell.write(u"shoot/broken.jpg"_s, "no picture");

    const Outcome outcome = shell.run({ u"import"_s, u"room.rapporteur"_s, u"shoot"_s, seedPicture() });

    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(u"“broken.jpg” cannot be used"_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"0 photos were imported, 1 was there already, 1 was refused."_s), qPrintable(outcome.err));
}

void ImportPhotosTest::wantsAnEventThatIsThere()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"room.rapporteur"_s);
    const Outcome outcome = shell.run({ u"import"_s, u"room.rapporteur"_s, u"--event"_s, u"nowhere"_s, seedPicture() });
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains(u"There is no event “nowhere”"_s), qPrintable(outcome.err));
}

void ImportPhotosTest::changesNothingOnAFullDisk()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    QCOMPARE(shell.run("create room.rapporteur").exitCode, 0);
    QTemporaryDir elsewhere;
    const Shell photos(elsewhere.path());
    QFile seed(seedPicture());
    QVERIFY(seed.open(QIODevice::ReadOnly));
    const QByteArray bytes = seed.readAll();
    // What follows a JPEG's end is no part of the picture: each has other bytes, and the last one is too large for the disk.
    for (int number = 0; number < 5; ++number)
        photos.write(u"shoot/%1.jpg"_s.arg(number), bytes + QByteArray::number(number));
    photos.write(u"shoot/9.jpg"_s, bytes + QByteArray(6'000'000, 'x'));
    const OtherDisk disk(OtherDisk::Kind::Small, folder.path(), 5'000'000);
    const QHash<QString, QByteArray> before = contentsOf(disk.seenFromHere());

    const Outcome outcome = shell.run({ u"import"_s, u"room.rapporteur"_s, photos.path(u"shoot"_s) }, disk.surroundings());

    QCOMPARE(outcome.exitCode, 3);
    QVERIFY2(outcome.err.contains(u"full"_s), qPrintable(outcome.err));
    QCOMPARE(contentsOf(disk.seenFromHere()), before);
}

QTEST_GUILESS_MAIN(ImportPhotosTest)
#include "ImportPhotosTest.moc"
