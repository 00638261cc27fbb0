#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <sys/syscall.h>
#include <unistd.h>
#include <atomic>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

#ifdef SYS_poll
constexpr int pollCall = SYS_poll;
#else
constexpr int pollCall = SYS_ppoll;
#endif

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

QList<QByteArray> contentsOf(const std::vector<Rendition>& renditions)
{
    QList<QByteArray> contents;
    for (const Rendition& rendition : renditions)
        contents.append(contentOf(rendition.path));
    return contents;
}

QList<pid_t> childProcesses()
{
    QList<pid_t> children;
    QDirIterator tasks(u"/proc/self/task"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    while (tasks.hasNext()) {
        for (const QByteArray& child :
             contentOf(tasks.next() + u"/children"_s).simplified().split(' ')) {
            if (!child.isEmpty())
                children.append(child.toInt());
        }
    }
    return children;
}

// Runs `work` and tells why the picture was refused; empty when it was not.
template <typename Work> std::optional<RefusalReason> refusalOf(Work work)
{
    try {
        work();
    } catch (const PictureRefusal& refusal) {
        return refusal.reason();
    }
    return std::nullopt;
}

PictureServiceOptions oneHelper(std::chrono::milliseconds time = std::chrono::seconds(120))
{
    PictureServiceOptions options;
    options.helpers = 1;
    options.timePerJob = time;
    return options;
}

} // namespace

class PictureServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_source = TestPicture::photograph({ 1700, 1100 }).write(path(u"source.jpg"_s));
    }

    void givesTheSameBytesWithOneThreadOrMore()
    {
        // Given one service whose only job has all cores, and one where every core has a job of its own
        PictureService alone(oneHelper());
        const auto first = contentsOf(alone.render(job(m_source, u"first"_s)));
        PictureService crowded;
        std::vector<RenditionJob> jobs;
        for (int number = 0; number < 6; ++number)
            jobs.push_back(job(m_source, u"cache-%1"_s.arg(number)));
        // When
        const auto outcomes = crowded.renderAll(jobs);
        // Then
        QCOMPARE(first.size(), 8);
        for (const auto& outcome : outcomes)
            QCOMPARE(contentsOf(std::get<0>(outcome)), first);
        QCOMPARE(contentsOf(alone.render(job(m_source, u"again"_s))), first);
    }

    void findsFinishedRenditionsByContent()
    {
        PictureService service(oneHelper());
        const auto made = service.render(job(m_source, u"cache"_s));
        // Given the same picture under another name, and a service that cannot start a helper
        const QString copy = path(u"copy of it.jpeg"_s);
        QVERIFY(QFile::copy(m_source, copy));
        PictureServiceOptions options;
        options.helperProgram = path(u"no such program"_s);
        PictureService idle(options);
        // When, Then
        QCOMPARE(idle.render(job(copy, u"cache"_s)), made);
        // And by its hash, without the source
        RenditionJob known = job(path(u"gone.jpg"_s), u"cache"_s);
        known.sourceSha256
            = QCryptographicHash::hash(contentOf(m_source), QCryptographicHash::Sha256).toHex();
        QCOMPARE(idle.render(known), made);
    }

    void keepsDifferentJobsApart()
    {
        PictureService service(oneHelper());
        const auto plain = service.render(job(m_source, u"cache"_s));
        RenditionJob finer = job(m_source, u"cache"_s);
        finer.jpegQuality = 95;
        RenditionJob fewer = job(m_source, u"cache"_s);
        fewer.widths = { 400 };
        fewer.formats = { PictureFormat::WebP };
        QVERIFY(service.render(finer).front().bytes > plain.front().bytes);
        QCOMPARE(service.render(fewer).size(), 1u);
        QCOMPARE(service.render(job(m_source, u"cache"_s)), plain);
    }

    void makesAgainWhatWasDamagedInTheCache_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("a changed byte") << 0;
        QTest::newRow("cut short") << 1;
        QTest::newRow("removed") << 2;
        QTest::newRow("index is no JSON") << 3;
        QTest::newRow("index names another size") << 4;
    }

    void makesAgainWhatWasDamagedInTheCache()
    {
        QFETCH(int, damage);
        PictureService service(oneHelper());
        const auto made = service.render(job(m_source, u"cache"_s));
        const auto contents = contentsOf(made);
        const QString victim = damage < 3 ? made[2].path
                                          : made[0].path.section(u'-', 0, -2) + u".json"_s;
        QByteArray bytes = contentOf(victim);
        QFile file(victim);
        QVERIFY(file.remove());
        if (damage != 2) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (damage == 0)
                bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
            if (damage == 1)
                bytes.chop(10);
            if (damage == 3)
                bytes = "[{";
            if (damage == 4)
                bytes.replace("\"width\":400", "\"width\":401");
            file.write(bytes);
            file.close();
        }
        QCOMPARE(service.render(job(m_source, u"cache"_s)), made);
        QCOMPARE(contentsOf(made), contents);
    }

    void refusesAFileThatIsNotTheOneThatWasMeant()
    {
        PictureService service(oneHelper());
        RenditionJob other = job(m_source, u"cache"_s);
        other.sourceSha256 = QByteArray(64, 'a');
        QCOMPARE(refusalOf([&] { service.render(other); }),
                 std::optional(RefusalReason::OtherContent));
    }

    void servesManyThreadsAndOneCacheAtOnce()
    {
        // Given two services and six threads, as two programs would, on the same three pictures
        PictureService first;
        PictureService second;
        QStringList sources;
        for (int number = 0; number < 3; ++number) {
            sources += TestPicture::photograph({ 500 + number, 400 })
                           .write(path(u"photo-%1.jpg"_s.arg(number)));
        }
        std::array<std::vector<QList<QByteArray>>, 6> results;
        {
            std::vector<std::jthread> threads;
            for (size_t number = 0; number < results.size(); ++number) {
                threads.emplace_back([&, number] {
                    PictureService& service = number % 2 == 0 ? first : second;
                    for (const QString& source : sources)
                        results[number].push_back(
                            contentsOf(service.render(job(source, u"cache"_s))));
                });
            }
        }
        for (const auto& result : results)
            QCOMPARE(result, results[0]);
        // And nothing unfinished stays behind
        QDirIterator files(path(u"cache"_s), { u"*.part"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(!files.hasNext());
    }

    void reportsEachPictureOfManyAndEveryStep()
    {
        PictureService service;
        QFile text(path(u"text.jpg"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a picture");
        text.close();
        std::vector<InspectJob> jobs { { m_source, PictureCheck::Header },
                                       { path(u"text.jpg"_s), PictureCheck::Header },
                                       { path(u"missing.jpg"_s), PictureCheck::Header },
                                       { m_source, PictureCheck::Pixels } };
        QList<std::pair<qint64, qint64>> steps;
        const auto outcomes = service.inspectAll(jobs, [&](qint64 done, qint64 total) {
            steps.append({ done, total });
        });
        QCOMPARE(steps,
                 (QList<std::pair<qint64, qint64>> { { 1, 4 }, { 2, 4 }, { 3, 4 }, { 4, 4 } }));
        QCOMPARE(std::get<0>(outcomes[0]).size, QSize(1700, 1100));
        QCOMPARE(std::get<1>(outcomes[1])->code(), ErrorCode::PictureRefused);
        QCOMPARE(std::get<1>(outcomes[1])->file(), path(u"text.jpg"_s));
        QCOMPARE(std::get<1>(outcomes[1])->place(), u"not-a-picture"_s);
        QCOMPARE(std::get<1>(outcomes[2])->code(), ErrorCode::FileMissing);
        QCOMPARE(std::get<0>(outcomes[3]).size, QSize(1700, 1100));
    }

    void stopsWhenToldTo()
    {
        PictureService service(oneHelper());
        const std::vector<InspectJob> jobs(50, InspectJob { m_source, PictureCheck::Header });
        std::atomic<qint64> last = 0;
        std::optional<ErrorCode> code;
        try {
            service.inspectAll(jobs, [&](qint64 done, qint64) {
                last = done;
                if (done == 3)
                    throw Error(ErrorCode::Cancelled, {});
            });
        } catch (const Error& error) {
            code = error.code();
        }
        QCOMPARE(code, std::optional(ErrorCode::Cancelled));
        QCOMPARE(last.load(), 3);
    }

    void keepsAHelperForManyJobsAndReplacesItInTime()
    {
        PictureServiceOptions options = oneHelper();
        options.jobsPerHelper = 3;
        PictureService service(options);
        std::vector<pid_t> helpers;
        for (int number = 0; number < 5; ++number) {
            service.inspect({ m_source, PictureCheck::Header });
            const auto children = childProcesses();
            helpers.push_back(children.isEmpty() ? 0 : children.front());
        }
        QVERIFY(helpers[0] != 0);
        QCOMPARE(helpers[1], helpers[0]);
        QCOMPARE(helpers[2], 0);
        QVERIFY(helpers[3] != helpers[0] && helpers[3] != 0);
        QCOMPARE(helpers[4], helpers[3]);
    }

    void keepsTheMemoryOfAHelperAcrossManyPictures()
    {
        PictureService service(oneHelper());
        const auto after = [&](int jobs) {
            for (int number = 0; number < jobs; ++number)
                service.render(job(m_source, u"cache-%1"_s.arg(m_jobs++)));
            return pagesOf(childProcesses().front());
        };
        // Given a helper that has met this picture a few times
        const qint64 before = after(4);
        // When
        const qint64 later = after(24);
        // Then 24 pictures of 5.6 MB of pixels left nothing
        const QByteArray growth = QByteArray::number(before) + " to " + QByteArray::number(later)
            + " pages";
        QVERIFY2(later < before + before / 4, growth.constData());
    }

    void losesOnlyThePictureWhoseHelperIsKilled()
    {
        PictureService service(oneHelper());
        service.inspect({ m_source, PictureCheck::Header });
        const auto children = childProcesses();
        QCOMPARE(children.size(), 1);
        // Given a helper that is stopped, so that it cannot finish the job it is given
        QCOMPARE(kill(children.front(), SIGSTOP), 0);
        std::optional<RefusalReason> reason;
        std::atomic<pid_t> worker = 0;
        {
            std::jthread thread([&] {
                worker = gettid();
                reason = refusalOf([&] { service.render(job(m_source, u"cache"_s)); });
            });
            // When it is killed while the job waits for it
            while (worker == 0 || !isWaitingInPoll(worker)) { }
            kill(children.front(), SIGKILL);
        }
        // Then
        QCOMPARE(reason, std::optional(RefusalReason::HelperStopped));
        QCOMPARE(service.render(job(m_source, u"cache"_s)).size(), 8u);
    }

    void replacesAHelperThatDiedBetweenTwoJobs()
    {
        PictureService service(oneHelper());
        service.inspect({ m_source, PictureCheck::Header });
        const pid_t helper = childProcesses().front();
        QCOMPARE(kill(helper, SIGKILL), 0);
        QTRY_COMPARE(stateOf(helper), 'Z');
        QCOMPARE(service.inspect({ m_source, PictureCheck::Header }).size, QSize(1700, 1100));
    }

    void endsAPictureThatTakesTooLong()
    {
        PictureService service(oneHelper(std::chrono::milliseconds(300)));
        service.inspect({ m_source, PictureCheck::Header });
        QCOMPARE(kill(childProcesses().front(), SIGSTOP), 0);
        QCOMPARE(refusalOf([&] { service.inspect({ m_source }); }),
                 std::optional(RefusalReason::TookTooLong));
        QCOMPARE(childProcesses().size(), 0);
        QCOMPARE(service.inspect({ m_source, PictureCheck::Header }).size, QSize(1700, 1100));
    }

    void endsItsHelpers()
    {
        {
            PictureService service;
            service.inspectAll(std::vector<InspectJob>(8, InspectJob { m_source }));
            QVERIFY(!childProcesses().isEmpty());
        }
        QCOMPARE(childProcesses(), QList<pid_t>());
    }

    void saysThatTheHelperProgramDoesNotWork_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("missing") << u"/nonexistent/rapporteur"_s;
        QTest::newRow("ends at once") << u"/bin/true"_s;
        QTest::newRow("says something else") << u"/bin/echo"_s;
    }

    void saysThatTheHelperProgramDoesNotWork()
    {
        QFETCH(QString, program);
        PictureServiceOptions options;
        options.helperProgram = program;
        PictureService service(options);
        std::optional<ErrorCode> code;
        try {
            service.inspect({ m_source });
        } catch (const Error& error) {
            code = error.code();
        }
        QCOMPARE(code, std::optional(ErrorCode::HelperFailed));
    }

    void saysThatTheCacheCannotBeWritten()
    {
        PictureService service(oneHelper());
        QFile blocker(path(u"cache"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        std::optional<ErrorCode> code;
        try {
            service.render(job(m_source, u"cache"_s));
        } catch (const Error& error) {
            code = error.code();
        }
        QCOMPARE(code, std::optional(ErrorCode::CannotWrite));
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    RenditionJob job(const QString& source, const QString& cache) const
    {
        RenditionJob job;
        job.source = source;
        job.cacheFolder = path(cache);
        return job;
    }

    static bool isWaitingInPoll(pid_t thread)
    {
        const QByteArray call
            = contentOf(u"/proc/self/task/%1/syscall"_s.arg(thread)).split(' ').first();
        return call == QByteArray::number(pollCall);
    }

    static qint64 pagesOf(pid_t process)
    {
        return contentOf(u"/proc/%1/statm"_s.arg(process)).split(' ').at(1).toLongLong();
    }

    static char stateOf(pid_t process)
    {
        return contentOf(u"/proc/%1/stat"_s.arg(process)).split(')').last().trimmed().at(0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_source;
    int m_jobs = 0;
};

RAPPORTEUR_HELPER_TEST_MAIN(PictureServiceTest)
#include "PictureServiceTest.moc"
