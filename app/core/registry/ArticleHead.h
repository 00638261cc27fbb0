#pragma once

#include "core/registry/Article.h"

namespace rapporteur {

/// What lists, cards and filters need of an article, without its texts.
struct ArticleHead
{
    ArticleId id;
    QString slug;
    QString language;
    ArticleId translationOf;
    QString type;
    QStringList topics;
    QString headline;
    QString published;
    QString updated;
    QString embargoUntil;
    ArticleStatus status = ArticleStatus::Draft;
    QByteArray textHash; ///< content hash of the article's immutable text row
    friend bool operator==(const ArticleHead&, const ArticleHead&) = default;
};

} // namespace rapporteur
