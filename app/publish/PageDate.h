#pragma once

#include "core/PartialDate.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace rapporteur {

class PageWords;

/// A stored date or instant as a page needs it. An instant counts, is filed and is shown on its day in the site's time zone.
class PageDate
{
public:
    /// Absent for text that is neither a reduced-precision date nor an RFC 3339 instant.
    static std::optional<PageDate> fromText(const QString& stored, const QTimeZone& zone);

    const PartialDate& day() const { return m_day; }

    /// For `<time datetime>`: the date as stored, or the instant with the site's offset.
    QString machineText() const;
    /// "Thursday, May 16, 2024", "May 2024" or "2024" in the page's language.
    QString shownText(const PageWords& words) const;
    /// Sorts as text, oldest first.
    QString sortKey() const;

private:
    PartialDate m_day;
    QDateTime m_instant; // invalid for a date
};

/// The zone of that IANA name, UTC for an empty or unknown one.
QTimeZone siteTimeZone(const QString& name);

} // namespace rapporteur
