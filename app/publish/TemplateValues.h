#pragma once

#include <QLatin1StringView>
#include <QString>

#include <kainjow/mustache.hpp>

#include <vector>

namespace rapporteur {

/// What a template can print. Every value is HTML by the time it is in here, so that a theme cannot forget to escape:
/// `{{x}}` and `{{{x}}}` print the same.
class TemplateValues
{
public:
    /// Text to be escaped, on one line: good in elements and attributes. Empty text is a false section, so
    /// `{{#type}}…{{/type}}` asks whether there is any.
    void setText(QLatin1StringView tag, const QString& text);
    /// Text of an element, with its line breaks and double spaces.
    void setLines(QLatin1StringView tag, const QString& text);
    /// HTML from our own serializer.
    void setMarkup(QLatin1StringView tag, const QString& html);
    void setList(QLatin1StringView tag, const std::vector<TemplateValues>& items);
    void setCondition(QLatin1StringView tag, bool holds);

    const kainjow::mustache::data& data() const { return m_data; }

private:
    kainjow::mustache::data m_data;
};

} // namespace rapporteur
