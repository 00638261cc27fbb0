#pragma once

#include "publish/Theme.h"

#include <QByteArray>
#include <QString>

#include <kainjow/mustache.hpp>

namespace rapporteur {

class TemplateValues;

/// One parsed page template. Not shared between threads: rendering keeps state in it.
class PageTemplate
{
public:
    /// Throws Error(BadTemplate, file, place, what the parser said).
    explicit PageTemplate(const ThemeTemplate& source);

    /// Throws Error(BadTemplate, file, tag) for a tag that this page does not have; mustache itself would print nothing.
    QByteArray render(const TemplateValues& values);

private:
    QString m_file;
    kainjow::mustache::mustache m_template;
};

} // namespace rapporteur
