#include "core/Problem.h"
#include "core/text/Folding.h"
#include "editing/commands/ArticleFields.h"
#include "editing/commands/RecordCommands.h"
#include "editing/commands/RecordFields.h"
#include "editing/models/ArticleListModel.h"
#include "editing/models/ListRoles.h"
#include "editing/models/ProblemListModel.h"
#include "editing/models/QuickOpenModel.h"
#include "editing/models/RecordListModel.h"
#include "editing/models/SearchListModel.h"
#include "editing/models/UsesListModel.h"
#include "support/editing/SeedWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto strict = Tester::FailureReportingMode::QtTest;

QStringList ids(const QAbstractItemModel& model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, 0).data(IdRole).toString();
    return found;
}

QStringList titles(const QAbstractItemModel& model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, 0).data().toString();
    return found;
}

} // namespace

/// Every model of a list under Qt's model tester, while the newsroom behind it changes.
class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = std::make_unique<SeedWorkspace>(); }
    void cleanup() { m_seed.reset(); }

    void listsArticlesNewestFirstAndUndatedOnTop();
    void movesAnArticleWhenItsDateChanges();
    void filtersArticlesWhileTheyChange();
    void keepsTheListRightThroughUndoAndRedo();
    void takesManyArticlesAtOnce();
    void tellsWhatThereIsToFilterBy();
    void listsRecordsOfAKindByTitle();
    void followsARecordThatIsAddedChangedAndRemoved();
    void quotesOtherRecordsAsTheyAreNow();
    void findsTextOfEveryKind_data();
    void findsTextOfEveryKind();
    void showsTheLastSearchOnly();
    void listsWhereARecordIsMentioned();
    void listsProblemsTheGravestFirst();
    void jumpsToRecordsAndCommandsByPartsOfTheirNames();
    void saysEveryRowToAScreenReader();

private:
    Workspace& workspace() { return m_seed->workspace(); }
    void add(const QString& id, const QString& published, const QString& headline)
    {
        Article article;
        article.id = ArticleId(id);
        article.slug = id;
        article.language = u"en"_s;
        article.headline = headline;
        article.published = published;
        workspace().replace(u"New Article"_s, article);
    }

    std::unique_ptr<SeedWorkspace> m_seed;
};

void ModelsTest::listsArticlesNewestFirstAndUndatedOnTop()
{
    ArticleListModel model(workspace());
    const Tester tester(&model, strict);

    add(u"old"_s, u"2001-02-03"_s, u"Old"_s);
    add(u"new"_s, u"2020-02-03"_s, u"New"_s);
    add(u"begun"_s, {}, {});

    QCOMPARE(ids(model), (QStringList { u"begun"_s, u"new"_s, u"track-15-beijing"_s, u"old"_s }));
    QCOMPARE(titles(model).first(), u"No headline yet"_s);
}

void ModelsTest::movesAnArticleWhenItsDateChanges()
{
    add(u"old"_s, u"2001-02-03"_s, u"Old"_s);
    add(u"new"_s, u"2020-02-03"_s, u"New"_s);
    ArticleListModel model(workspace());
    const Tester tester(&model, strict);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    ArticleFields(workspace(), ArticleId(u"old"_s)).setPublished(u"2021-01-01"_s);
    QCOMPARE(ids(model), (QStringList { u"old"_s, u"new"_s, u"track-15-beijing"_s }));
    ArticleFields(workspace(), ArticleId(u"old"_s)).setPublished(u"2015-01-01"_s);
    QCOMPARE(ids(model), (QStringList { u"new"_s, u"old"_s, u"track-15-beijing"_s }));
    workspace().undoStack().undo();
    QCOMPARE(ids(model), (QStringList { u"old"_s, u"new"_s, u"track-15-beijing"_s }));
    // A row that moves keeps the selection and the scroll position of its list.
    QCOMPARE(moved.count(), 3);
    QCOMPARE(reset.count(), 0);
}

void ModelsTest::filtersArticlesWhileTheyChange()
{
    ArticleListModel model(workspace());
    const Tester tester(&model, strict);
    add(u"draft"_s, u"2020-02-03"_s, u"Draft"_s);

    ArticleFilter filter;
    filter.status = ArticleStatus::Ready;
    model.setFilter(filter);
    QCOMPARE(ids(model), QStringList { u"track-15-beijing"_s });
    ArticleFields(workspace(), ArticleId(u"draft"_s)).setStatus(ArticleStatus::Ready);
    QCOMPARE(ids(model), (QStringList { u"draft"_s, u"track-15-beijing"_s }));
    workspace().undoStack().undo();
    QCOMPARE(ids(model), QStringList { u"track-15-beijing"_s });
    filter.year = 2020;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({ {}, u"News"_s, u"Global Policy"_s, 2013 });
    QCOMPARE(ids(model), QStringList { u"track-15-beijing"_s });
}

void ModelsTest::keepsTheListRightThroughUndoAndRedo()
{
    ArticleListModel model(workspace());
    const Tester tester(&model, strict);
    QUndoStack& undo = workspace().undoStack();
    std::vector<QStringList> states { ids(model) };

    for (const QString& id : { u"a"_s, u"b"_s, u"c"_s }) {
        add(id, u"2020-01-0%1"_s.arg(states.size()), id);
        states.push_back(ids(model));
    }
    removeRecord(workspace(), RecordKind::Article, u"b"_s);
    states.push_back(ids(model));

    for (auto state = states.rbegin(); state != states.rend(); ++state) {
        QCOMPARE(ids(model), *state);
        undo.undo();
    }
    for (const QStringList& state : states) {
        QCOMPARE(ids(model), state);
        undo.redo();
    }
}

void ModelsTest::takesManyArticlesAtOnce()
{
    ArticleListModel model(workspace());
    const Tester tester(&model, strict);
    std::vector<RecordChange> changes;
    for (int number = 0; number < 200; ++number) {
        Article article;
        article.id = ArticleId(u"many-%1"_s.arg(number));
        article.headline = article.id.text();
        article.published = u"20%1-01-01"_s.arg(number % 20, 2, 10, QChar(u'0'));
        changes.push_back({ std::nullopt, article });
    }

    workspace().change(u"Import"_s, changes);
    QCOMPARE(model.rowCount(), 201);
    QVERIFY(model.indexOf(ArticleId(u"many-77"_s)).isValid());
    workspace().undoStack().undo();
    QCOMPARE(model.rowCount(), 1);
}

void ModelsTest::tellsWhatThereIsToFilterBy()
{
    add(u"new"_s, u"2020-02-03"_s, u"New"_s);
    ArticleFields(workspace(), ArticleId(u"new"_s)).setType(u"Analysis"_s);
    ArticleFields(workspace(), ArticleId(u"new"_s)).setTopics({ u"Asia"_s });

    const ArticleFacets facets = facetsOf(workspace().articleHeads());

    QCOMPARE(facets.types, (QStringList { u"Analysis"_s, u"News"_s }));
    QCOMPARE(facets.topics, (QStringList { u"Asia"_s, u"Global Policy"_s }));
    QCOMPARE(facets.years, (QList<int> { 2020, 2013 }));
}

void ModelsTest::listsRecordsOfAKindByTitle()
{
    for (const RecordKind kind : { RecordKind::Photo, RecordKind::Person, RecordKind::Delegation, RecordKind::Event,
             RecordKind::Publication, RecordKind::Organization, RecordKind::Series }) {
        const RecordListModel model(workspace(), kind);
        const Tester tester(const_cast<RecordListModel*>(&model), strict);
        QVERIFY(model.rowCount() > 0);
        for (const QString& title : titles(model))
            QVERIFY(!title.isEmpty());
    }
    const RecordListModel people(workspace(), RecordKind::Person);
    QCOMPARE(people.rowCount(), 7);
    QCOMPARE(people.index(people.indexOf(u"marshall"_s).row()).data().toString(), titles(people)[people.indexOf(u"marshall"_s).row()]);
}

void ModelsTest::followsARecordThatIsAddedChangedAndRemoved()
{
    RecordListModel model(workspace(), RecordKind::Person);
    const Tester tester(&model, strict);

    const PersonId ada = addPerson(workspace(), u"Ada Byron"_s);
    QCOMPARE(model.rowCount(), 8);
    QVERIFY(model.indexOf(ada.text()).isValid());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    setPersonName(workspace(), ada, &PersonName::surname, u"Lovelace"_s);
    QCOMPARE(model.indexOf(ada.text()).data().toString(), u"Ada Lovelace"_s);
    QCOMPARE(reset.count(), 0);
    removeRecord(workspace(), RecordKind::Person, ada.text());
    QVERIFY(!model.indexOf(ada.text()).isValid());
    while (workspace().undoStack().canUndo())
        workspace().undoStack().undo();
    QCOMPARE(model.rowCount(), 7);
    workspace().undoStack().redo();
    QVERIFY(model.indexOf(ada.text()).isValid());
}

void ModelsTest::quotesOtherRecordsAsTheyAreNow()
{
    RecordListModel delegations(workspace(), RecordKind::Delegation);
    const Tester tester(&delegations, strict);
    const QStringList before = titles(delegations);

    Event event = *workspace().registry().events.find(EventId(u"pcac-5"_s));
    event.name = u"Renamed Dialogue"_s;
    event.edition = {};
    event.series = {};
    workspace().replace(u"Change"_s, event);

    const RecordTitles fresh(workspace().registry());
    for (int row = 0; row < delegations.rowCount(); ++row) {
        const QModelIndex index = delegations.index(row);
        const auto entry = fresh.entry(RecordKind::Delegation, index.data(IdRole).toString());
        QCOMPARE(index.data().toString(), entry->title);
        QCOMPARE(index.data(DetailRole).toString(), entry->detail);
    }
    QVERIFY(delegations.rowCount() == before.size());
}

void ModelsTest::findsTextOfEveryKind_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("article") << u"crisis avoidance"_s << RecordKind::Article << u"track-15-beijing"_s;
    QTest::newRow("photo") << u"quincunx"_s << RecordKind::Photo << u"pcac-group"_s;
    QTest::newRow("person") << u"roughead"_s << RecordKind::Person << u"roughead"_s;
    QTest::newRow("person, without accents") << u"lukasiewicz"_s << RecordKind::Person << u"lukasz-lukasiewicz"_s;
    QTest::newRow("organization") << u"zymurgy"_s << RecordKind::Organization << u"zymurgy"_s;
    QTest::newRow("event") << u"gallimaufry"_s << RecordKind::Event << u"pcac-5"_s;
    QTest::newRow("delegation") << u"widdershins"_s << RecordKind::Delegation << u"us"_s;
    QTest::newRow("publication") << u"defenestrated"_s << RecordKind::Publication << u"pub-pacific"_s;
}

void ModelsTest::findsTextOfEveryKind()
{
    QFETCH(const QString, query);
    QFETCH(const RecordKind, kind);
    QFETCH(const QString, id);
    // Given words that only one record has
    setPhotoField(workspace(), PhotoId(u"pcac-group"_s), &Photo::alt, u"The quincunx garden"_s);
    Person person;
    person.id = PersonId(u"lukasz-lukasiewicz"_s);
    PersonName name;
    name.given = u"Łukasz"_s;
    name.surname = u"Łukasiewicz"_s;
    person.names = { name };
    workspace().replace(u"New"_s, person);
    Organization organization;
    organization.id = OrganizationId(u"zymurgy"_s);
    organization.names = { { OrganizationNameKind::Full, u"en"_s, u"Zymurgy Institute"_s, {}, {}, {} } };
    workspace().replace(u"New"_s, organization);
    Event event = *workspace().registry().events.find(EventId(u"pcac-5"_s));
    event.name = u"Gallimaufry Dialogue"_s;
    workspace().replace(u"Change"_s, event);
    Delegation delegation = workspace().delegation(DelegationId(u"us"_s));
    delegation.qualifier = u"Widdershins"_s;
    workspace().replace(u"Change"_s, delegation);
    setPublicationField(workspace(), PublicationId(u"pub-pacific"_s), &Publication::summary, u"Who was defenestrated"_s);
    workspace().saving().flush();
    SearchListModel model(workspace());
    const Tester tester(&model, strict);
    QSignalSpy finished(&model, &SearchListModel::finished);

    model.search(query);

    QVERIFY(finished.wait());
    const qsizetype row = ids(model).indexOf(id);
    QVERIFY2(row >= 0, qPrintable(ids(model).join(u' ')));
    const QModelIndex hit = model.index(static_cast<int>(row));
    QCOMPARE(hit.data(KindRole).toInt(), static_cast<int>(kind));
    // And the words found are marked
    using Hits = std::vector<std::pair<qsizetype, qsizetype>>;
    QStringList marked;
    for (const auto& [textRole, hitsRole] : { std::pair<int, int>(Qt::DisplayRole, TitleHitsRole), { DetailRole, HitsRole } }) {
        for (const auto& [start, length] : hit.data(hitsRole).value<Hits>())
            marked << hit.data(textRole).toString().mid(start, length);
    }
    QVERIFY(!marked.isEmpty());
    const QString lastWord = foldedWords(query).trimmed().section(u' ', -1);
    for (const QString& word : marked)
        QVERIFY2(foldedWords(query).contains(foldedWords(word).trimmed()), qPrintable(word));
    QVERIFY2(std::ranges::any_of(marked, [&](const QString& word) { return foldedWords(word).contains(lastWord); }),
        qPrintable(marked.join(u'|')));
}

void ModelsTest::showsTheLastSearchOnly()
{
    SearchListModel model(workspace());
    const Tester tester(&model, strict);
    workspace().saving().flush();
    QSignalSpy finished(&model, &SearchListModel::finished);

    for (const QString& typed : { u"r"_s, u"ro"_s, u"rou"_s, u"roug"_s, u"roughead"_s })
        model.search(typed);
    QVERIFY(finished.wait());
    QVERIFY(ids(model).contains(u"roughead"_s));
    QCOMPARE(model.query(), u"roughead"_s);
    model.search({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::listsWhereARecordIsMentioned()
{
    UsesListModel model(workspace());
    const Tester tester(&model, strict);
    workspace().saving().flush();
    QSignalSpy finished(&model, &UsesListModel::finished);

    model.show(RecordKind::Photo, u"pcac-group"_s);
    QTRY_VERIFY(ids(model).contains(u"track-15-beijing"_s));

    Article article = workspace().article(SeedWorkspace::seedArticle);
    article.related = {};
    workspace().replace(u"Change"_s, article);
    model.show(RecordKind::Publication, u"pub-pacific"_s);
    workspace().saving().flush();
    QTRY_COMPARE(model.rowCount(), 0);
    workspace().undoStack().undo();
    QTRY_COMPARE(ids(model), QStringList { u"track-15-beijing"_s });
}

void ModelsTest::listsProblemsTheGravestFirst()
{
    ProblemListModel model;
    const Tester tester(&model, strict);
    const auto problem = [](ProblemCode code, Severity severity, const QString& pointer) {
        return Problem { severity, code, { RecordKind::Article, u"a"_s, pointer }, {} };
    };

    model.setProblems({ problem(ProblemCode::AsOfToday, Severity::Hint, u"/body/1"_s), problem(ProblemCode::MissingHeadline, Severity::Error, u"/body/2"_s),
        problem(ProblemCode::SkippedHeading, Severity::Warning, u"/body/3"_s) });

    QList<int> severities;
    for (int row = 0; row < model.rowCount(); ++row)
        severities << model.index(row).data(SeverityRole).toInt();
    QCOMPARE(severities, (QList<int> { int(Severity::Error), int(Severity::Warning), int(Severity::Hint) }));
    QCOMPARE(model.count(Severity::Error), 1);
    QCOMPARE(model.index(0).data(PointerRole).toString(), u"/body/2"_s);
    model.setProblems({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::jumpsToRecordsAndCommandsByPartsOfTheirNames()
{
    QuickOpenModel model(&workspace());
    const Tester tester(&model, strict);
    model.setActions({ u"File: New Article"_s, u"Edit: Undo"_s }, { u"Ctrl+N"_s, u"Ctrl+Z"_s });

    model.find(u"art new"_s);
    QCOMPARE(model.target(0).title, u"File: New Article"_s);
    QCOMPARE(model.target(0).kind, std::nullopt);
    model.find(u"delegation crisis"_s);
    QCOMPARE(model.target(0).id, SeedWorkspace::seedArticle.text());
    model.find(u"nothing is called this"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setKinds({ RecordKind::Publication });
    QCOMPARE(model.rowCount(), 3);
}

void ModelsTest::saysEveryRowToAScreenReader()
{
    const auto text = [](const QAbstractItemModel& model, int row) {
        const QVariant said = model.index(row, 0).data(Qt::AccessibleTextRole);
        return said.isValid() ? said.toString() : model.index(row, 0).data().toString();
    };
    add(u"begun"_s, {}, {});
    const ArticleListModel articles(workspace());
    // An article that has no headline yet is called as it is shown, and nothing is said of what is not there.
    QCOMPARE(text(articles, 0), u"No headline yet, Draft"_s);
    QCOMPARE(text(articles, 1),
        u"USIP President Jim Marshall Leads U.S. Delegation in Crisis Avoidance Track 1.5 Dialogues, Ready, 11 Jul 2013 · News · Global Policy"_s);
    UsesListModel uses(workspace());
    workspace().saving().flush();
    uses.show(RecordKind::Photo, u"pcac-group"_s);
    QTRY_VERIFY(uses.rowCount() > 0);
    QVERIFY(text(uses, 0).startsWith("Article, USIP President"_L1));
    QuickOpenModel quick(&workspace());
    quick.setActions({ u"File: New Article"_s }, {});
    QCOMPARE(text(quick, 0), u"Command, File: New Article"_s);
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "ModelsTest.moc"
