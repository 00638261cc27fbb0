#include "core/rules/PictureStatements.h"

#include "core/rules/AffixRules.h"
#include "core/rules/CaptionRules.h"
#include "core/rules/EventRules.h"
#include "core/rules/PictureRules.h"
#include "core/rules/TextRenderer.h"

#include <algorithm>

namespace rapporteur {

namespace {

QString textOf(const std::vector<RenderedParagraph>& paragraphs)
{
    QStringList lines;
    for (const RenderedParagraph& paragraph : paragraphs)
        lines << plainText(paragraph.runs).trimmed();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList creatorsOf(const QString& creator)
{
    QStringList creators;
    for (const QString& part : creator.split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            creators << part.trimmed();
    }
    return creators;
}

bool hasError(const Problems& problems)
{
    return std::ranges::find(problems, Severity::Error, &Problem::severity) != problems.end();
}

} // namespace

PictureStatements::PictureStatements(const Registry& registry, const Rulebook& book, const Gate& gate, const QDate& today)
    : m_registry(registry), m_book(book), m_gate(gate), m_today(today)
{
}

PictureStatement PictureStatements::of(
    const Photo& photo, const FigurePicture& picture, std::span<const EventId> pages) const
{
    std::vector<EventId> events(pages.begin(), pages.end());
    if (!photo.event.isEmpty())
        events.push_back(photo.event);
    std::ranges::sort(events, {}, &EventId::text);
    events.erase(std::unique(events.begin(), events.end()), events.end());
    const RuleContext context = contextOf(photo, events);

    PictureStatement statement;
    statement.language = context.language;
    statement.caption = caption(photo, context);
    statement.headline = photo.headline;
    statement.title = photo.title;
    statement.dateCreated = photo.date.text();
    statement.alt = photo.decorative ? QString() : photo.alt;
    statement.longDescription = photo.longDescription;
    statement.keywords = photo.keywords;
    // The original's hash, as far as an ImageUniqueID goes; it is the file's name in the bundle as well.
    statement.identifier = QString::fromLatin1((picture.key.isEmpty() ? photo.sha256 : picture.key).left(32));
    statement.digitalSource = photo.digitalSource;
    addPeople(statement, photo, picture, context);
    addPlace(statement, photo, context);
    addRights(statement, photo);
    clearWithheld(statement, withheldFor(events));
    return statement;
}

RuleContext PictureStatements::contextOf(const Photo& photo, std::vector<EventId> events) const
{
    const QString language = m_registry.publisher.language;
    return { m_registry, m_book, m_gate, photoDate(photo, m_registry, PartialDate(m_today)),
        language.isEmpty() ? u"en"_s : language, std::move(events) };
}

/// A caption that the export of a page would stop at says nothing in a file.
QString PictureStatements::caption(const Photo& photo, const RuleContext& context) const
{
    Findings findings({ RecordKind::Photo, photo.id.text(), {} });
    const QString text = textOf(TextRenderer(context, findings).caption(photo, std::nullopt, u"/caption"_s));
    return hasError(findings.problems()) ? QString() : text;
}

void PictureStatements::addPeople(
    PictureStatement& statement, const Photo& photo, const FigurePicture& picture, const RuleContext& context) const
{
    for (const PhotoRow& row : photo.rows) {
        for (const Slot& slot : row.people) {
            const Person* person = slot.unidentified ? nullptr : m_registry.people.find(slot.person);
            if (!person || !isSeen(slot, picture)
                || m_gate.slot(photo, slot, context.events).standing != Standing::MayBeNamed)
                continue;
            const QString name = plainName(*person, context).text();
            if (!statement.people.contains(name))
                statement.people << name;
            if (slot.region && m_registry.publisher.pictures.faceRegions)
                statement.regions.push_back({ name, *regionInArea(*slot.region, picture.area) });
        }
    }
}

void PictureStatements::addPlace(PictureStatement& statement, const Photo& photo, const RuleContext& context) const
{
    statement.location = photo.location;
    if (const Country* country = m_book.countries.find(photo.location.country)) {
        statement.countryCode = country->code;
        statement.location.country = country->name;
    }
    const Event* event = m_registry.events.find(photo.event);
    if (event && event->naming != Naming::Closed)
        statement.event = eventPhrase(*event, context);
}

void PictureStatements::addRights(PictureStatement& statement, const Photo& photo) const
{
    const PictureSettings& house = m_registry.publisher.pictures;
    statement.creators = creatorsOf(photo.creator);
    statement.creatorRole = photo.creatorRole;
    statement.credit = photo.credit;
    const auto shortened = std::ranges::find(house.shortCredits, photo.credit, &ShortCredit::credit);
    if (!photo.credit.isEmpty() && shortened != house.shortCredits.end())
        statement.shortCredit = shortened->text;
    statement.source = photo.source;
    if (statement.source.isEmpty() && photo.handout)
        statement.source = photo.handout->giver;
    statement.copyright = photo.copyright;
    statement.usageTerms = photo.usageTerms;
    statement.rightsUrl = house.rightsUrl;
    statement.licenceUrl = house.licenceUrl;
    statement.dataMining = house.dataMining;
}

const PictureStatements::Withheld& PictureStatements::withheldFor(const std::vector<EventId>& events) const
{
    QStringList names;
    for (const EventId& event : events)
        names << event.text();
    const QString key = names.join(QChar(0x1f));
    const auto known = m_withheld.find(key);
    if (known != m_withheld.end())
        return *known;
    Withheld withheld;
    withheld.people = m_gate.withheldPeople(events);
    for (const PersonId& person : withheld.people)
        withheld.names.add(*m_registry.people.find(person));
    return *m_withheld.insert(key, withheld);
}

void PictureStatements::clearWithheld(PictureStatement& statement, const Withheld& withheld) const
{
    const auto isBad = [&](const QString& text) {
        return !text.isEmpty() && !withheld.names.find(text, withheld.people).empty();
    };
    if (withheld.people.empty())
        return;
    for (QString* text : { &statement.caption, &statement.headline, &statement.title, &statement.creatorRole,
             &statement.credit, &statement.shortCredit, &statement.source, &statement.copyright, &statement.usageTerms,
             &statement.rightsUrl, &statement.licenceUrl, &statement.event, &statement.alt, &statement.longDescription,
             &statement.location.sublocation, &statement.location.city, &statement.location.region,
             &statement.location.country }) {
        if (isBad(*text))
            text->clear();
    }
    for (QStringList* list : { &statement.creators, &statement.people, &statement.keywords })
        list->removeIf(isBad);
    // A name may be spread over several keywords.
    if (isBad(statement.keywords.join(u' ')))
        statement.keywords.clear();
    std::erase_if(statement.regions, [&](const StatedRegion& region) { return isBad(region.name); });
}

} // namespace rapporteur
