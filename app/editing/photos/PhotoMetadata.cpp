#include "editing/photos/PhotoMetadata.h"

#include "core/json/CleanText.h"
#include "imaging/PictureMetadata.h"

namespace rapporteur {

namespace {

// What the file takes in one line, and sensible bounds for what comes out of a picture.
constexpr qsizetype longestLine = 2'000;
constexpr qsizetype longestCaption = 20'000;
constexpr qsizetype mostKeywords = 200;

/// The day, month or year at the beginning of an ISO 8601 date.
PartialDate dateFromMetadata(const QString& created)
{
    for (const qsizetype length : { 10, 7, 4 }) {
        if (const auto date = PartialDate::fromText(QStringView(created).left(length)))
            return *date;
    }
    return {};
}

} // namespace

QString metadataLine(const QString& text)
{
    return cleanText(text.left(longestLine * 2)).simplified().left(longestLine);
}

std::optional<Caption> captionFromText(const QString& text)
{
    Caption caption;
    for (const QString& part : cleanText(text.left(longestCaption)).split(u'\n')) {
        if (!part.simplified().isEmpty())
            caption.push_back(paragraph(part.simplified()));
    }
    return caption.empty() ? std::nullopt : std::optional(caption);
}

QStringList keywordsFromMetadata(const QStringList& keywords)
{
    QStringList clean;
    for (const QString& keyword : keywords.mid(0, mostKeywords)) {
        const QString word = metadataLine(keyword);
        if (!word.isEmpty() && !clean.contains(word))
            clean << word;
    }
    return clean;
}

void fillFromMetadata(Photo& photo, const MetadataValues& values)
{
    photo.date = dateFromMetadata(values.created);
    photo.title = metadataLine(values.title);
    photo.headline = metadataLine(values.headline);
    photo.caption = captionFromText(values.caption);
    photo.alt = metadataLine(values.alt);
    photo.longDescription = cleanText(values.longDescription.left(longestCaption)).trimmed();
    photo.creator = metadataLine(values.creators.join(u"; "_s));
    photo.creatorRole = metadataLine(values.creatorRole);
    photo.credit = metadataLine(values.credit);
    photo.source = metadataLine(values.source);
    photo.copyright = metadataLine(values.copyright);
    photo.usageTerms = metadataLine(values.usageTerms);
    photo.instructions = metadataLine(values.instructions);
    photo.digitalSource = metadataLine(values.digitalSource);
    photo.keywords = keywordsFromMetadata(values.keywords);
    photo.location = { metadataLine(values.location.sublocation), metadataLine(values.location.city),
        metadataLine(values.location.region), metadataLine(values.location.country) };
}

} // namespace rapporteur
