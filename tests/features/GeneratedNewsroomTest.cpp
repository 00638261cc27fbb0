#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

/// What holds for seed and sample holds for thousands of articles; tests/benchmarks/run says the same of 10,000 and of 100 MB.
class GeneratedNewsroomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackByteForByte();
    void isImportedInLittleMemory();

private:
    void makeDump(const QString& document, const QString& name);

    QTemporaryDir m_folder;
    QString m_document;
};

namespace {

constexpr qint64 twentyMegabytes = 20'000'000;
// What a document of 100 MB may take; the sanitizers need several times of what the program does.
#ifdef __SANITIZE_ADDRESS__
constexpr long mostKilobytes = 3 * 600 * 1024;
#else
constexpr long mostKilobytes = 600 * 1024;
#endif

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void runWell(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    QVERIFY2(process.waitForFinished(240'000), qPrintable(process.errorString()));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAllStandardError().constData());
}

} // namespace

void GeneratedNewsroomTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_document = m_folder.filePath(u"newsroom.json"_s);
    runWell(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/benchmarks/generate"), { u"--articles"_s, u"2700"_s, m_document });
    QVERIFY(QFileInfo(m_document).size() > twentyMegabytes);
}

/// Leaves NAME.json.
void GeneratedNewsroomTest::makeDump(const QString& document, const QString& name)
{
    const QString program = QStringLiteral(RAPPORTEUR_PROGRAM);
    const QString newsroom = m_folder.filePath(name + u".rapporteur"_s);
    runWell(program, { u"create"_s, newsroom });
    runWell(program, { u"import"_s, newsroom, document });
    runWell(program, { u"dump"_s, newsroom, u"--output"_s, m_folder.filePath(name + u".json"_s) });
}

void GeneratedNewsroomTest::comesBackByteForByte()
{
    makeDump(m_document, u"first"_s);
    const QString first = m_folder.filePath(u"first.json"_s);

    makeDump(first, u"second"_s);

    const QByteArray dump = contentOf(first);
    QVERIFY(dump.size() > twentyMegabytes);
    // No QCOMPARE: it would print them.
    QVERIFY(dump == contentOf(m_folder.filePath(u"second.json"_s)));
}

void GeneratedNewsroomTest::isImportedInLittleMemory()
{
    makeDump(m_document, u"third"_s);

    // Of the largest child that has ended.
    rusage usage;
    QCOMPARE(::getrusage(RUSAGE_CHILDREN, &usage), 0);
    QVERIFY(usage.ru_maxrss > 0);
    QVERIFY2(usage.ru_maxrss < mostKilobytes, qPrintable(QString::number(usage.ru_maxrss)));
}

QTEST_GUILESS_MAIN(GeneratedNewsroomTest)
#include "GeneratedNewsroomTest.moc"
