#include "core/rules/ParagraphRenderer.h"

#include "core/rules/AffixRules.h"
#include "core/rules/CaptionRules.h"
#include "core/rules/EventRules.h"
#include "core/rules/OrganizationRules.h"
#include "core/rules/WordsRules.h"
#include "core/rules/Wording.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// Gives the runs of an inline the marks it carries: decorators, and what its block's definitions say.
void applyMarks(Runs& runs, const QStringList& marks, const TextBlock& block)
{
    for (Run& run : runs) {
        for (const QString& mark : marks) {
            const auto definition = std::ranges::find(block.markDefinitions, mark, &MarkDefinition::key);
            if (definition == block.markDefinitions.end())
                run.decorators << mark;
            else if (definition->kind == MarkDefinitionKind::Link)
                run.href = definition->value;
            else if (run.language.isEmpty())
                run.language = definition->value;
        }
    }
}

QStringList marksOf(const Inline& child)
{
    return std::visit([](const auto& piece) { return piece.marks; }, child);
}

/// Family names that read as a word where a sentence begins with them.
bool isCommonWord(const QString& text)
{
    static const QStringList words { u"A"_s, u"An"_s, u"He"_s, u"She"_s, u"May"_s, u"Park"_s, u"So"_s, u"No"_s, u"Do"_s, u"You"_s,
        u"In"_s, u"On"_s, u"Or"_s, u"To"_s, u"Will"_s, u"Long"_s, u"Young"_s, u"Day"_s, u"Song"_s, u"Son"_s };
    return words.contains(text);
}

} // namespace

ParagraphRenderer::ParagraphRenderer(const RuleContext& context, Findings& findings, Mentions& mentions)
    : m_context(context), m_findings(findings), m_mentions(mentions)
{
}

ParagraphRenderer::ParagraphRenderer(const RuleContext& context, Findings& findings, const Photo& photo)
    : m_context(context), m_findings(findings), m_mentions(m_none), m_photo(&photo)
{
}

RenderedParagraph ParagraphRenderer::paragraph(const TextBlock& block, const QString& pointer)
{
    RenderedParagraph paragraph { block.key, block.style, block.listItem, block.level, {} };
    m_before.clear();
    Place place = m_findings.place();
    for (size_t index = 0; index < block.children.size(); ++index) {
        place.pointer = pointer + u"/children/"_s + QString::number(index);
        m_findings.setPlace(place);
        Runs runs = inlineRuns(block.children[index]);
        applyMarks(runs, marksOf(block.children[index]), block);
        m_before += plainText(runs);
        append(paragraph.runs, runs);
    }
    return paragraph;
}

Runs ParagraphRenderer::inlineRuns(const Inline& child)
{
    Runs runs = std::visit([this](const auto& mention) { return piece(mention); }, child);
    if (!std::holds_alternative<Span>(child) && !std::holds_alternative<RowsMention>(child))
        startSentence(runs);
    return runs;
}

/// "Von der Leyen said", "The fifth dialogue": generated text opens a sentence with a capital; words stay as they are.
void ParagraphRenderer::startSentence(Runs& runs) const
{
    if (!runs.empty() && runs.front().origin != RunOrigin::Words && endsSentence(m_before))
        runs.front().text = capitalised(runs.front().text);
}

void ParagraphRenderer::missing(const QString& id, const QString& kind)
{
    m_findings.add(Severity::Error, ProblemCode::MissingRecord, { id, kind });
}

Runs ParagraphRenderer::piece(const Span& span)
{
    return textRuns(span.text, RunOrigin::Typed, span.key);
}

Runs ParagraphRenderer::personFacts(const Person& person, const PersonMention& mention)
{
    if (!m_photo && m_mentions.isNamed(person.id)) {
        AffixedName later = plainName(person, m_context);
        later.name = m_mentions.laterForm(person, m_context);
        if (endsSentence(m_before) && isCommonWord(later.name))
            m_findings.add(Severity::Hint, ProblemCode::CommonWordName, { later.name });
        return later.runs(RunOrigin::Person, mention.key);
    }
    AffixRequest request;
    request.affix = mention.affix;
    request.position = mention.position;
    request.use = m_photo ? NameUse::Caption : NameUse::Text;
    return affixedName(person, request, m_context, m_findings).runs(RunOrigin::Person, mention.key);
}

Runs ParagraphRenderer::piece(const PersonMention& mention)
{
    const Person* person = m_context.registry.people.find(mention.person);
    if (!person) {
        missing(mention.person.text(), u"person"_s);
        return {};
    }
    if (!mayBeNamed(person->id, m_context, m_findings, ProblemCode::MayNotBeNamed))
        return {};
    const Runs runs = wordsOr(mention.words, personFacts(*person, mention), m_context, m_findings, mention.key);
    if (!m_photo) {
        m_mentions.name(*person, m_context, m_findings);
        for (const PersonId& named : mention.words ? mention.words->people : std::vector<PersonId> {})
            m_mentions.name(named, m_context, m_findings);
    }
    return runs;
}

Runs ParagraphRenderer::piece(const OrganizationMention& mention)
{
    const Organization* organization = m_context.registry.organizations.find(mention.organization);
    if (!organization) {
        missing(mention.organization.text(), u"organization"_s);
        return {};
    }
    const OrganizationForm full = fullName(*organization, m_context.language, m_context.asOf);
    const OrganizationForm initials = acronym(*organization, m_context.language, m_context.asOf);
    QString text = full.withArticle();
    if (m_mentions.isNamed(organization->id))
        text = shortForm(*organization, m_context.language, m_context.asOf).withArticle();
    else if (!initials.isEmpty() && initials.text != full.text)
        text += u" ("_s + initials.text + u')';
    if (!m_photo)
        m_mentions.name(organization->id);
    return wordsOr(mention.words, textRuns(text, RunOrigin::Organization, mention.key), m_context, m_findings, mention.key);
}

Runs ParagraphRenderer::piece(const DelegationMention& mention)
{
    const Delegation* delegation = m_context.registry.delegations.find(mention.delegation);
    if (!delegation) {
        missing(mention.delegation.text(), u"delegation"_s);
        return {};
    }
    const QString text = delegationPhrase(*delegation, mention.leadOrganization, m_context, m_findings);
    return wordsOr(mention.words, textRuns(text, RunOrigin::Delegation, mention.key), m_context, m_findings, mention.key);
}

Runs ParagraphRenderer::piece(const EventMention& mention)
{
    const Event* event = m_context.registry.events.find(mention.event);
    if (!event) {
        missing(mention.event.text(), u"event"_s);
        return {};
    }
    const Series* series = m_context.registry.series.find(event->series);
    const bool isLater = m_mentions.isNamed(event->id) && series && !series->laterPhrase.isEmpty()
        && !m_mentions.sharesLaterPhrase(*event, m_context.registry);
    const QString text = isLater ? series->laterPhrase : eventPhrase(*event, m_context);
    if (!m_photo)
        m_mentions.name(event->id);
    return wordsOr(mention.words, textRuns(text, RunOrigin::Event, mention.key), m_context, m_findings, mention.key);
}

Runs ParagraphRenderer::piece(const RowsMention& mention)
{
    const Runs facts = m_photo ? rowsRuns(*m_photo, m_context, m_findings, mention.key) : Runs {};
    return wordsOr(mention.words, facts, m_context, m_findings, mention.key);
}

} // namespace rapporteur
