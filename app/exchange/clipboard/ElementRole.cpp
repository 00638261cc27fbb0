#include "exchange/clipboard/ElementRole.h"

#include "exchange/clipboard/HtmlElement.h"

#include <QHash>
#include <QSet>

namespace rapporteur {

using namespace Qt::StringLiterals;

bool isBlock(const HtmlElement& element)
{
    static const QSet<QString> names { u"address"_s, u"article"_s, u"aside"_s, u"blockquote"_s, u"body"_s, u"caption"_s,
        u"center"_s, u"dd"_s, u"details"_s, u"div"_s, u"dl"_s, u"dt"_s, u"fieldset"_s, u"figcaption"_s, u"figure"_s,
        u"footer"_s, u"form"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"header"_s, u"hgroup"_s, u"html"_s,
        u"legend"_s, u"li"_s, u"main"_s, u"menu"_s, u"nav"_s, u"ol"_s, u"p"_s, u"pre"_s, u"search"_s, u"section"_s,
        u"summary"_s, u"table"_s, u"tbody"_s, u"td"_s, u"tfoot"_s, u"th"_s, u"thead"_s, u"tr"_s, u"ul"_s, u"dir"_s };
    return names.contains(element.name()) || element.style(u"display"_s) == "block"_L1;
}

std::optional<Silence> silenceOf(const HtmlElement& element)
{
    static const QHash<QString, std::optional<LeftOut>> names {
        { u"script"_s, {} }, { u"style"_s, {} }, { u"head"_s, {} }, { u"title"_s, {} }, { u"meta"_s, {} }, { u"link"_s, {} },
        { u"base"_s, {} }, { u"noscript"_s, {} }, { u"noframes"_s, {} }, { u"noembed"_s, {} }, { u"template"_s, {} },
        { u"xml"_s, {} }, { u"rp"_s, {} }, { u"datalist"_s, {} }, { u"map"_s, {} }, { u"param"_s, {} }, { u"source"_s, {} },
        { u"track"_s, {} },
        { u"iframe"_s, LeftOut::Embedded }, { u"object"_s, LeftOut::Embedded }, { u"embed"_s, LeftOut::Embedded },
        { u"applet"_s, LeftOut::Embedded }, { u"video"_s, LeftOut::Embedded }, { u"audio"_s, LeftOut::Embedded },
        { u"canvas"_s, LeftOut::Embedded }, { u"frame"_s, LeftOut::Embedded }, { u"frameset"_s, LeftOut::Embedded },
        { u"input"_s, LeftOut::FormFields }, { u"textarea"_s, LeftOut::FormFields }, { u"select"_s, LeftOut::FormFields },
        { u"button"_s, LeftOut::FormFields }, { u"meter"_s, LeftOut::FormFields }, { u"progress"_s, LeftOut::FormFields },
    };
    if (!element.isHtml())
        return Silence { LeftOut::Embedded };
    // Office's drawings, fields and formulas.
    for (const auto prefix : { "v:"_L1, "w:"_L1, "m:"_L1 }) {
        if (element.name().startsWith(prefix))
            return Silence {};
    }
    const auto found = names.constFind(element.name());
    return found == names.cend() ? std::nullopt : std::optional(Silence { *found });
}

bool isWordComment(const HtmlElement& element)
{
    return element.style(u"mso-element"_s).startsWith("comment"_L1) || element.hasStyle(u"mso-comment-reference"_s)
        || element.style(u"mso-special-character"_s) == "comment"_L1 || element.hasClass(u"msocomanchor"_s)
        || element.hasClass(u"msocommentreference"_s);
}

bool isTrackedDeletion(const HtmlElement& element)
{
    return element.hasClass(u"msodel"_s)
        || (element.tag() == GUMBO_TAG_DEL && (element.has("datetime") || element.has("cite")));
}

} // namespace rapporteur
