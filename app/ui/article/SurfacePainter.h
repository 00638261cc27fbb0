#pragma once

#include <QPaintEvent>
#include <QRectF>
#include <QTextBlock>
#include <functional>
#include <vector>

class QPainter;

namespace rapporteur {

class ArticleTextEdit;
class ObjectPictures;
class Thumbnails;

/// Below or above the letters.
enum class PaintLayer { Below, Above };

/// Rectangles of a stretch of a block, in the document.
std::vector<QRectF> stretchRects(const QTextBlock& block, int start, int length);

/// What stands around the text: the tint under generated pieces, list markers, bars and speakers of quotations, words
/// that invite to write, and dots under names that can be linked.
class SurfacePainter
{
public:
    explicit SurfacePainter(ArticleTextEdit& edit);

    void paintBelow(const QPaintEvent& event);
    void paintAbove(const QPaintEvent& event);

    void forgetPictures();
    void refreshPictures();
    void setThumbnails(Thumbnails* thumbnails);

    /// What others show in the text, hits and misspellings, is painted for the blocks in sight, in the document's coordinates.
    using BlockPaint = std::function<void(QPainter&, const QTextBlock&)>;
    void addLayer(PaintLayer layer, BlockPaint paint) { m_layers.emplace_back(layer, std::move(paint)); }

private:
    template <typename Paint> void forVisibleBlocks(const QPaintEvent& event, Paint paint);
    void paintPieces(QPainter& painter, const QTextBlock& block);
    void paintMarker(QPainter& painter, const QTextBlock& block);
    void paintQuotation(QPainter& painter, const QTextBlock& block);
    void paintInvitation(QPainter& painter, const QTextBlock& block);
    void paintSuggestions(QPainter& painter, const QTextBlock& block);
    void paintLayer(PaintLayer layer, QPainter& painter, const QTextBlock& block);
    QString invitation(const QTextBlock& block) const;
    QString speaker(const QTextBlock& block) const;

    ArticleTextEdit& m_edit;
    ObjectPictures* m_pictures;
    std::vector<std::pair<PaintLayer, BlockPaint>> m_layers;
};

/// The number that a numbered item prints: its place among its siblings.
int listNumber(const QTextBlock& block);

} // namespace rapporteur
