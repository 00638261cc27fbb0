#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur {

class HtmlElement;

/// White space as written, as `white-space: pre` keeps it, or with line feeds only (`pre-line`).
enum class WhiteSpace { Collapsed, Kept, LineFeeds };

/// How text looks where it stands, as far as the model can hold it.
struct TextLook
{
    bool strong = false;
    bool emphasis = false;
    bool underline = false;
    bool struck = false;
    bool subscript = false;
    bool superscript = false;
    bool code = false;
    WhiteSpace space = WhiteSpace::Collapsed;
    QString href; ///< empty: no link
    QString language; ///< BCP 47; empty: that of the text around it

    QStringList decorators() const;
    friend bool operator==(const TextLook&, const TextLook&) = default;
};

/// The look inside an element: by its name, then by its style, which decides where they differ. Language and link are the
/// caller's.
TextLook lookInside(const HtmlElement& element, TextLook look);

/// Whether a browser would not show the element.
bool isHidden(const HtmlElement& element);

/// Whether the element says something about colours, fonts or sizes.
bool hasOwnLooks(const HtmlElement& element);

} // namespace rapporteur
