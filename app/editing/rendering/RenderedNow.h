#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"
#include "core/rendered/RenderedText.h"

#include <QDateTime>

namespace rapporteur {

/// The article as it reads at that moment by the house style, without cards of related articles. Takes some milliseconds.
RenderedArticle renderedNow(const Article& article, const Registry& registry, const QDateTime& now);

} // namespace rapporteur
