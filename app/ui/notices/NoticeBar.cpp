#include "ui/notices/NoticeBar.h"

#include "ui/appearance/LineIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

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
    hide();
}

QWidget* NoticeBar::makeLine(const Notice& notice)
{
    auto* line = new NoticeLine(notice.kind, this);
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
    m_lines.push_back({ notice.key, notice.text, line });
    setVisible(true);
}

void NoticeBar::close(const QString& key)
{
    const auto line = std::ranges::find(m_lines, key, &Line::key);
    if (line == m_lines.end())
        return;
    line->widget->hide();
    line->widget->deleteLater();
    m_lines.erase(line);
    setVisible(!m_lines.empty());
}

QStringList NoticeBar::texts() const
{
    QStringList texts;
    for (const Line& line : m_lines)
        texts << line.text;
    return texts;
}

} // namespace rapporteur
