#include "ui/article/SurfacePainter.h"

#include "ui/article/ArticleTextEdit.h"
#include "ui/article/ObjectPictures.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <algorithm>

namespace rapporteur {

namespace {

/// Where the stretch lies in a line. Text of both directions in one line may show it in several pieces.
std::vector<std::pair<qreal, qreal>> stretchIn(const QTextLine& line, int from, int to, bool isMixed)
{
    if (!isMixed) {
        const qreal left = line.cursorToX(from);
        const qreal right = line.cursorToX(to);
        return { { std::min(left, right), std::max(left, right) } };
    }
    std::vector<std::pair<qreal, qreal>> stretches;
    for (const QGlyphRun& run : line.glyphRuns(from, to - from)) {
        const QRectF rect = run.boundingRect();
        stretches.emplace_back(rect.left(), rect.right());
    }
    return stretches;
}

bool isMixed(const QTextBlock& block)
{
    const QString text = block.text();
    const bool isRightToLeft = block.blockFormat().layoutDirection() == Qt::RightToLeft;
    return isRightToLeft || std::ranges::any_of(text, [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
}

} // namespace

std::vector<QRectF> stretchRects(const QTextBlock& block, int start, int length)
{
    std::vector<QRectF> rects;
    const QTextLayout* layout = block.layout();
    const bool mixed = isMixed(block);
    for (int index = 0; index < layout->lineCount(); ++index) {
        const QTextLine line = layout->lineAt(index);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        for (const auto& [left, right] : stretchIn(line, from, to, mixed)) {
            const QRectF rect(left, line.y(), right - left, line.ascent() + line.descent());
            rects.push_back(rect.translated(layout->position()));
        }
    }
    return rects;
}

namespace {

bool isRightToLeft(const QTextBlock& block)
{
    return block.blockFormat().layoutDirection() == Qt::RightToLeft;
}

Qt::Alignment sideOf(const QTextBlock& block)
{
    return Qt::AlignAbsolute | (isRightToLeft(block) ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

int listNumber(const QTextBlock& block)
{
    const BlockIdentity item = blockIdentity(block);
    int number = 1;
    for (QTextBlock before = block.previous(); before.isValid(); before = before.previous()) {
        const BlockIdentity other = blockIdentity(before);
        if (other.listItem == ListItem::None || other.level < item.level || other.section != item.section)
            break;
        if (other.level > item.level)
            continue;
        if (other.listItem != item.listItem)
            break;
        ++number;
    }
    return number;
}

SurfacePainter::SurfacePainter(ArticleTextEdit& edit) : m_edit(edit), m_pictures(new ObjectPictures(edit)) {}

void SurfacePainter::forgetPictures()
{
    m_pictures->forget();
}

void SurfacePainter::refreshPictures()
{
    m_pictures->refresh();
}

void SurfacePainter::setThumbnails(Thumbnails* thumbnails)
{
    m_pictures->setThumbnails(thumbnails);
}

template <typename Paint> void SurfacePainter::forVisibleBlocks(const QPaintEvent& event, Paint paint)
{
    QPainter painter(m_edit.viewport());
    painter.setClipRect(event.rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF offset(m_edit.horizontalScrollBar()->value(), m_edit.verticalScrollBar()->value());
    painter.translate(-offset);
    const auto* layout = m_edit.document()->documentLayout();
    const double top = event.rect().top() + offset.y();
    const double bottom = event.rect().bottom() + offset.y();
    QTextBlock block = m_edit.document()->findBlock(layout->hitTest(QPointF(0, top), Qt::FuzzyHit));
    // Signs of a block may reach into the margin below it.
    if (block.previous().isValid())
        block = block.previous();
    for (; block.isValid() && layout->blockBoundingRect(block).top() <= bottom; block = block.next())
        paint(painter, block);
}

void SurfacePainter::paintBelow(const QPaintEvent& event)
{
    forVisibleBlocks(event, [this](QPainter& painter, const QTextBlock& block) {
        paintPieces(painter, block);
        paintQuotation(painter, block);
        paintLayer(PaintLayer::Below, painter, block);
    });
}

void SurfacePainter::paintAbove(const QPaintEvent& event)
{
    forVisibleBlocks(event, [this](QPainter& painter, const QTextBlock& block) {
        paintMarker(painter, block);
        paintInvitation(painter, block);
        paintSuggestions(painter, block);
        paintLayer(PaintLayer::Above, painter, block);
    });
}

void SurfacePainter::paintLayer(PaintLayer layer, QPainter& painter, const QTextBlock& block)
{
    for (const auto& [at, paint] : m_layers) {
        if (at == layer)
            paint(painter, block);
    }
}

/// A tint and a thin line; a dashed one where somebody's own words stand.
void SurfacePainter::paintPieces(QPainter& painter, const QTextBlock& block)
{
    for (const SurfaceRun& run : runsOf(block)) {
        if (!isPiece(run.format))
            continue;
        const RunIdentity what = runIdentity(run.format);
        const std::optional<Words>* words = wordsOf(what.piece->piece);
        const bool isOvertyped = words && *words && (*words)->basis != what.shown;
        QColor tint = m_edit.palette().color(QPalette::Highlight);
        tint.setAlpha(26);
        QColor line = m_edit.palette().color(isOvertyped ? QPalette::Text : QPalette::Highlight);
        line.setAlpha(isOvertyped ? 170 : 110);
        for (const QRectF& rect : stretchRects(block, run.start - block.position(), run.length)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tint);
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3);
            painter.setPen(QPen(line, isOvertyped ? 1.5 : 1, isOvertyped ? Qt::DashLine : Qt::SolidLine));
            painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        }
    }
}

void SurfacePainter::paintMarker(QPainter& painter, const QTextBlock& block)
{
    const BlockIdentity item = blockIdentity(block);
    if (item.listItem == ListItem::None || block.layout()->lineCount() == 0)
        return;
    static const QStringList bullets { u"•"_s, u"◦"_s, u"▪"_s };
    const QString marker
        = item.listItem == ListItem::Number ? QString::number(listNumber(block)) + u'.' : bullets[(item.level - 1) % bullets.size()];
    const QTextLine line = block.layout()->lineAt(0);
    const QFont font = block.charFormat().font().resolve(m_edit.document()->defaultFont());
    const QFontMetricsF metrics(font);
    const double gap = metrics.horizontalAdvance(u' ') * 1.6;
    const QPointF origin = block.layout()->position();
    const double x = isRightToLeft(block) ? origin.x() + line.x() + line.width() + gap
                                          : origin.x() + line.x() - gap - metrics.horizontalAdvance(marker);
    painter.setFont(font);
    painter.setPen(m_edit.palette().color(QPalette::Text));
    painter.drawText(QPointF(x, origin.y() + line.y() + line.ascent()), marker);
}

QString SurfacePainter::speaker(const QTextBlock& block) const
{
    const RenderedBlock* rendered = m_edit.surface().surface().texts().block(ArticleTextField::Body, keyOf(block));
    if (const auto* quote = rendered ? std::get_if<RenderedQuote>(rendered) : nullptr)
        return plainText(quote->attribution);
    const BlockIdentity identity = blockIdentity(block);
    if (!identity.value)
        return {};
    if (const auto* pullQuote = std::get_if<PullQuoteBlock>(&identity.value->block))
        return pullQuote->attribution;
    const auto* quote = std::get_if<QuoteBlock>(&identity.value->block);
    return quote ? quote->attribution : QString();
}

void SurfacePainter::paintQuotation(QPainter& painter, const QTextBlock& block)
{
    const BlockIdentity identity = blockIdentity(block);
    const bool isQuotation = identity.kind == SurfaceKind::Quote || identity.kind == SurfaceKind::PullQuote;
    if (!isQuotation && (identity.kind != SurfaceKind::Text || identity.style != BlockStyle::Blockquote))
        return;
    const SurfaceLook& look = m_edit.surface().surface().look();
    const double indent = look.indent();
    const double width = m_edit.document()->textWidth();
    const double x = isRightToLeft(block) ? width - indent * 0.4 : indent * 0.4;
    const double below = isQuotation ? QFontMetricsF(look.font).height() * 1.35 : 0;
    const double top = block.layout()->position().y();
    const double bottom = top + block.layout()->boundingRect().height();
    painter.setPen(QPen(m_edit.palette().color(isQuotation ? QPalette::Highlight : QPalette::Mid), 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom + below));
    if (!isQuotation)
        return;
    const QString name = speaker(block);
    const QString text = name.isEmpty() ? ArticleTextEdit::tr("— who says this?") : u"— "_s + name;
    painter.setFont(look.font);
    painter.setPen(m_edit.palette().color(QPalette::PlaceholderText));
    const QRectF place(isRightToLeft(block) ? 0 : indent, bottom, width - indent, below);
    painter.drawText(place, static_cast<int>(sideOf(block) | Qt::AlignVCenter), text);
}

QString SurfacePainter::invitation(const QTextBlock& block) const
{
    if (block.length() > 1 || m_edit.surface().article().isEmpty())
        return {};
    const BlockIdentity identity = blockIdentity(block);
    if (identity.section == SurfaceSection::Headline)
        return ArticleTextEdit::tr("Headline");
    if (identity.kind == SurfaceKind::Quote || identity.kind == SurfaceKind::PullQuote)
        return ArticleTextEdit::tr("What was said");
    const auto place = m_edit.surface().surface().placeOf(block);
    const bool isAlone = place && m_edit.surface().surface().text(place->first).size() <= 1;
    if (!isAlone || identity.style != BlockStyle::Normal || identity.listItem != ListItem::None)
        return {};
    return identity.section == SurfaceSection::Summary ? ArticleTextEdit::tr("Summary") : ArticleTextEdit::tr("Write the article …");
}

void SurfacePainter::paintInvitation(QPainter& painter, const QTextBlock& block)
{
    const QString text = invitation(block);
    if (text.isEmpty() || block.layout()->lineCount() == 0)
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const QTextBlockFormat format = block.blockFormat();
    const double width = m_edit.document()->textWidth() - format.leftMargin() - format.rightMargin();
    const QRectF place(format.leftMargin(), block.layout()->position().y() + line.y(), width, line.ascent() + line.descent());
    painter.setFont(block.charFormat().font().resolve(m_edit.document()->defaultFont()));
    painter.setPen(m_edit.palette().color(QPalette::PlaceholderText));
    painter.drawText(place, static_cast<int>(sideOf(block) | Qt::AlignBottom), text);
}

void SurfacePainter::paintSuggestions(QPainter& painter, const QTextBlock& block)
{
    for (const NameSuggestion& suggestion : m_edit.suggestionsIn(block)) {
        const int start = static_cast<int>(suggestion.start) - block.position();
        for (const QRectF& rect : stretchRects(block, start, static_cast<int>(suggestion.length))) {
            painter.setPen(QPen(m_edit.palette().color(QPalette::Highlight), 1.5, Qt::DotLine));
            painter.drawLine(rect.bottomLeft() + QPointF(0, 1), rect.bottomRight() + QPointF(0, 1));
        }
    }
}

} // namespace rapporteur
