#include "core/PartialDate.h"

namespace rapporteur {

namespace {

/// Digits only, so that "+5" or " 5" is not a number.
int number(QStringView text)
{
    int value = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9')
            return -1;
        value = value * 10 + (character.unicode() - u'0');
    }
    return value;
}

} // namespace

PartialDate::PartialDate(const QDate& day) : m_year(day.year()), m_month(day.month()), m_day(day.day()) {}

std::optional<PartialDate> PartialDate::fromText(QStringView text)
{
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return std::nullopt;
    const int year = number(text.first(4));
    if (year < 1000)
        return std::nullopt;
    if (text.size() == 4)
        return PartialDate(year, 0, 0);
    const int month = text[4] == u'-' ? number(text.sliced(5, 2)) : -1;
    if (month < 1 || month > 12)
        return std::nullopt;
    if (text.size() == 7)
        return PartialDate(year, month, 0);
    const int day = text[7] == u'-' ? number(text.sliced(8, 2)) : -1;
    if (day < 1 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate(year, month, day);
}

QString PartialDate::text() const
{
    QString result;
    if (m_year != 0)
        result = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month != 0)
        result += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day != 0)
        result += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return result;
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_year == 0)
        return Precision::None;
    if (m_month == 0)
        return Precision::Year;
    return m_day == 0 ? Precision::Month : Precision::Day;
}

QDate PartialDate::earliest() const
{
    return QDate(m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day);
}

QDate PartialDate::latest() const
{
    if (m_day != 0)
        return QDate(m_year, m_month, m_day);
    const QDate first(m_year, m_month == 0 ? 12 : m_month, 1);
    return QDate(m_year, first.month(), first.daysInMonth());
}

DateOrder dateOrder(const PartialDate& date, const PartialDate& other)
{
    if (date.isEmpty() || other.isEmpty())
        return DateOrder::Undecided;
    if (date.latest() < other.earliest())
        return DateOrder::Before;
    if (date.earliest() > other.latest())
        return DateOrder::After;
    const bool sameDay = date == other && date.precision() == PartialDate::Precision::Day;
    return sameDay ? DateOrder::Same : DateOrder::Undecided;
}

Held heldOn(const PartialDate& from, const PartialDate& to, const PartialDate& date)
{
    const DateOrder end = to.isEmpty() ? DateOrder::After : dateOrder(to, date);
    if (end == DateOrder::Before)
        return Held::Ended;
    const DateOrder begin = from.isEmpty() ? DateOrder::Before : dateOrder(from, date);
    if (begin == DateOrder::After)
        return Held::NotBegun;
    if (end == DateOrder::Undecided)
        return Held::UndecidedEnd;
    return begin == DateOrder::Undecided ? Held::UndecidedBegin : Held::Yes;
}

} // namespace rapporteur
