#pragma once

#include "core/Id.h"

#include <QByteArray>

namespace rapporteur {

class Database;

/// The immutable texts (summary and body) that articles and their versions point to by content hash.
class ArticleTexts
{
public:
    explicit ArticleTexts(Database& database) : m_database(database) { }

    /// Nothing happens when the text is there already.
    void put(const QByteArray& hash, const QByteArray& content);
    /// Unchecked. Throws Error(UnknownRecord) naming the article when the text is gone.
    QByteArray text(const ArticleId& article, const QByteArray& hash);
    void removeIfUnused(const QByteArray& hash);
    void removeUnused();

private:
    Database& m_database;
};

} // namespace rapporteur
