#include "editing/models/SearchListModel.h"

#include "editing/models/ListRoles.h"
#include "support/editing/WrittenArticle.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyArticles = 40;

QStringList idsIn(const QAbstractItemModel& model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, 0).data(IdRole).toString();
    return ids;
}

} // namespace

class SearchListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheBestAtOnceAndTheRestAfterThem();
    void showsOnlyTheLastQuery();
    void showsNothingForAnEmptyQuery();
    void goesWhileASearchIsUnderWay();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void SearchListModelTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"room.rapporteur"_s);
    createNewsroom(path);
    m_workspace = std::make_unique<Workspace>(path);
    for (int number = 0; number < manyArticles; ++number)
        writeArticle(*m_workspace, ArticleId(u"article%1"_s.arg(number)), 1 + number % 7);
    m_workspace->saving().flush();
}

void SearchListModelTest::showsTheBestAtOnceAndTheRestAfterThem()
{
    SearchListModel model(*m_workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy added(&model, &QAbstractItemModel::rowsInserted);
    int atFirst = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { atFirst = model.rowCount(); });
    model.search(u"headline"_s);
    QTRY_COMPARE(model.rowCount(), manyArticles);
    QCOMPARE(reset.size(), 1);
    QVERIFY(atFirst > 0 && atFirst < manyArticles);
    QVERIFY(!added.isEmpty());
    // In the order of the whole search
    QStringList expected;
    for (const FoundRecord& found : m_workspace->search(u"headline"_s, 100))
        expected << found.id;
    QCOMPARE(idsIn(model), expected);
}

void SearchListModelTest::showsOnlyTheLastQuery()
{
    SearchListModel model(*m_workspace);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.search(u"headline"_s);
    model.search(u"article7"_s);
    QTRY_COMPARE(idsIn(model), QStringList(u"article7"_s));
    // Nothing of the first comes late: what the storage thread does next is done after it
    m_workspace->storage().call([](NewsroomFile&) {});
    QCoreApplication::processEvents();
    QCOMPARE(idsIn(model), QStringList(u"article7"_s));
    QCOMPARE(reset.size(), 1);
}

void SearchListModelTest::showsNothingForAnEmptyQuery()
{
    SearchListModel model(*m_workspace);
    model.search(u"headline"_s);
    QTRY_VERIFY(model.rowCount() > 0);
    model.search(u" "_s);
    QCOMPARE(model.rowCount(), 0);
    m_workspace->storage().call([](NewsroomFile&) {});
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 0);
}

void SearchListModelTest::goesWhileASearchIsUnderWay()
{
    auto model = std::make_unique<SearchListModel>(*m_workspace);
    model->search(u"headline"_s);
    model.reset();
    m_workspace->storage().call([](NewsroomFile&) {});
    QCoreApplication::processEvents();
    QCOMPARE(m_workspace->search(u"headline"_s, 100).size(), size_t(manyArticles));
}

QTEST_GUILESS_MAIN(SearchListModelTest)
#include "SearchListModelTest.moc"
