#pragma once

#include <QString>
#include <vector>

namespace rapporteur {

/// With Any, accents and widths do not count either: "Lukasiewicz" finds "ŁUKASIEWICZ".
enum class LetterCase { Any, AsTyped };
enum class WordEdges { Any, Whole };

struct TextQuery
{
    QString text; ///< taken as it is, no patterns
    LetterCase letterCase = LetterCase::Any;
    WordEdges edges = WordEdges::Any;
    friend bool operator==(const TextQuery&, const TextQuery&) = default;
};

/// A part of a text, in UTF-16 units.
struct TextStretch
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype end() const { return start + length; }
    friend bool operator==(const TextStretch&, const TextStretch&) = default;
};

/// Finds what is asked for in texts. Safe to use from several threads at once.
class TextFinder
{
public:
    explicit TextFinder(const TextQuery& query);

    bool isEmpty() const { return m_wanted.isEmpty(); }
    /// From left to right, without overlaps; a hit never ends inside a character, an accent or half of "ß".
    std::vector<TextStretch> find(const QString& text) const;

private:
    std::vector<TextStretch> findAsTyped(const QString& text) const;
    std::vector<TextStretch> findFolded(const QString& text) const;
    bool hasEdges(const QString& text, const TextStretch& stretch) const;

    TextQuery m_query;
    QString m_wanted; ///< folded where case does not count
};

} // namespace rapporteur
