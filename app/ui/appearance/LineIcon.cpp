#include "ui/appearance/LineIcon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSet>
#include <QSvgRenderer>
#include <QToolButton>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

enum class Mirroring { Never, RightToLeft };

/// Drawings that point along the line of reading point the other way in a window from right to left.
Mirroring mirroringOf(const QString& name)
{
    static const QSet<QString> directed { u"article"_s, u"back"_s, u"blockquote"_s, u"bullets"_s, u"deeper"_s, u"forward"_s, u"handover"_s,
        u"redo"_s, u"shallower"_s, u"takeapart"_s, u"undo"_s };
    return directed.contains(name) ? Mirroring::RightToLeft : Mirroring::Never;
}

/// Paints the drawing anew each time, so that a change of the palette is seen at once.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QByteArray drawing, Mirroring mirroring) : m_drawing(std::move(drawing)), m_mirroring(mirroring) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor color = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            color = palette.color(QPalette::HighlightedText);
        QByteArray colored = m_drawing;
        colored.replace("currentColor", color.name().toLatin1());
        painter->save();
        if (m_mirroring == Mirroring::RightToLeft && QGuiApplication::isRightToLeft()) {
            painter->translate(2 * rect.x() + rect.width(), 0);
            painter->scale(-1, 1);
        }
        QSvgRenderer(colored).render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_drawing, m_mirroring); }

private:
    QByteArray m_drawing;
    Mirroring m_mirroring;
};

} // namespace

QIcon lineIcon(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), mirroringOf(name)));
}

void addSearchIcon(QLineEdit& field)
{
    field.addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    // Qt makes a button of it, which would have no name.
    for (QToolButton* button : field.findChildren<QToolButton*>()) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(field.placeholderText());
    }
}

} // namespace rapporteur
