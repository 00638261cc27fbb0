#include "publish/ZipArchive.h"

#include "core/Error.h"
#include "support/publish/BundleOnDisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

class ZipArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesTheSameBytesInEveryTimeZone();
    void readsAnEntryBack();
    void readsNothingAboveTheLimit();
    void namesAFileThatIsMissing();

private:
    QByteArray packed(const QString& name, const char* timeZone);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_timeZone;
};

void ZipArchiveTest::init()
{
    m_timeZone = qgetenv("TZ");
    m_folder = std::make_unique<QTemporaryDir>();
    writeFile(m_folder->filePath(u"in/a/index.html"_s), QByteArray("<p>text</p>").repeated(100));
    writeFile(m_folder->filePath(u"in/media/x.jpg"_s), QByteArray("picture").repeated(100));
}

void ZipArchiveTest::cleanup()
{
    qputenv("TZ", m_timeZone);
    ::tzset();
}

QByteArray ZipArchiveTest::packed(const QString& name, const char* timeZone)
{
    qputenv("TZ", timeZone);
    ::tzset();
    const QString archive = m_folder->filePath(name);
    writeZip(archive, m_folder->filePath(u"in"_s),
             { { u"a/index.html"_s, 0, {} }, { u"media/x.jpg"_s, 0, {} } });
    QFile file(archive);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ZipArchiveTest::givesTheSameBytesInEveryTimeZone()
{
    const QByteArray first = packed(u"one.zip"_s, "UTC");
    // When the files are as new as now and the clock stands elsewhere
    init();
    const QByteArray second = packed(u"two.zip"_s, "Asia/Tokyo");
    QVERIFY(first.startsWith("PK") && first.size() > 700);
    QVERIFY(first == second);
    QVERIFY(first == packed(u"three.zip"_s, "America/New_York"));
}

void ZipArchiveTest::readsAnEntryBack()
{
    packed(u"one.zip"_s, "UTC");
    QCOMPARE(readZipEntry(m_folder->filePath(u"one.zip"_s), u"a/index.html"_s, 10000),
             QByteArray("<p>text</p>").repeated(100));
    QVERIFY(!readZipEntry(m_folder->filePath(u"one.zip"_s), u"manifest.json"_s, 10000));
    QVERIFY(!readZipEntry(m_folder->filePath(u"in/media/x.jpg"_s), u"a"_s, 10000));
}

void ZipArchiveTest::readsNothingAboveTheLimit()
{
    packed(u"one.zip"_s, "UTC");
    QVERIFY(!readZipEntry(m_folder->filePath(u"one.zip"_s), u"a/index.html"_s, 1099));
    QVERIFY(readZipEntry(m_folder->filePath(u"one.zip"_s), u"a/index.html"_s, 1100));
}

void ZipArchiveTest::namesAFileThatIsMissing()
{
    const auto write = [this] {
        writeZip(m_folder->filePath(u"x.zip"_s), m_folder->filePath(u"in"_s),
                 { { u"gone"_s, 0, {} } });
    };
    QVERIFY_THROWS_EXCEPTION(Error, write());
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "ZipArchiveTest.moc"
