#include "editing/photos/LeavingSheet.h"

#include "core/Error.h"
#include "core/rules/Gate.h"
#include "core/rules/PictureRules.h"
#include "core/rules/PictureStatements.h"
#include "core/rules/RuleContext.h"
#include "imaging/service/PictureService.h"
#include "storage/media/MediaFolder.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// Collects the lines that say something.
class Sheet
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Sheet)

public:
    /// `longest`: bytes in IPTC-IIM (IPTC TechReference); 0 where it has no place.
    void add(const QString& name, const QString& value, qsizetype longest = 0)
    {
        if (value.isEmpty())
            return;
        const qsizetype bytes = value.toUtf8().size();
        QString note;
        if (longest > 0)
            note = bytes > longest ? tr("%1 of %2 bytes: cut off here, whole in XMP").arg(bytes).arg(longest)
                                   : tr("%1 of %2 bytes").arg(bytes).arg(longest);
        items.push_back({ name, value, note });
    }

    std::vector<LeavingItem> items;
};

QString placeText(const PhotoLocation& place)
{
    QStringList parts { place.sublocation, place.city, place.region, place.country };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

std::vector<LeavingItem> leavingItems(const Registry& registry, const Photo& photo)
{
    const Rulebook book = Rulebook::load();
    const Gate gate(registry, QDateTime::currentDateTimeUtc());
    const PictureStatement said
        = PictureStatements(registry, book, gate, QDate::currentDate()).of(photo, figurePicture(photo, PhotoShape::Full));
    Sheet sheet;
    sheet.add(tr("Caption"), said.caption, 2000);
    sheet.add(tr("Headline"), said.headline, 256);
    sheet.add(tr("Title"), said.title, 64);
    for (const QString& creator : said.creators)
        sheet.add(tr("Photographer"), creator, 32);
    sheet.add(tr("Photographer’s role"), said.creatorRole, 32);
    sheet.add(tr("Credit"), said.credit, said.shortCredit.isEmpty() ? 32 : 0);
    sheet.add(tr("Short credit"), said.shortCredit, 32);
    sheet.add(tr("Source"), said.source, 32);
    sheet.add(tr("Copyright"), said.copyright, 128);
    sheet.add(tr("Usage terms"), said.usageTerms);
    sheet.add(tr("Rights page"), said.rightsUrl);
    sheet.add(tr("Licence page"), said.licenceUrl);
    sheet.add(tr("Date"), said.dateCreated);
    sheet.add(tr("People shown"), said.people.join(u"; "_s));
    sheet.add(tr("Event"), said.event);
    sheet.add(tr("Alt text"), said.alt);
    sheet.add(tr("Long description"), said.longDescription);
    sheet.add(tr("Place"), placeText(said.location));
    for (const QString& keyword : said.keywords)
        sheet.add(tr("Keyword"), keyword, 64);
    sheet.add(tr("Identifier"), said.identifier);
    sheet.add(tr("How it was made"), said.digitalSource);
    if (said.dataMining != DataMining::Unspecified)
        sheet.add(tr("Data mining"), QString(enumText(said.dataMining)));
    for (const StatedRegion& region : said.regions)
        sheet.add(tr("Face"), region.name);
    return sheet.items;
}

QStringList keptPrivate(const Photo& photo)
{
    QStringList kept;
    if (!photo.instructions.isEmpty())
        kept << tr("private instructions");
    if (photo.handout)
        kept << tr("permission and restrictions of the handout");
    if (photo.rating > 0 || photo.pick != PhotoPick::None)
        kept << tr("stars and picks");
    return kept;
}

std::vector<LeavingItem> stayingItems(const QString& mediaPath, const QByteArray& sha256, PictureService& service)
{
    const auto path = MediaFolder(mediaPath).pathOf(sha256);
    if (!path)
        throw Error(ErrorCode::FileMissing, mediaPath + u'/' + QString::fromLatin1(sha256));
    std::vector<LeavingItem> items;
    for (const FoundTag& tag : service.inspect({ *path, PictureCheck::Header }).metadata.tags)
        items.push_back({ tag.key, tag.value, {} });
    return items;
}

} // namespace rapporteur
