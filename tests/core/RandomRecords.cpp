#include "core/RandomRecords.h"

using namespace rapporteur;

namespace {

const QString& pieces(int index)
{
    static const QStringList texts { u"Gary"_s,
                                     u" "_s,
                                     u"Łukasiewicz"_s,
                                     u"志业"_s,
                                     u"Đặng"_s,
                                     u"“quoted”"_s,
                                     u"عمّان"_s,
                                     u"\\\"/~1"_s,
                                     u"</script>"_s,
                                     u"™²…"_s,
                                     u"\U0001F600"_s,
                                     u"’t Hooft"_s,
                                     u"á"_s,
                                     u"\u200Fא\u2066x\u2069"_s,
                                     u"-"_s };
    return texts.at(index % texts.size());
}

} // namespace

QString RandomRecords::idText()
{
    return u"id-%1-%2"_s.arg(m_random.bounded(1'000'000))
        .arg(pieces(m_random.bounded(15)).trimmed());
}

QString RandomRecords::text()
{
    QString text = u"x"_s;
    for (int left = 1 + m_random.bounded(6); left > 0; --left)
        text += pieces(m_random.bounded(15));
    return text;
}

QString RandomRecords::name()
{
    return text() + u'y';
}

QStringList RandomRecords::texts()
{
    QStringList values;
    for (size_t left = count(3); left > 0; --left)
        values.append(text());
    return values;
}

PartialDate RandomRecords::date()
{
    const int precision = m_random.bounded(3);
    return PartialDate(1900 + m_random.bounded(200), precision > 0 ? 1 + m_random.bounded(12) : 0,
                       precision > 1 ? 1 + m_random.bounded(28) : 0);
}

QString RandomRecords::instant()
{
    return QDate(2000 + m_random.bounded(50), 1 + m_random.bounded(12), 1 + m_random.bounded(28))
               .toString(Qt::ISODate)
        + u"T23:59:%1Z"_s.arg(10 + m_random.bounded(50));
}

QString RandomRecords::dateOrInstant()
{
    return m_random.bounded(2) == 0 ? date().text() : instant();
}

QString RandomRecords::language()
{
    static const QStringList tags { u"en-US"_s, u"zh-Latn-pinyin"_s, u"ar"_s, u"fr-CA-x-house"_s };
    return tags.at(m_random.bounded(4));
}

QString RandomRecords::country()
{
    return QString(QChar(u'A' + m_random.bounded(26))) + QChar(u'A' + m_random.bounded(26));
}

QString RandomRecords::address()
{
    static const QStringList starts { u"https://www.example.org/"_s,
                                      u"mailto:a@example.org?subject="_s, u"tel:+1"_s,
                                      u"../page#"_s };
    return starts.at(m_random.bounded(4)) + QString::number(m_random.bounded(1000));
}

Publisher RandomRecords::publisher()
{
    PictureSettings pictures;
    pictures.notForPublication = any<NotForPublication>();
    pictures.faceRegions = chance();
    pictures.avif = m_content != Content::Full && chance();
    pictures.rightsUrl = maybe(address());
    pictures.licenceUrl = maybe(address());
    pictures.dataMining = any<DataMining>();
    pictures.shortCredits = list(2, [this] { return ShortCredit { text(), text() }; });
    return { maybe(id<OrganizationId>()), maybe(address()), maybe(language()),
             maybe(u"Asia/Tokyo"_s),      maybe(address()), pictures };
}

OrganizationName RandomRecords::organizationName()
{
    return { any<OrganizationNameKind>(),
             maybe(language()),
             name(),
             maybe(u"the"_s),
             maybe(date()),
             maybe(date()) };
}

Organization RandomRecords::organization()
{
    Organization organization;
    organization.id = id<OrganizationId>();
    organization.country = maybe(country());
    organization.parent = maybe(id<OrganizationId>());
    organization.kind = m_content == Content::Full ? OrganizationKind::Igo
                                                   : any<OrganizationKind>();
    organization.names = list(3, [this] { return organizationName(); });
    return organization;
}

PersonName RandomRecords::personName(bool primary)
{
    PersonName person;
    person.primary = primary;
    person.kind = any<NameKind>();
    person.isPublic = m_content != Content::Full && chance();
    person.language = maybe(language());
    person.order = any<NameOrder>();
    person.joiner = maybe(QString(), u" "_s);
    person.given = name();
    for (QString* part :
         { &person.informal, &person.given2, &person.surnamePrefix, &person.surname,
           &person.surname2, &person.generation, &person.verbatim, &person.firstReference,
           &person.laterReference, &person.sortAs, &person.capitals })
        *part = maybe(name());
    person.sortPrefix = any<SortPrefix>();
    person.from = maybe(date());
    person.until = maybe(date());
    return person;
}

Person RandomRecords::person()
{
    Person person;
    person.id = id<PersonId>();
    person.courtesy = maybe(text());
    person.courtesyFormal = maybe(text());
    person.withheld = chance();
    person.listed = m_content != Content::Full && chance();
    person.notes = maybe(text() + u"\n\tline"_s);
    person.names.push_back(personName(true));
    for (size_t left = count(2); left > 0; --left)
        person.names.push_back(personName(false));
    person.ranks = list(2, [this] {
        return PersonRank { text(), text(), any<RankStatus>(), maybe(date()), maybe(date()) };
    });
    person.positions = list(3, [this] {
        return Position { PositionId(u"position-%1"_s.arg(++m_nextKey)),
                          maybe(id<OrganizationId>()),
                          maybe(text()),
                          maybe(text()),
                          any<Placement>(),
                          maybe(date()),
                          maybe(date()),
                          any<PositionStatus>() };
    });
    person.withholdTerms = list(2, [this] { return WithholdTerm { name(), any<TermStrength>() }; });
    return person;
}

Series RandomRecords::series()
{
    return { id<SeriesId>(), maybe(text()), maybe(text()), maybe(text()) };
}

Event RandomRecords::event()
{
    Event event;
    event.id = id<EventId>();
    event.series = maybe(id<SeriesId>());
    if (chance())
        event.edition = 1 + m_random.bounded(200);
    event.track = any<Track>();
    event.name = maybe(text());
    event.city = maybe(text());
    event.country = maybe(country());
    event.from = maybe(date());
    event.to = maybe(date());
    event.part = any<DatePart>();
    event.naming = any<Naming>();
    event.released = chance();
    return event;
}

Member RandomRecords::member()
{
    Member member;
    member.person = maybe(id<PersonId>());
    if (member.person.isEmpty() || m_content == Content::Full)
        member.text = text();
    member.role = any<Role>();
    member.visibility = m_content == Content::Full ? Visibility::Named : any<Visibility>();
    member.consent = any<Consent>();
    member.embargoUntil = maybe(instant());
    member.positions = ids<PositionId>();
    member.showRank = m_content != Content::Full && chance();
    member.words = words();
    return member;
}

GroupEntry RandomRecords::group()
{
    GroupEntry group;
    group.lead = maybe(text(), group.lead);
    group.noun = maybe(text(), group.noun);
    group.labels = list(2, [this] { return GroupLabel { id<OrganizationId>(), maybe(text()) }; });
    if (chance())
        group.headcount = 1 + m_random.bounded(200);
    group.showHeadcount = chance();
    group.covers = ids<PersonId>();
    return group;
}

Delegation RandomRecords::delegation()
{
    Delegation delegation;
    delegation.id = id<DelegationId>();
    delegation.events = ids<EventId>();
    delegation.country = maybe(country());
    delegation.organization = maybe(id<OrganizationId>());
    delegation.adjective = maybe(text());
    delegation.qualifier = maybe(text());
    delegation.leadOrganization = maybe(id<OrganizationId>());
    delegation.members = list(4, [this] { return member(); });
    delegation.groups = list(2, [this] { return group(); });
    return delegation;
}

Slot RandomRecords::slot()
{
    Slot slot;
    slot.person = maybe(id<PersonId>());
    slot.text = maybe(text());
    slot.unidentified = chance();
    slot.affix = any<Affix>();
    slot.position = maybe(id<PositionId>());
    slot.words = words();
    if (chance())
        slot.released = m_random.bounded(2) == 0;
    if (chance())
        slot.region = Region { fraction(), fraction(), 0.1 + fraction() / 2, 0.5 };
    return slot;
}

Photo RandomRecords::photo()
{
    Photo photo;
    photo.id = id<PhotoId>();
    photo.file = u"Gruppe ä %1.jpg"_s.arg(m_random.bounded(1000));
    photo.sha256 = maybe(QByteArray(64, 'a'));
    photo.event = maybe(id<EventId>());
    photo.date = maybe(date());
    for (QString* part : { &photo.headline, &photo.alt, &photo.longDescription, &photo.creator,
                           &photo.credit, &photo.source, &photo.copyright, &photo.usageTerms,
                           &photo.instructions, &photo.location.sublocation, &photo.location.city,
                           &photo.location.region, &photo.location.country, &photo.title,
                           &photo.creatorRole })
        *part = maybe(text());
    photo.digitalSource = maybe(u"digitalCapture"_s);
    if (chance())
        photo.instructionsWaived = InstructionsWaiver { maybe(text()), maybe(instant()), maybe(text()) };
    if (chance())
        photo.handout = Handout { maybe(text()), maybe(text()), maybe(text()), maybe(date()) };
    photo.caption = caption();
    photo.shortCaption = caption();
    photo.socialCaption = caption();
    photo.wireCaption = caption();
    photo.decorative = chance();
    photo.keywords = texts();
    if (chance())
        photo.focalPoint = FocalPoint { fraction(), fraction() };
    for (auto* crop : { &photo.crops.frame, &photo.crops.landscape, &photo.crops.square,
                        &photo.crops.portrait, &photo.crops.social }) {
        if (chance())
            *crop = Region { fraction(), fraction(), 0.5, 0.1 + fraction() / 2 };
    }
    photo.masks = list(2, [this] {
        return PhotoMask { { fraction(), fraction(), 0.1, 0.1 }, any<MaskKind>() };
    });
    photo.rating = m_content == Content::Full ? 5 : m_random.bounded(6);
    photo.pick = any<PhotoPick>();
    photo.released = chance();
    photo.rows = list(2, [this] {
        return PhotoRow { maybe(text()), list(4, [this] { return slot(); }) };
    });
    photo.notPictured = list(2, [this] { return slot(); });
    return photo;
}

Article RandomRecords::article()
{
    Article article;
    article.id = id<ArticleId>();
    for (QString* part :
         { &article.slug, &article.type, &article.headline, &article.dateline, &article.byline })
        *part = maybe(text());
    article.language = maybe(language());
    article.translationOf = maybe(id<ArticleId>());
    article.topics = texts();
    article.summary = portableText();
    article.authors = ids<PersonId>();
    article.published = maybe(dateOrInstant());
    article.updated = maybe(dateOrInstant());
    article.embargoUntil = maybe(instant());
    article.status = any<ArticleStatus>();
    article.events = ids<EventId>();
    article.leadPhoto = maybe(id<PhotoId>());
    article.body = portableText();
    article.snippets = ids<SnippetId>();
    article.related = list(3, [this] { return RelatedId { idText() }; });
    article.corrections = list(2, [this] { return Correction { maybe(dateOrInstant()), text() }; });
    article.approvals = list(2, [this] {
        return Approval { text(), maybe(dateOrInstant()), maybe(text()) };
    });
    article.canonicalUrl = maybe(address());
    return article;
}

Publication RandomRecords::publication()
{
    return { id<PublicationId>(), maybe(text()), maybe(address()), maybe(dateOrInstant()),
             maybe(text()),       texts(),       maybe(text()) };
}

Snippet RandomRecords::snippet()
{
    return { id<SnippetId>(), maybe(text()), portableText() };
}
