#pragma once

#include <QString>
#include <vector>

namespace rapporteur {

/// A part of a text that is in another language.
struct LanguageStretch
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString language; ///< BCP 47
};

/// A text to be spelled. What is not to be looked at (generated pieces, code) stands in it as object replacement characters.
struct SpelledText
{
    QString text;
    QString language;
    std::vector<LanguageStretch> others;
};

/// A word as a dictionary takes it, and where it stands.
struct SpelledWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString word;     ///< NFC, with straight apostrophes
    QString whole;    ///< the hyphenated word it is a part of; else the word itself
    QString language; ///< of its first letter
    qsizetype end() const { return start + length; }
    friend bool operator==(const SpelledWord&, const SpelledWord&) = default;
};

/// The words of a text that can be misspelled: not addresses, numbers, words with digits, single letters, and not words in a
/// script that the language is not written in.
std::vector<SpelledWord> spelledWords(const SpelledText& text);

/// At least two letters, all of them capitals; "NGOs" too.
bool isInCapitals(const QString& word);

} // namespace rapporteur
