#include "support/publish/ParsedPage.h"

#include <functional>

namespace rapporteur::test {

using namespace Qt::StringLiterals;

namespace {

void walk(const GumboNode* node, const std::function<void(const GumboNode*)>& visit)
{
    visit(node);
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT)
        return;
    const GumboVector& children = node->type == GUMBO_NODE_ELEMENT ? node->v.element.children
                                                                   : node->v.document.children;
    for (unsigned index = 0; index < children.length; ++index)
        walk(static_cast<const GumboNode*>(children.data[index]), visit);
}

QString nameOf(const GumboElement& element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    return QString::fromUtf8(element.original_tag.data,
                             static_cast<qsizetype>(element.original_tag.length));
}

QString textOf(const GumboNode* root)
{
    QString text;
    walk(root, [&text](const GumboNode* node) {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
            text += QString::fromUtf8(node->v.text.text);
        else if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_BR)
            text += u'\n';
    });
    return text;
}

} // namespace

ParsedPage::ParsedPage(const QByteArray& html)
    : m_html(html)
    , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_html.constData(),
                                        static_cast<size_t>(m_html.size())))
{
}

ParsedPage::~ParsedPage()
{
    gumbo_destroy_output(&kGumboDefaultOptions, m_output);
}

QMap<QString, int> ParsedPage::elements() const
{
    QMap<QString, int> counts;
    walk(m_output->document, [&counts](const GumboNode* node) {
        if (node->type == GUMBO_NODE_ELEMENT)
            ++counts[nameOf(node->v.element)];
    });
    return counts;
}

QStringList ParsedPage::attributes() const
{
    QStringList found;
    walk(m_output->document, [&found](const GumboNode* node) {
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboVector& attributes = node->v.element.attributes;
        for (unsigned index = 0; index < attributes.length; ++index) {
            const auto* attribute = static_cast<const GumboAttribute*>(attributes.data[index]);
            found << nameOf(node->v.element) + u'@' + QString::fromUtf8(attribute->name) + u'='
                    + QString::fromUtf8(attribute->value);
        }
    });
    return found;
}

QStringList ParsedPage::texts(const QString& element) const
{
    QStringList found;
    walk(m_output->document, [&](const GumboNode* node) {
        if (node->type == GUMBO_NODE_ELEMENT && nameOf(node->v.element) == element)
            found << textOf(node);
    });
    return found;
}

} // namespace rapporteur::test
