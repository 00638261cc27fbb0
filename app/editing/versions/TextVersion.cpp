#include "editing/versions/TextVersion.h"

#include "core/json/RecordJson.h"

namespace rapporteur {

QString textVersion(const Article& article)
{
    Article text;
    text.id = article.id;
    text.language = article.language;
    text.headline = article.headline;
    text.summary = article.summary;
    text.dateline = article.dateline;
    text.authors = article.authors;
    text.byline = article.byline;
    text.events = article.events;
    text.leadPhoto = article.leadPhoto;
    text.body = article.body;
    text.snippets = article.snippets;
    text.corrections = article.corrections;
    return QString::fromLatin1(contentHash(canonicalJson(toJson(text))).left(8));
}

} // namespace rapporteur
