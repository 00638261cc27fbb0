#include "editing/surface/SurfaceLook.h"

#include <QFontMetricsF>

namespace rapporteur {

namespace {

using namespace Qt::StringLiterals;

/// The size of a block's text, as a factor of the body's.
double sizeOf(const BlockIdentity& block)
{
    if (block.section == SurfaceSection::Headline)
        return 2.0;
    if (block.kind == SurfaceKind::PullQuote)
        return 1.35;
    if (block.section == SurfaceSection::Summary)
        return 1.22;
    switch (block.style) {
    case BlockStyle::Heading2:
        return 1.5;
    case BlockStyle::Heading3:
        return 1.25;
    case BlockStyle::Heading4:
        return 1.05;
    case BlockStyle::Normal:
    case BlockStyle::Blockquote:
        break;
    }
    return 1.0;
}

bool isHeading(const BlockIdentity& block)
{
    return block.kind == SurfaceKind::Text
        && (block.style == BlockStyle::Heading2 || block.style == BlockStyle::Heading3 || block.style == BlockStyle::Heading4);
}

struct Margins
{
    double above;
    double below;
};

/// In lines of the body's text.
Margins marginsOf(const BlockIdentity& block)
{
    if (block.section == SurfaceSection::Headline)
        return { 0, 0.7 };
    if (block.section == SurfaceSection::Summary)
        return { 0, 1.0 };
    switch (block.kind) {
    case SurfaceKind::Quote:
    case SurfaceKind::PullQuote:
        return { 0.8, 2.2 }; // below: room for the name of the speaker
    case SurfaceKind::Object:
        return { 0.4, 0.9 };
    case SurfaceKind::Text:
        break;
    }
    if (isHeading(block))
        return { 1.0, 0.4 };
    return { 0, block.listItem == ListItem::None ? 0.75 : 0.3 };
}

void applyMarks(QTextCharFormat& format, const RunIdentity& run, const SurfaceLook& look)
{
    for (const QString& mark : run.marks) {
        if (mark == "strong"_L1)
            format.setFontWeight(QFont::Bold);
        else if (mark == "em"_L1)
            format.setFontItalic(true);
        else if (mark == "underline"_L1)
            format.setFontUnderline(true);
        else if (mark == "strike-through"_L1)
            format.setFontStrikeOut(true);
        else if (mark == "sub"_L1)
            format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        else if (mark == "sup"_L1)
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        else if (mark == "code"_L1)
            format.setFontFamilies({ u"monospace"_s });
    }
    for (const MarkDefinition& definition : run.definitions) {
        if (definition.kind == MarkDefinitionKind::Link) {
            format.setForeground(look.link);
            format.setFontUnderline(true);
        }
    }
}

} // namespace

double SurfaceLook::indent() const
{
    return QFontMetricsF(font).height() * 1.3;
}

QTextFrameFormat SurfaceLook::frameFormat() const
{
    const double line = QFontMetricsF(font).height();
    QTextFrameFormat format;
    format.setMargin(0);
    format.setTopMargin(line * 1.6);
    format.setBottomMargin(line * 4);
    return format;
}

QTextBlockFormat SurfaceLook::blockFormat(const BlockIdentity& block) const
{
    const double line = QFontMetricsF(font).height();
    const Margins margins = marginsOf(block);
    QTextBlockFormat format;
    setIdentity(format, block);
    format.setTopMargin(margins.above * line);
    format.setBottomMargin(margins.below * line);
    format.setLayoutDirection(direction);
    if (block.kind != SurfaceKind::Object) {
        const bool isLarge = block.section != SurfaceSection::Body || isHeading(block);
        format.setLineHeight(isLarge ? 118 : 135, QTextBlockFormat::ProportionalHeight);
    }
    double set = 0;
    if (block.kind == SurfaceKind::Quote || block.kind == SurfaceKind::PullQuote || block.style == BlockStyle::Blockquote)
        set = indent();
    if (block.listItem != ListItem::None)
        set += indent() * block.level;
    // The margins of a block are physical, unlike its indent.
    format.setLeftMargin(direction == Qt::LeftToRight ? set : 0);
    format.setRightMargin(direction == Qt::LeftToRight ? 0 : set);
    if (block.section == SurfaceSection::Body && isHeading(block))
        format.setHeadingLevel(static_cast<int>(block.style) + 1);
    return format;
}

QTextCharFormat SurfaceLook::charFormat(const BlockIdentity& block, const RunIdentity& run) const
{
    QTextCharFormat format;
    setIdentity(format, run);
    format.setFontPointSize(font.pointSizeF() * sizeOf(block));
    format.setForeground(block.style == BlockStyle::Blockquote || block.kind == SurfaceKind::Quote ? quiet : text);
    if (block.section == SurfaceSection::Headline || isHeading(block))
        format.setFontWeight(QFont::Bold);
    if (block.kind == SurfaceKind::PullQuote)
        format.setFontItalic(true);
    if (block.kind == SurfaceKind::Object)
        format.setObjectType(surfaceObjectType);
    applyMarks(format, run, *this);
    return format;
}

} // namespace rapporteur
