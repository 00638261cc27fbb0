#include "publish/PageTemplate.h"

#include "core/Error.h"
#include "publish/TemplateValues.h"

#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// A context in which an unknown name is an error.
class StrictContext : public kainjow::mustache::context<std::string>
{
public:
    StrictContext(const TemplateValues& values, const QString& file)
        : context(&values.data())
        , m_file(file)
    {
    }

    const kainjow::mustache::data* get(const std::string& name) const override
    {
        if (const kainjow::mustache::data* found = context::get(name))
            return found;
        throw Error(ErrorCode::BadTemplate, m_file, QString::fromStdString(name),
                    u"unknown tag on this page"_s);
    }

    const kainjow::mustache::data* get_partial(const std::string& name) const override
    {
        throw Error(ErrorCode::BadTemplate, m_file, QString::fromStdString(name),
                    u"unresolved partial"_s);
    }

private:
    const QString& m_file;
};

/// What sections that are not printed leave behind. Line feeds of the text are `<br>` by now.
QByteArray withoutBlankLines(const std::string& html)
{
    QByteArray lines;
    lines.reserve(static_cast<qsizetype>(html.size()));
    for (size_t begin = 0; begin < html.size();) {
        const size_t end = std::min(html.find('\n', begin), html.size() - 1) + 1;
        if (html[begin] != '\n')
            lines.append(html.data() + begin, static_cast<qsizetype>(end - begin));
        begin = end;
    }
    return lines;
}

} // namespace

PageTemplate::PageTemplate(const ThemeTemplate& source)
    : m_file(source.file)
    , m_template(source.text.toStdString())
{
    if (!m_template.is_valid())
        throw Error(ErrorCode::BadTemplate, m_file, {},
                    QString::fromStdString(m_template.error_message()));
    m_template.set_custom_escape([](const std::string& html) { return html; });
}

QByteArray PageTemplate::render(const TemplateValues& values)
{
    StrictContext context(values, m_file);
    return withoutBlankLines(m_template.render(context));
}

} // namespace rapporteur
