#include "ui/preview/PreviewFrame.h"

#include "ui/appearance/Appearance.h"

#include <QPainter>
#include <QWebEngineView>
#include <algorithm>

namespace rapporteur {

namespace {

// The web engine shows nothing smaller.
constexpr double smallestZoom = 0.25;

} // namespace

PreviewFrame::PreviewFrame(QWidget* parent) : QWidget(parent) { }

void PreviewFrame::setView(QWebEngineView* view)
{
    m_view = view;
    m_view->setParent(this);
    m_view->show();
    arrange();
}

void PreviewFrame::setPageWidth(int width, Fit fit)
{
    m_pageWidth = width;
    m_fit = fit;
    arrange();
}

void PreviewFrame::applyZoom()
{
    if (m_view && m_view->zoomFactor() != m_zoom)
        m_view->setZoomFactor(m_zoom);
}

void PreviewFrame::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PreviewFrame::arrange()
{
    if (!m_view || m_pageWidth <= 0)
        return;
    const int pageWidth = m_fit == Fit::AtLeast ? std::max(m_pageWidth, width()) : m_pageWidth;
    m_zoom = std::clamp(static_cast<double>(width()) / pageWidth, smallestZoom, 1.0);
    const int shown = std::min(width(), qRound(pageWidth * m_zoom));
    m_view->setGeometry((width() - shown) / 2, 0, shown, height());
    applyZoom();
    update();
}

/// A hair line on both sides of a page that is narrower than the frame.
void PreviewFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(rect(), isDark(palette()) ? window.darker(115) : window.darker(106));
    if (!m_view)
        return;
    painter.setPen(palette().color(QPalette::Mid));
    const QRect page = m_view->geometry();
    painter.drawLine(page.left() - 1, 0, page.left() - 1, height());
    painter.drawLine(page.right() + 1, 0, page.right() + 1, height());
}

} // namespace rapporteur
