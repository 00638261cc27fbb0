#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace rapporteur {

/// What a user typed into a search field. Any text is a valid query; it can be empty.
class SearchQuery
{
public:
    /// Words must all be there; text in quotation marks is a phrase. The last word may be the beginning of one, from three
    /// letters on.
    explicit SearchQuery(const QString& text);

    bool isEmpty() const { return m_phrases.empty(); }

    /// An FTS5 expression of quoted strings, so that nothing typed is read as an operator.
    QString expression() const;
    /// The same, the last word only as a whole one.
    QString wholeWords() const;
    bool endsWithABeginning() const { return m_lastIsPrefix && !isEmpty(); }
    /// Whether the folded words at a place of a text hold a word of the query.
    bool matches(const QString& words) const;

private:
    std::vector<QStringList> m_phrases;
    bool m_lastIsPrefix = true;
};

} // namespace rapporteur
