#include "publish/PageDate.h"

#include "publish/PageWords.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString digits(const QLocale& locale, int number)
{
    // A year has no thousands separator in any language.
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(number);
}

// Languages use one or the other of the month's name and number.
QString monthAndYear(const PageWords& words, int month, const QString& year)
{
    QString text = words.text(Word::MonthAndYear);
    text.replace("%1"_L1, words.locale().standaloneMonthName(month));
    text.replace("%2"_L1, year);
    return text.replace("%3"_L1, digits(words.locale(), month));
}

} // namespace

std::optional<PageDate> PageDate::fromText(const QString& stored, const QTimeZone& zone)
{
    PageDate date;
    if (const std::optional<PartialDate> day = PartialDate::fromText(stored)) {
        if (day->isEmpty())
            return std::nullopt;
        date.m_day = *day;
        return date;
    }
    const QDateTime instant = QDateTime::fromString(stored, Qt::ISODateWithMs);
    if (!instant.isValid())
        return std::nullopt;
    date.m_instant = instant.toTimeZone(zone);
    date.m_day = PartialDate(date.m_instant.date());
    return date;
}

QString PageDate::machineText() const
{
    if (!m_instant.isValid())
        return m_day.text();
    return m_instant.toOffsetFromUtc(m_instant.offsetFromUtc()).toString(Qt::ISODate);
}

QString PageDate::shownText(const PageWords& words) const
{
    const QLocale& locale = words.locale();
    const QString year = digits(locale, m_day.year());
    switch (m_day.precision()) {
    case PartialDate::Precision::Day:
        return locale.toString(QDate(m_day.year(), m_day.month(), m_day.day()),
                               QLocale::LongFormat);
    case PartialDate::Precision::Month:
        return monthAndYear(words, m_day.month(), year);
    case PartialDate::Precision::Year:
        return words.text(Word::Year).arg(year);
    case PartialDate::Precision::None:
        break;
    }
    return {};
}

QString PageDate::sortKey() const
{
    if (!m_instant.isValid())
        return m_day.text();
    return m_day.text() + m_instant.toString(u"'T'HH:mm:ss.zzz"_s);
}

QTimeZone siteTimeZone(const QString& name)
{
    const QTimeZone zone(name.toLatin1());
    return name.isEmpty() || !zone.isValid() ? QTimeZone::utc() : zone;
}

} // namespace rapporteur
