#include "ui/article/ObjectPictures.h"

#include "editing/pictures/Thumbnails.h"
#include "ui/appearance/LineIcon.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/ObjectText.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr double tallestImage = 380;
constexpr double emptyImage = 120;
constexpr double gap = 8;
constexpr double dividerHeight = 24;
constexpr double rosterInset = 12;

} // namespace

ObjectPictures::ObjectPictures(ArticleTextEdit& edit) : QObject(&edit), m_edit(edit)
{
    edit.document()->documentLayout()->registerHandler(surfaceObjectType, this);
}

void ObjectPictures::setThumbnails(Thumbnails* thumbnails)
{
    m_thumbnails = thumbnails;
    if (thumbnails) {
        connect(thumbnails, &Thumbnails::ready, this, [this](const QByteArray& sha256) {
            invalidate([&](const Picture& picture) { return picture.sha256 == sha256; });
        });
    }
    invalidate([](const Picture&) { return true; });
}

void ObjectPictures::refresh()
{
    const PieceTexts& texts = m_edit.surface().surface().texts();
    invalidate([&](const Picture& picture) {
        const RenderedBlock* now = texts.block(ArticleTextField::Body, keyOf(picture.block));
        return now && picture.rendered != *now;
    });
}

void ObjectPictures::invalidate(const std::function<bool(const Picture&)>& isOld)
{
    QStringList old;
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture) {
        if (isOld(**picture))
            old << picture.key();
    }
    for (const QString& key : old) {
        m_pictures.remove(key);
        const QTextBlock block = m_edit.surface().surface().block(ArticleTextField::Body, key);
        if (block.isValid())
            m_edit.document()->markContentsDirty(block.position(), block.length());
    }
}

/// Where the photo goes in the column, and how large.
void ObjectPictures::placeImage(Picture& picture) const
{
    const auto* placement = std::get_if<PhotoBlock>(&picture.block);
    if (!placement)
        return;
    const Photo* photo = m_edit.surface().workspace().registry().photos.find(placement->photo);
    picture.sha256 = photo ? photo->sha256 : QByteArray();
    const QImage image = m_thumbnails ? m_thumbnails->image(picture.sha256) : QImage();
    const bool isBeside = placement->size == PhotoSize::Left || placement->size == PhotoSize::Right;
    const double widest = isBeside ? picture.width * 0.45 : picture.width;
    QSizeF size(widest, emptyImage);
    if (!image.isNull())
        size = QSizeF(image.size()).scaled(widest, tallestImage, Qt::KeepAspectRatio);
    else if (photo)
        picture.missing = photo->headline.isEmpty() ? photo->file.section(u'/', -1) : photo->headline;
    else
        picture.missing = tr("This photo is not in the newsroom.");
    const bool isAtEnd = placement->size == PhotoSize::Right;
    picture.image = QRectF(QPointF(isAtEnd ? picture.width - size.width() : 0, 0), size);
}

void ObjectPictures::layOut(Picture& picture) const
{
    placeImage(picture);
    const SurfaceLook& surfaceLook = m_edit.surface().surface().look();
    const ObjectLook look { surfaceLook.font, m_edit.palette(), surfaceLook.direction };
    picture.text = objectText(picture.block, picture.rendered ? &*picture.rendered : nullptr, look);
    double height = picture.image.isNull() ? 0 : picture.image.height() + gap;
    if (picture.text) {
        const double inset = std::holds_alternative<RosterBlock>(picture.block) ? rosterInset : 0;
        picture.text->setTextWidth(picture.width - 2 * inset);
        height += picture.text->isEmpty() ? 0 : picture.text->size().height() + inset;
    }
    picture.height = std::max(height, dividerHeight);
}

const ObjectPictures::Picture& ObjectPictures::picture(QTextDocument* document, int position)
{
    const QTextBlock block = document->findBlock(position);
    const QString key = keyOf(block);
    const BlockIdentity identity = blockIdentity(block);
    Block value = identity.value ? identity.value->block : Block(DividerBlock {});
    setKey(value, key);
    const double width = std::max(80.0, document->textWidth() - 2);
    std::shared_ptr<Picture>& known = m_pictures[key];
    if (known && known->width == width && known->block == value)
        return *known;
    known = std::make_shared<Picture>();
    known->block = std::move(value);
    known->width = width;
    if (const RenderedBlock* rendered = m_edit.surface().surface().texts().block(ArticleTextField::Body, key))
        known->rendered = *rendered;
    layOut(*known);
    return *known;
}

QSizeF ObjectPictures::intrinsicSize(QTextDocument* document, int position, const QTextFormat&)
{
    const Picture& drawn = picture(document, position);
    return { drawn.width, drawn.height };
}

void ObjectPictures::drawImage(QPainter& painter, const Picture& picture, const QPointF& origin) const
{
    const QRectF place = picture.image.translated(origin);
    const QImage image = m_thumbnails ? m_thumbnails->image(picture.sha256) : QImage();
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        return painter.drawImage(place, image);
    }
    painter.setBrush(m_edit.palette().color(QPalette::AlternateBase));
    painter.setPen(m_edit.palette().color(QPalette::Mid));
    painter.drawRect(place);
    const QRectF icon(place.center().x() - 14, place.center().y() - 32, 28, 28);
    lineIcon(u"photo"_s).paint(&painter, icon.toRect(), Qt::AlignCenter, QIcon::Disabled);
    painter.setPen(m_edit.palette().color(QPalette::PlaceholderText));
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    painter.drawText(place.adjusted(8, place.height() / 2 + 2, -8, 0), flags, picture.missing);
}

void ObjectPictures::drawPicture(QPainter& painter, const Picture& picture, const QRectF& rect) const
{
    const QPalette palette = m_edit.palette();
    QPointF origin = rect.topLeft();
    if (!picture.image.isNull()) {
        drawImage(painter, picture, origin);
        origin.ry() += picture.image.height() + gap;
    }
    if (std::holds_alternative<DividerBlock>(picture.block)) {
        painter.setPen(QPen(palette.color(QPalette::Mid), 1));
        const double inset = rect.width() * 0.3;
        painter.drawLine(QPointF(rect.left() + inset, rect.center().y()), QPointF(rect.right() - inset, rect.center().y()));
    }
    if (std::holds_alternative<RosterBlock>(picture.block)) {
        QColor tint = palette.color(QPalette::Highlight);
        tint.setAlpha(22);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(rect, 4, 4);
        origin += QPointF(rosterInset, rosterInset / 2);
    }
    if (picture.text) {
        painter.translate(origin);
        picture.text->drawContents(&painter);
        painter.translate(-origin);
    }
}

void ObjectPictures::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position, const QTextFormat&)
{
    const Picture& drawn = picture(document, position);
    const QTextCursor selection = m_edit.textCursor();
    const bool isSelected = selection.selectionStart() <= position && position < selection.selectionEnd();
    painter->save();
    if (isSelected)
        painter->fillRect(rect, m_edit.palette().color(QPalette::Base));
    drawPicture(*painter, drawn, rect);
    if (isSelected) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_edit.palette().color(QPalette::Highlight), 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace rapporteur
