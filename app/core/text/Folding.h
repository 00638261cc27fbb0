#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur {

/// The form in which text is searched and compared: NFKC case-folded (which also removes soft hyphens and zero-width
/// spaces), marks removed, Latin letters as ASCII, so that "Łukasiewicz", "Đặng" and "Strauß" are found as typed in ASCII.
QString foldForSearch(const QString& text);

/// The folded text as words: everything but letters and digits becomes one space, with a space at both ends, so that
/// whole words can be found as " word ".
QString foldedWords(const QString& text);

/// The text in simplified and in traditional Chinese characters, where that is another one.
QStringList hanVariants(const QString& text);

} // namespace rapporteur
