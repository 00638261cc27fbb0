#pragma once

#include "core/registry/Article.h"

#include <QDateTime>
#include <QString>

namespace rapporteur {

class Workspace;

/// The text of an article as a short name: the first eight hexadecimal digits of the SHA-256 of everything that readers
/// see. Status, dates of release and approvals do not count.
QString textVersion(const Article& article);

enum class ApprovalState { NotApproved, Approved, ChangedSince };

/// Whether the last approval is for the text as it is now. An approval that names no version says nothing about the text
/// and counts as approved.
ApprovalState approvalState(const Article& article);

/// "Approved by Ann Ng on 12 June 2024. The text has changed since."; empty without an approval.
QString approvalText(const Article& article);

/// The approval of the text as it is now; the note begins with "version 3f2a91c4".
Approval approvalOf(const Article& article, const QString& by, const QString& note, const QDateTime& at);

/// Records the approval as one undo step.
void approve(Workspace& workspace, const ArticleId& article, const QString& by, const QString& note, const QDateTime& at);

} // namespace rapporteur
