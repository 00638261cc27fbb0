#pragma once

#include "editing/workspace/Workspace.h"

namespace rapporteur {

// What the details of a record change, each an undo step of its own; typing in one field merges. Nothing happens when the
// record is gone.

/// A field of the primary name.
void setPersonName(Workspace& workspace, const PersonId& id, QString PersonName::*field, const QString& text);
void setPersonNotes(Workspace& workspace, const PersonId& id, const QString& text);

void setPublicationField(Workspace& workspace, const PublicationId& id, QString Publication::*field, const QString& text);
/// Topics separated by commas.
void setPublicationTopics(Workspace& workspace, const PublicationId& id, const QString& topics);

void setPhotoField(Workspace& workspace, const PhotoId& id, QString Photo::*field, const QString& text);
/// A caption of plain paragraphs, one a line; empty: the generated rows alone.
void setPhotoCaption(Workspace& workspace, const PhotoId& id, const QString& text);
void setPhotoDecorative(Workspace& workspace, const PhotoId& id, bool decorative);
void setPhotoDate(Workspace& workspace, const PhotoId& id, const QString& text);

/// "Security, Asia" as topics: trimmed, without repetitions.
QStringList topicsFromText(const QString& text);
bool isPartialDate(const QString& text);
/// Empty, or a whole address that a browser opens.
bool isWebAddress(const QString& text);

} // namespace rapporteur
