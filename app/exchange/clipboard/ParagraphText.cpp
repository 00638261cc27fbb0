#include "exchange/clipboard/ParagraphText.h"

#include "core/json/CleanText.h"

#include <algorithm>
#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// No editor's paragraph is longer; the file takes up to a million characters in one.
constexpr qsizetype longestParagraph = 50'000;

bool isHtmlSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r' || character == u'\f';
}

/// Shows nothing and breaks searching: byte order marks, soft hyphens, zero-width spaces.
bool isInvisible(QChar character)
{
    return character == QChar(0xFEFF) || character == QChar(0x00AD) || character == QChar(0x200B);
}

/// A no-break space that an author meant: inside a number or its unit, and before and after French punctuation. All others
/// are how editors keep spaces apart.
bool isMeant(QChar before, QChar after)
{
    return before.isDigit() || after.isDigit() || before == u'«' || u";:!?»%€"_s.contains(after);
}

} // namespace

void ParagraphText::push(QChar character, size_t look)
{
    m_text += character;
    m_lookOf.push_back(look);
}

void ParagraphText::append(const QString& text, const TextLook& look)
{
    if (m_looks.empty() || !(m_looks.back() == look))
        m_looks.push_back(look);
    const size_t lookIndex = m_looks.size() - 1;
    for (const QChar character : cleanText(text)) {
        if (isInvisible(character))
            continue;
        const bool keeps = look.space == WhiteSpace::Kept || (look.space == WhiteSpace::LineFeeds && character == u'\n');
        if (!isHtmlSpace(character)) {
            push(character, lookIndex);
        } else if (keeps) {
            push(character == u'\n' ? character : QChar(u' '), lookIndex);
        } else if (!m_text.isEmpty() && m_text.back() != u' ' && m_text.back() != u'\n') {
            push(u' ', lookIndex);
        }
    }
}

void ParagraphText::breakLine(const TextLook& look)
{
    if (m_looks.empty() || !(m_looks.back() == look))
        m_looks.push_back(look);
    push(u'\n', m_looks.size() - 1);
}

void ParagraphText::endLine()
{
    if (!isEmpty() && m_text.back() != u'\n')
        push(u'\n', m_lookOf.back());
}

bool ParagraphText::isEmpty() const
{
    return std::all_of(m_text.begin(), m_text.end(), [](QChar character) { return character.isSpace(); });
}

void ParagraphText::removeFirst(qsizetype count)
{
    m_text.remove(0, count);
    m_lookOf.erase(m_lookOf.begin(), m_lookOf.begin() + static_cast<std::ptrdiff_t>(count));
}

/// No-break spaces become spaces where nobody meant them, of several spaces one stays (unless the style keeps them), and
/// none stay around a line break.
void ParagraphText::tidySpaces(EmptyLines emptyLines)
{
    QString text;
    std::vector<size_t> looks;
    text.reserve(m_text.size());
    looks.reserve(m_lookOf.size());
    for (qsizetype index = 0; index < m_text.size(); ++index) {
        QChar character = m_text.at(index);
        const size_t look = m_lookOf[static_cast<size_t>(index)];
        const QChar before = text.isEmpty() ? QChar(u'\n') : text.back();
        const QChar after = index + 1 < m_text.size() ? m_text.at(index + 1) : QChar(u'\n');
        if (character == QChar::Nbsp && (before.isSpace() || after.isSpace() || !isMeant(before, after)))
            character = u' ';
        const bool isNoBreakJunk = m_text.at(index) == QChar::Nbsp && character == u' ';
        const bool isKept = m_looks[look].space == WhiteSpace::Kept && !isNoBreakJunk && !text.isEmpty();
        if (character == u' ' && !isKept && (before == u'\n' || before == u' '))
            continue;
        if (character == u'\n' && before == u' ') {
            while (text.endsWith(u' ')) {
                text.chop(1);
                looks.pop_back();
            }
        }
        if (character == u'\n' && text.endsWith(u'\n') && emptyLines == EmptyLines::Joined)
            continue;
        text += character;
        looks.push_back(look);
    }
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
        looks.pop_back();
    }
    m_text = text;
    m_lookOf = looks;
}

void ParagraphText::appendSpan(TextBlock& block, qsizetype begin, qsizetype end, const TextLook& look) const
{
    Span span;
    span.text = m_text.mid(begin, end - begin);
    span.marks = look.decorators();
    const std::array definitions { std::pair { MarkDefinitionKind::Link, look.href },
        std::pair { MarkDefinitionKind::Language, look.language } };
    for (const auto& [kind, value] : definitions) {
        if (value.isEmpty())
            continue;
        const auto same = [&, wanted = kind, text = value](const MarkDefinition& definition) {
            return definition.kind == wanted && definition.value == text;
        };
        auto found = std::find_if(block.markDefinitions.begin(), block.markDefinitions.end(), same);
        if (found == block.markDefinitions.end()) {
            const QString key = u"m"_s + QString::number(block.markDefinitions.size());
            found = block.markDefinitions.insert(found, MarkDefinition { key, kind, value });
        }
        span.marks << found->key;
    }
    if (!block.children.empty()) {
        auto& last = std::get<Span>(block.children.back());
        if (last.marks == span.marks) {
            last.text += span.text;
            return;
        }
    }
    block.children.push_back(span);
}

TextBlock ParagraphText::block(qsizetype begin, qsizetype end) const
{
    TextBlock block;
    for (qsizetype from = begin; from < end;) {
        const size_t look = m_lookOf[static_cast<size_t>(from)];
        qsizetype to = from + 1;
        while (to < end && m_lookOf[static_cast<size_t>(to)] == look)
            ++to;
        appendSpan(block, from, to, m_looks[look]);
        from = to;
    }
    return block;
}

std::vector<TextBlock> ParagraphText::take(EmptyLines emptyLines)
{
    tidySpaces(emptyLines);
    std::vector<TextBlock> blocks;
    for (qsizetype begin = 0; begin < m_text.size();) {
        if (m_text.at(begin) == u'\n') {
            ++begin;
            continue;
        }
        qsizetype end = m_text.indexOf("\n\n"_L1, begin);
        if (end < 0)
            end = m_text.size();
        if (end - begin > longestParagraph) {
            const qsizetype space = m_text.lastIndexOf(u' ', begin + longestParagraph);
            end = space > begin ? space : begin + longestParagraph;
            if (m_text.at(end).isLowSurrogate())
                --end;
        }
        blocks.push_back(block(begin, end));
        begin = end;
        while (begin < m_text.size() && m_text.at(begin).isSpace())
            ++begin;
    }
    *this = {};
    return blocks;
}

} // namespace rapporteur
