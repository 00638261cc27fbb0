#include "editing/captions/CaptionDrafts.h"

#include "core/rules/EventRules.h"
#include "core/rules/Wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace rapporteur {

namespace {

constexpr int spelledNumbers = 20;
constexpr size_t namedInAltText = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// The same people by name alone.
Photo withPlainNames(Photo photo)
{
    for (PhotoRow& row : photo.rows) {
        for (Slot& slot : row.people) {
            slot.affix = Affix::None;
            slot.words.reset();
        }
    }
    photo.notPictured.clear();
    return photo;
}

size_t peopleIn(const Photo& photo)
{
    size_t count = 0;
    for (const PhotoRow& row : photo.rows)
        count += row.people.size();
    return count;
}

/// Those who may be named, by name alone.
QStringList printedNames(const Photo& photo, const PhotoWording& wording)
{
    QStringList names;
    const Photo plain = withPlainNames(photo);
    for (const RowPiece& piece : wording.pieces(plain)) {
        const bool isPerson = piece.kind == RowPiece::Kind::Slot && !plain.rows[piece.row].people[piece.place].unidentified;
        if (isPerson && plainText(piece.runs) != u"unidentified"_s)
            names << plainText(piece.runs);
    }
    return names;
}

QString numberOf(size_t count)
{
    return cardinal(static_cast<int>(count), spelledNumbers);
}

QString sentence(const QString& text)
{
    return text.isEmpty() || text.endsWith(u'.') ? capitalised(text) : capitalised(text) + u'.';
}

QString eventText(const Photo& photo, const PhotoWording& wording)
{
    const Event* event = wording.registry().events.find(photo.event);
    return event ? eventPhrase(*event, wording.contextOf(photo)) : QString();
}

QString creditText(const Photo& photo)
{
    QStringList parts { photo.creator, photo.credit };
    parts.removeAll(QString());
    return parts.join(u'/');
}

QString socialText(const Photo& photo, const PhotoWording& wording)
{
    const QStringList names = printedNames(photo, wording);
    const QString event = eventText(photo, wording);
    const QString credit = creditText(photo).isEmpty() ? QString() : u" Photo: "_s + creditText(photo);
    const auto post = [&](const QString& people) {
        return sentence(event.isEmpty() ? people : people.isEmpty() ? event : people + u" at "_s + event) + credit;
    };
    const QString all = post(commaSeries(names, SerialComma::Always));
    return all.size() <= longestPost ? all : post(numberOf(peopleIn(photo)) + u" participants"_s);
}

TextBlock blockOf(std::vector<Inline> children)
{
    TextBlock block;
    block.key = u"c0"_s;
    int number = 0;
    for (Inline& child : children)
        std::visit([&](auto& piece) { piece.key = u"d"_s + QString::number(number++); }, child);
    block.children = std::move(children);
    return block;
}

} // namespace

QString placeText(const Photo& photo, const PhotoWording& wording)
{
    const Event* event = wording.registry().events.find(photo.event);
    const QString city = photo.location.city.isEmpty() && event ? event->city : photo.location.city;
    const QString country = photo.location.country.isEmpty() && event ? event->country : photo.location.country;
    QStringList parts { photo.location.sublocation, city, wording.countryName(country) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString dateText(const Photo& photo, const PhotoWording& wording)
{
    const PartialDate date = photoDate(photo, wording.registry(), {});
    const QLocale locale(wording.contextOf(photo).language);
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return locale.toString(date.earliest(), locale.language() == QLocale::English ? u"MMMM d, yyyy"_s : locale.dateFormat(QLocale::LongFormat));
    case PartialDate::Precision::Month:
        return locale.toString(date.earliest(), u"MMMM yyyy"_s);
    case PartialDate::Precision::Year:
        return QString::number(date.year());
    case PartialDate::Precision::None:
        break;
    }
    return {};
}

QString altTextDraft(const Photo& photo, const PhotoWording& wording)
{
    const size_t people = peopleIn(photo);
    if (people == 0)
        return {};
    const QStringList names = printedNames(photo, wording);
    if (people <= namedInAltText && names.size() == static_cast<qsizetype>(people))
        return sentence(commaSeries(names, SerialComma::Always) + (people == 2 ? u" side by side"_s : QString()));
    QString text = numberOf(people) + (people == 1 ? u" person"_s : u" people"_s);
    if (photo.rows.size() == 1)
        text += people > 1 ? u" side by side"_s : QString();
    else
        text += u" in "_s + numberOf(photo.rows.size()) + u" rows"_s;
    const auto sits = [&](const PhotoRow& row) { return row.lead.contains(u"seated"_s, Qt::CaseInsensitive) || row.lead.contains(u"sitting"_s, Qt::CaseInsensitive); };
    if (photo.rows.size() > 1 && sits(photo.rows.front()) && !sits(photo.rows.back()))
        text += u", the front row seated"_s;
    return sentence(text);
}

QString longDescriptionDraft(const Photo& photo, const PhotoWording& wording)
{
    QStringList lines { altTextDraft(photo, wording) };
    lines.removeAll(QString());
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        Photo one = withPlainNames(photo);
        one.rows = { one.rows[row] };
        const QString people = wording.rows(one);
        if (!people.isEmpty())
            lines << sentence(people);
    }
    return lines.join(u'\n');
}

Caption captionDraft(const Photo& photo, CaptionKind kind, const PhotoWording& wording)
{
    switch (kind) {
    case CaptionKind::Short:
        return { blockOf({ Span { {}, wording.rows(withPlainNames(photo)), {} } }) };
    case CaptionKind::Social:
        return { blockOf({ Span { {}, socialText(photo, wording), {} } }) };
    case CaptionKind::Wire:
        return captionFromTemplate(u"{rows}, in {place}, {date}. ({credit})"_s, photo, wording);
    case CaptionKind::Page:
        break;
    }
    return { blockOf({ RowsMention {} }) };
}

std::vector<std::pair<QString, QString>> captionTemplates()
{
    return { { tr("The rows alone"), u"{rows}"_s },
        { tr("What happened, then the rows"), u"Participants of {event}. {rows}."_s },
        { tr("The rows, then place and date"), u"{rows}, in {place}, {date}."_s },
        { tr("Headline, rows, place and date"), u"{headline}. {rows}, in {place}, {date}."_s },
        { tr("News agency: with credit"), u"{rows}, in {place}, {date}. ({credit})"_s } };
}

/// A mark without a value takes the words with it that led to it: ", in {place}" goes as a whole.
Caption captionFromTemplate(const QString& text, const Photo& photo, const PhotoWording& wording)
{
    static const QRegularExpression mark(u"\\{(rows|event|place|date|credit|headline)\\}"_s);
    const QHash<QString, QString> values { { u"place"_s, placeText(photo, wording) }, { u"date"_s, dateText(photo, wording) },
        { u"credit"_s, creditText(photo) }, { u"headline"_s, photo.headline } };
    const bool hasEvent = wording.registry().events.contains(photo.event);
    static const QRegularExpression leading(u"(?:,? in |, | at |\\(|[A-Z][a-z]+ of )$"_s);
    static const QRegularExpression trailing(u"^(?:\\)|\\. )"_s);
    std::vector<Inline> children;
    QString typed;
    qsizetype end = 0;
    const auto flush = [&] {
        if (!typed.isEmpty())
            children.push_back(Span { {}, std::exchange(typed, QString()), {} });
    };
    QString source = text;
    for (auto match = mark.match(source); match.hasMatch(); match = mark.match(source, end)) {
        typed += source.mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString name = match.captured(1);
        const bool isKnown = name == u"rows"_s ? !photo.rows.empty() : name == u"event"_s ? hasEvent : !values.value(name).isEmpty();
        if (!isKnown) {
            typed.remove(leading);
            const auto rest = trailing.match(source.mid(end));
            end += rest.capturedLength();
        } else if (name == u"rows"_s) {
            flush();
            children.push_back(RowsMention {});
        } else if (name == u"event"_s) {
            flush();
            children.push_back(EventMention { {}, {}, photo.event, {} });
        } else {
            typed += values.value(name);
        }
    }
    typed += source.mid(end);
    while (typed.endsWith(u' '))
        typed.chop(1);
    flush();
    return { blockOf(std::move(children)) };
}

} // namespace rapporteur
