#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <gumbo.h>

namespace rapporteur::test {

/// A page as a browser would read it.
class ParsedPage
{
public:
    explicit ParsedPage(const QByteArray& html);
    ~ParsedPage();
    ParsedPage(const ParsedPage&) = delete;
    ParsedPage& operator=(const ParsedPage&) = delete;

    /// How often each element occurs.
    QMap<QString, int> elements() const;
    /// `element@attribute=value`, in order.
    QStringList attributes() const;
    /// The text of every element of that name, in order.
    QStringList texts(const QString& element) const;

private:
    QByteArray m_html;
    GumboOutput* m_output;
};

} // namespace rapporteur::test
