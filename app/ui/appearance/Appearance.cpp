#include "ui/appearance/Appearance.h"

#include "ui/appearance/Isolation.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

struct Colors
{
    QRgb window, windowText, base, alternateBase, text, button, buttonText, highlight, highlightedText, link, placeholder, disabled,
        light, midlight, mid, dark, shadow, toolTip, toolTipText;
};

constexpr Colors lightColors { 0xfff3f4f6, 0xff1c2430, 0xffffffff, 0xfff7f8fa, 0xff1c2430, 0xfff9fafb, 0xff1c2430, 0xff1f5f9f,
    0xffffffff, 0xff17569a, 0xff667180, 0xff8a94a0, 0xffffffff, 0xffe9ebee, 0xffc4c9d0, 0xff9aa2ac, 0xff60697a, 0xff1c2430,
    0xffffffff };
constexpr Colors darkColors { 0xff23272e, 0xffe5e8ed, 0xff1a1d22, 0xff20242a, 0xffe5e8ed, 0xff2d323a, 0xffe5e8ed, 0xff2f6fb5,
    0xffffffff, 0xff82b6f0, 0xff98a2b0, 0xff737d8a, 0xff3a4049, 0xff343a42, 0xff3a4049, 0xff171a1e, 0xff0e1013, 0xffe5e8ed,
    0xff1a1d22 };

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QRgb> roles[] = { { QPalette::Window, colors.window },
        { QPalette::WindowText, colors.windowText }, { QPalette::Base, colors.base },
        { QPalette::AlternateBase, colors.alternateBase }, { QPalette::Text, colors.text }, { QPalette::Button, colors.button },
        { QPalette::ButtonText, colors.buttonText }, { QPalette::BrightText, 0xffffffff }, { QPalette::Highlight, colors.highlight },
        { QPalette::HighlightedText, colors.highlightedText }, { QPalette::Link, colors.link },
        { QPalette::LinkVisited, colors.link }, { QPalette::PlaceholderText, colors.placeholder }, { QPalette::Light, colors.light },
        { QPalette::Midlight, colors.midlight }, { QPalette::Mid, colors.mid }, { QPalette::Dark, colors.dark },
        { QPalette::Shadow, colors.shadow }, { QPalette::ToolTipBase, colors.toolTip },
        { QPalette::ToolTipText, colors.toolTipText } };
    for (const auto& [role, color] : roles)
        palette.setColor(role, QColor::fromRgb(color));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colors.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(colors.mid));
    return palette;
}

/// The edge of fields and boxes on a dark ground: 3.4 to 1 against the ground inside it (WCAG 2.2, 1.4.11 asks for 3).
constexpr QRgb darkEdge = 0xff6b7684;

/// Fusion without the pictures on dialog buttons, which no other button has. In a menu from right to left "Ctrl+," stays
/// as it is on the keyboard. Fusion's edges are darker than the window, which cannot be seen on a dark one: they are drawn here.
class PlainFusion : public QProxyStyle
{
public:
    PlainFusion() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const qsizetype tab = item && element == CE_MenuItem && item->direction == Qt::RightToLeft ? item->text.indexOf(u'\t') : -1;
        if (tab < 0)
            return QProxyStyle::drawControl(element, option, painter, widget);
        QStyleOptionMenuItem isolated(*item);
        isolated.text = item->text.first(tab + 1) + leftToRight(item->text.sliced(tab + 1));
        QProxyStyle::drawControl(element, &isolated, painter, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool hasEdge = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton || element == PE_FrameLineEdit;
        if (!hasEdge || !isDark(option->palette))
            return;
        const bool showsFocus = element == PE_FrameLineEdit && option->state & State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(showsFocus ? option->palette.color(QPalette::Link) : QColor::fromRgb(darkEdge));
        painter->setBrush(Qt::NoBrush);
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        const qreal radius = element == PE_IndicatorRadioButton ? edge.width() / 2 : 2;
        painter->drawRoundedRect(edge, radius, radius);
        painter->restore();
    }
};

/// The desktop's own palette, before the program set one.
bool desktopIsDark()
{
    static const bool dark = isDark(QApplication::palette());
    return dark;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightColors);
}

QPalette darkPalette()
{
    return paletteOf(darkColors);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void applyAppearance(Appearance appearance)
{
    const bool followsDark = desktopIsDark();
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && followsDark);
    if (!dynamic_cast<PlainFusion*>(QApplication::style()))
        QApplication::setStyle(new PlainFusion);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace rapporteur
