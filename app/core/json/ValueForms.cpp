#include "core/json/ValueForms.h"

#include <QDate>
#include <QList>
#include <QString>
#include <algorithm>
#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLetterOrDigit(QChar character)
{
    return isLetter(character) || isDigit(character);
}

bool allLetters(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isLetter);
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// The number in `text`, or -1 where a character is no ASCII digit.
int digits(QStringView text)
{
    int number = 0;
    for (const QChar character : text) {
        if (!isDigit(character))
            return -1;
        number = number * 10 + (character.unicode() - u'0');
    }
    return number;
}

bool hasClockTime(QStringView text)
{
    const int hour = digits(text.mid(0, 2));
    const int minute = digits(text.mid(3, 2));
    const int second = digits(text.mid(6, 2));
    return text.at(2) == u':' && text.at(5) == u':' && hour >= 0 && hour < 24 && minute >= 0
        && minute < 60 && second >= 0 && second < 60;
}

bool isVariant(QStringView subtag)
{
    return subtag.size() >= 5 || (subtag.size() == 4 && isDigit(subtag.front()));
}

bool isGrandfathered(QStringView text)
{
    static constexpr std::array tags { "en-gb-oed"_L1, "sgn-be-fr"_L1, "sgn-be-nl"_L1,
                                       "sgn-ch-de"_L1 };
    return std::any_of(tags.begin(), tags.end(),
                       [text](QLatin1StringView tag) {
                           return text.compare(tag, Qt::CaseInsensitive) == 0;
                       })
        || (text.startsWith("i-"_L1, Qt::CaseInsensitive) && text.count(u'-') == 1
            && text.size() >= 5);
}

/// Position after the language and its up to three extended subtags, or -1.
qsizetype afterLanguage(const QList<QStringView>& subtags)
{
    const QStringView language = subtags.first();
    if (language.size() < 2 || !allLetters(language))
        return -1;
    qsizetype position = 1;
    while (language.size() <= 3 && position < subtags.size() && position <= 3
           && subtags.at(position).size() == 3 && allLetters(subtags.at(position)))
        ++position;
    return position;
}

/// Whether the rest is extensions ("u-ca-buddhist") and a private use part ("x-…").
bool isExtensions(const QList<QStringView>& subtags, qsizetype position)
{
    while (position < subtags.size()) {
        const QStringView singleton = subtags.at(position);
        if (singleton.size() != 1)
            return false;
        const bool isPrivate = singleton.compare(u"x", Qt::CaseInsensitive) == 0;
        const qsizetype first = ++position;
        while (position < subtags.size() && (isPrivate || subtags.at(position).size() > 1))
            ++position;
        if (position == first)
            return false;
    }
    return true;
}

} // namespace

bool isInstant(QStringView text)
{
    if (text.size() < 20 || text.size() > 30 || text.at(4) != u'-' || text.at(7) != u'-'
        || text.at(10) != u'T' || text.back() != u'Z')
        return false;
    const int year = digits(text.mid(0, 4));
    if (year < 1000 || !QDate::isValid(year, digits(text.mid(5, 2)), digits(text.mid(8, 2))))
        return false;
    const QStringView fraction = text.mid(19).chopped(1);
    return hasClockTime(text.mid(11, 8))
        && (fraction.isEmpty() || (fraction.front() == u'.' && allDigits(fraction.mid(1))));
}

bool isLanguageTag(QStringView text)
{
    if (text.isEmpty() || text.size() > 100)
        return false;
    if (isGrandfathered(text))
        return true;
    const QList<QStringView> subtags = text.split(u'-');
    for (const QStringView subtag : subtags) {
        if (subtag.isEmpty() || subtag.size() > 8
            || !std::all_of(subtag.begin(), subtag.end(), isLetterOrDigit))
            return false;
    }
    if (subtags.first().compare(u"x", Qt::CaseInsensitive) == 0)
        return subtags.size() > 1;
    qsizetype position = afterLanguage(subtags);
    if (position < 0)
        return false;
    const auto at = [&subtags](qsizetype index) {
        return index < subtags.size() ? subtags.at(index) : QStringView();
    };
    if (at(position).size() == 4 && allLetters(at(position)))
        ++position;
    const QStringView region = at(position);
    if ((region.size() == 2 && allLetters(region)) || (region.size() == 3 && allDigits(region)))
        ++position;
    while (isVariant(at(position)))
        ++position;
    return isExtensions(subtags, position);
}

bool isCountryCode(QStringView text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return letter >= u'A' && letter <= u'Z';
           });
}

bool isSha256(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar character) {
               return isDigit(character) || (character >= u'a' && character <= u'f');
           });
}

bool isTimeZoneName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && isLetter(text.front())
        && std::all_of(text.begin(), text.end(), [](QChar character) {
               return isLetterOrDigit(character) || u"/_+-"_s.contains(character);
           });
}

bool isVocabularyTerm(QStringView text)
{
    return !text.isEmpty() && text.size() <= 100
        && std::all_of(text.begin(), text.end(), isLetterOrDigit);
}

bool isSafeAddress(QStringView text)
{
    // Browsers drop tabs and line ends inside an address, so "java\nscript:" would come back to life.
    const auto isUnsafe = [](QChar character) {
        return character < QChar(u' ') || character == QChar(0x2028) || character == QChar(0x2029);
    };
    if (std::any_of(text.begin(), text.end(), isUnsafe)
        || (!text.isEmpty() && text.front().isSpace()))
        return false;
    const qsizetype colon = text.indexOf(u':');
    const auto isEarlier = [text, colon](QChar character) {
        const qsizetype position = text.indexOf(character);
        return position >= 0 && position < colon;
    };
    if (colon < 0 || isEarlier(u'/') || isEarlier(u'?') || isEarlier(u'#'))
        return true;
    static constexpr std::array schemes { "http"_L1, "https"_L1, "mailto"_L1, "tel"_L1 };
    return std::any_of(schemes.begin(), schemes.end(), [text, colon](QLatin1StringView scheme) {
        return text.left(colon).compare(scheme, Qt::CaseInsensitive) == 0;
    });
}

} // namespace rapporteur
