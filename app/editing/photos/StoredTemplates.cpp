#include "editing/photos/PhotoTemplate.h"

#include <QSettings>
#include <algorithm>

namespace rapporteur {

namespace {

/// Names in the ini file: the order of the enumeration may change, these may not.
constexpr std::array keys { "headline"_L1, "caption"_L1, "creator"_L1, "credit"_L1, "copyright"_L1, "source"_L1, "usageTerms"_L1,
    "keywords"_L1, "date"_L1, "sublocation"_L1, "city"_L1, "region"_L1, "country"_L1 };
static_assert(keys.size() == templateFieldCount);

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"rapporteur"_s, u"templates"_s);
}

void writeTemplates(const std::vector<PhotoTemplate>& templates)
{
    QSettings stored = settings();
    stored.remove(u"templates"_s);
    stored.beginWriteArray(u"templates"_s, static_cast<int>(templates.size()));
    for (size_t place = 0; place < templates.size(); ++place) {
        stored.setArrayIndex(static_cast<int>(place));
        stored.setValue(u"name"_s, templates[place].name);
        for (size_t field = 0; field < keys.size(); ++field) {
            if (templates[place].fields[field])
                stored.setValue(keys[field], *templates[place].fields[field]);
        }
    }
    stored.endArray();
}

} // namespace

std::vector<PhotoTemplate> storedTemplates()
{
    std::vector<PhotoTemplate> templates;
    QSettings stored = settings();
    const int count = stored.beginReadArray(u"templates"_s);
    for (int place = 0; place < count; ++place) {
        stored.setArrayIndex(place);
        PhotoTemplate values;
        values.name = stored.value(u"name"_s).toString();
        for (size_t field = 0; field < keys.size(); ++field) {
            if (stored.contains(keys[field]))
                values.fields[field] = stored.value(keys[field]).toString();
        }
        if (!values.name.isEmpty())
            templates.push_back(values);
    }
    return templates;
}

void storeTemplate(const PhotoTemplate& values)
{
    std::vector<PhotoTemplate> templates = storedTemplates();
    std::erase_if(templates, [&](const PhotoTemplate& one) { return one.name == values.name; });
    templates.push_back(values);
    std::ranges::sort(templates, {}, &PhotoTemplate::name);
    writeTemplates(templates);
}

void removeTemplate(const QString& name)
{
    std::vector<PhotoTemplate> templates = storedTemplates();
    std::erase_if(templates, [&](const PhotoTemplate& one) { return one.name == name; });
    writeTemplates(templates);
}

} // namespace rapporteur
