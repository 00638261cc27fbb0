#pragma once

#include "exchange/clipboard/ClipboardText.h"
#include "exchange/clipboard/ParagraphText.h"

#include <gumbo.h>

namespace rapporteur {

class HtmlElement;

/// Walks a tree of clipboard HTML and keeps what it knows; nothing else gets through.
class ClipboardReader
{
public:
    /// Whether only what stands between the comments StartFragment and EndFragment was copied.
    enum class Extent { Fragment, Everything };

    ClipboardReader(const QString& language, Extent extent);

    ClipboardText read(const GumboNode& document);

private:
    /// What a paragraph here becomes.
    struct Place
    {
        BlockStyle style = BlockStyle::Normal;
        int heading = 0; ///< 1–6 as in the source; 0: none
        QList<ListItem> lists; ///< around it
        ListItem item = ListItem::None;
        int level = 1;
        bool isCell = false;
    };

    void node(const GumboNode& node, const TextLook& look, int depth);
    void children(const HtmlElement& element, const TextLook& look, int depth);
    void element(const HtmlElement& element, const GumboNode& node, const TextLook& outside, int depth);
    bool leavesOut(const HtmlElement& element, const GumboNode& node);
    bool isObject(const HtmlElement& element, const GumboNode& node, const TextLook& look, int depth);
    TextLook lookOf(const HtmlElement& element, const TextLook& outside);
    Place placeOf(const HtmlElement& element) const;
    void block(const HtmlElement& element, const TextLook& look, int depth);
    void picture(const HtmlElement& element);
    void table(const GumboNode& table, const TextLook& look, int depth);
    TableCell cell(const GumboNode& cell, const TextLook& look, int depth);
    void flush();
    void finishHeadings();
    void leaveOut(LeftOut what) { ++m_result.leftOut[what]; }

    QString m_language;
    QString m_pageLanguage;
    bool m_isInside;
    int m_elements = 0;
    ParagraphText m_paragraph;
    QString m_marker; ///< what Word printed in front of a list item
    Place m_place;
    std::vector<Block> m_blocks;
    std::vector<std::pair<size_t, int>> m_headings; ///< index in m_blocks, level in the source
    ClipboardText m_result;
};

} // namespace rapporteur
