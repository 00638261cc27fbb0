#pragma once

#include <QWidget>

class QWebEngineView;

namespace rapporteur {

/// Shows a browser view as wide as a device's screen: centred where there is room, else smaller as a whole.
class PreviewFrame : public QWidget
{
    Q_OBJECT

public:
    enum class Fit { Exact, AtLeast };

    explicit PreviewFrame(QWidget* parent = nullptr);

    void setView(QWebEngineView* view);
    /// In CSS pixels. AtLeast: as wide as the frame when that is wider.
    void setPageWidth(int width, Fit fit);
    /// The view loses it with every page that it loads.
    void applyZoom();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    QWebEngineView* m_view = nullptr;
    int m_pageWidth = 0;
    Fit m_fit = Fit::Exact;
    double m_zoom = 1;
};

} // namespace rapporteur
