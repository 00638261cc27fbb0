#include "core/json/RecordJson.h"
#include "editing/handover/Approvals.h"
#include "editing/workspace/Workspace.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

namespace {

const QDateTime noon = QDateTime::fromString(u"2024-06-12T10:00:00.250Z"_s, Qt::ISODateWithMs);

Article article()
{
    Article article;
    article.id = ArticleId(u"talks"_s);
    article.headline = u"Talks"_s;
    article.body = { paragraph(u"They met."_s) };
    return article;
}

} // namespace

class ApprovalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheVersionReadable();
    void noticesEveryChangeOfTheText();
    void ignoresWhatReadersDoNotSee();
    void believesApprovalsWithoutAVersion();
    void recordsAnApprovalAsOneStep();
};

void ApprovalsTest::keepsTheVersionReadable()
{
    const Approval approval = approvalOf(article(), u" Ann\nNg "_s, u"fine"_s, noon);

    QCOMPARE(approval.by, u"Ann Ng"_s);
    QCOMPARE(approval.at, u"2024-06-12T10:00:00Z"_s);
    QCOMPARE(approval.note, u"version "_s + textVersion(article()) + u": fine"_s);
    QVERIFY(QRegularExpression(u"^[0-9a-f]{8}$"_s).match(textVersion(article())).hasMatch());
}

void ApprovalsTest::noticesEveryChangeOfTheText()
{
    Article approved = article();
    QCOMPARE(approvalState(approved), ApprovalState::NotApproved);
    approved.approvals = { approvalOf(approved, u"Ann"_s, {}, noon) };
    QCOMPARE(approvalState(approved), ApprovalState::Approved);

    for (const auto& change : std::initializer_list<std::function<void(Article&)>> {
             [](Article& text) { text.headline += u'!'; }, [](Article& text) { text.body.push_back(paragraph(u"More."_s)); },
             [](Article& text) { text.summary = { paragraph(u"Lead."_s) }; }, [](Article& text) { text.leadPhoto = PhotoId(u"other"_s); },
             [](Article& text) { text.byline = u"By us"_s; } }) {
        Article changed = approved;
        change(changed);
        QCOMPARE(approvalState(changed), ApprovalState::ChangedSince);
        QVERIFY(approvalText(changed).contains(u"changed since approval"_s));
    }
    // Changed back is the approved text again, and a later approval counts.
    Article later = approved;
    later.headline = u"Other"_s;
    later.approvals.push_back(approvalOf(later, u"Bo"_s, {}, noon));
    QCOMPARE(approvalState(later), ApprovalState::Approved);
}

void ApprovalsTest::ignoresWhatReadersDoNotSee()
{
    Article approved = article();
    approved.approvals = { approvalOf(approved, u"Ann"_s, {}, noon) };
    approved.status = ArticleStatus::Published;
    approved.embargoUntil = u"2030-01-01T00:00:00Z"_s;
    approved.slug = u"talks-2"_s;

    QCOMPARE(approvalState(approved), ApprovalState::Approved);
}

void ApprovalsTest::believesApprovalsWithoutAVersion()
{
    Article approved = article();
    approved.approvals = { { u"Ann"_s, u"2024-06-12T10:00:00Z"_s, u"by telephone"_s } };

    QCOMPARE(approvalState(approved), ApprovalState::Approved);
}

void ApprovalsTest::recordsAnApprovalAsOneStep()
{
    const QTemporaryDir folder;
    createNewsroom(folder.filePath(u"room.rapporteur"_s));
    Workspace workspace(folder.filePath(u"room.rapporteur"_s));
    workspace.change(u"Add"_s, { { std::nullopt, Record(article()) } });

    approve(workspace, article().id, u"Ann"_s, {}, noon);

    QCOMPARE(approvalState(workspace.article(article().id)), ApprovalState::Approved);
    Problems problems;
    recordFromJson<Article>(toJson(workspace.article(article().id)), {}, problems);
    QVERIFY(problems.empty());
    workspace.undoStack().undo();
    QCOMPARE(approvalState(workspace.article(article().id)), ApprovalState::NotApproved);
}

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "ApprovalsTest.moc"
