#pragma once

#include "core/registry/Article.h"
#include "editing/versions/TextVersion.h"

#include <QDateTime>
#include <QString>

namespace rapporteur {

class Workspace;

enum class ApprovalState { NotApproved, Approved, ChangedSince };

/// Whether the last approval is for the text as it is now. An approval that names no version says nothing about the text
/// and counts as approved.
ApprovalState approvalState(const Article& article);

/// "Approved by Ann Ng on 12 June 2024. The text has changed since."; empty without an approval.
QString approvalText(const Article& article);

/// The approval of the text as it is now; the note begins with "version 3f2a91c4".
Approval approvalOf(const Article& article, const QString& by, const QString& note, const QDateTime& at);

/// The name of the text that an approval is for; empty when it names none.
QString approvedVersion(const Approval& approval);

/// Records the approval as one undo step, and keeps the article as a version.
void approve(Workspace& workspace, const ArticleId& article, const QString& by, const QString& note, const QDateTime& at);

} // namespace rapporteur
