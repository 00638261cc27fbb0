#include "storage/records/ArticleTexts.h"

#include "core/Error.h"
#include "storage/sqlite/Database.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

void ArticleTexts::put(const QByteArray& hash, const QByteArray& content)
{
    m_database
        .prepare("INSERT OR IGNORE INTO article_text (hash, content) VALUES (:hash, :content)")
        .bind(":hash", hash)
        .bind(":content", content)
        .run();
}

QByteArray ArticleTexts::text(const ArticleId& article, const QByteArray& hash)
{
    Statement select = m_database.prepare("SELECT content FROM article_text WHERE hash = :hash");
    if (!select.bind(":hash", hash).step())
        throw Error(ErrorCode::UnknownRecord, m_database.path(), u"article "_s + article.text(),
                    u"text "_s + QString::fromLatin1(hash));
    return select.utf8(0);
}

void ArticleTexts::removeIfUnused(const QByteArray& hash)
{
    m_database
        .prepare("DELETE FROM article_text WHERE hash = :hash "
                 "AND NOT EXISTS (SELECT 1 FROM article WHERE text_hash = :hash) "
                 "AND NOT EXISTS (SELECT 1 FROM article_version WHERE text_hash = :hash)")
        .bind(":hash", hash)
        .run();
}

void ArticleTexts::removeUnused()
{
    m_database.execute("DELETE FROM article_text WHERE hash NOT IN (SELECT text_hash FROM article) "
                       "AND hash NOT IN (SELECT text_hash FROM article_version)");
}

} // namespace rapporteur
