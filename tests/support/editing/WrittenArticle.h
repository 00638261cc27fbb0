#pragma once

#include "editing/workspace/Workspace.h"

namespace rapporteur {

/// Puts an article of numbered paragraphs ("b0", "b1" …) of `words` words each into the newsroom.
void writeArticle(Workspace& workspace, const ArticleId& id, int paragraphs, int words = 20);

/// What typing does: the text of one paragraph of the body becomes another.
void typeInto(Workspace& workspace, const ArticleId& id, size_t position, const QString& text);

/// A paragraph in front of the body's block at `position`, with the key "new".
void insertParagraph(Workspace& workspace, const ArticleId& id, size_t position,
                     const QString& text);

} // namespace rapporteur
