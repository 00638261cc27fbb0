#include "storage/records/SearchText.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList& parts, QChar separator = u' ')
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled << part;
    }
    return filled.join(separator);
}

QString captionText(const std::optional<Caption>& caption)
{
    return caption ? plainText(*caption) : QString();
}

QString wordsText(const std::optional<Words>& words)
{
    QString text;
    if (words) {
        for (const Span& span : words->spans)
            text += span.text;
    }
    return text;
}

// Both orders, so that a name is found as a phrase whichever way it is typed.
QStringList nameForms(const PersonName& name)
{
    const QString given = joined({ name.given, name.given2 });
    const QString family = joined({ name.surnamePrefix, name.surname, name.surname2 });
    QStringList forms { joined({ given, family, name.generation }),
                        joined({ family, given }),
                        joined({ name.informal, family }),
                        name.verbatim,
                        name.firstReference,
                        name.laterReference,
                        name.sortAs,
                        name.capitals };
    forms.removeDuplicates();
    return forms;
}

QString displayedName(const PersonName& name)
{
    return name.verbatim.isEmpty() ? nameForms(name).constFirst() : name.verbatim;
}

} // namespace

SearchDocument searchDocument(const Organization& organization)
{
    QStringList names;
    for (const OrganizationName& name : organization.names)
        names << name.text;
    const QString title = names.isEmpty() ? QString() : names.constFirst();
    return { RecordKind::Organization, organization.id.text(), title, joined(names.mid(1), u'\n') };
}

SearchDocument searchDocument(const Person& person)
{
    SearchDocument document { RecordKind::Person, person.id.text(), {}, {} };
    QStringList forms;
    for (const PersonName& name : person.names)
        forms << nameForms(name);
    if (!person.names.empty())
        document.title = displayedName(person.primaryName());
    forms.removeDuplicates();
    for (const Position& position : person.positions)
        forms << position.title;
    document.text = joined(forms, u'\n');
    return document;
}

SearchDocument searchDocument(const Series& series)
{
    return { RecordKind::Series, series.id.text(), joined({ series.abbreviation, series.phrase }),
             series.laterPhrase };
}

SearchDocument searchDocument(const Event& event)
{
    return { RecordKind::Event, event.id.text(), event.name,
             joined({ event.city, event.country, event.from.text(), event.to.text() }) };
}

SearchDocument searchDocument(const Delegation& delegation)
{
    QStringList parts { delegation.qualifier, delegation.country };
    for (const Member& member : delegation.members)
        parts << member.text << wordsText(member.words);
    for (const GroupEntry& group : delegation.groups) {
        for (const GroupLabel& label : group.labels)
            parts << label.text;
        parts << group.noun;
    }
    return { RecordKind::Delegation, delegation.id.text(), delegation.adjective,
             joined(parts, u'\n') };
}

SearchDocument searchDocument(const Photo& photo)
{
    QStringList parts { photo.title,
                        captionText(photo.caption),
                        captionText(photo.shortCaption),
                        captionText(photo.socialCaption),
                        captionText(photo.wireCaption),
                        photo.alt,
                        photo.longDescription,
                        photo.creator,
                        photo.credit,
                        photo.source,
                        photo.instructions,
                        joined(photo.keywords),
                        photo.location.sublocation,
                        photo.location.city,
                        photo.location.region,
                        photo.file };
    for (const PhotoRow& row : photo.rows) {
        for (const Slot& slot : row.people)
            parts << slot.text << wordsText(slot.words);
    }
    for (const Slot& slot : photo.notPictured)
        parts << slot.text << wordsText(slot.words);
    return { RecordKind::Photo, photo.id.text(), photo.headline, joined(parts, u'\n') };
}

SearchDocument searchDocument(const Article& article)
{
    return { RecordKind::Article, article.id.text(), article.headline,
             joined({ plainText(article.summary), article.dateline, plainText(article.body),
                      article.byline, joined(article.topics), article.type },
                    u'\n') };
}

SearchDocument searchDocument(const Publication& publication)
{
    return { RecordKind::Publication, publication.id.text(), publication.title,
             joined({ publication.summary, joined(publication.topics), publication.type }, u'\n') };
}

SearchDocument searchDocument(const Snippet& snippet)
{
    return { RecordKind::Snippet, snippet.id.text(), snippet.title, plainText(snippet.body) };
}

} // namespace rapporteur
