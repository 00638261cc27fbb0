#include "editing/find/FoundTextModel.h"
#include "editing/find/NewsroomFind.h"
#include "support/editing/SeedWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

class FindNewsroomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = std::make_unique<SeedWorkspace>(); }
    void cleanup() { m_seed.reset(); }

    void findsWhatPeopleTypedInAnyRecord();
    void findsWhatFactsSayAndKeepsItOutOfReplacing();
    void putsTheNewestArticlesFirst();
    void stopsAtTheMostHits();
    void canBeCancelled();
    void replacesTickedHitsAsOneUndoStep();
    void reportsWhatWasChangedInTheMeantime();
    void countsArticlesAndOtherRecords();
    void reachesTheFile();
    void listsHitsWithBeforeAndAfter();

private:
    Workspace& workspace() { return m_seed->workspace(); }
    NewsroomFound find(const QString& text) { return findInNewsroom(workspace().snapshot(), { text }, {}); }
    QStringList places(const NewsroomFound& found)
    {
        QStringList places;
        for (const FoundText& hit : found.hits)
            places << hit.id + hit.where->address.pointer;
        return places;
    }
    PreparedReplacement replace(const std::vector<FoundText>& hits, const QString& replacement)
    {
        PreparedReplacement prepared = prepareReplacement(workspace().snapshot(), hits, replacement, {});
        workspace().change(u"Replace"_s, prepared.changes);
        return prepared;
    }

    std::unique_ptr<SeedWorkspace> m_seed;
};

void FindNewsroomTest::findsWhatPeopleTypedInAnyRecord()
{
    m_seed->addArticle(u"other"_s, u"Curtains"_s, { u"Nothing"_s, u"A curtain call"_s });
    Publication publication;
    publication.id = PublicationId(u"book"_s);
    publication.title = u"The Iron Curtain"_s;
    workspace().replace(u"New"_s, publication);
    Snippet snippet;
    snippet.id = SnippetId(u"about"_s);
    snippet.body.emplace_back(paragraph(u"Behind the curtain"_s));
    workspace().replace(u"New"_s, snippet);

    QCOMPARE(places(find(u"curtain"_s)),
        (QStringList { u"other/headline"_s, u"other/body/1"_s, u"pcac-group/alt"_s, u"book/title"_s, u"about/body/0"_s }));
}

void FindNewsroomTest::findsWhatFactsSayAndKeepsItOutOfReplacing()
{
    const NewsroomFound found = find(u"Roughead"_s);
    QCOMPARE(places(found), (QStringList { u"track-15-beijing/body/0"_s, u"pcac-group/caption"_s }));
    for (const FoundText& hit : found.hits)
        QVERIFY(!hit.canBeReplaced());
    QVERIFY(prepareReplacement(workspace().snapshot(), found.hits, u"x"_s, {}).changes.empty());
}

void FindNewsroomTest::putsTheNewestArticlesFirst()
{
    for (const auto& [id, date] : { std::pair(u"old"_s, u"2001-01-01"_s), { u"new"_s, u"2024-05-05"_s }, { u"draft"_s, QString() } }) {
        Article article = workspace().article(m_seed->addArticle(id, u"zebra"_s, {}));
        article.published = date;
        workspace().replace(u"Date"_s, article);
    }
    QCOMPARE(places(find(u"zebra"_s)), (QStringList { u"draft/headline"_s, u"new/headline"_s, u"old/headline"_s }));
}

void FindNewsroomTest::stopsAtTheMostHits()
{
    m_seed->addArticle(u"long"_s, u"z"_s, { u"z "_s.repeated(static_cast<int>(mostFoundTexts)) });
    const NewsroomFound found = find(u"z"_s);
    QCOMPARE(found.hits.size(), mostFoundTexts);
    QVERIFY(!found.isComplete);
    QVERIFY(find(u"curtain"_s).isComplete);
}

void FindNewsroomTest::canBeCancelled()
{
    const auto stop = [](qint64, qint64) { throw Error(ErrorCode::Cancelled, {}); };
    QVERIFY_THROWS_EXCEPTION(Error, findInNewsroom(workspace().snapshot(), TextQuery { u"a"_s }, stop));
}

void FindNewsroomTest::replacesTickedHitsAsOneUndoStep()
{
    for (int number = 0; number < 3; ++number)
        m_seed->addArticle(u"a%1"_s.arg(number), u"Peking"_s, { u"In Peking"_s });
    NewsroomFound found = find(u"Peking"_s);
    QCOMPARE(found.hits.size(), 6);
    found.hits.erase(found.hits.begin()); // unticked

    const PreparedReplacement prepared = replace(found.hits, u"Beijing"_s);

    QCOMPARE(replacementReport(prepared), u"5 replacements in 3 articles."_s);
    QCOMPARE(workspace().undoStack().count(), 1);
    QCOMPARE(places(find(u"Peking"_s)), (QStringList { u"a0/headline"_s }));
    workspace().undoStack().undo();
    QCOMPARE(find(u"Peking"_s).hits.size(), 6);
}

void FindNewsroomTest::reportsWhatWasChangedInTheMeantime()
{
    m_seed->addArticle(u"a"_s, u"Peking"_s, { u"In Peking"_s });
    const NewsroomFound found = find(u"Peking"_s);
    Article article = workspace().article(ArticleId(u"a"_s));
    article.headline = u"The Peking man"_s;
    workspace().replace(u"Headline"_s, article);

    const PreparedReplacement prepared = replace(found.hits, u"Beijing"_s);

    QCOMPARE(replacementReport(prepared), u"1 replacement in 1 article. 1 place was changed in the meantime and stays as it is."_s);
    QCOMPARE(workspace().article(article.id).headline, u"The Peking man"_s);
    QCOMPARE(m_seed->body(article.id), u"In Beijing"_s);
}

void FindNewsroomTest::countsArticlesAndOtherRecords()
{
    m_seed->addArticle(u"a"_s, u"Curtain"_s, {});
    QCOMPARE(replacementReport(replace(find(u"curtain"_s).hits, u"veil"_s)), u"2 replacements in 2 records."_s);
    QVERIFY(workspace().registry().photos.find(PhotoId(u"pcac-group"_s))->alt.endsWith(u"in front of a veil."_s));
}

void FindNewsroomTest::reachesTheFile()
{
    m_seed->addArticle(u"a"_s, u"Peking"_s, {});
    replace(find(u"Peking"_s).hits, u"Beijing"_s);
    workspace().saving().flush();
    workspace().reload();
    QCOMPARE(workspace().article(ArticleId(u"a"_s)).headline, u"Beijing"_s);
}

void FindNewsroomTest::listsHitsWithBeforeAndAfter()
{
    m_seed->addArticle(u"a"_s, u"To Roughead"_s, {});
    FoundTextModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy ticked(&model, &FoundTextModel::tickedChanged);

    model.setFound(find(u"Roughead"_s));
    model.setReplacement(u"Greenert"_s);

    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.recordCount(), 3);
    QCOMPARE(model.tickedCount(), 1);
    const QModelIndex typed = model.index(0);
    const QModelIndex facts = model.index(1);
    QCOMPARE(typed.data().toString(), u"To Roughead"_s);
    QCOMPARE(typed.data(PlaceNameRole).toString(), u"Article · Headline"_s);
    QCOMPARE(typed.data(AfterRole).toString(), u"To Greenert"_s);
    QCOMPARE(typed.data(AfterHitRole).value<TextStretch>(), (TextStretch { 3, 8 }));
    QVERIFY(!facts.data(Qt::CheckStateRole).isValid());
    QVERIFY(!facts.data(ReasonRole).toString().isEmpty());
    QVERIFY(facts.data(AfterRole).toString().isEmpty());
    QVERIFY(!model.setData(facts, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(typed, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.ticked().empty());
    QVERIFY(typed.data(AfterRole).toString().isEmpty());
    model.tickAll(Qt::Checked);
    QCOMPARE(model.ticked().size(), 1);
    QCOMPARE(ticked.count(), 3);
}

QTEST_GUILESS_MAIN(FindNewsroomTest)
#include "FindNewsroomTest.moc"
