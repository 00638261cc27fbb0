#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace rapporteur {

/// Changes when the same text gives other words than before; an index made with another revision is rebuilt.
inline constexpr int searchWordsRevision = 1;

/// Text as the index holds it: folded words with one blank between them, each CJK character a word of its own,
/// apostrophes inside a word left out ("O'Brien" is "obrien", "institute's" is "institute s").
QString searchWords(const QString& text);

/// A word where it stands in the original text, with its folded forms.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString words;
};

/// The words of a text in their places; what is between them is not covered.
std::vector<WordPlace> wordPlaces(QStringView text);

} // namespace rapporteur
