#pragma once

#include "core/registry/Article.h"

namespace rapporteur {

/// The text of an article as a short name: the first eight hexadecimal digits of the SHA-256 of everything that readers
/// see. Status, dates of release and approvals do not count.
QString textVersion(const Article& article);

} // namespace rapporteur
