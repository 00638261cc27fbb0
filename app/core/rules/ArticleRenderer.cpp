#include "core/rules/ArticleRenderer.h"

#include "core/registry/References.h"
#include "core/rules/AffixRules.h"
#include "core/rules/EventRules.h"
#include "core/rules/RosterRules.h"
#include "core/rules/ScannedTexts.h"
#include "core/rules/TextRenderer.h"
#include "core/rules/WordsRules.h"
#include "core/rules/Wording.h"

#include <QDateTime>
#include <QTimeZone>

namespace rapporteur {

namespace {

/// The day an instant falls on in the newsroom's time zone; a date as it is.
PartialDate dayOf(const QString& dateOrInstant, const QString& timezone)
{
    if (const auto date = PartialDate::fromText(dateOrInstant))
        return *date;
    const QDateTime instant = QDateTime::fromString(dateOrInstant, Qt::ISODateWithMs);
    if (!instant.isValid())
        return {};
    const QTimeZone zone(timezone.toLatin1());
    return PartialDate(zone.isValid() ? instant.toTimeZone(zone).date() : instant.toUTC().date());
}

Place placeOf(const Article& article)
{
    return { RecordKind::Article, article.id.text(), {} };
}

RelatedCard cardOf(const Publication& publication)
{
    return { {}, publication.url, {}, publication.title, publication.published, publication.summary, publication.type,
        publication.topics };
}

} // namespace

ArticleRenderer::ArticleRenderer(const Registry& registry, const Rulebook& book, const Gate& gate, const QDate& today)
    : m_registry(registry), m_book(book), m_gate(gate), m_today(today)
{
    std::vector<EventId> everyEvent;
    for (const Event& event : registry.events.all())
        everyEvent.push_back(event.id);
    m_candidates = gate.withheldPeople(everyEvent);
    for (const PersonId& person : m_candidates)
        m_withheld.add(*registry.people.find(person));
}

PartialDate ArticleRenderer::dateOf(const Article& article) const
{
    const PartialDate published = dayOf(article.published, m_registry.publisher.timezone);
    if (!published.isEmpty())
        return published;
    for (const EventId& id : article.events) {
        const Event* event = m_registry.events.find(id);
        if (event && !event->from.isEmpty())
            return event->from;
    }
    return PartialDate(m_today);
}

RuleContext ArticleRenderer::contextOf(const Article& article) const
{
    const QString language = article.language.isEmpty() ? m_registry.publisher.language : article.language;
    return { m_registry, m_book, m_gate, dateOf(article), language.isEmpty() ? u"en"_s : language, article.events };
}

RuleContext ArticleRenderer::contextOf(const Delegation& delegation, const PartialDate& asOf) const
{
    PartialDate date = asOf;
    if (date.isEmpty()) {
        const Event* event = delegation.events.empty() ? nullptr : m_registry.events.find(delegation.events.front());
        date = event && !event->from.isEmpty() ? event->from : PartialDate(m_today);
    }
    const QString language = m_registry.publisher.language;
    return { m_registry, m_book, m_gate, date, language.isEmpty() ? u"en"_s : language, delegation.events };
}

Runs ArticleRenderer::byline(const Article& article, const RuleContext& context, Findings& findings) const
{
    if (!article.byline.isEmpty())
        return textRuns(article.byline, RunOrigin::Typed);
    QStringList names;
    for (size_t index = 0; index < article.authors.size(); ++index) {
        findings.setPlace({ RecordKind::Article, article.id.text(), u"/authors/"_s + QString::number(index) });
        const Person* author = m_registry.people.find(article.authors[index]);
        if (author && mayBeNamed(author->id, context, findings, ProblemCode::MayNotBeNamed))
            names << plainName(*author, context).text();
    }
    return textRuns(commaSeries(names, m_book.style.serialComma), RunOrigin::Person);
}

std::vector<RelatedCard> ArticleRenderer::related(const Article& article, const ArticleCards& cards, Findings& findings) const
{
    std::vector<RelatedCard> all;
    findings.setPlace({ RecordKind::Article, article.id.text(), u"/related"_s });
    for (const RelatedId& id : article.related) {
        if (const Publication* publication = m_registry.publications.find(PublicationId(id.text))) {
            all.push_back(cardOf(*publication));
            continue;
        }
        const std::optional<RelatedCard> card = cards ? cards(ArticleId(id.text)) : std::nullopt;
        if (card)
            all.push_back(*card);
    }
    return all;
}

RenderedArticle ArticleRenderer::render(const Article& article, const ArticleCards& cards) const
{
    Findings findings(placeOf(article));
    const bool isDated = !article.published.isEmpty() || dateOf(article) != PartialDate(m_today);
    if (!isDated && !references(article).empty())
        findings.add(Severity::Hint, ProblemCode::AsOfToday, {});
    TextRenderer renderer(contextOf(article), findings);
    RenderedArticle rendered;
    rendered.id = article.id;
    rendered.slug = article.slug;
    rendered.language = renderer.context().language;
    rendered.type = article.type;
    rendered.topics = article.topics;
    rendered.headline = article.headline;
    rendered.dateline = article.dateline;
    rendered.published = article.published;
    rendered.updated = article.updated;
    rendered.canonicalUrl = article.canonicalUrl;
    if (article.headline.trimmed().isEmpty())
        findings.add(Severity::Error, ProblemCode::MissingHeadline, {});
    rendered.summary = renderer.text(article.summary, u"/summary"_s);
    if (const Photo* photo = m_registry.photos.find(article.leadPhoto))
        rendered.leadPhoto = renderer.figure(*photo, PhotoBlock {}, u"/leadPhoto"_s);
    rendered.body = renderer.text(article.body, u"/body"_s);
    rendered.byline = byline(article, renderer.context(), findings);
    for (const SnippetId& id : article.snippets) {
        if (const Snippet* snippet = m_registry.snippets.find(id)) {
            TextRenderer snippetRenderer(renderer.context(), findings);
            rendered.snippets.push_back({ snippet->title, snippetRenderer.text(snippet->body, u"/snippets"_s) });
        }
    }
    for (const Correction& correction : article.corrections)
        rendered.corrections.emplace_back(correction.at, correction.text);
    rendered.related = related(article, cards, findings);
    scan(rendered, renderer.context(), findings);
    rendered.problems = findings.takeProblems();
    return rendered;
}

/// The second look at what was made: a withheld person must not stand in it however it came there, typed or not.
void ArticleRenderer::scan(const RenderedArticle& rendered, const RuleContext& context, Findings& findings) const
{
    std::vector<PersonId> withheld;
    for (const PersonId& person : m_candidates) {
        if (m_gate.person(person, context.events).standing == Standing::Withheld)
            withheld.push_back(person);
    }
    if (withheld.empty())
        return;
    for (const auto& [pointer, text] : scannedTexts(rendered)) {
        findings.setPlace({ RecordKind::Article, rendered.id.text(), pointer });
        for (const WithheldNames::Hit& hit : m_withheld.find(text, withheld))
            findings.add(Severity::Error, ProblemCode::WithheldName, { internalName(hit.person, context), hit.form });
    }
}

RenderedRoster ArticleRenderer::roster(const Article& article, const Delegation& delegation, RosterForm form,
    const PartialDate& asOf, Problems& problems) const
{
    RuleContext context = contextOf(article);
    if (!asOf.isEmpty())
        context.asOf = asOf;
    Findings before(placeOf(article));
    TextRenderer renderer(context, before);
    renderer.text(article.summary, u"/summary"_s);
    renderer.text(article.body, u"/body"_s);
    Mentions mentions = renderer.mentionsBefore(delegation.id);
    Findings findings({ RecordKind::Delegation, delegation.id.text(), {} });
    RenderedRoster rendered = renderRoster(delegation, form, context, mentions, findings);
    problems = findings.takeProblems();
    return rendered;
}

RenderedRoster ArticleRenderer::roster(
    const Delegation& delegation, RosterForm form, const PartialDate& asOf, Problems& problems) const
{
    Findings findings({ RecordKind::Delegation, delegation.id.text(), {} });
    Mentions mentions;
    const RenderedRoster rendered = renderRoster(delegation, form, contextOf(delegation, asOf), mentions, findings);
    problems = findings.takeProblems();
    return rendered;
}

QString ArticleRenderer::phrase(const Delegation& delegation, const PartialDate& asOf, Problems& problems) const
{
    Findings findings({ RecordKind::Delegation, delegation.id.text(), {} });
    const QString text
        = delegationPhrase(delegation, LeadOrganizationForm::Acronym, contextOf(delegation, asOf), findings);
    problems = findings.takeProblems();
    return text;
}

QString ArticleRenderer::phrase(
    const Article& article, const Delegation& delegation, const PartialDate& asOf, Problems& problems) const
{
    RuleContext context = contextOf(article);
    if (!asOf.isEmpty())
        context.asOf = asOf;
    Findings findings({ RecordKind::Delegation, delegation.id.text(), {} });
    const QString text = delegationPhrase(delegation, LeadOrganizationForm::Acronym, context, findings);
    problems = findings.takeProblems();
    return text;
}

std::vector<RenderedParagraph> ArticleRenderer::caption(const Photo& photo, const PartialDate& asOf, Problems& problems) const
{
    Findings findings({ RecordKind::Photo, photo.id.text(), {} });
    const QString language = m_registry.publisher.language;
    RuleContext context { m_registry, m_book, m_gate, PartialDate(m_today), language.isEmpty() ? u"en"_s : language, {} };
    Photo dated = photo;
    if (!asOf.isEmpty())
        dated.date = asOf;
    TextRenderer renderer(context, findings);
    std::vector<RenderedParagraph> paragraphs = renderer.caption(dated, std::nullopt, u"/caption"_s);
    problems = findings.takeProblems();
    return paragraphs;
}

} // namespace rapporteur
