#include "storage/file/NewsroomFile.h"

#include "core/Error.h"
#include "storage/disk/FileCalls.h"
#include "storage/disk/WholeFile.h"
#include "storage/file/NewsroomHeader.h"
#include "storage/schema/Migrations.h"
#include "storage/sqlite/Hardening.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// A start must not wait for a slow disk; `verify` checks without a limit.
constexpr qint64 quickCheckBudgetMilliseconds = 50;

QString resolvedPath(const QString& path)
{
    const QString resolved = QFileInfo(path).canonicalFilePath();
    return resolved.isEmpty() ? QFileInfo(path).absoluteFilePath() : resolved;
}

void requireWritable(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (::access(name.constData(), W_OK) != 0 || ::access(folder.constData(), W_OK) != 0)
        throw Error(ErrorCode::ReadOnly, path);
    // With a second name the journal of one name is not seen by who opens the other.
    struct stat status;
    if (::stat(name.constData(), &status) == 0 && status.st_nlink > 1)
        throw Error(ErrorCode::ReadOnly, path, u"hard links"_s);
}

void refuseLeftovers(const QString& path)
{
    // SQLite would roll an abandoned journal of that name into the new file.
    for (const QString& suffix : { u"-journal"_s, u"-wal"_s }) {
        if (entryExists(path + suffix))
            throw Error(ErrorCode::AlreadyExists, path + suffix);
    }
}

} // namespace

void NewsroomFile::create(const QString& path)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    refuseLeftovers(target);
    WholeFile file(target);
    withErrorsAbout(target, file.temporaryPath(), [&] {
        Database database(file.temporaryPath(), Database::Mode::ReadWrite);
        harden(database, Hardening::Newsroom);
        Migrations(newsroomSchemaSteps()).createIn(database);
        database.execute("PRAGMA locking_mode=NORMAL");
        database.execute("PRAGMA journal_mode=DELETE");
    });
    file.publish();
}

std::unique_ptr<NewsroomFile> NewsroomFile::open(const QString& path, Access access)
{
    return std::unique_ptr<NewsroomFile>(new NewsroomFile(path, access));
}

NewsroomFile::NewsroomFile(const QString& path, Access access)
    : m_path(resolvedPath(path))
    , m_access(access)
{
    const Migrations migrations(newsroomSchemaSteps());
    if (entryExists(m_path))
        m_openFile.emplace(m_path);
    inspectNewsroom(m_path, migrations.newestVersion());
    if (access == Access::ReadWrite)
        requireWritable(m_path);
    m_database = std::make_unique<Database>(
        m_path, access == Access::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly);
    lock();
    const int version = migrations.requireKnownSchema(*m_database);
    quickCheck();
    if (access == Access::ReadWrite) {
        m_journalRemoval.emplace(*m_database);
        m_lockFile.emplace(m_path);
    }
    m_copyBeforeMigration = migrations.migrate(*m_database, version);
}

NewsroomFile::JournalRemoval::~JournalRemoval()
{
    sqlite3* connection = m_database.connection();
    sqlite3_exec(connection, "PRAGMA locking_mode=NORMAL", nullptr, nullptr, nullptr);
    sqlite3_exec(connection, "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
}

QString NewsroomFile::mediaPath() const
{
    const QFileInfo file(m_path);
    return u"%1/%2.media"_s.arg(file.absolutePath(), file.completeBaseName());
}

void NewsroomFile::lock()
{
    const std::optional<LockOwner> owner = LockFile::owner(m_path);
    // Locks are not to be trusted across hosts, so there the lock file alone decides.
    if (owner && !owner->isOnThisHost() && m_access == Access::ReadWrite)
        refuseBusy();
    try {
        // The lock comes before the first read, so that of two processes that start together one gets it.
        hardenBeforeReading(*m_database);
        m_database->execute("PRAGMA locking_mode=EXCLUSIVE");
        if (m_access == Access::ReadWrite) {
            m_database->execute("BEGIN EXCLUSIVE");
            m_database->execute("COMMIT");
        }
        harden(*m_database, Hardening::Newsroom);
        m_database->integer("SELECT count(*) FROM sqlite_schema");
    } catch (const Error& error) {
        if (error.code() == ErrorCode::InUse)
            refuseBusy();
        throw;
    }
}

void NewsroomFile::refuseBusy() const
{
    const std::optional<LockOwner> owner = LockFile::owner(m_path);
    throw Error(ErrorCode::InUse, m_path, owner ? owner->text() : QString(),
                LockFile::pathFor(m_path));
}

void NewsroomFile::quickCheck()
{
    QElapsedTimer timer;
    timer.start();
    QByteArrayList tables;
    // The search index is the largest part, and is made anew rather than trusted.
    Statement select = m_database->prepare(R"(
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'
        ORDER BY name = 'article_text', name)");
    while (select.step())
        tables << select.utf8(0);
    for (const QByteArray& table : tables) {
        const QString result = m_database->text("PRAGMA quick_check(" + table + ")");
        if (result != u"ok"_s)
            throw Error(ErrorCode::Damaged, m_path, QString::fromUtf8(table), result);
        if (timer.elapsed() > quickCheckBudgetMilliseconds)
            return;
    }
}

} // namespace rapporteur
