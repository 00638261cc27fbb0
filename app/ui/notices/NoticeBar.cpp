#include "ui/notices/NoticeBar.h"

#include "ui/access/TabOrder.h"
#include "ui/appearance/LineIcon.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

const QString lineName = u"notice"_s;

/// A screen reader says an alert when it comes, wherever the focus is.
QAccessibleInterface* makeAlert(const QString& className, QObject* object)
{
    if (className != "QWidget"_L1 || object->objectName() != lineName || !qobject_cast<NoticeBar*>(object->parent()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::AlertMessage);
}

/// A line on a faint ground with an edge in the colour of its kind.
class NoticeLine : public QWidget
{
public:
    NoticeLine(Notice::Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor color = m_kind == Notice::Kind::Trouble ? QColor(0xb5, 0x3a, 0x2e) : palette().color(QPalette::Highlight);
        QColor ground = color;
        ground.setAlpha(26);
        painter.fillRect(rect(), ground);
        const QRect edge(isRightToLeft() ? width() - 3 : 0, 0, 3, height());
        painter.fillRect(edge, color);
    }

private:
    Notice::Kind m_kind;
};

} // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    setAccessibleName(tr("Notices"));
    QAccessible::installFactory(makeAlert);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (before && now && isAncestorOf(now) && !isAncestorOf(before))
            m_focusBefore = before;
    });
}

QWidget* NoticeBar::makeLine(const Notice& notice)
{
    auto* line = new NoticeLine(notice.kind, this);
    line->setObjectName(lineName);
    line->setAccessibleName(notice.text);
    auto* icon = new QLabel(line);
    icon->setPixmap(lineIcon(notice.kind == Notice::Kind::Trouble ? u"warning"_s : u"hint"_s).pixmap(16, 16));
    auto* text = new QLabel(notice.text, line);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    for (const Notice::Remedy& remedy : notice.remedies) {
        auto* button = new QPushButton(remedy.text, line);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, key = notice.key, remedy] {
            const auto act = remedy.act;
            if (remedy.after == Notice::Remedy::After::Close)
                close(key);
            act();
        });
    }
    auto* dismiss = new QToolButton(line);
    dismiss->setIcon(lineIcon(u"close"_s));
    dismiss->setToolTip(tr("Close this notice"));
    dismiss->setAccessibleName(tr("Close this notice"));
    dismiss->setAutoRaise(true);
    layout->addWidget(dismiss);
    connect(dismiss, &QToolButton::clicked, this, [this, key = notice.key] { close(key); });
    return line;
}

void NoticeBar::show(const Notice& notice)
{
    close(notice.key);
    QWidget* line = makeLine(notice);
    layout()->addWidget(line);
    tabBehind(tabAnchor(), *line);
    m_lines.push_back({ notice.key, notice.text, line });
    setVisible(true);
}

/// The control that Tab leaves for a new line.
QWidget& NoticeBar::tabAnchor()
{
    const QWidget* before = m_lines.empty() ? m_partBefore.get() : m_lines.back().widget;
    const QList<QWidget*> stops = before ? tabStopsIn(*before) : QList<QWidget*>();
    return stops.isEmpty() ? *this : *stops.back();
}

void NoticeBar::close(const QString& key)
{
    const auto line = std::ranges::find(m_lines, key, &Line::key);
    if (line == m_lines.end())
        return;
    QWidget* widget = line->widget;
    const bool hasFocus = widget->isAncestorOf(QApplication::focusWidget());
    m_lines.erase(line);
    if (hasFocus)
        giveFocusAway();
    widget->hide();
    widget->deleteLater();
    setVisible(!m_lines.empty());
}

/// The notice with the focus goes: to the next one, else back to where one was.
void NoticeBar::giveFocusAway()
{
    if (!m_lines.empty())
        m_lines.front().widget->findChild<QToolButton*>()->setFocus();
    else if (m_focusBefore)
        m_focusBefore->setFocus();
}

void NoticeBar::keyPressEvent(QKeyEvent* event)
{
    const QWidget* focus = QApplication::focusWidget();
    const auto line = std::ranges::find_if(m_lines, [focus](const Line& each) { return each.widget->isAncestorOf(focus); });
    if (event->key() != Qt::Key_Escape || line == m_lines.end())
        return QWidget::keyPressEvent(event);
    close(QString(line->key));
}

QStringList NoticeBar::texts() const
{
    QStringList texts;
    for (const Line& line : m_lines)
        texts << line.text;
    return texts;
}

} // namespace rapporteur
