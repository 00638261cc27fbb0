#include "exchange/clipboard/HtmlElement.h"

#include <algorithm>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// Longer ones are data, not style.
constexpr qsizetype longestStyle = 20'000;

QHash<QString, QString> parsedStyle(const QString& style)
{
    QHash<QString, QString> values;
    if (style.isEmpty() || style.size() > longestStyle)
        return values;
    for (const QString& declaration : style.toLower().split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0)
            continue;
        QString value = declaration.mid(colon + 1);
        value.remove("!important"_L1);
        values.insert(declaration.left(colon).trimmed(), value.simplified());
    }
    return values;
}

QString tagName(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(std::min<size_t>(piece.length, 100))).toLower();
}

} // namespace

HtmlElement::HtmlElement(const GumboElement& element)
    : m_element(element), m_name(tagName(element)), m_styles(parsedStyle(attribute("style")))
{
    const QString classes = attribute("class");
    if (!classes.isEmpty() && classes.size() <= longestStyle)
        m_classes = classes.toLower().simplified().split(u' ');
}

bool HtmlElement::has(const char* attribute) const
{
    return gumbo_get_attribute(&m_element.attributes, attribute) != nullptr;
}

QString HtmlElement::attribute(const char* attribute) const
{
    const GumboAttribute* found = gumbo_get_attribute(&m_element.attributes, attribute);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool HtmlElement::hasStyle(const QString& start) const
{
    return std::any_of(m_styles.keyBegin(), m_styles.keyEnd(), [&](const QString& name) { return name.startsWith(start); });
}

int HtmlElement::number(const char* attribute, int fallback) const
{
    bool isNumber = false;
    const int value = this->attribute(attribute).trimmed().toInt(&isNumber);
    return isNumber ? value : fallback;
}

const GumboNode* childAt(const GumboVector& children, unsigned index)
{
    return static_cast<const GumboNode*>(children.data[index]);
}

} // namespace rapporteur
