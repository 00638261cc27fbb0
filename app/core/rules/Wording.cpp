#include "core/rules/Wording.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <memory>
#include <unicode/rbnf.h>

namespace rapporteur {

namespace {

/// One per thread: its rules are parsed anew each time, and sharing it is not promised to be safe. Null without ICU's data.
const icu::RuleBasedNumberFormat* numberSpeller()
{
    thread_local const std::unique_ptr<icu::RuleBasedNumberFormat> speller = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, icu::Locale::getUS(), status);
        return U_SUCCESS(status) ? std::move(format) : nullptr;
    }();
    return speller.get();
}

QString spelledOut(int number, const char* ruleSet)
{
    const icu::RuleBasedNumberFormat* speller = numberSpeller();
    if (!speller)
        return QString::number(number);
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    icu::FieldPosition position;
    speller->format(static_cast<int32_t>(number), icu::UnicodeString(ruleSet), text, position, status);
    if (U_FAILURE(status))
        return QString::number(number);
    return QString::fromUtf16(text.getBuffer(), text.length());
}

bool beginsWithAny(const QString& text, const QStringList& beginnings)
{
    return std::ranges::any_of(beginnings, [&](const QString& beginning) { return text.startsWith(beginning); });
}

/// Initialisms are read letter by letter: "an IIPS", "a UN"; those read as a word are listed.
bool isInitialism(const QString& word)
{
    QString letters = word;
    letters.remove(u'.');
    const bool hasStops = word.size() > letters.size() && letters.size() >= 2;
    return letters.size() >= 2 && (hasStops || letters == letters.toUpper()) && letters.front().isUpper();
}

bool numberTakesAn(const QString& word)
{
    QString digits;
    for (const QChar character : word) {
        if (!character.isDigit())
            break;
        digits += character;
    }
    const bool isEleven = digits.size() % 3 == 2 && (digits.startsWith(u"11"_s) || digits.startsWith(u"18"_s));
    return digits.startsWith(u'8') || isEleven;
}

QString monthName(int month)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).monthName(month, QLocale::LongFormat);
}

/// The third of a month in which both days lie; none when they lie in different ones.
DatePart partOf(const PartialDate& from, const PartialDate& to)
{
    const auto part = [](int day) { return day <= 10 ? DatePart::Early : day <= 20 ? DatePart::Mid : DatePart::Late; };
    if (from.day() == 0 || (!to.isEmpty() && to.day() == 0))
        return DatePart::None;
    return to.isEmpty() || part(from.day()) == part(to.day()) ? part(from.day()) : DatePart::None;
}

QString monthPhrase(int month, DatePart part)
{
    switch (part) {
    case DatePart::Early:
        return u"early "_s + monthName(month);
    case DatePart::Mid:
        return u"mid-"_s + monthName(month);
    case DatePart::Late:
        return u"late "_s + monthName(month);
    case DatePart::None:
        break;
    }
    return monthName(month);
}

} // namespace

bool needsSemicolons(const QStringList& items)
{
    return items.size() > 1
        && std::ranges::any_of(items, [](const QString& item) { return item.contains(u", "_s) || item.contains(u"; "_s); });
}

SeriesSeparators seriesSeparators(const QStringList& items, SerialComma serialComma)
{
    if (needsSemicolons(items))
        return { u"; "_s, u"; and "_s };
    const bool holdsConjunction = std::ranges::any_of(items, [](const QString& item) { return item.contains(u" and "_s); });
    const bool hasComma = items.size() > 2
        && (serialComma == SerialComma::Always || (serialComma == SerialComma::Conjunction && holdsConjunction));
    return { u", "_s, hasComma ? u", and "_s : u" and "_s };
}

QString commaSeries(const QStringList& items, SerialComma serialComma)
{
    if (items.size() < 2)
        return items.join(QString());
    const bool hasComma = items.size() > 2 && serialComma != SerialComma::Never;
    return items.first(items.size() - 1).join(u", "_s) + (hasComma ? u", and "_s : u" and "_s) + items.back();
}

QString indefiniteArticle(const QString& phrase)
{
    static const QStringList readAsWords { u"NATO"_s, u"UNESCO"_s, u"UNICEF"_s, u"UNIDIR"_s, u"SIPRI"_s, u"NASA"_s, u"NORAD"_s,
        u"SEATO"_s, u"LAWS"_s, u"RAND"_s, u"MERCOSUR"_s, u"FEMA"_s, u"NAFTA"_s, u"SAARC"_s, u"RUSI"_s };
    static const QStringList consonantSound { u"eu"_s, u"ewe"_s, u"one"_s, u"once"_s, u"uni"_s, u"use"_s, u"usu"_s, u"uto"_s,
        u"uru"_s, u"uga"_s, u"ukr"_s, u"ura"_s, u"ubi"_s, u"uti"_s, u"u-"_s };
    static const QStringList silentH { u"hour"_s, u"honest"_s, u"honor"_s, u"honour"_s, u"heir"_s };
    const qsizetype end = phrase.indexOf(u' ');
    const QString word = end < 0 ? phrase : phrase.first(end);
    if (word.isEmpty())
        return u"a"_s;
    if (word.front().isDigit())
        return numberTakesAn(word) ? u"an"_s : u"a"_s;
    const QString head = word.section(u'-', 0, 0);
    if (isInitialism(head) && !readAsWords.contains(head))
        return u"AEFHILMNORSX"_s.contains(head.front()) ? u"an"_s : u"a"_s;
    const QString lower = word.toLower();
    if (beginsWithAny(lower, silentH))
        return u"an"_s;
    const bool hasVowel = u"aeiouáéíóúàèâêîôûäöüåæø"_s.contains(lower.front());
    const bool unin = lower.startsWith(u"unin"_s) || lower.startsWith(u"unim"_s);
    return hasVowel && (unin || !beginsWithAny(lower, consonantSound)) ? u"an"_s : u"a"_s;
}

QString ordinal(int number, int wordsTo)
{
    if (number <= wordsTo)
        return spelledOut(number, "%spellout-ordinal");
    const int lastTwo = number % 100;
    const int last = number % 10;
    const bool isTeen = lastTwo >= 11 && lastTwo <= 13;
    const QString ending = isTeen || last > 3 || last == 0 ? u"th"_s : last == 1 ? u"st"_s : last == 2 ? u"nd"_s : u"rd"_s;
    return QString::number(number) + ending;
}

QString cardinal(int number, int wordsTo)
{
    return number <= wordsTo ? spelledOut(number, "%spellout-cardinal") : QString::number(number);
}

QString datePhrase(const Event& event, const PartialDate& asOf)
{
    const PartialDate& from = event.from;
    const PartialDate& to = event.to;
    if (from.isEmpty())
        return {};
    const auto year = [&](const PartialDate& date) {
        return date.year() == asOf.year() ? QString() : u' ' + QString::number(date.year());
    };
    if (from.month() == 0)
        return from.year() == asOf.year() ? QString() : u" in"_s + year(from);
    const bool isOneMonth = to.isEmpty() || to.month() == 0 || (to.month() == from.month() && to.year() == from.year());
    if (isOneMonth) {
        const DatePart part = event.part == DatePart::None ? partOf(from, to) : event.part;
        return u" in "_s + monthPhrase(from.month(), part) + year(from);
    }
    if (event.part != DatePart::None)
        return u" in "_s + monthPhrase(from.month(), event.part) + year(from);
    const QString firstYear = from.year() == to.year() ? QString() : year(from);
    return u" in "_s + monthName(from.month()) + firstYear + u" and "_s + monthName(to.month()) + year(to);
}

QString capitalised(const QString& text)
{
    if (text.isEmpty() || !text.front().isLower())
        return text;
    return text.first(1).toUpper() + text.sliced(1);
}

bool endsSentence(QStringView textBefore)
{
    static const QStringList abbreviations { u"Dr"_s, u"Mr"_s, u"Mrs"_s, u"Ms"_s, u"Gen"_s, u"Adm"_s, u"Prof"_s, u"Sen"_s,
        u"Rep"_s, u"Gov"_s, u"Amb"_s, u"Lt"_s, u"Col"_s, u"Maj"_s, u"Capt"_s, u"Cmdr"_s, u"Sgt"_s, u"St"_s, u"Jr"_s, u"Sr"_s,
        u"No"_s, u"vs"_s, u"Rev"_s, u"Hon"_s, u"Inc"_s, u"Co"_s, u"Corp"_s };
    const QStringView trimmed = textBefore.trimmed();
    if (trimmed.isEmpty())
        return true;
    if (trimmed.size() == textBefore.size() || !textBefore.back().isSpace())
        return QStringView(u"“‘(["_s).contains(textBefore.back()) && endsSentence(textBefore.chopped(1));
    qsizetype end = trimmed.size();
    while (end > 0 && QStringView(u"”’\")]"_s).contains(trimmed[end - 1]))
        --end;
    if (end == 0 || !QStringView(u".!?…"_s).contains(trimmed[end - 1]))
        return false;
    if (trimmed[end - 1] != u'.')
        return true;
    qsizetype begin = end - 1;
    while (begin > 0 && !trimmed[begin - 1].isSpace())
        --begin;
    const QString word = trimmed.sliced(begin, end - 1 - begin).toString();
    return !word.contains(u'.') && word.size() > 1 && !abbreviations.contains(word);
}

} // namespace rapporteur
