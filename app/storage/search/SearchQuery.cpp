#include "storage/search/SearchQuery.h"

#include "storage/search/SearchWords.h"

#include <QRegularExpression>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 1000;
constexpr qsizetype mostWords = 64;
constexpr qsizetype shortestBeginning = 3;

} // namespace

SearchQuery::SearchQuery(const QString& text)
{
    static const QRegularExpression quotationMark(u"[\"\u201c\u201d\u201e\u00ab\u00bb]"_s);
    const QStringList parts = text.left(longestQuery).split(quotationMark);
    qsizetype count = 0;
    for (qsizetype index = 0; index < parts.size(); ++index) {
        // Every second part is inside quotation marks; an unclosed one is just words.
        const bool phrase = index % 2 == 1 && index + 1 < parts.size();
        const QStringList pieces = phrase
            ? QStringList(parts[index])
            : parts[index].simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString& piece : pieces) {
            const QStringList words = searchWords(piece).split(u' ', Qt::SkipEmptyParts);
            count += words.size();
            if (words.isEmpty() || count > mostWords)
                continue;
            m_phrases.push_back(words);
            // What begins with one or two letters is a large part of everything, and takes long to put together.
            m_lastIsPrefix = !phrase && words.constLast().size() >= shortestBeginning;
        }
    }
}

QString SearchQuery::wholeWords() const
{
    QStringList quoted;
    for (const QStringList& phrase : m_phrases)
        quoted << u'"' + phrase.join(u' ') + u'"';
    return quoted.join(u" AND "_s);
}

QString SearchQuery::expression() const
{
    return endsWithABeginning() ? wholeWords() + u" *"_s : wholeWords();
}

bool SearchQuery::matches(const QString& words) const
{
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (const QStringList& phrase : m_phrases) {
            if (phrase.contains(word))
                return true;
        }
        if (endsWithABeginning() && word.startsWith(m_phrases.back().back()))
            return true;
    }
    return false;
}

} // namespace rapporteur
