#include "storage/records/VersionStore.h"

#include "storage/records/ArticleTexts.h"
#include "storage/records/StoredArticleJson.h"
#include "storage/records/VersionThinning.h"
#include "storage/sqlite/Database.h"
#include "storage/sqlite/Transaction.h"

#include <QJsonDocument>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// A version's row as it is stored.
struct VersionRow
{
    VersionHead head;
    QByteArray names;
    QByteArray textHash;
    QByteArray content;
};

QByteArray namesContent(const QMap<QString, QString>& names)
{
    QJsonObject object;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        object.insert(name.key(), name.value());
    return canonicalJson(object);
}

QByteArray hashOf(const VersionRow& row)
{
    const VersionHead& head = row.head;
    const QByteArray when = canonicalJson(
        QJsonObject { { u"article"_s, head.article.text() },
                      { u"at"_s, head.at },
                      { u"author"_s, head.author },
                      { u"reason"_s, QString(enumText(head.reason)) },
                      { u"textVersion"_s, head.textVersion } });
    return contentHash(when + '\n' + row.names + '\n' + row.content + '\n' + row.textHash);
}

VersionHead headOf(const QString& file, const Statement& select)
{
    VersionHead head { select.integer(0), ArticleId(select.text(1)), select.text(2),
                       select.text(3),    VersionReason::Pause,      select.text(5) };
    const std::optional<VersionReason> reason = enumFromText<VersionReason>(select.text(4));
    if (!reason)
        refuseDamaged(file, RecordKind::Article, head.article.text(),
                      u"version %1, reason"_s.arg(head.number));
    head.reason = *reason;
    return head;
}

QMap<QString, QString> namesOf(const QByteArray& content)
{
    QMap<QString, QString> names;
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    for (auto name = object.begin(); name != object.end(); ++name)
        names.insert(name.key(), name.value().toString());
    return names;
}

} // namespace

VersionStore::Kept VersionStore::keep(const ArticleVersion& version, ArticleStore::OldText oldText)
{
    const ArticleId& id = version.article.id;
    Transaction transaction(m_database);
    if (!ArticleStore(m_database).position(id))
        return Kept::Not;
    const QByteArray text = articleTextContent(version.article);
    const QByteArray textHash = contentHash(text);
    const QByteArray content = articleRowContent(version.article);
    const std::optional<VersionHead> same = newestIfSame(id, content, textHash);
    if (same && (same->reason == version.head.reason || isOrdinary(version.head.reason)))
        return Kept::Not;
    const bool renames = same && isOrdinary(same->reason);
    if (renames) {
        describe(same->number, version, content, textHash);
    } else {
        ArticleTexts(m_database).put(textHash, text);
        add(version, content, textHash);
        thinOut(id, QDateTime::fromString(version.head.at, Qt::ISODateWithMs), oldText);
    }
    transaction.commit();
    return renames ? Kept::Renamed : Kept::Added;
}

std::optional<VersionHead> VersionStore::newestIfSame(const ArticleId& article,
                                                      const QByteArray& content,
                                                      const QByteArray& textHash)
{
    Statement select = m_database.prepare(R"(
        SELECT position, article, at, author, reason, text_version FROM article_version
        WHERE position = (SELECT max(position) FROM article_version WHERE article = :article)
            AND content = :content AND text_hash = :text_hash)");
    select.bind(":article", article.text()).bind(":content", content).bind(":text_hash", textHash);
    return select.step() ? std::optional(headOf(m_database.path(), select)) : std::nullopt;
}

void VersionStore::add(const ArticleVersion& version, const QByteArray& content,
                       const QByteArray& textHash)
{
    m_database
        .prepare(R"(
            INSERT INTO article_version
                (article, at, author, reason, text_version, names, text_hash, content, hash)
            VALUES (:article, '', '', '', '', '', :text_hash, :content, ''))")
        .bind(":article", version.article.id.text())
        .bind(":text_hash", textHash)
        .bind(":content", content)
        .run();
    describe(m_database.lastInsertedRow(), version, content, textHash);
}

void VersionStore::describe(qint64 number, const ArticleVersion& version, const QByteArray& content,
                            const QByteArray& textHash)
{
    VersionRow row { version.head, namesContent(version.names), textHash, content };
    row.head.article = version.article.id;
    m_database
        .prepare(R"(
            UPDATE article_version SET at = :at, author = :author, reason = :reason,
                text_version = :text_version, names = :names, hash = :hash
            WHERE position = :number)")
        .bind(":number", number)
        .bind(":at", row.head.at)
        .bind(":author", row.head.author)
        .bind(":reason", QString(enumText(row.head.reason)))
        .bind(":text_version", row.head.textVersion)
        .bind(":names", row.names)
        .bind(":hash", hashOf(row))
        .run();
}

std::vector<VersionHead> VersionStore::heads(const ArticleId& article)
{
    std::vector<VersionHead> heads;
    Statement select = m_database.prepare(R"(
        SELECT position, article, at, author, reason, text_version FROM article_version
        WHERE article = :article ORDER BY position DESC)");
    select.bind(":article", article.text());
    while (select.step())
        heads.push_back(headOf(m_database.path(), select));
    return heads;
}

ArticleVersion VersionStore::version(qint64 number)
{
    const QString& file = m_database.path();
    Statement select = m_database.prepare(R"(
        SELECT position, article, at, author, reason, text_version, names, text_hash, content, hash
        FROM article_version WHERE position = :number)");
    if (!select.bind(":number", number).step())
        throw Error(ErrorCode::UnknownRecord, file, u"version %1"_s.arg(number));
    const VersionRow row { headOf(file, select), select.utf8(6), select.utf8(7), select.utf8(8) };
    const QString id = row.head.article.text();
    if (hashOf(row) != select.utf8(9))
        refuseDamaged(file, RecordKind::Article, id, u"version %1"_s.arg(number));
    const StoredRow stored { RecordKind::Article, id, row.content, {} };
    Article article = recordOf<Article>(file, stored, parsedObject(file, stored));
    addTextToArticle(file, article, ArticleTexts(m_database).text(article.id, row.textHash),
                     row.textHash);
    return { row.head, article, namesOf(row.names) };
}

std::optional<ArticleVersion> VersionStore::newest(const ArticleId& article, VersionReason reason)
{
    Statement select = m_database.prepare(R"(
        SELECT position FROM article_version WHERE article = :article AND reason = :reason
        ORDER BY position DESC LIMIT 1)");
    select.bind(":article", article.text()).bind(":reason", QString(enumText(reason)));
    if (!select.step())
        return std::nullopt;
    return version(select.integer(0));
}

std::vector<qint64> VersionStore::numbers()
{
    std::vector<qint64> numbers;
    Statement select = m_database.prepare("SELECT position FROM article_version ORDER BY position");
    while (select.step())
        numbers.push_back(select.integer(0));
    return numbers;
}

ArticleId VersionStore::articleOf(qint64 number)
{
    Statement select = m_database.prepare(
        "SELECT article FROM article_version WHERE position = :number");
    return select.bind(":number", number).step() ? ArticleId(select.text(0)) : ArticleId();
}

void VersionStore::thinOut(const ArticleId& article, const QDateTime& now,
                           ArticleStore::OldText oldText)
{
    const std::vector<qint64> gone = versionsToThinOut(heads(article), now);
    if (gone.empty())
        return;
    Transaction transaction(m_database);
    Statement remove = m_database.prepare("DELETE FROM article_version WHERE position = :number");
    for (const qint64 number : gone)
        remove.bind(":number", number).run();
    if (oldText == ArticleStore::OldText::Remove)
        ArticleTexts(m_database).removeUnused();
    transaction.commit();
}

void VersionStore::forget()
{
    Transaction transaction(m_database);
    m_database.execute(R"(
        DELETE FROM article_version WHERE NOT EXISTS (
            SELECT 1 FROM article WHERE article.id = article_version.article
                AND article.content = article_version.content
                AND article.text_hash = article_version.text_hash))");
    for (const qint64 number : numbers()) {
        ArticleVersion kept = version(number);
        kept.names.clear();
        describe(number, kept, articleRowContent(kept.article),
                 contentHash(articleTextContent(kept.article)));
    }
    ArticleTexts(m_database).removeUnused();
    transaction.commit();
}

} // namespace rapporteur
