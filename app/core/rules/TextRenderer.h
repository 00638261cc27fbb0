#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/Mentions.h"
#include "core/rules/RuleContext.h"

#include <QHash>

namespace rapporteur {

/// Renders portable text from top to bottom, remembering who has been named. Captions are rendered apart: they neither use
/// nor change what has been named.
class TextRenderer
{
public:
    TextRenderer(RuleContext context, Findings& findings) : m_context(std::move(context)), m_findings(findings) {}

    /// `pointer` is the JSON Pointer of the text in its record: "/body".
    RenderedText text(const PortableText& text, const QString& pointer);
    RenderedFigure figure(const Photo& photo, const PhotoBlock& placement, const QString& pointer);
    std::vector<RenderedParagraph> caption(const Photo& photo, const std::optional<Caption>& caption, const QString& pointer);

    Mentions& mentions() { return m_mentions; }
    const RuleContext& context() const { return m_context; }
    /// Who had been named before the first roster of that delegation; after the whole text where it has none.
    const Mentions& mentionsBefore(const DelegationId& delegation) const;

private:
    RenderedBlock block(const Block& block, const QString& pointer);
    RenderedTable table(const TableBlock& block, const QString& pointer);
    RenderedRoster roster(const RosterBlock& block);
    RenderedQuote quote(const QuoteBlock& block);
    void checkHeadings(const PortableText& text, const QString& pointer);
    void setPlace(const QString& pointer);
    void missing(const QString& id, RecordKind kind);

    RuleContext m_context;
    Findings& m_findings;
    Mentions m_mentions;
    QHash<DelegationId, Mentions> m_rosterMentions;
};

} // namespace rapporteur
