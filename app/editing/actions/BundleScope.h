#pragma once

#include "core/Problem.h"
#include "core/registry/ArticleHead.h"
#include "core/registry/Registry.h"
#include "core/rendered/RenderedText.h"

#include <QDateTime>

namespace rapporteur {

class Gate;

/// Whose bundle it is, its organization named as of `today`. `baseUrl` is empty when none is set.
Site bundleSite(const Registry& registry, const QString& baseUrl, const QDate& today);

/// Who is withheld everywhere and stands on every page nevertheless, through the publisher.
Problems siteProblems(const Registry& registry, const Gate& gate, const Site& site);

/// Whether a bundle of everything has articles of this status.
bool isFinished(ArticleStatus status);

/// Whether an embargo until this instant still runs; one that cannot be read never ends.
bool isEmbargoed(const QString& until, const QDateTime& now);

} // namespace rapporteur
