#pragma once

#include <QPaintEvent>
#include <QTextBlock>

class QPainter;

namespace rapporteur {

class ArticleTextEdit;
class ObjectPictures;
class Thumbnails;

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

private:
    template <typename Paint> void forVisibleBlocks(const QPaintEvent& event, Paint paint);
    void paintPieces(QPainter& painter, const QTextBlock& block);
    void paintMarker(QPainter& painter, const QTextBlock& block);
    void paintQuotation(QPainter& painter, const QTextBlock& block);
    void paintInvitation(QPainter& painter, const QTextBlock& block);
    void paintSuggestions(QPainter& painter, const QTextBlock& block);
    QString invitation(const QTextBlock& block) const;
    QString speaker(const QTextBlock& block) const;

    ArticleTextEdit& m_edit;
    ObjectPictures* m_pictures;
};

/// The number that a numbered item prints: its place among its siblings.
int listNumber(const QTextBlock& block);

} // namespace rapporteur
