#include "editing/workspace/Workspace.h"
#include "support/cli/Shell.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// An import of photos ended by kill -9: the next start finds a newsroom without it.
class ImportCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOfAKilledImport();
    void keepsAnImportThatHasEnded();
};

namespace {

QStringList originals(const QString& newsroom)
{
    return QDir(newsroom + u".media"_s).entryList(QDir::Files | QDir::Hidden);
}

/// So many copies of the seed's picture, each with other bytes behind the picture's end.
void makeShoot(const Shell& shell, int count)
{
    QFile seed(QStringLiteral(RAPPORTEUR_SEED_DIR "/20130711-5thPCACGroupPhoto-NF.jpg"));
    QVERIFY(seed.open(QIODevice::ReadOnly));
    const QByteArray bytes = seed.readAll();
    for (int number = 0; number < count; ++number)
        shell.write(u"shoot/%1.jpg"_s.arg(number), bytes + QByteArray::number(number));
}

} // namespace

void ImportCrashTest::leavesNothingOfAKilledImport()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"room.rapporteur"_s);
    const QStringList before = originals(shell.path(u"room"_s));
    QCOMPARE(before.size(), 1);
    makeShoot(shell, 200);

    QProcess importing;
    importing.start(QStringLiteral(RAPPORTEUR_PROGRAM), { u"import"_s, shell.path(u"room.rapporteur"_s), shell.path(u"shoot"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(originals(shell.path(u"room"_s)).size() > 20 || importing.state() == QProcess::NotRunning, 120'000);
    QCOMPARE(importing.state(), QProcess::Running);
    importing.kill();
    QVERIFY(importing.waitForFinished());
    QVERIFY(originals(shell.path(u"room"_s)).size() > 20); // the control: it was in the middle of it

    const Workspace workspace(shell.path(u"room.rapporteur"_s));

    QCOMPARE(originals(shell.path(u"room"_s)), before);
    QCOMPARE(workspace.registry().photos.size(), size_t(1));
    QVERIFY(!QFile::exists(workspace.mediaPath() + u".importing"_s));
}

void ImportCrashTest::keepsAnImportThatHasEnded()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"room.rapporteur"_s);
    makeShoot(shell, 5);
    QCOMPARE(shell.run("import room.rapporteur shoot").exitCode, 0);
    QVERIFY(!QFile::exists(shell.path(u"room.media.importing"_s)));
    const Workspace workspace(shell.path(u"room.rapporteur"_s));
    QCOMPARE(originals(shell.path(u"room"_s)).size(), 6);
    QCOMPARE(workspace.registry().photos.size(), size_t(6));
}

QTEST_GUILESS_MAIN(ImportCrashTest)
#include "ImportCrashTest.moc"
