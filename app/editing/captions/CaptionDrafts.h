#pragma once

#include "editing/captions/CaptionText.h"

namespace rapporteur {

// First versions of the texts of a photo, made from who stands where; somebody reads and improves them.

/// What is seen, without names where there are many: "Eleven people in two rows." One or two are named, where they may be.
QString altTextDraft(const Photo& photo, const PhotoWording& wording);
/// Row by row, everybody by name: for big groups, where an alt text would be too long.
QString longDescriptionDraft(const Photo& photo, const PhotoWording& wording);

/// Page: the generated rows. Short: names alone. Social: the event, then the names or their number, within one post. Wire:
/// place, date and credit go with it.
Caption captionDraft(const Photo& photo, CaptionKind kind, const PhotoWording& wording);
/// Of a post in social media.
constexpr qsizetype longestPost = 280;

/// A caption written with marks for what is known: {rows}, {event}, {place}, {date}, {credit}, {headline}. The rows and the
/// event stay generated; what is not known leaves no gap.
Caption captionFromTemplate(const QString& text, const Photo& photo, const PhotoWording& wording);
/// Those that come with the program: what each is called, and its text.
std::vector<std::pair<QString, QString>> captionTemplates();

/// "Beijing, China"; "June 25, 2013" as the page's language writes it.
QString placeText(const Photo& photo, const PhotoWording& wording);
QString dateText(const Photo& photo, const PhotoWording& wording);

} // namespace rapporteur
