#include "publish/TemplateValues.h"

#include "publish/HtmlText.h"

namespace rapporteur {

void TemplateValues::setText(QLatin1StringView tag, const QString& text)
{
    setMarkup(tag, htmlEscaped(text).replace(QChar::LineFeed, QChar::Space));
}

void TemplateValues::setLines(QLatin1StringView tag, const QString& text)
{
    setMarkup(tag, htmlLines(text));
}

void TemplateValues::setMarkup(QLatin1StringView tag, const QString& html)
{
    const std::string key(tag.data(), static_cast<size_t>(tag.size()));
    if (html.isEmpty())
        m_data.set(key, kainjow::mustache::data(false));
    else
        m_data.set(key, kainjow::mustache::data(html.toStdString()));
}

void TemplateValues::setList(QLatin1StringView tag, const std::vector<TemplateValues>& items)
{
    kainjow::mustache::data list(kainjow::mustache::data::type::list);
    for (const TemplateValues& item : items)
        list.push_back(item.m_data);
    m_data.set(std::string(tag.data(), static_cast<size_t>(tag.size())), list);
}

void TemplateValues::setCondition(QLatin1StringView tag, bool holds)
{
    m_data.set(std::string(tag.data(), static_cast<size_t>(tag.size())),
               kainjow::mustache::data(holds));
}

} // namespace rapporteur
