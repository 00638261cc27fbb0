#include "imaging/helper/MetadataText.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Windows-1252 differs from Latin-1 in 0x80–0x9F only (unicode.org, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT);
// five of those are not assigned.
constexpr std::array<char16_t, 32> windows1252 {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

QChar fromWindows1252(char byte)
{
    const auto code = static_cast<uchar>(byte);
    return code >= 0x80 && code < 0xA0 ? QChar(windows1252[code - 0x80]) : QChar(ushort(code));
}

// "10:31:12" with what follows it, an offset as ±hh:mm or Z; empty when the hour is none.
QString isoTime(const QRegularExpressionMatch& match)
{
    const int hour = match.captured(u"hour").toInt();
    const int minute = match.captured(u"minute").toInt();
    const int second = match.captured(u"second").toInt();
    if (match.captured(u"hour").isEmpty() || hour > 23 || minute > 59 || second > 59)
        return {};
    QString offset = match.captured(u"offset");
    if (offset.size() == 5)
        offset.insert(3, u':');
    return u"T%1:%2:%3%4"_s.arg(hour, 2, 10, QChar(u'0'))
        .arg(minute, 2, 10, QChar(u'0'))
        .arg(second, 2, 10, QChar(u'0'))
        .arg(offset);
}

} // namespace

TextEncoding encodingOf(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter)
        ? TextEncoding::Windows1252
        : TextEncoding::Utf8;
}

QString decoded(const QByteArray& bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return QString::fromUtf8(bytes);
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        text.append(fromWindows1252(byte));
    return text;
}

QString cleanText(const QString& text, qsizetype longest)
{
    QString clean = text.left(longest).normalized(QString::NormalizationForm_C);
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    clean.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\n'
            && character != u'\t';
    });
    clean = clean.trimmed().left(longest);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean;
}

QString isoDate(const QString& text)
{
    static const QRegularExpression form(
        u"^(?<year>\\d{4})(?:[-:]?(?<month>\\d\\d|  )(?:[-:]?(?<day>\\d\\d|  )"
        "(?:[T ](?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.\\d+)?)?(?<offset>Z|[-+]\\d\\d:?\\d\\d)?)?)?)?"_s);
    const auto match = form.match(text.trimmed());
    const int year = match.captured(u"year").toInt();
    const int month = match.captured(u"month").toInt();
    const int day = match.captured(u"day").toInt();
    if (year < 1)
        return {};
    QString date = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    if (month < 1 || month > 12)
        return date;
    date += u"-%1"_s.arg(month, 2, 10, QChar(u'0'));
    if (!QDate::isValid(year, month, day))
        return date;
    return date + u"-%1"_s.arg(day, 2, 10, QChar(u'0')) + isoTime(match);
}

} // namespace rapporteur
