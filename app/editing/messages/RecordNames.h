#pragma once

#include "core/Id.h"
#include "core/registry/Article.h"

#include <QString>

namespace rapporteur {

/// "Article", "Photo" … and "Articles", "Photos" …, for people.
QString kindName(RecordKind kind);
QString kindPluralName(RecordKind kind);

/// "Draft", "In review", "Ready", "Published".
QString statusName(ArticleStatus status);

/// A stored date or instant as the user's language writes it: "25 Jun 2013", "Jun 2013", "2013"; other text as it is.
QString shownDate(const QString& stored);
/// The same in ISO 8601, the day of an instant in local time: what the date fields of the inspector take.
QString isoDay(const QString& stored);

} // namespace rapporteur
