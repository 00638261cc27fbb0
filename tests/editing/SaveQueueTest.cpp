#include "editing/workspace/SaveQueue.h"
#include "storage/records/ArticleStore.h"
#include "support/editing/SeedWorkspace.h"
#include "support/editing/WrittenArticle.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const ArticleId talks(u"talks"_s);

qint64 textCount(Workspace& workspace)
{
    return workspace.storage().call(
        [](NewsroomFile& file) { return file.database().integer("SELECT count(*) FROM article_text"); });
}

void typeAndSave(Workspace& workspace, const QString& text)
{
    typeInto(workspace, talks, 0, text);
    workspace.saving().flush();
}

} // namespace

class SaveQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoOldTextBehind();
    void keepsOldTextsForASnapshot();
    void removesTheTextsThatAnEarlierProgramLeft();
};

void SaveQueueTest::leavesNoOldTextBehind()
{
    SeedWorkspace seed;
    seed.addArticle(talks.text(), u"Talks"_s, { u"They met."_s });
    seed.workspace().saving().flush();
    const qint64 before = textCount(seed.workspace());
    for (int key = 0; key < 20; ++key)
        typeAndSave(seed.workspace(), u"They met %1"_s.arg(key));

    QCOMPARE(textCount(seed.workspace()), before);
}

void SaveQueueTest::keepsOldTextsForASnapshot()
{
    // Given a snapshot that is being read
    SeedWorkspace seed;
    seed.addArticle(talks.text(), u"Talks"_s, { u"They met."_s });
    auto snapshot = std::make_unique<NewsroomSnapshot>(seed.workspace().snapshot());
    const auto stored = snapshot->storage->call([](NewsroomFile& file) { return ArticleStore(file.database()).snapshot(); });
    const qint64 before = textCount(seed.workspace());

    // When the article is changed meanwhile
    typeAndSave(seed.workspace(), u"They met again."_s);
    typeAndSave(seed.workspace(), u"They parted."_s);

    // Then the text of that moment can be read
    const auto articles = snapshot->storage->call([&](NewsroomFile& file) { return ArticleStore(file.database()).withTexts(stored); });
    QCOMPARE(plainText(articles.front().body), u"They met."_s);

    // And goes with the next change after the snapshot
    snapshot.reset();
    typeAndSave(seed.workspace(), u"They met once more."_s);
    QCOMPARE(textCount(seed.workspace()), before);
}

void SaveQueueTest::removesTheTextsThatAnEarlierProgramLeft()
{
    SeedWorkspace seed;
    seed.workspace().storage().call([](NewsroomFile& file) {
        file.database().execute("INSERT INTO article_text (hash, content) VALUES ('unused', '{}')");
    });
    seed.workspace().saving().flush();

    QCOMPARE(textCount(seed.workspace()), qint64(seed.workspace().articleHeads().size()));
}

QTEST_GUILESS_MAIN(SaveQueueTest)
#include "SaveQueueTest.moc"
