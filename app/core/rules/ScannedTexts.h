#pragma once

#include "core/rendered/RenderedText.h"

#include <QString>
#include <utility>
#include <vector>

namespace rapporteur {

/// Every text of the page that somebody typed or that was generated, with its place, as a JSON Pointer in the article:
/// what a withheld name is searched for in. Addresses of links stand in it as written and as read.
std::vector<std::pair<QString, QString>> scannedTexts(const RenderedArticle& article);

/// An address, and what its percent signs stand for: `john%2Dpark` is a name too.
QString scannedAddress(const QString& address);

} // namespace rapporteur
