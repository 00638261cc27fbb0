#pragma once

#include "editing/workspace/Workspace.h"

namespace rapporteur {

// What a newsroom says about who publishes it, each an undo step; typing in one field merges.

/// The name that the publisher bears now; empty: nobody is named.
QString publisherName(const Registry& registry);
/// Makes the publisher an organization of the newsroom with its first name; later names change that record's present name.
/// An emptied name leaves the organization and no longer calls it the publisher.
void setPublisherName(Workspace& workspace, const QString& name);

void setPublisherField(Workspace& workspace, QString Publisher::*field, const QString& text);

} // namespace rapporteur
