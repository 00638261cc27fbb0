#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace rapporteur {

/// Words that are right whatever a dictionary says. A word in lower case is also right with a capital, and every word in
/// capitals. The same word can be added several times, and is known until it was removed as often.
class KnownWords
{
public:
    void add(const QString& word);
    void remove(const QString& word);
    void clear();

    bool contains(const QString& word) const;
    /// Known words that differ from the word by a letter or two, the nearest first.
    QStringList near(const QString& word, qsizetype most) const;

private:
    QHash<QString, int> m_words;
    QHash<QString, int> m_lower;
};

} // namespace rapporteur
