#pragma once

#include "editing/surface/SurfaceFormat.h"

#include <QColor>
#include <QFont>

namespace rapporteur {

/// What blocks and runs look like: a pure function of what they are, the font and the colours of the window.
struct SurfaceLook
{
    QFont font;
    QColor text = Qt::black;
    QColor quiet = Qt::darkGray;
    QColor link = Qt::darkBlue;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// Room above the headline and below the last paragraph.
    QTextFrameFormat frameFormat() const;
    QTextBlockFormat blockFormat(const BlockIdentity& block) const;
    QTextCharFormat charFormat(const BlockIdentity& block, const RunIdentity& run) const;

    /// Pixels between the levels of a list, and how far quotations are set in.
    double indent() const;

    friend bool operator==(const SurfaceLook&, const SurfaceLook&) = default;
};

} // namespace rapporteur
