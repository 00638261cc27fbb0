#pragma once

#include "core/text/PortableText.h"
#include "exchange/clipboard/TextLook.h"

#include <vector>

namespace rapporteur {

/// The text of one paragraph while it is read, with its spaces as a browser shows them: collapsed across elements, gone at
/// both ends and around line breaks, kept where the style says so.
class ParagraphText
{
public:
    enum class EmptyLines { Split, Joined };

    void append(const QString& text, const TextLook& look);
    void breakLine(const TextLook& look);
    /// A line break where none is yet.
    void endLine();

    /// No more than spaces so far.
    bool isEmpty() const;
    /// The text so far, as written.
    QString text() const { return m_text; }
    void removeFirst(qsizetype count);

    /// The text as blocks without style, and nothing left here: none for spaces alone, one for each piece between empty lines
    /// unless those are joined.
    std::vector<TextBlock> take(EmptyLines emptyLines);

private:
    void push(QChar character, size_t look);
    void tidySpaces(EmptyLines emptyLines);
    TextBlock block(qsizetype begin, qsizetype end) const;
    void appendSpan(TextBlock& block, qsizetype begin, qsizetype end, const TextLook& look) const;

    QString m_text;
    std::vector<size_t> m_lookOf; ///< for each character, an index into m_looks
    std::vector<TextLook> m_looks;
};

} // namespace rapporteur
