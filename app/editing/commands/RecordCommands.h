#pragma once

#include "core/Problem.h"
#include "editing/workspace/Workspace.h"

namespace rapporteur {

/// An article that is begun: empty, a draft, in the newsroom's language.
ArticleId addArticle(Workspace& workspace);
PersonId addPerson(Workspace& workspace, const QString& name);
PublicationId addPublication(Workspace& workspace, const QString& title);

/// The records that mention this one, by kind and id; an article's text mentions people, photos and so on.
std::vector<Place> usesOf(Workspace& workspace, RecordKind kind, const QString& id);

/// Takes the record out, as one undo step. A record that others mention stays: they are returned.
std::vector<Place> removeRecord(Workspace& workspace, RecordKind kind, const QString& id);

} // namespace rapporteur
