#include "storage/search/SearchWords.h"

#include "core/text/Folding.h"

namespace rapporteur {

namespace {

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\x2019' || character == u'\x02bc';
}

bool isCjk(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

bool isPossessive(const QString& folded, qsizetype apostrophe)
{
    return apostrophe + 1 < folded.size() && folded[apostrophe + 1] == u's'
        && (apostrophe + 2 == folded.size() || !folded[apostrophe + 2].isLetterOrNumber());
}

bool isWordPart(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

char32_t characterAt(QStringView text, qsizetype position)
{
    if (text[position].isHighSurrogate() && position + 1 < text.size()
        && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[position], text[position + 1]);
    return text[position].unicode();
}

} // namespace

QString searchWords(const QString& text)
{
    const QString folded = foldForSearch(text);
    QString words;
    words.reserve(folded.size());
    bool separate = false;
    for (qsizetype position = 0; position < folded.size(); ++position) {
        const char32_t character = characterAt(folded, position);
        const qsizetype length = character > 0xffff ? 2 : 1;
        if (!isWordPart(character)) {
            if (!isApostrophe(folded[position]) || isPossessive(folded, position))
                separate = true;
            continue;
        }
        const bool alone = character >= 0x1100 && isCjk(character);
        if ((separate || alone) && !words.isEmpty())
            words += u' ';
        words += QStringView(folded).mid(position, length);
        position += length - 1;
        separate = alone;
    }
    return words;
}

std::vector<WordPlace> wordPlaces(QStringView text)
{
    std::vector<WordPlace> places;
    qsizetype position = 0;
    while (position < text.size()) {
        const qsizetype start = position;
        bool alone = false;
        while (position < text.size()) {
            const char32_t character = characterAt(text, position);
            alone = isCjk(character);
            const bool part = isWordPart(character)
                || (position > start && isApostrophe(text[position]) && position + 1 < text.size()
                    && text[position + 1].isLetterOrNumber());
            if (!part || (alone && position > start))
                break;
            position += character > 0xffff ? 2 : 1;
            if (alone)
                break;
        }
        if (position > start)
            places.push_back({ start, position - start,
                               searchWords(text.mid(start, position - start).toString()) });
        else
            position += characterAt(text, position) > 0xffff ? 2 : 1;
    }
    return places;
}

} // namespace rapporteur
