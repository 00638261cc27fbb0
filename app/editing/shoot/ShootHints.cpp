#include "editing/shoot/ShootHints.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// "Neil Fisher" and "N. Fisher" are NF.
QString initialsOf(const QString& creator)
{
    QString initials;
    for (const QString& word : creator.section(u';', 0, 0).split(u' ', Qt::SkipEmptyParts))
        initials += word.front().toUpper();
    return initials;
}

bool isOutside(const PartialDate& date, const Event& event)
{
    if (date.isEmpty() || event.from.isEmpty())
        return false;
    const PartialDate& last = event.to.isEmpty() ? event.from : event.to;
    return dateOrder(date, event.from) == DateOrder::Before || dateOrder(date, last) == DateOrder::After;
}

QString datesOf(const Event& event)
{
    const bool isOneDay = event.to.isEmpty() || event.to == event.from;
    return isOneDay ? event.from.text() : tr("%1 to %2").arg(event.from.text(), event.to.text());
}

} // namespace

PartialDate dateInFileName(const QString& name)
{
    static const QRegularExpression pattern(uR"((?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d))"_s);
    const auto match = pattern.match(QFileInfo(name).completeBaseName());
    if (!match.hasMatch())
        return {};
    return PartialDate::fromText(match.captured(1) + u'-' + match.captured(3) + u'-' + match.captured(4)).value_or(PartialDate());
}

QString initialsInFileName(const QString& name)
{
    static const QRegularExpression pattern(u"[-_ ]([A-Z]{2,3})$"_s);
    return pattern.match(QFileInfo(name).completeBaseName()).captured(1);
}

std::vector<ShootHint> hintsFor(const Photo& photo, const Event* event)
{
    std::vector<ShootHint> hints;
    if (photo.date.isEmpty())
        hints.push_back({ ShootHintKind::NoDate, {}, {} });
    else if (event && isOutside(photo.date, *event))
        hints.push_back({ ShootHintKind::OutsideEvent, photo.date.text(), datesOf(*event) });
    const PartialDate named = dateInFileName(photo.file);
    if (!named.isEmpty() && !photo.date.isEmpty() && dateOrder(named, photo.date) == DateOrder::Before)
        hints.push_back({ ShootHintKind::NamedEarlier, named.text(), photo.date.text() });
    const QString initials = initialsInFileName(photo.file);
    if (!initials.isEmpty() && !photo.creator.isEmpty() && initialsOf(photo.creator) != initials)
        hints.push_back({ ShootHintKind::OtherInitials, initials, photo.creator });
    if (!photo.instructions.isEmpty())
        hints.push_back({ ShootHintKind::Instructions, photo.instructions, {} });
    return hints;
}

EventId eventOfPhotos(const Registry& registry, const std::vector<const Photo*>& photos)
{
    size_t most = 0;
    EventId best;
    bool isAlone = false;
    for (const Event& event : registry.events.all()) {
        if (event.from.isEmpty())
            continue;
        const auto fits = static_cast<size_t>(std::ranges::count_if(photos, [&](const Photo* photo) {
            const PartialDate& last = event.to.isEmpty() ? event.from : event.to;
            return photo->date.precision() == PartialDate::Precision::Day && heldOn(event.from, last, photo->date) == Held::Yes;
        }));
        if (fits > most)
            best = event.id;
        isAlone = fits > most || (isAlone && fits < most);
        most = std::max(most, fits);
    }
    return isAlone && 2 * most > photos.size() ? best : EventId();
}

QString hintText(const ShootHint& hint)
{
    switch (hint.kind) {
    case ShootHintKind::OutsideEvent:
        return tr("Taken on %1, but the event was on %2. Is the camera’s clock right?").arg(hint.first, hint.second);
    case ShootHintKind::NoDate:
        return tr("The file does not say when it was taken.");
    case ShootHintKind::NamedEarlier:
        return tr("Its name says %1, but it was taken on %2.").arg(hint.first, hint.second);
    case ShootHintKind::OtherInitials:
        return tr("Its name ends in %1, but the photographer is %2.").arg(hint.first, hint.second);
    case ShootHintKind::Instructions:
        return tr("Private instructions: %1").arg(hint.first);
    case ShootHintKind::GuessedText:
        return tr("The file does not say in which character set its texts are. Check that they read well.");
    }
    return {};
}

} // namespace rapporteur
