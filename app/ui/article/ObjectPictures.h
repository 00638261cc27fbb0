#pragma once

#include "core/rendered/RenderedText.h"
#include "core/text/PortableText.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTextDocument>
#include <QTextObjectInterface>
#include <functional>
#include <memory>

namespace rapporteur {

class ArticleTextEdit;
class Thumbnails;

/// Draws the blocks that are not text: photos with their caption, rosters and tables as they will read, dividers.
class ObjectPictures : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit ObjectPictures(ArticleTextEdit& edit);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position, const QTextFormat& format) override;

    void setThumbnails(Thumbnails* thumbnails);
    /// Draws anew what reads differently since it was drawn.
    void refresh();
    /// Draws everything anew: another font, other colours.
    void forget() { m_pictures.clear(); }

private:
    struct Picture
    {
        Block block;
        std::optional<RenderedBlock> rendered;
        double width = 0;
        double height = 0;
        QRectF image; ///< where the photo goes
        QByteArray sha256;
        QString missing; ///< said in the place of the photo
        std::unique_ptr<QTextDocument> text;
    };
    const Picture& picture(QTextDocument* document, int position);
    void layOut(Picture& picture) const;
    void placeImage(Picture& picture) const;
    void invalidate(const std::function<bool(const Picture&)>& isOld);
    void drawPicture(QPainter& painter, const Picture& picture, const QRectF& rect) const;
    void drawImage(QPainter& painter, const Picture& picture, const QPointF& origin) const;

    ArticleTextEdit& m_edit;
    Thumbnails* m_thumbnails = nullptr;
    QHash<QString, std::shared_ptr<Picture>> m_pictures; ///< by key of the block
};

} // namespace rapporteur
