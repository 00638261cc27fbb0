#include "ui/appearance/Appearance.h"

#include "support/ui/WindowMain.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <memory>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance, WCAG 2.2.
double luminance(const QColor& color)
{
    const auto linear = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheEdgesOfFieldsAndBoxes_data();
    void showsTheEdgesOfFieldsAndBoxes();
};

void AppearanceTest::showsTheEdgesOfFieldsAndBoxes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("control");
    for (const QString& control : { u"field"_s, u"box"_s, u"choice"_s }) {
        QTest::addRow("%s, light", qPrintable(control)) << false << control;
        QTest::addRow("%s, dark", qPrintable(control)) << true << control;
    }
}

/// On the middle line of the control, some pixel of its leading edge stands out against the window (WCAG 2.2, 1.4.11).
void AppearanceTest::showsTheEdgesOfFieldsAndBoxes()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, control);
    applyAppearance(dark ? Appearance::Dark : Appearance::Light);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    QWidget* shown = nullptr;
    if (control == u"field"_s)
        shown = new QLineEdit;
    else if (control == u"box"_s)
        shown = new QCheckBox;
    else
        shown = new QRadioButton;
    auto* other = new QLineEdit;
    layout->addWidget(other);
    layout->addWidget(shown);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    other->setFocus();
    const QImage image = window.grab().toImage();
    const QColor ground = window.palette().color(QPalette::Window);
    const QPoint start = shown->mapTo(&window, QPoint(0, shown->height() / 2));
    double best = 1;
    constexpr int edgeWidth = 5;
    for (int x = 0; x < edgeWidth; ++x)
        best = std::max(best, contrast(image.pixelColor(start.x() + x, start.y()), ground));
    constexpr double visible = 1.5; // light fields stand out by their white as well
    constexpr double asked = 2.6;   // the edge is antialiased over the ground
    QVERIFY2(best >= (dark ? asked : visible), qPrintable(QString::number(best)));
}

RAPPORTEUR_WINDOW_TEST_MAIN(AppearanceTest)
#include "AppearanceTest.moc"
