#pragma once

#include "core/registry/Photo.h"
#include "core/registry/Registry.h"

#include <QString>
#include <optional>
#include <vector>

namespace rapporteur {

class Workspace;

/// What a template can set.
enum class TemplateField {
    Headline, Caption, Creator, Credit, Copyright, Source, UsageTerms, Keywords, Date, Sublocation, City, Region, Country
};
constexpr int templateFieldCount = static_cast<int>(TemplateField::Country) + 1;

/// The same words for many photos. A field that is absent stays as each photo has it; one that is empty is emptied.
/// Keywords, separated by commas, are added to those that are there. In all others {date}, {event}, {city}, {file} and
/// {number} stand for the photo's own.
struct PhotoTemplate
{
    QString name;
    std::array<std::optional<QString>, templateFieldCount> fields;

    const std::optional<QString>& field(TemplateField field) const { return fields[static_cast<size_t>(field)]; }
    void set(TemplateField field, const std::optional<QString>& text) { fields[static_cast<size_t>(field)] = text; }
    bool isEmpty() const;
    friend bool operator==(const PhotoTemplate&, const PhotoTemplate&) = default;
};

/// `number` is the photo's place among those that the template is applied to, from 1.
void fill(Photo& photo, const PhotoTemplate& values, const Registry& registry, int number);
/// One undo step for all photos.
void applyTemplate(Workspace& workspace, const std::vector<PhotoId>& photos, const PhotoTemplate& values);

/// What the photo says of that field now, as text.
QString templateFieldText(const Photo& photo, TemplateField field);
/// "Credit", as the user sees it.
QString templateFieldName(TemplateField field);

/// The user's templates, kept beside the preferences, by name.
std::vector<PhotoTemplate> storedTemplates();
/// Replaces the one of that name.
void storeTemplate(const PhotoTemplate& values);
void removeTemplate(const QString& name);

} // namespace rapporteur
