#pragma once

#include "core/PartialDate.h"
#include "core/registry/Event.h"
#include "core/rules/Style.h"

#include <QString>
#include <QStringList>

// English phrases that several rules share: series, articles, numbers, dates.
namespace rapporteur {

/// "A", "A and B", "A, B, and C", with commas whatever the items hold: for a series inside an item of another one.
QString commaSeries(const QStringList& items, SerialComma serialComma);

/// What stands between the items of a series and before the last one: semicolons as soon as one item holds a comma (S4).
struct SeriesSeparators
{
    QString between;
    QString last;
};
SeriesSeparators seriesSeparators(const QStringList& items, SerialComma serialComma);
/// Whether a series of these items is separated by semicolons.
bool needsSemicolons(const QStringList& items);

/// "a" or "an" by the sound of the phrase that follows (E3): a U.S., a UN, an IIPS, an EU, an 8-member.
QString indefiniteArticle(const QString& phrase);

/// "fifth"; from `wordsTo` + 1 on "10th", "21st", "101st" (AP: words to ninth).
QString ordinal(int number, int wordsTo);
/// "eight"; from `wordsTo` + 1 on digits.
QString cardinal(int number, int wordsTo);

/// D1, D2: " in late June", with the year where it differs from that of the text; empty without a date.
QString datePhrase(const Event& event, const PartialDate& asOf);

/// The text with its first letter as a capital, for the start of a sentence; titles elsewhere are never recased.
QString capitalised(const QString& text);

/// Whether a text ends where a new sentence begins; "U.S. ", "Gen. " and initials do not end one.
bool endsSentence(QStringView textBefore);

} // namespace rapporteur
