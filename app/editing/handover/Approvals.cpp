#include "editing/handover/Approvals.h"

#include "core/json/CleanText.h"
#include "editing/versions/ArticleVersions.h"
#include "editing/workspace/Workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace rapporteur {

namespace {

constexpr qsizetype longestLine = 2'000;

QString line(const QString& text)
{
    return cleanText(text).simplified().left(longestLine);
}

} // namespace

QString approvedVersion(const Approval& approval)
{
    // Not translated: it is read back.
    static const QRegularExpression version(u"^version ([0-9a-f]{8})\\b"_s);
    return version.match(approval.note).captured(1);
}

ApprovalState approvalState(const Article& article)
{
    if (article.approvals.empty())
        return ApprovalState::NotApproved;
    const QString version = approvedVersion(article.approvals.back());
    return version.isEmpty() || version == textVersion(article) ? ApprovalState::Approved : ApprovalState::ChangedSince;
}

QString approvalText(const Article& article)
{
    if (article.approvals.empty())
        return {};
    const Approval& last = article.approvals.back();
    const QDateTime at = QDateTime::fromString(last.at, Qt::ISODateWithMs).toLocalTime();
    const QString day = at.isValid() ? QLocale().toString(at.date(), QLocale::LongFormat) : last.at;
    const QString text = approvalState(article) == ApprovalState::ChangedSince
        ? QCoreApplication::translate("Approvals", "Approved by %1 on %2. The text has changed since approval.")
        : QCoreApplication::translate("Approvals", "Approved by %1 on %2.");
    return text.arg(last.by, day);
}

Approval approvalOf(const Article& article, const QString& by, const QString& note, const QDateTime& at)
{
    const QString version = u"version "_s + textVersion(article);
    const QString given = line(note);
    const QDateTime second = QDateTime::fromSecsSinceEpoch(at.toSecsSinceEpoch(), Qt::UTC);
    return { line(by), second.toString(Qt::ISODate), (given.isEmpty() ? version : version + u": "_s + given).left(longestLine) };
}

void approve(Workspace& workspace, const ArticleId& article, const QString& by, const QString& note, const QDateTime& at)
{
    Article approved = workspace.article(article);
    approved.approvals.push_back(approvalOf(approved, by, note, at));
    workspace.replace(QCoreApplication::translate("Approvals", "Approve Article"), Record(approved));
    keepVersion(workspace, article, VersionReason::Approval);
}

} // namespace rapporteur
