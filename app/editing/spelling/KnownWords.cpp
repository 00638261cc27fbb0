#include "editing/spelling/KnownWords.h"

#include "core/text/Folding.h"

#include <algorithm>
#include <vector>

namespace rapporteur {

namespace {

void take(QHash<QString, int>& words, const QString& word)
{
    const auto found = words.find(word);
    if (found != words.end() && --*found == 0)
        words.erase(found);
}

constexpr qsizetype shortWord = 5;

/// How many letters have to be changed, put in or left out, or change places with their neighbour; `most` + 1 when more.
int difference(const QString& left, const QString& right, int most)
{
    if (std::abs(left.size() - right.size()) > most)
        return most + 1;
    std::vector<std::vector<int>> rows(3, std::vector<int>(static_cast<size_t>(right.size()) + 1));
    for (size_t column = 0; column < rows[1].size(); ++column)
        rows[1][column] = static_cast<int>(column);
    for (qsizetype row = 1; row <= left.size(); ++row) {
        rows[2][0] = static_cast<int>(row);
        for (qsizetype column = 1; column <= right.size(); ++column) {
            const auto at = static_cast<size_t>(column);
            const bool isSame = left[row - 1] == right[column - 1];
            int best = std::min({ rows[1][at] + 1, rows[2][at - 1] + 1, rows[1][at - 1] + (isSame ? 0 : 1) });
            if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                best = std::min(best, rows[0][at - 2] + 1);
            rows[2][at] = best;
        }
        std::rotate(rows.begin(), rows.begin() + 1, rows.end());
    }
    return std::min(rows[1].back(), most + 1);
}

} // namespace

void KnownWords::add(const QString& word)
{
    ++m_words[word];
    ++m_lower[word.toLower()];
}

void KnownWords::remove(const QString& word)
{
    if (!m_words.contains(word))
        return;
    take(m_words, word);
    take(m_lower, word.toLower());
}

void KnownWords::clear()
{
    m_words.clear();
    m_lower.clear();
}

bool KnownWords::contains(const QString& word) const
{
    if (word.isEmpty() || m_words.contains(word))
        return !word.isEmpty();
    const QString lower = word.toLower();
    if (word == word.toUpper())
        return m_lower.contains(lower);
    const bool isCapitalized = word.front().isUpper() && word.mid(1) == lower.mid(1);
    return isCapitalized && m_words.contains(lower);
}

QStringList KnownWords::near(const QString& word, qsizetype most) const
{
    const QString folded = foldForSearch(word);
    const int allowed = folded.size() < shortWord ? 1 : 2;
    std::vector<std::pair<int, QString>> found;
    for (auto known = m_words.cbegin(); known != m_words.cend(); ++known) {
        if (std::abs(known.key().size() - word.size()) > allowed)
            continue;
        const int distance = difference(folded, foldForSearch(known.key()), allowed);
        if (distance <= allowed && known.key() != word)
            found.emplace_back(distance, known.key());
    }
    std::ranges::sort(found);
    QStringList words;
    for (const auto& [distance, known] : found) {
        if (words.size() < most)
            words << known;
    }
    return words;
}

} // namespace rapporteur
