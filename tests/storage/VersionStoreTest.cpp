#include "storage/records/VersionStore.h"
#include "core/Error.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/records/VersionThinning.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2024-06-12T12:00:00Z"_s, Qt::ISODate);

QString at(qint64 secondsBeforeNoon)
{
    return noon.addSecs(-secondsBeforeNoon).toString(Qt::ISODate);
}

ArticleVersion version(const Article& article, VersionReason reason = VersionReason::Pause,
                       const QString& time = at(0))
{
    return { { 0, article.id, time, u"ann"_s, reason, u"3f2a91c4"_s }, article, {} };
}

Article talks(const QString& body)
{
    return article(u"talks"_s, u"Talks"_s, body);
}

/// A newsroom with the article "talks".
struct TalksNewsroom : TemporaryNewsroom
{
    TalksNewsroom()
        : newsroom(open())
        , articles(newsroom->database())
        , versions(newsroom->database())
    {
        articles.put(talks(u"First"_s));
    }

    qint64 count(const QByteArray& table) const
    {
        return newsroom->database().integer("SELECT count(*) FROM " + table);
    }

    std::unique_ptr<NewsroomFile> newsroom;
    ArticleStore articles;
    VersionStore versions;
};

/// Versions of one article, each that many seconds before noon, newest first.
std::vector<VersionHead> headsAt(const std::vector<qint64>& seconds)
{
    std::vector<VersionHead> heads;
    qint64 number = static_cast<qint64>(seconds.size());
    for (const qint64 second : seconds)
        heads.push_back(
            { number--, ArticleId(u"talks"_s), at(second), {}, VersionReason::Pause, {} });
    return heads;
}

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

} // namespace

class VersionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasKept();
    void listsTheNewestFirst();
    void doesNotStoreTheSameTwice();
    void notesAHandoverOfWhatIsStoredAlready();
    void findsTheLastHandover();
    void keepsTheTextWhileAVersionNeedsIt();
    void leavesWithItsArticle();
    void keepsNothingOfAnUnknownArticle();
    void refusesAChangedVersion();
    void keepsAllOfTheLastDay();
    void keepsOneForEachHourThenEachDay();
    void neverThinsOutHandoversAndApprovals();
    void isBounded();
    void thinsOutWhenKeeping();
};

void VersionStoreTest::givesBackWhatWasKept()
{
    TalksNewsroom folder;
    ArticleVersion kept = version(talks(u"They met."_s), VersionReason::Opening);
    kept.names = { { u"person/park"_s, u"John Park"_s } };
    QCOMPARE(folder.versions.keep(kept), VersionStore::Kept::Added);

    kept.head.number = folder.versions.numbers().front();
    QVERIFY(folder.versions.version(kept.head.number) == kept);
}

void VersionStoreTest::listsTheNewestFirst()
{
    TalksNewsroom folder;
    folder.articles.put(article(u"other"_s, u"Other"_s, u"Text"_s));
    for (const QString& text : { u"One"_s, u"Two"_s, u"Three"_s })
        folder.versions.keep(version(talks(text)));
    folder.versions.keep(version(article(u"other"_s, u"Other"_s, u"Text"_s)));

    QStringList texts;
    for (const VersionHead& head : folder.versions.heads(ArticleId(u"talks"_s)))
        texts << plainText(folder.versions.version(head.number).article.body);
    QCOMPARE(texts, QStringList({ u"Three"_s, u"Two"_s, u"One"_s }));
}

void VersionStoreTest::doesNotStoreTheSameTwice()
{
    TalksNewsroom folder;
    using Kept = VersionStore::Kept;
    QCOMPARE(folder.versions.keep(version(talks(u"One"_s))), Kept::Added);
    QCOMPARE(folder.versions.keep(version(talks(u"One"_s), VersionReason::Opening)), Kept::Not);
    QCOMPARE(folder.versions.keep(version(talks(u"Two"_s))), Kept::Added);
    // What was there before the last one is something else again.
    QCOMPARE(folder.versions.keep(version(talks(u"One"_s))), Kept::Added);
    QCOMPARE(folder.count("article_version"), 3);
    QCOMPARE(folder.count("article_text"), 3); // of the article, "One" and "Two"
}

void VersionStoreTest::notesAHandoverOfWhatIsStoredAlready()
{
    TalksNewsroom folder;
    using Kept = VersionStore::Kept;
    folder.versions.keep(version(talks(u"One"_s), VersionReason::Pause, at(60)));
    QCOMPARE(folder.versions.keep(version(talks(u"One"_s), VersionReason::Handover, at(10))),
             Kept::Renamed);
    QCOMPARE(folder.versions.keep(version(talks(u"One"_s), VersionReason::Handover, at(0))),
             Kept::Not);

    const auto heads = folder.versions.heads(ArticleId(u"talks"_s));
    QCOMPARE(heads.size(), size_t(1));
    QCOMPARE(heads[0].reason, VersionReason::Handover);
    QCOMPARE(heads[0].at, at(10));
    QCOMPARE(plainText(folder.versions.version(heads[0].number).article.body), u"One"_s);
    // Two different decisions about the same text are both on record.
    QCOMPARE(folder.versions.keep(version(talks(u"One"_s), VersionReason::Approval)), Kept::Added);
}

void VersionStoreTest::findsTheLastHandover()
{
    TalksNewsroom folder;
    const ArticleId id(u"talks"_s);
    QVERIFY(!folder.versions.newest(id, VersionReason::Handover));
    for (const QString& text : { u"One"_s, u"Two"_s })
        folder.versions.keep(version(talks(text), VersionReason::Handover));
    folder.versions.keep(version(talks(u"Three"_s)));

    QCOMPARE(plainText(folder.versions.newest(id, VersionReason::Handover)->article.body),
             u"Two"_s);
}

void VersionStoreTest::keepsTheTextWhileAVersionNeedsIt()
{
    TalksNewsroom folder;
    folder.versions.keep(version(talks(u"First"_s)));
    folder.articles.put(talks(u"Second"_s));
    folder.articles.removeUnusedTexts();

    QCOMPARE(folder.count("article_text"), 2);
    QCOMPARE(plainText(folder.versions.version(folder.versions.numbers().front()).article.body),
             u"First"_s);
}

void VersionStoreTest::leavesWithItsArticle()
{
    TalksNewsroom folder;
    folder.versions.keep(version(talks(u"Before"_s)));
    folder.articles.remove(ArticleId(u"talks"_s));

    QCOMPARE(folder.count("article_version"), 0);
    QCOMPARE(folder.count("article_text"), 0);
}

void VersionStoreTest::keepsNothingOfAnUnknownArticle()
{
    TalksNewsroom folder;
    QCOMPARE(folder.versions.keep(version(article(u"none"_s, u"None"_s, u"Text"_s))),
             VersionStore::Kept::Not);
    QCOMPARE(folder.count("article_version"), 0);
    QCOMPARE(folder.count("article_text"), 1);
}

void VersionStoreTest::refusesAChangedVersion()
{
    TalksNewsroom folder;
    folder.versions.keep(version(talks(u"They agreed."_s)));
    folder.newsroom->database().execute(
        "UPDATE article_text SET content = replace(content, 'agreed', 'denied')");
    try {
        folder.versions.version(folder.versions.numbers().front());
        QFAIL("read");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Damaged);
        QCOMPARE(error.place(), u"article talks"_s);
    }
}

void VersionStoreTest::keepsAllOfTheLastDay()
{
    std::vector<qint64> seconds;
    for (qint64 minute = 0; minute <= 300; ++minute)
        seconds.push_back(minute * 60);
    seconds.push_back(day);
    QCOMPARE(versionsToThinOut(headsAt(seconds), noon), std::vector<qint64>());
}

void VersionStoreTest::keepsOneForEachHourThenEachDay()
{
    // Given versions at 12:00, 11:59 and 11:00 two days ago, and three on one day long ago
    const auto heads = headsAt({ 0, 2 * day, 2 * day + 60, 2 * day + hour, 90 * day + hour,
                                 90 * day + 2 * hour, 90 * day + 3 * hour });
    QCOMPARE(versionsToThinOut(heads, noon), std::vector<qint64>({ 4, 2, 1 }));
    QCOMPARE(versionsToThinOut(headsAt({ 2 * day + 60, 2 * day + 120, 2 * day + hour }), noon),
             std::vector<qint64>({ 2, 1 }));
}

void VersionStoreTest::neverThinsOutHandoversAndApprovals()
{
    auto heads = headsAt({ 90 * day + 1, 90 * day + 2, 90 * day + 3, 90 * day + 4 });
    heads[1].reason = VersionReason::Handover;
    heads[2].reason = VersionReason::Approval;
    QCOMPARE(versionsToThinOut(heads, noon), std::vector<qint64>({ 1 }));
}

void VersionStoreTest::isBounded()
{
    std::vector<qint64> seconds;
    for (qint64 index = 0; index < 1000; ++index)
        seconds.push_back(index);
    const std::vector<qint64> gone = versionsToThinOut(headsAt(seconds), noon);
    QCOMPARE(gone.size(), 1000 - mostOrdinaryVersions);
    QCOMPARE(gone.front(), static_cast<qint64>(1000 - mostOrdinaryVersions)); // the newest stay
}

void VersionStoreTest::thinsOutWhenKeeping()
{
    TalksNewsroom folder;
    for (int index = 3; index > 0; --index)
        folder.versions.keep(
            version(talks(u"Old %1"_s.arg(index)), VersionReason::Pause, at(90 * day + index)));
    folder.versions.keep(version(talks(u"New"_s)));

    QCOMPARE(folder.versions.heads(ArticleId(u"talks"_s)).size(), size_t(2));
    QCOMPARE(folder.count("article_text"), 3); // of the article and of both versions
}

QTEST_GUILESS_MAIN(VersionStoreTest)
#include "VersionStoreTest.moc"
