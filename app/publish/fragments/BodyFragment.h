#pragma once

#include "core/rendered/RenderedText.h"

#include <QString>
#include <functional>

namespace rapporteur {

class PageWords;

/// The name under which a picture is handed over, as the fragment names it.
using PictureName = std::function<QString(const RenderedFigure&)>;

/// Body and snippets of an article for WordPress' editor: Gutenberg's block comments, and only what wp_kses_post lets through
/// to a role without unfiltered HTML (ecosystem.md 2.5). WordPress makes the picture's sizes itself.
QString wordPressBody(const RenderedArticle& article, const PageWords& words, const PictureName& pictureName);

/// The same for Drupal's editor: what the text format Basic HTML allows, captions in `data-caption`. Tables and lines need
/// Full HTML.
QString drupalBody(const RenderedArticle& article, const PageWords& words, const PictureName& pictureName);

} // namespace rapporteur
