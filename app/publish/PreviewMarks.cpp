#include "publish/PreviewMarks.h"

#include "publish/HtmlText.h"

#include <algorithm>

namespace rapporteur {

QString keyAttribute(const QString& key, PageUse use)
{
    if (use == PageUse::Bundle || key.isEmpty())
        return {};
    return " data-key=\""_L1 + htmlEscaped(key) + u'"';
}

QString markedBlock(const QString& html, const QString& key, PageUse use)
{
    if (use == PageUse::Bundle)
        return html;
    const auto nameEnd = std::find_if(html.begin(), html.end(),
                                      [](QChar unit) { return unit == u' ' || unit == u'>'; });
    QString marked = html;
    marked.insert(nameEnd - html.begin(), keyAttribute(key, use));
    return QLatin1StringView(blockBegin) + marked;
}

QString markedStretch(const QString& html, PageUse use)
{
    if (use == PageUse::Bundle || html.isEmpty())
        return html;
    // A template takes the last line feed for its own.
    const qsizetype end = html.endsWith(u'\n') ? html.size() - 1 : html.size();
    return QLatin1StringView(stretchBegin) + html.first(end) + QLatin1StringView(stretchEnd)
        + html.sliced(end);
}

} // namespace rapporteur
