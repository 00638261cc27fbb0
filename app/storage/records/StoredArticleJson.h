#pragma once

#include "core/registry/Article.h"
#include "storage/records/StoredJson.h"

namespace rapporteur {

/// The part of an article that is in its row: its canonical JSON without summary and body.
QByteArray articleRowContent(const Article& article);
/// Covers the text as well, through its hash.
QByteArray articleRowHash(const QByteArray& rowContent, const QByteArray& textHash);
/// Summary and body, as {"body": …, "summary": …}.
QByteArray articleTextContent(const Article& article);

/// Back, checked against the hashes; Error(Damaged) names the article.
Article articleOfRow(const QString& file, const StoredRow& row, const QByteArray& textHash);
void addTextToArticle(const QString& file, Article& article, const QByteArray& content,
                      const QByteArray& hash);

} // namespace rapporteur
