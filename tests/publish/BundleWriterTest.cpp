#include "publish/BundleWriter.h"

#include "core/Error.h"
#include "support/publish/BundleOnDisk.h"
#include "support/publish/SeedPage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <utility>

#include <sys/fsuid.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rapporteur;
using namespace rapporteur::test;

class BundleWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesThePagesAndWhatTheyNeed();
    void listsEveryFileWithItsSum();
    void linksLeadToFilesThatAreThere();
    void givesTheSameBytesForTheSameInput();
    void changesFewFilesForANewArticle();
    void replacesAnOldBundleWholly();
    void sharesWhatIsUnchangedWithTheOldBundle();
    void writesAnewWhatWasTamperedWith();
    void writesAnewWhatHasAnotherName();
    void givesUnchangedFilesBackWhenItFails();
    void leavesTheOldBundleWhenTheSourceFails();
    void leavesTheOldBundleWhenAPageFails();
    void movesNothingThatTheCheckStops();
    void movesNothingWithAnErrorInAnArticle();
    void reportsAPictureThatIsNotThere();
    void refusesAFolderThatIsNotABundle();
    void refusesABundleToWhichSomethingWasAdded();
    void fillsAnEmptyFolderAndKeepsItsMode();
    void followsALinkToTheBundle();
    void refusesAFileInTheWay();
    void needsTheFolderOfTheTarget();
    void saysThatAFolderIsReadOnly();
    void saysThatTheDiskIsFull();
    void refusesArticlesThatWereNotListed();
    void sweepsWhatAKilledRunLeft();
    void writesAnArchive();
    void refusesAnArchiveThatIsNotOurs();

private:
    std::vector<RenderedArticle> articles(int count) const;
    BundleReport write(const QString& target, const std::vector<RenderedArticle>& articles,
                       BundleOptions options = {}) const;
    /// The code of what `write` throws; absent when it does not.
    std::optional<ErrorCode> failure(const QString& target,
                                     const std::vector<RenderedArticle>& articles,
                                     BundleOptions options = {}) const;

    QString target() const { return m_folder->filePath(u"bundle"_s); }

    struct stat inTarget(const QString& path) const
    {
        struct stat status = {};
        ::stat(QFile::encodeName(target() + u'/' + path).constData(), &status);
        return status;
    }

    QStringList besideTarget() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    Theme m_theme;
    QTemporaryDir m_pictures;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void BundleWriterTest::initTestCase()
{
    m_theme = Theme::builtIn();
}

void BundleWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::vector<RenderedArticle> BundleWriterTest::articles(int count) const
{
    std::vector<RenderedArticle> all { seedArticle() };
    for (int number = 1; number < count; ++number) {
        const QDate day = QDate(2014, 1, 1).addDays(number);
        all.push_back(plainArticle(u"article-%1"_s.arg(number), day.toString(Qt::ISODate)));
    }
    return all;
}

BundleReport BundleWriterTest::write(const QString& path, const std::vector<RenderedArticle>& all,
                                     BundleOptions options) const
{
    const PictureSet set = pictureFiles(m_pictures.path());
    size_t next = 0;
    const ArticleSource source = [&] {
        std::vector<RenderedArticle> batch;
        for (; next < all.size() && batch.size() < 7; ++next)
            batch.push_back(all[next]);
        return batch;
    };
    return BundleWriter(m_theme, seedSite(), std::move(options))
        .write(path, listed(all), source, [&set](const QByteArray&) { return std::optional(set); });
}

std::optional<ErrorCode> BundleWriterTest::failure(const QString& path,
                                                   const std::vector<RenderedArticle>& all,
                                                   BundleOptions options) const
{
    try {
        write(path, all, std::move(options));
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

void BundleWriterTest::writesThePagesAndWhatTheyNeed()
{
    const BundleReport report = write(target(), articles(1));
    QVERIFY(report.written);
    QVERIFY(report.problems.empty());
    const QString media = "media/"_L1 + QString(32, u'a');
    QCOMPARE(filesIn(target()).keys(),
             QStringList({ u"2013/07/usip-president-leads-us-delegation/index.html"_s,
                           u"SHA256SUMS"_s, u"assets/style.css"_s, u"index.html"_s,
                           u"manifest.json"_s, media + u"-1280.jpg"_s, media + u"-1280.webp"_s,
                           media + u"-640.jpg"_s, media + u"-640.webp"_s }));
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::listsEveryFileWithItsSum()
{
    write(target(), articles(25));
    // Then coreutils agree
    QProcess sums;
    sums.setWorkingDirectory(target());
    sums.start(u"sha256sum"_s, { u"--check"_s, u"--strict"_s, u"--quiet"_s, u"SHA256SUMS"_s });
    QVERIFY(sums.waitForFinished());
    QCOMPARE(sums.exitCode(), 0);
    const QMap<QString, QByteArray> files = filesIn(target());
    QCOMPARE(files[u"SHA256SUMS"_s].count('\n'), files.size() - 1);
    // And the manifest names all but itself and the sums, in order
    const QJsonObject manifest = QJsonDocument::fromJson(files[u"manifest.json"_s]).object();
    QCOMPARE(manifest.keys(),
             QStringList({ u"baseUrl"_s, u"files"_s, u"format"_s, u"generator"_s, u"language"_s,
                           u"version"_s }));
    QStringList paths;
    for (const QJsonValue& entry : manifest[u"files"_s].toArray()) {
        const QString path = entry[u"path"_s].toString();
        paths << path;
        QCOMPARE(entry[u"size"_s].toInteger(), files[path].size());
        QCOMPARE(entry[u"sha256"_s].toString().toLatin1(),
                 QCryptographicHash::hash(files[path], QCryptographicHash::Sha256).toHex());
        QVERIFY(entry[u"type"_s].toString().contains(u'/'));
    }
    QStringList expected = files.keys();
    expected.removeOne(u"manifest.json"_s);
    expected.removeOne(u"SHA256SUMS"_s);
    QCOMPARE(paths, expected);
}

void BundleWriterTest::linksLeadToFilesThatAreThere()
{
    std::vector<RenderedArticle> all = articles(45);
    RelatedCard card;
    card.article = all[40].id;
    all[0].related.push_back(card);
    write(target(), all);
    static const QRegularExpression links(u"(?:href|src)=\"([^\":#]+)\"|([^\", ]+) [0-9]+w"_s);
    int checked = 0;
    const QMap<QString, QByteArray> files = filesIn(target());
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!file.key().endsWith(".html"_L1))
            continue;
        const QDir folder(QFileInfo(target() + u'/' + file.key()).path());
        for (auto match = links.globalMatch(QString::fromUtf8(*file)); match.hasNext(); ++checked) {
            const QRegularExpressionMatch link = match.next();
            const QString path = link.captured(1) + link.captured(2);
            QVERIFY2(QFileInfo(folder.filePath(path)).isFile(),
                     qPrintable(file.key() + u": "_s + path));
        }
    }
    QVERIFY(checked > 200);
}

void BundleWriterTest::givesTheSameBytesForTheSameInput()
{
    std::vector<RenderedArticle> all = articles(45);
    write(target(), all);
    // When the same is written elsewhere, given in another order, with one thread
    std::reverse(all.begin(), all.end());
    BundleOptions options;
    options.threads = 1;
    const QString other = m_folder->filePath(u"somewhere else"_s);
    write(other, all, options);
    QVERIFY(filesIn(target()) == filesIn(other));
}

void BundleWriterTest::changesFewFilesForANewArticle()
{
    for (const int count : { 20, 45, 60 }) {
        write(target(), articles(count));
        const QMap<QString, QByteArray> before = filesIn(target());
        write(target(), articles(count + 1));
        const QMap<QString, QByteArray> after = filesIn(target());
        int changed = 0;
        for (auto file = after.begin(); file != after.end(); ++file)
            changed += before.value(file.key()) != *file ? 1 : 0;
        QVERIFY2(changed >= 4 && changed <= 10, qPrintable(QString::number(changed)));
    }
}

void BundleWriterTest::replacesAnOldBundleWholly()
{
    write(target(), articles(30));
    write(target(), articles(2));
    QCOMPARE(filesIn(target()).keys().filter(u"2014/"_s),
             QStringList(u"2014/01/article-1/index.html"_s));
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::sharesWhatIsUnchangedWithTheOldBundle()
{
    const QString same = u"2014/01/article-1/index.html"_s;
    const QString changed = u"2014/01/article-2/index.html"_s;
    std::vector<RenderedArticle> all = articles(3);
    write(target(), all);
    const struct stat sameBefore = inTarget(same);
    const struct stat changedBefore = inTarget(changed);
    // When one of the articles says something else
    all[2].headline += u" Again"_s;
    write(target(), all);
    // Then only its page is another file, and the replaced bundle holds on to none
    QCOMPARE(inTarget(same).st_ino, sameBefore.st_ino);
    QCOMPARE(inTarget(same).st_mtim.tv_nsec, sameBefore.st_mtim.tv_nsec);
    QVERIFY(inTarget(changed).st_ino != changedBefore.st_ino);
    QCOMPARE(inTarget(same).st_nlink, nlink_t(1));
    // And the bundle is what it is in a new place
    const QString other = m_folder->filePath(u"somewhere else"_s);
    write(other, all);
    QVERIFY(filesIn(target()) == filesIn(other));
}

void BundleWriterTest::writesAnewWhatWasTamperedWith()
{
    write(target(), articles(2));
    const QMap<QString, QByteArray> before = filesIn(target());
    // Given a page of the same length that says something else, and one that others may write
    const QString page = u"2014/01/article-1/index.html"_s;
    QByteArray bytes = before[page];
    bytes[bytes.size() / 2] = '#';
    writeFile(target() + u'/' + page, bytes);
    const QByteArray open = QFile::encodeName(target() + u"/index.html"_s);
    QVERIFY(::chmod(open.constData(), 0666) == 0);
    write(target(), articles(2));
    QVERIFY(filesIn(target()) == before);
    QCOMPARE(inTarget(u"index.html"_s).st_mode, inTarget(page).st_mode);
}

void BundleWriterTest::writesAnewWhatHasAnotherName()
{
    write(target(), articles(2));
    // Given a copy by hard links, as backups are made
    const QString page = u"2014/01/article-1/index.html"_s;
    const QString backup = m_folder->filePath(u"backup.html"_s);
    QVERIFY(::link(QFile::encodeName(target() + u'/' + page).constData(),
                   QFile::encodeName(backup).constData())
            == 0);
    write(target(), articles(2));
    // Then a change of the one is none of the other
    const QMap<QString, QByteArray> before = filesIn(target());
    writeFile(backup, "changed");
    QVERIFY(filesIn(target()) == before);
}

void BundleWriterTest::givesUnchangedFilesBackWhenItFails()
{
    write(target(), articles(2));
    const QString page = u"2014/01/article-1/index.html"_s;
    const struct stat before = inTarget(page);
    BundleOptions options;
    options.check = [](const QString&, const std::vector<BundleFile>&) -> Problems {
        return { { Severity::Error, ProblemCode::WithheldName, {}, { u"somebody"_s } } };
    };
    QVERIFY(!write(target(), articles(2), options).written);
    QCOMPARE(inTarget(page).st_ino, before.st_ino);
    QCOMPARE(inTarget(page).st_nlink, nlink_t(1));
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::leavesTheOldBundleWhenTheSourceFails()
{
    write(target(), articles(3));
    const QMap<QString, QByteArray> before = filesIn(target());
    // When the source breaks off after some articles were written
    int calls = 0;
    const ArticleSource source = [&calls]() -> std::vector<RenderedArticle> {
        if (++calls > 2)
            throw Error(ErrorCode::Cancelled, {});
        return { plainArticle(u"new-%1"_s.arg(calls), u"2020"_s) };
    };
    const std::vector<ListedArticle> both { listed(plainArticle(u"new-1"_s, u"2020"_s)),
                                            listed(plainArticle(u"new-2"_s, u"2020"_s)) };
    const BundleWriter writer(m_theme, seedSite());
    QVERIFY_THROWS_EXCEPTION(Error, writer.write(target(), both, source, {}));
    QVERIFY(filesIn(target()) == before);
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::leavesTheOldBundleWhenAPageFails()
{
    write(target(), articles(3));
    const QMap<QString, QByteArray> before = filesIn(target());
    // Given a picture that vanished from the cache, which a thread finds out
    PictureSet gone;
    gone.files.push_back({ 640, 400, u"jpeg"_s, m_folder->filePath(u"gone"_s) });
    bool given = false;
    const ArticleSource source = [&given] {
        return std::exchange(given, true) ? std::vector<RenderedArticle>()
                                          : std::vector { seedArticle() };
    };
    const BundleWriter writer(m_theme, seedSite());
    QVERIFY_THROWS_EXCEPTION(
        Error,
        writer.write(target(), { listed(seedArticle()) }, source,
                     [&gone](const QByteArray&) { return std::optional(gone); }));
    QVERIFY(filesIn(target()) == before);
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::movesNothingThatTheCheckStops()
{
    BundleOptions options;
    QStringList seen;
    options.check = [&seen](const QString& folder,
                            const std::vector<BundleFile>& files) -> Problems {
        for (const BundleFile& file : files) {
            seen << file.path;
            if (!QFile::exists(folder + u'/' + file.path))
                return {};
        }
        return { { Severity::Error, ProblemCode::WithheldName, {}, { u"somebody"_s } } };
    };
    const BundleReport report = write(target(), articles(2), options);
    QVERIFY(!report.written);
    QCOMPARE(report.problems.back().code, ProblemCode::WithheldName);
    QVERIFY(seen.contains(u"index.html"_s) && seen.contains(u"manifest.json"_s)
            && seen.contains(u"SHA256SUMS"_s));
    QVERIFY(besideTarget().isEmpty());
}

void BundleWriterTest::movesNothingWithAnErrorInAnArticle()
{
    std::vector<RenderedArticle> all = articles(2);
    all[1].problems.push_back({ Severity::Error, ProblemCode::MayNotBeNamed, {}, {} });
    const BundleReport report = write(target(), all);
    QVERIFY(!report.written);
    QCOMPARE(report.problems.size(), size_t(1));
    QVERIFY(besideTarget().isEmpty());
    // A warning does not stop it
    all[1].problems[0].severity = Severity::Warning;
    QVERIFY(write(target(), all).written);
}

void BundleWriterTest::reportsAPictureThatIsNotThere()
{
    bool given = false;
    const ArticleSource source = [&given] {
        return std::exchange(given, true) ? std::vector<RenderedArticle>()
                                          : std::vector { seedArticle() };
    };
    const BundleReport report = BundleWriter(m_theme, seedSite())
                                    .write(target(), { listed(seedArticle()) }, source,
                                           [](const QByteArray&) {
                                               return std::optional<PictureSet>();
                                           });
    QVERIFY(!report.written);
    QCOMPARE(report.problems[0].code, ProblemCode::MissingMedia);
    QCOMPARE(report.problems[0].arguments, QStringList(u"pcac-group"_s));
}

void BundleWriterTest::refusesAFolderThatIsNotABundle()
{
    writeFile(target() + u"/thesis.txt"_s, "three years of work");
    QCOMPARE(failure(target(), articles(1)), ErrorCode::AlreadyExists);
    // Nor does a manifest of somebody else make it one
    writeFile(target() + u"/manifest.json"_s, R"({"name":"web app"})");
    QCOMPARE(failure(target(), articles(1)), ErrorCode::AlreadyExists);
    QCOMPARE(filesIn(target()).size(), 2);
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::refusesABundleToWhichSomethingWasAdded()
{
    write(target(), articles(1));
    writeFile(target() + u"/.git/config"_s, "[core]");
    try {
        write(target(), articles(1));
        QFAIL("it was replaced");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::AlreadyExists);
        QCOMPARE(error.place(), u".git/config"_s);
    }
    QVERIFY(QFile::exists(target() + u"/.git/config"_s));
    // A link counts too, even to a folder
    QVERIFY(QDir(target() + u"/.git"_s).removeRecursively());
    QVERIFY(QFile::link(m_folder->path(), target() + u"/linked"_s));
    QCOMPARE(failure(target(), articles(1)), ErrorCode::AlreadyExists);
}

void BundleWriterTest::fillsAnEmptyFolderAndKeepsItsMode()
{
    QVERIFY(QDir().mkdir(target()));
    QVERIFY(::chmod(QFile::encodeName(target()).constData(), 0750) == 0);
    QVERIFY(write(target(), articles(1)).written);
    struct stat status = {};
    QVERIFY(::stat(QFile::encodeName(target()).constData(), &status) == 0);
    QCOMPARE(status.st_mode & 07777U, 0750U);
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::followsALinkToTheBundle()
{
    const QString link = m_folder->filePath(u"link"_s);
    write(target(), articles(1));
    QVERIFY(QFile::link(target(), link));
    QVERIFY(write(link, articles(2)).written);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(QFile::exists(target() + u"/2014/01/article-1/index.html"_s));
    // A link that leads nowhere is not ours to replace
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), m_folder->filePath(u"dangling"_s)));
    QCOMPARE(failure(m_folder->filePath(u"dangling"_s), articles(1)), ErrorCode::AlreadyExists);
}

void BundleWriterTest::refusesAFileInTheWay()
{
    writeFile(target(), "a file");
    QCOMPARE(failure(target(), articles(1)), ErrorCode::AlreadyExists);
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::needsTheFolderOfTheTarget()
{
    QCOMPARE(failure(m_folder->filePath(u"missing/bundle"_s), articles(1)), ErrorCode::FileMissing);
    QVERIFY(besideTarget().isEmpty());
}

void BundleWriterTest::saysThatAFolderIsReadOnly()
{
    const QString parent = m_folder->filePath(u"read-only"_s);
    QVERIFY(QDir().mkdir(parent));
    QVERIFY(::chmod(QFile::encodeName(parent).constData(), 0555) == 0);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
    // Root may write anywhere, so as root this thread touches files as somebody else
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        ::setfsuid(65534);
    const auto code = failure(parent + u"/bundle"_s, articles(1));
    if (isRoot)
        ::setfsuid(0);
    QCOMPARE(code, ErrorCode::ReadOnly);
    QVERIFY(QDir(parent).isEmpty());
}

void BundleWriterTest::saysThatTheDiskIsFull()
{
    write(target(), articles(1));
    const QMap<QString, QByteArray> before = filesIn(target());
    // Given that no file may grow beyond 1000 bytes, the fullest a disk gets without being one
    struct rlimit old = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &old) == 0);
    const auto previous = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit = { 1000, old.rlim_max };
    QVERIFY(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    std::optional<ErrorCode> code;
    const RenderedArticle added = plainArticle(u"added"_s, u"2020-01-01"_s);
    bool given = false;
    const ArticleSource source = [&] {
        return std::exchange(given, true) ? std::vector<RenderedArticle>() : std::vector { added };
    };
    try {
        BundleWriter(m_theme, seedSite()).write(target(), { listed(added) }, source, {});
    } catch (const Error& error) {
        code = error.code();
    }
    ::setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, previous);
    QCOMPARE(code, ErrorCode::DiskFull);
    QVERIFY(filesIn(target()) == before);
    QCOMPARE(besideTarget(), QStringList(u"bundle"_s));
}

void BundleWriterTest::refusesArticlesThatWereNotListed()
{
    const std::vector<RenderedArticle> two = articles(2);
    size_t next = 0;
    const ArticleSource source = [&] {
        return next < two.size() ? std::vector { two[next++] } : std::vector<RenderedArticle>();
    };
    const BundleWriter writer(m_theme, seedSite());
    const PictureSet set = pictureFiles(m_pictures.path());
    const PictureSource pictures = [&set](const QByteArray&) {
        return std::optional(set);
    };
    QVERIFY_THROWS_EXCEPTION(Error, writer.write(target(), { listed(two[0]) }, source, pictures));
    // Nor does it link to one that never came
    next = 0;
    QVERIFY_THROWS_EXCEPTION(Error, writer.write(target(), listed(articles(3)), source, pictures));
    QVERIFY(besideTarget().isEmpty());
}

void BundleWriterTest::sweepsWhatAKilledRunLeft()
{
    writeFile(m_folder->filePath(u".bundle.partial-abc123/index.html"_s), "half");
    writeFile(m_folder->filePath(u".bundle.partial-notes/mine.txt"_s), "not of a run");
    write(target(), articles(1));
    QCOMPARE(besideTarget(), QStringList({ u".bundle.partial-notes"_s, u"bundle"_s }));
}

void BundleWriterTest::writesAnArchive()
{
    const QString archive = m_folder->filePath(u"bundle.zip"_s);
    QVERIFY(write(archive, articles(3)).written);
    write(target(), articles(3));
    QProcess unzip;
    unzip.start(u"unzip"_s, { u"-q"_s, archive, u"-d"_s, m_folder->filePath(u"unpacked"_s) });
    QVERIFY(unzip.waitForFinished());
    QCOMPARE(unzip.exitCode(), 0);
    QVERIFY(filesIn(m_folder->filePath(u"unpacked"_s)) == filesIn(target()));
    // Over an archive of ours it may be written again
    QVERIFY(write(archive, articles(1)).written);
    QCOMPARE(besideTarget().filter(u"partial"_s), QStringList());
}

void BundleWriterTest::refusesAnArchiveThatIsNotOurs()
{
    const QString archive = m_folder->filePath(u"holiday.zip"_s);
    writeFile(archive, "not even an archive");
    QCOMPARE(failure(archive, articles(1)), ErrorCode::AlreadyExists);
    QVERIFY(QFile::remove(archive));
    QVERIFY(QDir().mkdir(archive));
    QCOMPARE(failure(archive, articles(1)), ErrorCode::IsDirectory);
}

QTEST_GUILESS_MAIN(BundleWriterTest)
#include "BundleWriterTest.moc"
