#include "exchange/clipboard/TextLook.h"

#include "exchange/clipboard/HtmlElement.h"

#include <algorithm>
#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Word writes what an insertion looks like; it is text like any other.
void applyName(const HtmlElement& element, TextLook& look)
{
    switch (element.tag()) {
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B:
        look.strong = true;
        break;
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        look.emphasis = true;
        break;
    case GUMBO_TAG_U:
        look.underline = true;
        break;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        look.struck = true;
        break;
    case GUMBO_TAG_SUB:
        look.subscript = true;
        break;
    case GUMBO_TAG_SUP:
        look.superscript = true;
        break;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        look.code = true;
        break;
    case GUMBO_TAG_PRE:
        look.code = true;
        look.space = WhiteSpace::Kept;
        break;
    default:
        break;
    }
}

void applyWeight(const QString& weight, TextLook& look)
{
    bool isNumber = false;
    const int number = weight.toInt(&isNumber);
    if (isNumber)
        look.strong = number >= 600;
    else if (weight == "bold"_L1 || weight == "bolder"_L1)
        look.strong = true;
    else if (weight == "normal"_L1 || weight == "lighter"_L1)
        look.strong = false;
}

/// A line of an element further out stays under `none`, but an element can undo its own.
void applyDecoration(const QString& decoration, const TextLook& outside, TextLook& look)
{
    if (decoration.startsWith("none"_L1)) {
        look.underline = outside.underline;
        look.struck = outside.struck;
    }
    look.underline = look.underline || decoration.contains("underline"_L1);
    look.struck = look.struck || decoration.contains("line-through"_L1);
}

void applyPosition(const QString& position, const TextLook& outside, TextLook& look)
{
    if (position == "super"_L1) {
        look.superscript = true;
    } else if (position == "sub"_L1) {
        look.subscript = true;
    } else if (position == "baseline"_L1) {
        look.superscript = outside.superscript;
        look.subscript = outside.subscript;
    }
}

void applySpace(const QString& space, TextLook& look)
{
    if (space == "pre"_L1 || space == "pre-wrap"_L1 || space == "break-spaces"_L1)
        look.space = WhiteSpace::Kept;
    else if (space == "pre-line"_L1)
        look.space = WhiteSpace::LineFeeds;
    else if (space == "normal"_L1 || space == "nowrap"_L1)
        look.space = WhiteSpace::Collapsed;
}

} // namespace

QStringList TextLook::decorators() const
{
    QStringList names;
    const std::array marks { std::pair { strong, "strong"_L1 }, std::pair { emphasis, "em"_L1 },
        std::pair { underline, "underline"_L1 }, std::pair { struck, "strike-through"_L1 }, std::pair { subscript, "sub"_L1 },
        std::pair { superscript, "sup"_L1 }, std::pair { code, "code"_L1 } };
    for (const auto& [isSet, name] : marks) {
        if (isSet)
            names << name;
    }
    return names;
}

TextLook lookInside(const HtmlElement& element, TextLook look)
{
    const TextLook outside = look;
    applyName(element, look);
    applyWeight(element.style(u"font-weight"_s), look);
    const QString slant = element.style(u"font-style"_s);
    if (slant == "italic"_L1 || slant == "oblique"_L1)
        look.emphasis = true;
    else if (slant == "normal"_L1)
        look.emphasis = false;
    for (const QString& property : { u"text-decoration"_s, u"text-decoration-line"_s })
        applyDecoration(element.style(property), outside, look);
    applyPosition(element.style(u"vertical-align"_s), outside, look);
    applySpace(element.style(u"white-space"_s), look);
    return look;
}

bool isHidden(const HtmlElement& element)
{
    return element.has("hidden") || element.style(u"display"_s) == "none"_L1 || element.style(u"mso-hide"_s) == "all"_L1
        || element.style(u"visibility"_s) == "hidden"_L1 || element.style(u"visibility"_s) == "collapse"_L1;
}

bool hasOwnLooks(const HtmlElement& element)
{
    if (element.tag() == GUMBO_TAG_FONT || element.tag() == GUMBO_TAG_BIG || element.tag() == GUMBO_TAG_CENTER)
        return true;
    if (element.has("bgcolor"))
        return true;
    static const QStringList properties { u"color"_s, u"background"_s, u"background-color"_s, u"font"_s, u"font-family"_s,
        u"font-size"_s, u"mso-highlight"_s };
    return std::any_of(
        properties.begin(), properties.end(), [&](const QString& property) { return !element.style(property).isEmpty(); });
}

} // namespace rapporteur
