#include "publish/HtmlText.h"

#include <QList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace rapporteur {

namespace {

// Runs: from the outside in.
constexpr std::array markElements {
    std::pair { "strong"_L1, "strong"_L1 }, std::pair { "em"_L1, "em"_L1 },
    std::pair { "underline"_L1, "u"_L1 },   std::pair { "strike-through"_L1, "s"_L1 },
    std::pair { "sub"_L1, "sub"_L1 },       std::pair { "sup"_L1, "sup"_L1 },
    std::pair { "code"_L1, "code"_L1 }
};

/// An element around a run; runs that follow each other share it when identities are equal.
struct OpenElement
{
    QString start;
    QString name;
    QString identity;
    friend bool operator==(const OpenElement&, const OpenElement&) = default;
};

bool isForbidden(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r')
        || (unit >= 0x7F && unit < 0xA0) || (unit >= 0xFDD0 && unit <= 0xFDEF) || unit >= 0xFFFE;
}

/// Whether the unit is written as it is, whatever stands around it.
bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x7F)
        return unit >= u' ' ? unit != u'&' && unit != u'<' && unit != u'>' && unit != u'"' && unit != u'\''
                            : unit == u'\t' || unit == u'\n';
    return !character.isSurrogate() && !isForbidden(unit);
}

void appendEscaped(QString& html, char16_t unit)
{
    switch (unit) {
    case u'&':
        html += "&amp;"_L1;
        break;
    case u'<':
        html += "&lt;"_L1;
        break;
    case u'>':
        html += "&gt;"_L1;
        break;
    case u'"':
        html += "&quot;"_L1;
        break;
    case u'\'':
        html += "&#39;"_L1;
        break;
    default:
        html += QChar(unit);
    }
}

/// Appends the code point at `index` and returns the index of the next.
qsizetype appendCodePoint(QString& html, QStringView text, qsizetype index)
{
    const QChar first = text[index];
    if (!first.isSurrogate()) {
        if (first == u'\r')
            html += index + 1 < text.size() && text[index + 1] == u'\n' ? QString() : u"\n"_s;
        else if (!isForbidden(first.unicode()))
            appendEscaped(html, first.unicode());
        return index + 1;
    }
    if (first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
        html += first;
        html += text[index + 1];
        return index + 2;
    }
    html += QChar::ReplacementCharacter;
    return index + 1;
}

std::optional<QString> schemeOf(QStringView href)
{
    for (qsizetype index = 0; index < href.size(); ++index) {
        const char16_t unit = href[index].unicode();
        if (unit == u':')
            return href.left(index).toString().toLower();
        const bool letter = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
        const bool other = (unit >= u'0' && unit <= u'9') || unit == u'+' || unit == u'-'
            || unit == u'.';
        if (!letter && !(other && index > 0))
            return std::nullopt;
    }
    return std::nullopt;
}

QList<OpenElement> elementsOf(const Run& run, size_t index)
{
    QList<OpenElement> elements;
    const QString attributes = hrefAttributes(run.href);
    if (!attributes.isEmpty())
        elements << OpenElement { "<a"_L1 + attributes + u'>', u"a"_s, run.href };
    if (run.isolated || !run.language.isEmpty()) {
        const QString name = run.isolated ? u"bdi"_s : u"span"_s;
        const QString language = run.language.isEmpty()
            ? QString()
            : " lang=\""_L1 + htmlEscaped(run.language) + u'"';
        // Two names that stand side by side are isolated from each other too.
        const QString identity = !run.isolated ? run.language
            : run.key.isEmpty()                ? QString::number(index)
                                               : run.key;
        elements << OpenElement { u'<' + name + language + u'>', name, identity };
    }
    for (const auto& [mark, element] : markElements) {
        if (run.decorators.contains(mark))
            elements << OpenElement { u'<' + QString(element) + u'>', element, {} };
    }
    return elements;
}

/// `before` is the character that stands in front, in another run perhaps.
QString withLines(QStringView text, QChar before)
{
    QString spaced = text.toString();
    for (QChar& character : spaced) {
        if (character == u' ' && before == u' ')
            character = QChar::Nbsp;
        before = character;
    }
    return htmlEscaped(spaced).replace(u'\n', "<br>"_L1);
}

void closeTo(QString& html, QList<OpenElement>& open, qsizetype depth)
{
    while (open.size() > depth)
        html += "</"_L1 + open.takeLast().name + u'>';
}

} // namespace

QString htmlEscaped(QStringView text)
{
    QString html;
    html.reserve(text.size() + text.size() / 16);
    for (auto position = text.cbegin(); position != text.cend();) {
        const auto special = std::find_if_not(position, text.cend(), isPlain);
        html.append(position, special - position);
        position = special;
        if (position != text.cend())
            position = text.cbegin() + appendCodePoint(html, text, position - text.cbegin());
    }
    return html;
}

QString htmlLines(QStringView text)
{
    return withLines(text, QChar());
}

std::optional<QString> safeHref(QStringView href)
{
    const QStringView trimmed = href.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    for (const QChar character : trimmed) {
        // Browsers skip control characters inside a scheme: "java\nscript:" is one.
        if (character.category() == QChar::Other_Control)
            return std::nullopt;
    }
    const std::optional<QString> scheme = schemeOf(trimmed);
    if (scheme && *scheme != "http"_L1 && *scheme != "https"_L1 && *scheme != "mailto"_L1
        && *scheme != "tel"_L1)
        return std::nullopt;
    QString encoded;
    for (const QChar character : trimmed) {
        if (character.isSpace() || u"\"<>\\^`{|}"_s.contains(character))
            encoded += QString::fromLatin1(QUrl::toPercentEncoding(QString(character)));
        else
            encoded += character;
    }
    return encoded;
}

bool isExternal(QStringView href)
{
    const QStringView trimmed = href.trimmed();
    const std::optional<QString> scheme = schemeOf(trimmed);
    return trimmed.startsWith("//"_L1) || scheme == u"http"_s || scheme == u"https"_s;
}

QString hrefAttributes(QStringView href)
{
    const std::optional<QString> address = safeHref(href);
    if (!address)
        return {};
    const QLatin1StringView relation = isExternal(*address) ? " rel=\"noopener\""_L1 : ""_L1;
    return " href=\""_L1 + htmlEscaped(*address) + u'"' + relation;
}

QString htmlRuns(const Runs& runs)
{
    QString html;
    QList<OpenElement> open;
    QChar before;
    for (size_t index = 0; index < runs.size(); ++index) {
        if (runs[index].text.isEmpty())
            continue;
        const QList<OpenElement> wanted = elementsOf(runs[index], index);
        qsizetype shared = 0;
        while (shared < open.size() && shared < wanted.size() && open[shared] == wanted[shared])
            ++shared;
        closeTo(html, open, shared);
        for (const OpenElement& element : wanted.mid(shared)) {
            html += element.start;
            open << element;
        }
        const QString text = withLines(runs[index].text, before);
        html += text;
        before = text.isEmpty() ? before : text.back();
    }
    closeTo(html, open, 0);
    return html;
}

} // namespace rapporteur
