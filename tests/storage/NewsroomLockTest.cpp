#include "core/Error.h"
#include "storage/Children.h"
#include "storage/FolderState.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/Transaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

int openingCode(const QString& path, Access access = Access::ReadWrite)
{
    return errorCodeOf([&] { NewsroomFile::open(path, access); });
}

constexpr int opened = 100;

constexpr const char* writeOption = "--write-as-another-program";

/// Another program's attempt to write; a forked child would inherit what SQLite knows of our locks.
int writeAsAnotherProgram(const char* path)
{
    sqlite3* connection = nullptr;
    sqlite3_open(path, &connection);
    const int code = sqlite3_exec(connection, "DELETE FROM person", nullptr, nullptr, nullptr);
    sqlite3_close(connection);
    return code & 0xff;
}

int codeOfAnotherProgram(const QString& path)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             { QString::fromLatin1(writeOption), path });
}

} // namespace

class NewsroomLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesASecondProcessAndNamesTheFirst();
    void refusesASecondOpeningInTheSameProcess();
    void staysLockedWhenASecondOpeningWasRefused();
    void letsReadersShareAndKeepsWritersOut();
    void takesOverTheLockFileOfADeadProcess();
    void refusesTheLockFileOfAnotherHost();
    void rollsBackWhatAKilledProcessBegan();
    void refusesASecondNameOfTheFile();
};

void NewsroomLockTest::refusesASecondProcessAndNamesTheFirst()
{
    // Given a newsroom that another process has open
    const TemporaryNewsroom folder;
    const Child owner([&](const auto& ready) {
        const auto newsroom = folder.open();
        ready();
        ::pause();
    });

    // When it is opened here
    try {
        folder.open();
        QFAIL("opened");
    } catch (const Error& error) {
        // Then it is refused, and who has it is named
        QCOMPARE(error.code(), ErrorCode::InUse);
        QVERIFY(error.place().contains(LockOwner::thisProcess().host));
        QVERIFY(error.place().contains(u"process"_s));
    }
    QCOMPARE(openingCode(folder.path(), Access::ReadOnly), number(ErrorCode::InUse));
    // And its lock file is still there
    QVERIFY(LockFile::owner(folder.path()));
}

void NewsroomLockTest::refusesASecondOpeningInTheSameProcess()
{
    const TemporaryNewsroom folder;
    QFile::link(folder.path(), folder.file(u"link.rapporteur"_s));
    const auto newsroom = folder.open();
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::InUse));
    QCOMPARE(openingCode(folder.file(u"link.rapporteur"_s)), number(ErrorCode::InUse));
}

void NewsroomLockTest::staysLockedWhenASecondOpeningWasRefused()
{
    // Given an open newsroom that was opened a second time in vain
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::InUse));

    // Then another process still cannot write it
    QCOMPARE(codeOfAnotherProgram(folder.path()), SQLITE_BUSY);

    // And a plain open and close of the file here is what would let it: the control of this test
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    file.close();
    QCOMPARE(codeOfAnotherProgram(folder.path()), SQLITE_OK);
}

void NewsroomLockTest::letsReadersShareAndKeepsWritersOut()
{
    const TemporaryNewsroom folder;
    const Child reader([&](const auto& ready) {
        const auto newsroom = NewsroomFile::open(folder.path(), Access::ReadOnly);
        ready();
        ::pause();
    });
    QCOMPARE(openingCode(folder.path(), Access::ReadOnly), opened);
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::InUse));
}

void NewsroomLockTest::takesOverTheLockFileOfADeadProcess()
{
    // Given a process that was killed with the newsroom open
    const TemporaryNewsroom folder;
    Child owner([&](const auto& ready) {
        const auto newsroom = folder.open();
        ready();
        ::pause();
    });
    owner.kill();
    QVERIFY(LockFile::owner(folder.path()));

    // Then the newsroom opens, and the lock file is ours
    const auto newsroom = folder.open();
    QCOMPARE(LockFile::owner(folder.path())->process, qint64(::getpid()));
}

void NewsroomLockTest::refusesTheLockFileOfAnotherHost()
{
    // Given a lock file that a process of another host wrote
    const TemporaryNewsroom folder;
    const QJsonObject owner { { u"user"_s, u"ann"_s },
                              { u"host"_s, u"studio"_s },
                              { u"pid"_s, 12 } };
    writtenFile(LockFile::pathFor(folder.path()), QJsonDocument(owner).toJson());
    const QString before = folderState(folder.folder.path());

    // When the newsroom is opened here
    try {
        folder.open();
        QFAIL("opened");
    } catch (const Error& error) {
        // Then it is refused by name
        QCOMPARE(error.code(), ErrorCode::InUse);
        QCOMPARE(error.place(), u"ann@studio, process 12"_s);
    }
    QCOMPARE(folderState(folder.folder.path()), before);
}

void NewsroomLockTest::rollsBackWhatAKilledProcessBegan()
{
    // Given processes that are killed while they store pairs of people
    const TemporaryNewsroom folder;
    for (int round = 0; round < 10; ++round) {
        Child writer([&](const auto& ready) {
            const auto newsroom = folder.open();
            PersonStore people(newsroom->database());
            for (int index = 0;; ++index) {
                Transaction transaction(newsroom->database());
                const QString id = u"%1-%2-"_s.arg(round).arg(index);
                people.put(person(id + u'a', u"Given"_s, longText(200, index)));
                people.put(person(id + u'b', u"Given"_s, longText(200, index + 1)));
                transaction.commit();
                if (index == round)
                    ready();
            }
        });
        writer.kill();

        // Then every pair is whole, and what was acknowledged is there
        const auto newsroom = folder.open();
        const size_t count = PersonStore(newsroom->database()).all().size();
        QCOMPARE(count % 2, size_t(0));
        for (int index = 0; index <= round; ++index)
            QVERIFY(PersonStore(newsroom->database())
                        .find(PersonId(u"%1-%2-b"_s.arg(round).arg(index))));
    }
}

void NewsroomLockTest::refusesASecondNameOfTheFile()
{
    const TemporaryNewsroom folder;
    QCOMPARE(::link(QFile::encodeName(folder.path()).constData(),
                    QFile::encodeName(folder.file(u"twin.rapporteur"_s)).constData()),
             0);
    QCOMPARE(openingCode(folder.path()), number(ErrorCode::ReadOnly));
    QCOMPARE(openingCode(folder.path(), Access::ReadOnly), opened);
}

int main(int count, char** arguments)
{
    if (count == 3 && qstrcmp(arguments[1], writeOption) == 0)
        return writeAsAnotherProgram(arguments[2]);
    QCoreApplication application(count, arguments);
    NewsroomLockTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "NewsroomLockTest.moc"
