#pragma once

#include "core/rendered/RenderedText.h"
#include "publish/BundlePaths.h"
#include "publish/PictureSet.h"

#include <QString>

// The seed's article as the rules render it, written by hand so that publish is tested by itself.
namespace rapporteur::test {

Run run(const QString& text);
RenderedParagraph paragraphOf(const QString& text);
RenderedText textOf(const QString& text);

Site seedSite();
RenderedArticle seedArticle();
/// A short article without pictures.
RenderedArticle plainArticle(const QString& id, const QString& published);

ListedArticle listed(const RenderedArticle& article);
std::vector<ListedArticle> listed(const std::vector<RenderedArticle>& articles);

/// Files of one picture in `folder`: JPEG and WebP, 640 and 1280 wide. Their bytes are arbitrary.
PictureSet pictureFiles(const QString& folder);

} // namespace rapporteur::test
