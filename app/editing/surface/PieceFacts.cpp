#include "editing/surface/PieceFacts.h"

#include "core/rules/ParagraphRenderer.h"
#include "editing/surface/PieceTexts.h"

#include <algorithm>

namespace rapporteur {

PieceFacts::PieceFacts(const Registry& registry, const Rulebook& book, const Article& article, const TextPlace& place)
    : m_gate(registry, QDateTime::currentDateTimeUtc()), m_renderer(registry, book, m_gate, QDate::currentDate()),
      m_text(m_renderer.contextOf(article), m_findings)
{
    if (place.field == ArticleTextField::Body)
        m_text.text(article.summary, u"/summary"_s);
    const PortableText& text = textOf(article, place.field);
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(place.block, text.size()));
    m_text.text(PortableText(text.begin(), end), u"/body"_s);
    if (end == text.end() || !std::holds_alternative<TextBlock>(*end))
        return;
    m_before = std::get<TextBlock>(*end);
    m_before.children.resize(std::min(place.child, m_before.children.size()));
}

QString PieceFacts::text(Inline piece)
{
    const QString key = u"here"_s;
    TextBlock block = m_before;
    for (Inline& child : block.children)
        setKey(child, {});
    setKey(piece, key);
    setMarks(piece, {});
    setWords(piece, std::nullopt);
    block.children.push_back(std::move(piece));
    Mentions mentions = m_text.mentions();
    ParagraphRenderer renderer(m_text.context(), m_findings, mentions);
    QString text;
    for (const Run& run : renderer.paragraph(block, u"/body"_s).runs) {
        if (run.key == key)
            text += run.text;
    }
    return text;
}

} // namespace rapporteur
