#pragma once

#include "core/rendered/RenderedText.h"
#include "core/text/PortableText.h"

#include <QFont>
#include <QPalette>
#include <QTextDocument>
#include <memory>

namespace rapporteur {

/// Colours and font of the text that is drawn in the place of a block.
struct ObjectLook
{
    QFont font;
    QPalette palette;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What a block says, as it will read: the caption and credit under a photo, a roster as sentence, list or table. Null
/// for a block without text. `rendered` may be null, until it has been rendered for the first time.
std::unique_ptr<QTextDocument> objectText(const Block& block, const RenderedBlock* rendered, const ObjectLook& look);

} // namespace rapporteur
