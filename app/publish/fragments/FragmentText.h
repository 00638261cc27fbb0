#pragma once

#include "core/rendered/RenderedText.h"

#include <QString>

namespace rapporteur {

class PageWords;

// The pieces that content management systems take from each other's editors: inline markup and plain tables.

/// Runs as inline markup. Editors drop `<bdi>`; a right-to-left name keeps its language.
QString inlineMarkup(const Runs& runs);

/// Paragraphs where only inline markup may stand, as in a caption or cell: one per line.
QString inlineLines(const std::vector<RenderedParagraph>& paragraphs);

/// Caption and credit of a picture, one per line.
QString captionMarkup(const RenderedFigure& figure, const PageWords& words);

/// The text of a quotation, a `<p>` for each line, between what stands around each.
QString quotedParagraphs(const QString& text, const QString& before, const QString& after);

/// `<thead>` and `<tbody>` of a table; empty without cells.
QString tableSections(const RenderedTable& table);
QString tableSections(const RenderedRoster& roster, const PageWords& words);

/// A list or list of participants as its lines.
std::vector<Runs> rosterLines(const RenderedRoster& roster);

/// Body, then each snippet under its title.
RenderedText wholeBody(const RenderedArticle& article);

} // namespace rapporteur
