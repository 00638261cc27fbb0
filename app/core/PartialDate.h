#pragma once

#include <QDate>
#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace rapporteur {

/// A reduced-precision ISO 8601 date: `2013`, `2013-06` or `2013-06-25`. Empty means unknown.
class PartialDate
{
public:
    enum class Precision { None, Year, Month, Day };

    PartialDate() = default;
    explicit PartialDate(const QDate& day);
    PartialDate(int year, int month, int day) : m_year(year), m_month(month), m_day(day) {}

    /// Absent for anything but a possible date in one of the three forms, years 1000 to 9999.
    static std::optional<PartialDate> fromText(QStringView text);

    QString text() const;
    bool isEmpty() const { return m_year == 0; }
    Precision precision() const;
    int year() const { return m_year; }
    int month() const { return m_month; }
    int day() const { return m_day; }
    /// First and last day the date can stand for.
    QDate earliest() const;
    QDate latest() const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

/// How a date relates to another: wholly before, wholly after, or not to be decided at this precision.
/// The same day to the day counts as `Same`.
enum class DateOrder { Before, Same, Undecided, After };
DateOrder dateOrder(const PartialDate& date, const PartialDate& other);

/// Whether a fact held from `from` until `to` (either may be empty) holds on `date`; the last day belongs to it.
enum class Held { NotBegun, Yes, Ended, UndecidedEnd, UndecidedBegin };
Held heldOn(const PartialDate& from, const PartialDate& to, const PartialDate& date);

} // namespace rapporteur
