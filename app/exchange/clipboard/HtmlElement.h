#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace rapporteur {

/// An element of the tree: its name, attributes and own style, all lower-case where HTML does not care.
class HtmlElement
{
public:
    explicit HtmlElement(const GumboElement& element);

    GumboTag tag() const { return m_element.tag; }
    bool isHtml() const { return m_element.tag_namespace == GUMBO_NAMESPACE_HTML; }
    /// Also of an element that HTML does not know: "o:p".
    const QString& name() const { return m_name; }
    bool has(const char* attribute) const;
    QString attribute(const char* attribute) const;
    /// The value of a style property, lower-case, without "!important"; empty when it is not set.
    QString style(const QString& property) const { return m_styles.value(property); }
    bool hasStyle(const QString& start) const;
    bool hasClass(const QString& name) const { return m_classes.contains(name); }
    /// A whole number, `fallback` for anything else.
    int number(const char* attribute, int fallback) const;
    const GumboVector& children() const { return m_element.children; }

private:
    const GumboElement& m_element;
    QString m_name;
    QHash<QString, QString> m_styles;
    QStringList m_classes;
};

const GumboNode* childAt(const GumboVector& children, unsigned index);

} // namespace rapporteur
