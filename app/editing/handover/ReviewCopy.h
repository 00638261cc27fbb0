#pragma once

#include "core/registry/Article.h"
#include "core/rendered/RenderedText.h"
#include "publish/fragments/BodyFragment.h"

#include <QDateTime>
#include <QHash>
#include <optional>

namespace rapporteur {

/// How a copy for reviewers is marked, so that it is never taken for the published text.
struct ReviewCopy
{
    QString mark;    ///< "DRAFT", "EMBARGOED UNTIL …"
    int number = 1;
    QString version; ///< textVersion() of the article
    QString line() const; ///< "DRAFT · Review copy 3 · Version 3f2a91c4"
};

/// The mark and version of the article at this moment.
ReviewCopy reviewCopyOf(const Article& article, int number, const QDateTime& now, const QString& timezone);

/// The number of the next copy: one more than the highest of "<name>-review-<number>.<any>" in the folder.
int nextReviewNumber(const QString& folder, const QString& name);

/// "<name>-review-3.docx".
QString reviewFileName(const QString& name, int number, const QString& suffix);

/// The article as one HTML document with the mark at its beginning and end.
QString reviewHtml(const RenderedArticle& article, const ReviewCopy& copy, const PageWords& words, const PictureName& pictureName);

/// The program that writes DOCX; absent when it is not installed.
std::optional<QString> documentConverter();
/// What to do then.
QString converterMissingText();

/// Writes the review copy as DOCX through pandoc, which gets a minute. `pictures`: files by the SHA-256 of the original. Slow:
/// not in the window's thread. Throws Error(HelperFailed) when pandoc fails or takes too long, CannotWrite for the file.
void writeReviewDocument(
    const RenderedArticle& article, const ReviewCopy& copy, const QHash<QByteArray, QString>& pictures, const QString& path);

} // namespace rapporteur
