#pragma once

#include "editing/session/Navigation.h"

class QWidget;

namespace rapporteur {

class FieldForm;
class Workspace;

/// The fields of a record of its kind; kinds whose desks are elsewhere are shown to be read.
FieldForm* makeDetailForm(Workspace& workspace, const ShownRecord& record, QWidget* parent);

} // namespace rapporteur
