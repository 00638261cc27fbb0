#include "storage/records/StoredArticleJson.h"

#include <QJsonDocument>

namespace rapporteur {

using namespace Qt::StringLiterals;

QByteArray articleRowContent(const Article& article)
{
    Article withoutText = article;
    withoutText.summary.clear();
    withoutText.body.clear();
    return canonicalJson(toJson(withoutText));
}

QByteArray articleRowHash(const QByteArray& rowContent, const QByteArray& textHash)
{
    return contentHash(rowContent + '\n' + textHash);
}

QByteArray articleTextContent(const Article& article)
{
    return canonicalJson(QJsonObject { { u"body"_s, toJson(article.body) },
                                       { u"summary"_s, toJson(article.summary) } });
}

Article articleOfRow(const QString& file, const StoredRow& row, const QByteArray& textHash)
{
    if (articleRowHash(row.content, textHash) != row.hash)
        refuseDamaged(file, row.kind, row.id, u"content hash"_s);
    return recordOf<Article>(file, row, parsedObject(file, row));
}

void addTextToArticle(const QString& file, Article& article, const QByteArray& content,
                      const QByteArray& hash)
{
    const QJsonObject text = storedObject(
        file, { RecordKind::Article, article.id.text(), content, hash });
    Problems problems;
    article.summary = portableTextFromJson(text.value("summary"_L1).toArray(), u"/summary"_s,
                                           problems);
    article.body = portableTextFromJson(text.value("body"_L1).toArray(), u"/body"_s, problems);
    if (!problems.empty())
        refuseDamaged(file, RecordKind::Article, article.id.text(), problems.front().place.pointer);
}

} // namespace rapporteur
