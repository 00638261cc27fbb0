#include "editing/workspace/NewsroomOpening.h"

#include "core/Error.h"
#include "support/editing/WrittenArticle.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class NewsroomOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void becomesAWorkspace();
    void throwsWhatOpeningThrows();
    void letsGoOfWhatNobodyTakes();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void NewsroomOpeningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"room.rapporteur"_s);
    createNewsroom(m_path);
    Workspace workspace(m_path);
    writeArticle(workspace, ArticleId(u"first"_s), 3);
}

void NewsroomOpeningTest::becomesAWorkspace()
{
    NewsroomOpening opening(m_path, Access::ReadOnly);
    Workspace workspace(opening);
    QCOMPARE(workspace.path(), m_path);
    QVERIFY(!workspace.isReadOnly());
    QCOMPARE(workspace.articleHeads().size(), size_t(1));
    QVERIFY(workspace.articleHead(ArticleId(u"first"_s)));
    // And it is written as any other
    typeInto(workspace, ArticleId(u"first"_s), 0, u"Typed later"_s);
    workspace.saving().flush();
    QCOMPARE(workspace.search(u"typed later"_s, 5).size(), size_t(1));
}

void NewsroomOpeningTest::throwsWhatOpeningThrows()
{
    QFile file(m_folder->filePath(u"other.rapporteur"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a newsroom") > 0);
    file.close();
    NewsroomOpening opening(file.fileName(), Access::ReadOnly);
    try {
        const Workspace workspace(opening);
        QFAIL("it was opened");
    } catch (const Error& error) {
        QCOMPARE(error.file(), file.fileName());
    }
}

void NewsroomOpeningTest::letsGoOfWhatNobodyTakes()
{
    {
        const NewsroomOpening opening(m_path, Access::ReadWrite);
    }
    const Workspace workspace(m_path);
    QCOMPARE(workspace.articleHeads().size(), size_t(1));
}

QTEST_GUILESS_MAIN(NewsroomOpeningTest)
#include "NewsroomOpeningTest.moc"
