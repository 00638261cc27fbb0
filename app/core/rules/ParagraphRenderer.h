#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/Mentions.h"
#include "core/rules/RuleContext.h"

namespace rapporteur {

/// Renders the inlines of one text block in order.
class ParagraphRenderer
{
public:
    /// In the text of an article: names depend on, and add to, what has been mentioned.
    ParagraphRenderer(const RuleContext& context, Findings& findings, Mentions& mentions);
    /// In the caption of a photo: every name is in full, `photo` gives the rows.
    ParagraphRenderer(const RuleContext& context, Findings& findings, const Photo& photo);

    RenderedParagraph paragraph(const TextBlock& block, const QString& pointer);

private:
    Runs inlineRuns(const Inline& child);
    Runs piece(const PersonMention& mention);
    Runs piece(const OrganizationMention& mention);
    Runs piece(const DelegationMention& mention);
    Runs piece(const EventMention& mention);
    Runs piece(const RowsMention& mention);
    Runs piece(const Span& span);
    Runs personFacts(const Person& person, const PersonMention& mention);
    void startSentence(Runs& runs) const;
    void missing(const QString& id, const QString& kind);

    const RuleContext& m_context;
    Findings& m_findings;
    Mentions m_none;
    Mentions& m_mentions;
    const Photo* m_photo = nullptr;
    QString m_before; ///< the text of the block so far
};

} // namespace rapporteur
