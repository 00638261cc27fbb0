#pragma once

#include "core/registry/Article.h"
#include "core/rendered/RenderedText.h"

#include <QDateTime>
#include <optional>

namespace rapporteur {

struct Registry;

/// What changed between two renderings, as plain text of about one page for a mail: fields with their old and new words,
/// paragraphs added, removed and changed, alt texts, captions, credits and links included.
QString changesText(const std::optional<RenderedArticle>& before, const RenderedArticle& now);

/// The same for an article as it was at its last hand-over; absent: it was never handed over.
QString changesSince(const std::optional<Article>& before, const Article& article, const Registry& registry, const QDateTime& now);

} // namespace rapporteur
