#include "editing/handover/Approvals.h"
#include "editing/session/Navigation.h"
#include "editing/versions/ArticleVersions.h"
#include "editing/versions/VersionListModel.h"
#include "editing/versions/VersionRecorder.h"
#include "support/editing/SeedWorkspace.h"
#include "support/editing/WrittenArticle.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <future>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const ArticleId talks(u"talks"_s);

/// A workspace whose article "talks" is open, with a recorder of versions.
struct RecordedWorkspace
{
    explicit RecordedWorkspace(VersionPauses pauses = {})
    {
        seed.addArticle(talks.text(), u"Talks"_s, { u"They met."_s });
        navigation = std::make_unique<Navigation>(workspace());
        recorder = std::make_unique<VersionRecorder>(workspace(), *navigation, pauses);
        navigation->open(RecordKind::Article, talks.text());
    }

    Workspace& workspace() { return seed.workspace(); }

    QStringList reasons(const ArticleId& article = talks)
    {
        QStringList reasons;
        for (const VersionHead& version : articleVersions(workspace(), article))
            reasons << QString(enumText(version.reason));
        return reasons;
    }

    Article version(size_t index, const ArticleId& article = talks)
    {
        return articleVersion(workspace(), articleVersions(workspace(), article)[index].number).article;
    }

    SeedWorkspace seed;
    std::unique_ptr<Navigation> navigation;
    std::unique_ptr<VersionRecorder> recorder;
};

void mention(Workspace& workspace, const PersonId& person)
{
    Article article = workspace.article(talks);
    auto& children = std::get<TextBlock>(article.body.front()).children;
    PersonMention mention;
    mention.key = u"who"_s;
    mention.person = person;
    children.emplace_back(mention);
    workspace.replace(u"Mention"_s, Record(article));
}

} // namespace

class ArticleVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOpenedArticleWithTheFirstChange();
    void readingChangesNoFile();
    void keepsAVersionAfterAPause();
    void keepsAVersionOfSomebodyWhoNeverPauses();
    void keepsAVersionWhenTheArticleIsLeft();
    void keepsAVersionWhenTheNewsroomIsClosed();
    void keepsTheApprovedArticleUnderItsName();
    void givesTheArticleThatWasHandedOver();
    void revertsInOneStep();
    void keepsStatusAndApprovalsWhenReverting();
    void turnsNamesThatAreGoneIntoText();
    void doesNotBringBackAWithheldName();
    void survivesASlowDisk();
    void listsVersionsForPeople();
};

void ArticleVersionsTest::keepsTheOpenedArticleWithTheFirstChange()
{
    RecordedWorkspace folder;
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);
    typeInto(folder.workspace(), talks, 0, u"They met again today."_s);

    QCOMPARE(folder.reasons(), QStringList({ u"opening"_s }));
    QCOMPARE(plainText(folder.version(0).body), u"They met."_s);
}

void ArticleVersionsTest::readingChangesNoFile()
{
    RecordedWorkspace folder;
    folder.workspace().saving().flush();
    folder.navigation->open(RecordKind::Article, SeedWorkspace::seedArticle.text());
    folder.navigation->back();

    QVERIFY(folder.workspace().saving().isEmpty());
    QCOMPARE(folder.reasons(), QStringList());
}

void ArticleVersionsTest::keepsAVersionAfterAPause()
{
    using namespace std::chrono_literals;
    RecordedWorkspace folder({ 1ms, 1h });
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);

    QTRY_COMPARE(folder.reasons(), QStringList({ u"pause"_s, u"opening"_s }));
    QCOMPARE(plainText(folder.version(0).body), u"They met again."_s);
}

void ArticleVersionsTest::keepsAVersionOfSomebodyWhoNeverPauses()
{
    using namespace std::chrono_literals;
    RecordedWorkspace folder({ 1h, 0ms });
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);

    QCOMPARE(folder.reasons(), QStringList({ u"pause"_s, u"opening"_s }));
}

void ArticleVersionsTest::keepsAVersionWhenTheArticleIsLeft()
{
    RecordedWorkspace folder;
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);
    folder.navigation->open(RecordKind::Article, SeedWorkspace::seedArticle.text());

    QCOMPARE(folder.reasons(), QStringList({ u"pause"_s, u"opening"_s }));
    QCOMPARE(folder.reasons(SeedWorkspace::seedArticle), QStringList());
}

void ArticleVersionsTest::keepsAVersionWhenTheNewsroomIsClosed()
{
    RecordedWorkspace folder;
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);
    folder.recorder.reset();

    QCOMPARE(folder.reasons(), QStringList({ u"pause"_s, u"opening"_s }));
}

void ArticleVersionsTest::keepsTheApprovedArticleUnderItsName()
{
    // Given an article that was written and approved
    RecordedWorkspace folder;
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);
    approve(folder.workspace(), talks, u"Ann Ng"_s, {}, QDateTime::currentDateTimeUtc());

    // When it is changed afterwards
    const QString approved = approvedVersion(folder.workspace().article(talks).approvals.back());
    typeInto(folder.workspace(), talks, 0, u"They parted."_s);

    // Then the approval leads to the version with the text that was approved
    QCOMPARE(folder.reasons(), QStringList({ u"approval"_s, u"opening"_s }));
    QCOMPARE(articleVersions(folder.workspace(), talks).front().textVersion, approved);
    QCOMPARE(textVersion(folder.version(0)), approved);
    QCOMPARE(plainText(folder.version(0).body), u"They met again."_s);
}

void ArticleVersionsTest::givesTheArticleThatWasHandedOver()
{
    RecordedWorkspace folder;
    QVERIFY(!lastHandover(folder.workspace(), talks));
    keepVersion(folder.workspace(), talks, VersionReason::Handover);
    const Article handedOver = folder.workspace().article(talks);
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);

    QVERIFY(lastHandover(folder.workspace(), talks) == handedOver);
}

void ArticleVersionsTest::revertsInOneStep()
{
    // Given an article that was opened and changed
    RecordedWorkspace folder;
    const Article opened = folder.workspace().article(talks);
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);
    const Article changed = folder.workspace().article(talks);
    const int steps = folder.workspace().undoStack().count();

    // When it goes back to what was opened
    QCOMPARE(revertTo(folder.workspace(), articleVersions(folder.workspace(), talks).back().number), QStringList());

    // Then it is that article, the other one is a version, and one undo brings it back
    QVERIFY(folder.workspace().article(talks) == opened);
    QCOMPARE(folder.reasons(), QStringList({ u"before-revert"_s, u"opening"_s }));
    QCOMPARE(plainText(folder.version(0).body), plainText(changed.body));
    QCOMPARE(folder.workspace().undoStack().count(), steps + 1);
    folder.workspace().undoStack().undo();
    QVERIFY(folder.workspace().article(talks) == changed);
}

void ArticleVersionsTest::keepsStatusAndApprovalsWhenReverting()
{
    RecordedWorkspace folder;
    typeInto(folder.workspace(), talks, 0, u"They met again."_s);
    Article published = folder.workspace().article(talks);
    published.status = ArticleStatus::Published;
    published.published = u"2024-06-12"_s;
    published.embargoUntil = u"2030-01-01T00:00:00Z"_s;
    published.slug = u"talks-in-june"_s;
    published.approvals = { { u"Ann"_s, u"2024-06-12T10:00:00Z"_s, {} } };
    folder.workspace().replace(u"Publish"_s, Record(published));
    revertTo(folder.workspace(), articleVersions(folder.workspace(), talks).back().number);

    const Article& now = folder.workspace().article(talks);
    QCOMPARE(plainText(now.body), u"They met."_s);
    Article expected = published;
    expected.body = now.body;
    QVERIFY(now == expected);
}

void ArticleVersionsTest::turnsNamesThatAreGoneIntoText()
{
    // Given a version that mentions a person who was deleted later
    RecordedWorkspace folder;
    Person person;
    person.id = PersonId(u"gone"_s);
    PersonName name;
    name.primary = true;
    name.order = NameOrder::Verbatim;
    name.verbatim = u"Ana Gone"_s;
    person.names.push_back(name);
    folder.workspace().replace(u"Add"_s, Record(person));
    mention(folder.workspace(), person.id);
    keepVersion(folder.workspace(), talks, VersionReason::Handover);
    typeInto(folder.workspace(), talks, 0, u"Nobody."_s);
    folder.workspace().change(u"Delete"_s, { { Record(person), std::nullopt } });
    folder.workspace().saving().flush();

    // When the article goes back to it
    QCOMPARE(revertTo(folder.workspace(), articleVersions(folder.workspace(), talks).front().number), QStringList({ u"Ana Gone"_s }));

    // Then the name is plain text, and the article can be saved
    QCOMPARE(plainText(folder.workspace().article(talks).body), u"They met.Ana Gone"_s);
    folder.workspace().saving().flush();
}

void ArticleVersionsTest::doesNotBringBackAWithheldName()
{
    RecordedWorkspace folder;
    Person person;
    person.id = PersonId(u"secret-name"_s);
    PersonName name;
    name.primary = true;
    name.order = NameOrder::Verbatim;
    name.verbatim = u"Secret Name"_s;
    person.names.push_back(name);
    person.withheld = true;
    folder.workspace().replace(u"Add"_s, Record(person));
    mention(folder.workspace(), person.id);
    keepVersion(folder.workspace(), talks, VersionReason::Handover);
    typeInto(folder.workspace(), talks, 0, u"Nobody."_s);
    folder.workspace().change(u"Delete"_s, { { Record(person), std::nullopt } });
    revertTo(folder.workspace(), articleVersions(folder.workspace(), talks).front().number);

    QCOMPARE(plainText(folder.workspace().article(talks).body), u"They met.…"_s);
}

void ArticleVersionsTest::survivesASlowDisk()
{
    // Given a disk that does not answer
    RecordedWorkspace folder;
    std::promise<void> answer;
    folder.workspace().storage().post([answered = answer.get_future().share()](NewsroomFile&) { answered.wait(); });

    // When keys are typed and a version is kept between them, Then none of them waits for it
    for (int letter = 0; letter < 20; ++letter) {
        typeInto(folder.workspace(), talks, 0, u"They met %1."_s.arg(letter));
        keepVersion(folder.workspace(), talks, VersionReason::Pause);
    }
    answer.set_value();
    QCOMPARE(folder.reasons().size(), 21);
}

void ArticleVersionsTest::listsVersionsForPeople()
{
    VersionListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    model.setVersions({ { 2, talks, now, u"Bo"_s, VersionReason::Approval, u"0a0a0a0a"_s }, { 1, talks, u"2024-06-12T10:00:00.000Z"_s, u"Ann"_s, VersionReason::Opening, u"0b0b0b0b"_s } },
        { { u"0a0a0a0a"_s, u"Ann Ng"_s } });

    const auto text = [&](int row, VersionListModel::Column column) { return model.index(row, column).data().toString(); };
    QVERIFY(text(0, VersionListModel::When).startsWith(u"Today, "_s));
    QCOMPARE(text(0, VersionListModel::Why), u"Approved by Ann Ng"_s);
    QCOMPARE(text(0, VersionListModel::Who), u"Bo"_s);
    QVERIFY(text(1, VersionListModel::When).contains(u"2024"_s));
    QCOMPARE(text(1, VersionListModel::Why), u"As it was opened"_s);
}

QTEST_GUILESS_MAIN(ArticleVersionsTest)
#include "ArticleVersionsTest.moc"
