#pragma once

#include "publish/PageFrame.h"
#include "publish/PictureSet.h"

#include <utility>
#include <vector>

namespace rapporteur {

/// The properties a link preview reads (https://ogp.me), name and content; none without an absolute address.
std::vector<std::pair<QString, QString>> openGraph(const RenderedArticle& article,
                                                   const PageFrame& frame,
                                                   const PictureSets& pictures,
                                                   const QString& description);

} // namespace rapporteur
