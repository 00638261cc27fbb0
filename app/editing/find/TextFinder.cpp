#include "editing/find/TextFinder.h"

#include "core/text/Folding.h"

#include <algorithm>

namespace rapporteur {

namespace {

char32_t characterAt(const QString& text, qsizetype position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size())
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    return unit.unicode();
}

char32_t characterBefore(const QString& text, qsizetype position)
{
    const bool isPair = position > 1 && text[position - 1].isLowSurrogate() && text[position - 2].isHighSurrogate();
    return characterAt(text, position - (isPair ? 2 : 1));
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

/// A text without the differences that do not count, and for each of its units where the character begins that it is of.
struct FoldedText
{
    QString text;
    std::vector<qsizetype> origins;

    bool beginsCharacter(qsizetype position) const
    {
        const auto at = static_cast<size_t>(position);
        return position == 0 || position == text.size() || origins[at] != origins[at - 1];
    }
};

FoldedText folded(const QString& text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.origins.reserve(static_cast<size_t>(text.size()));
    for (qsizetype position = 0; position < text.size();) {
        const qsizetype units = unitsOf(characterAt(text, position));
        if (text[position].unicode() < 0x80)
            folded.text += text[position].toLower();
        else
            folded.text += foldForSearch(text.mid(position, units));
        folded.origins.resize(static_cast<size_t>(folded.text.size()), position);
        position += units;
    }
    return folded;
}

/// Han and Kana are written without spaces: each of their characters stands for itself.
bool isInWord(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return false;
    default:
        return QChar::isLetterOrNumber(character) || QChar::isMark(character);
    }
}

bool isEdge(const QString& text, qsizetype position)
{
    if (position == 0 || position == text.size())
        return true;
    return !isInWord(characterBefore(text, position)) || !isInWord(characterAt(text, position));
}

qsizetype afterAccents(const QString& text, qsizetype position)
{
    while (position < text.size() && QChar::isMark(characterAt(text, position)))
        position += unitsOf(characterAt(text, position));
    return position;
}

} // namespace

TextFinder::TextFinder(const TextQuery& query)
    : m_query(query), m_wanted(query.text.normalized(QString::NormalizationForm_C))
{
    if (query.letterCase == LetterCase::Any)
        m_wanted = folded(m_wanted).text;
}

std::vector<TextStretch> TextFinder::find(const QString& text) const
{
    if (isEmpty())
        return {};
    return m_query.letterCase == LetterCase::AsTyped ? findAsTyped(text) : findFolded(text);
}

std::vector<TextStretch> TextFinder::findAsTyped(const QString& text) const
{
    std::vector<TextStretch> found;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(m_wanted); at >= 0; at = text.indexOf(m_wanted, from)) {
        const TextStretch stretch { at, m_wanted.size() };
        const bool isWhole = afterAccents(text, stretch.end()) == stretch.end() && hasEdges(text, stretch);
        if (isWhole)
            found.push_back(stretch);
        from = isWhole ? stretch.end() : at + 1;
    }
    return found;
}

std::vector<TextStretch> TextFinder::findFolded(const QString& text) const
{
    const FoldedText searched = folded(text);
    std::vector<TextStretch> found;
    qsizetype from = 0;
    for (qsizetype at = searched.text.indexOf(m_wanted); at >= 0; at = searched.text.indexOf(m_wanted, from)) {
        const qsizetype after = at + m_wanted.size();
        const qsizetype start = searched.origins[static_cast<size_t>(at)];
        const qsizetype last = searched.origins[static_cast<size_t>(after - 1)];
        const qsizetype end = afterAccents(text, last + unitsOf(characterAt(text, last)));
        const TextStretch stretch { start, end - start };
        const bool isWhole = searched.beginsCharacter(at) && searched.beginsCharacter(after) && hasEdges(text, stretch);
        if (isWhole)
            found.push_back(stretch);
        from = isWhole ? after : at + 1;
    }
    return found;
}

bool TextFinder::hasEdges(const QString& text, const TextStretch& stretch) const
{
    return m_query.edges == WordEdges::Any || (isEdge(text, stretch.start) && isEdge(text, stretch.end()));
}

} // namespace rapporteur
