#pragma once

#include "core/registry/Registry.h"
#include "editing/session/Navigation.h"

#include <QString>

namespace rapporteur {

class FieldForm;

/// "USIP president, 2012–2015" and so on, a line for each.
QString positionsText(const Registry& registry, const Person& person);
/// A photo's caption with its rows, as a page prints it.
QString captionText(const Registry& registry, const PhotoId& id);

/// An event, a delegation, an organization, a series or a snippet, to be read.
void addReadings(FieldForm* form, const Registry& registry, const ShownRecord& record);

} // namespace rapporteur
