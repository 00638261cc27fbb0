#include "support/cli/Shell.h"
#include "support/features/Bundle.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Number and instants of every file below a folder: the same when nobody wrote them.
QMap<QString, QByteArray> filesOnDisk(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        struct stat status = {};
        ::stat(QFile::encodeName(path).constData(), &status);
        files.insert(path.mid(folder.size() + 1),
            QByteArray::number(status.st_ino) + ' ' + QByteArray::number(status.st_mtim.tv_nsec) + ' '
                + QByteArray::number(status.st_ctim.tv_nsec));
    }
    return files;
}

QStringList changed(const QMap<QString, QByteArray>& before, const QMap<QString, QByteArray>& after)
{
    QStringList paths;
    for (auto file = after.cbegin(); file != after.cend(); ++file) {
        if (before.value(file.key()) != *file)
            paths << file.key();
    }
    return paths;
}

} // namespace

/// An export into the bundle of the last one: it costs little where nothing changed, and is never less than an export into a new
/// place.
class RepeatedExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesAnUnchangedBundleAlone();
    void leavesAnUnchangedArchiveAlone();
    void writesAgainWhatTheOptionsChange_data();
    void writesAgainWhatTheOptionsChange();
    void mendsABundleThatWasTouched_data();
    void mendsABundleThatWasTouched();
    void tellsWarningsEveryTime();
    void remembersNoWordsOfTheNewsroom();
    void takesANameOutThatWasWithdrawnSince();

private:
    Outcome exportTo(const QString& target, const QStringList& options = {}) const
    {
        return m_shell->run(QStringList { u"export"_s, u"sample.rapporteur"_s, u"--output"_s, target, u"--now"_s, u"2026-03-01T12:00:00Z"_s }
            + options);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shell> m_shell;
};

void RepeatedExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shell = std::make_unique<Shell>(m_folder->path());
    QCOMPARE(m_shell->run("create sample.rapporteur --sample").exitCode, 0);
    QCOMPARE(exportTo(u"out"_s).exitCode, 0);
}

void RepeatedExportTest::leavesAnUnchangedBundleAlone()
{
    const auto before = filesOnDisk(m_shell->path(u"out"_s));
    QVERIFY(before.size() > 20);
    QCOMPARE(exportTo(u"out"_s).exitCode, 0);
    QVERIFY(filesOnDisk(m_shell->path(u"out"_s)) == before);
}

void RepeatedExportTest::leavesAnUnchangedArchiveAlone()
{
    QCOMPARE(exportTo(u"out.zip"_s).exitCode, 0);
    struct stat before = {};
    struct stat after = {};
    QCOMPARE(::stat(QFile::encodeName(m_shell->path(u"out.zip"_s)).constData(), &before), 0);
    QCOMPARE(exportTo(u"out.zip"_s).exitCode, 0);
    QCOMPARE(::stat(QFile::encodeName(m_shell->path(u"out.zip"_s)).constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
    QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
}

void RepeatedExportTest::writesAgainWhatTheOptionsChange_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("address") << QStringList { u"--base-url"_s, u"https://www.example.org/"_s };
    QTest::newRow("one article") << QStringList { u"--article"_s, u"note-takers-guide"_s };
}

void RepeatedExportTest::writesAgainWhatTheOptionsChange()
{
    QFETCH(QStringList, options);
    QCOMPARE(exportTo(u"out"_s, options).exitCode, 0);
    QCOMPARE(exportTo(u"new"_s, options).exitCode, 0);
    QVERIFY(contentsOf(m_shell->path(u"out"_s)) == contentsOf(m_shell->path(u"new"_s)));
}

void RepeatedExportTest::mendsABundleThatWasTouched_data()
{
    QTest::addColumn<std::function<void(const QString&)>>("touch");
    using Touch = std::function<void(const QString&)>;
    QTest::newRow("a page says something else") << Touch([](const QString& out) {
        QFile file(out + u"/index.html"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write("#");
    });
    QTest::newRow("a page is gone") << Touch([](const QString& out) { QVERIFY(QFile::remove(out + u"/index.html"_s)); });
    QTest::newRow("a page was replaced by a copy with the old date") << Touch([](const QString& out) {
        struct stat status = {};
        const QByteArray path = QFile::encodeName(out + u"/index.html"_s);
        QVERIFY(::stat(path.constData(), &status) == 0);
        QVERIFY(QFile::remove(out + u"/index.html"_s));
        QFile file(out + u"/index.html"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(status.st_size, '#'));
        file.close();
        const timespec times[] { status.st_atim, status.st_mtim };
        QVERIFY(::utimensat(AT_FDCWD, path.constData(), times, 0) == 0);
    });
    QTest::newRow("the sums are empty") << Touch([](const QString& out) { QVERIFY(QFile::resize(out + u"/SHA256SUMS"_s, 0)); });
}

void RepeatedExportTest::mendsABundleThatWasTouched()
{
    QFETCH(std::function<void(const QString&)>, touch);
    const auto before = contentsOf(m_shell->path(u"out"_s));
    touch(m_shell->path(u"out"_s));
    QVERIFY(contentsOf(m_shell->path(u"out"_s)) != before);
    QCOMPARE(exportTo(u"out"_s).exitCode, 0);
    QVERIFY(contentsOf(m_shell->path(u"out"_s)) == before);
}

void RepeatedExportTest::tellsWarningsEveryTime()
{
    m_shell->seedNewsroom(u"seed.rapporteur"_s);
    const Outcome first = m_shell->run("export seed.rapporteur --output seed");
    QCOMPARE(first.exitCode, 0);
    QVERIFY(!first.err.isEmpty());
    QCOMPARE(m_shell->run("export seed.rapporteur --output seed").err, first.err);
}

void RepeatedExportTest::remembersNoWordsOfTheNewsroom()
{
    // What an export leaves outside the bundle outlives the removal of a record
    QDirIterator files(QString::fromLocal8Bit(qgetenv("HOME")), { u"*.json"_s }, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int memories = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().contains(u"/exports/"_s))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression hashesOnly(u"^\\{\"articles\":\\d+,\"input\":\"[0-9a-f]{64}\",\"stamp\":\"[0-9a-f]{64}\"\\}$"_s);
        QVERIFY2(hashesOnly.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
        ++memories;
    }
    QVERIFY(memories > 0);
}

void RepeatedExportTest::takesANameOutThatWasWithdrawnSince()
{
    // Given a bundle that names John Park
    m_shell->seedNewsroom(u"before.rapporteur"_s);
    QCOMPARE(m_shell->run("export before.rapporteur --output seed").exitCode, 0);
    const QString seed = m_shell->path(u"seed"_s);
    QVERIFY(!filesWith(seed, u"Park"_s).isEmpty());
    const auto before = filesOnDisk(seed);
    // When he refused and the bundle is replaced
    m_shell->seedNewsroom(u"after.rapporteur"_s, refusePark);
    QCOMPARE(m_shell->run("export after.rapporteur --output seed").exitCode, 0);
    // Then he is nowhere in it, though most files are the old ones
    QCOMPARE(filesWith(seed, u"Park"_s), QStringList());
    const QStringList written = changed(before, filesOnDisk(seed));
    QVERIFY(written.contains(seedPage));
    QCOMPARE(m_shell->run("export after.rapporteur --output new").exitCode, 0);
    QVERIFY(contentsOf(seed) == contentsOf(m_shell->path(u"new"_s)));
    QVERIFY(filesOnDisk(m_folder->path()).keys().filter(u".partial-"_s).isEmpty());
}

QTEST_GUILESS_MAIN(RepeatedExportTest)
#include "RepeatedExportTest.moc"
