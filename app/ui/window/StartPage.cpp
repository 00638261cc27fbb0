#include "ui/window/StartPage.h"

#include "editing/session/Preferences.h"
#include "ui/access/TabOrder.h"
#include "ui/appearance/LineIcon.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QStyleOption>
#include <QStylePainter>
#include <QVBoxLayout>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 520;
constexpr int choiceMargin = 10;

QString shownFolder(const QString& path)
{
    QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder.startsWith(home))
        folder.replace(0, home.size(), u"~"_s);
    return QDir::toNativeSeparators(folder);
}

QLabel* makeHeading(const QString& text, qreal size, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    // The name of the program is Latin: it would stand at the left of an Arabic page.
    label->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft));
    return label;
}

/// Qt draws the picture of a command link at the left, also from right to left.
class ChoiceButton : public QCommandLinkButton
{
public:
    using QCommandLinkButton::QCommandLinkButton;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (!isRightToLeft())
            return QCommandLinkButton::paintEvent(event);
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        option.icon = {};
        painter.drawControl(QStyle::CE_PushButton, option);
        const QRect inner = rect().adjusted(choiceMargin, choiceMargin, -choiceMargin, -choiceMargin);
        icon().paint(&painter, QRect(QPoint(inner.right() - iconSize().width() + 1, inner.top()), iconSize()));
        const QRect texts = inner.adjusted(0, 0, -iconSize().width() - choiceMargin, 0);
        const auto draw = [&](const QRect& place, const QString& text) {
            // A path keeps its own direction.
            painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
            painter.drawText(place, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextDontClip, text);
        };
        QFont strong = font();
        strong.setBold(true);
        painter.setFont(strong);
        draw(texts, text());
        const int titleHeight = painter.fontMetrics().lineSpacing();
        painter.setFont(font());
        draw(texts.adjusted(0, titleHeight, 0, 0), description());
    }
};

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    auto* column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(makeHeading(tr("Rapporteur"), 2.2, column));
    auto* introduction = new QLabel(
        tr("A newsroom keeps articles, photos, people and delegations in one file on this computer. Everything you type is saved at once."),
        column);
    introduction->setWordWrap(true);
    introduction->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(introduction);
    layout->addSpacing(12);
    layout->addWidget(makeChoice(
        u"add"_s, tr("New newsroom…"), tr("Begin with an empty one"), &StartPage::newRequested));
    layout->addWidget(makeChoice(
        u"open"_s, tr("Open a newsroom…"), tr("A file whose name ends in .rapporteur"), &StartPage::openRequested));
    layout->addWidget(makeChoice(u"sample"_s, tr("Look at the sample newsroom…"),
        tr("An invented institute, with articles, photos and delegations to try things on"), &StartPage::sampleRequested));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    layout->addSpacing(12);
    layout->addLayout(m_recent);
    layout->addStretch(2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(column);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scrollToFocus(*scroll);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    refreshRecent();
}

QWidget* StartPage::makeChoice(
    const QString& icon, const QString& title, const QString& explanation, void (StartPage::*signal)())
{
    auto* button = new ChoiceButton(title, explanation, this);
    button->setIcon(lineIcon(icon));
    button->setIconSize(QSize(24, 24));
    button->setAccessibleName(title);
    button->setAccessibleDescription(explanation);
    connect(button, &QCommandLinkButton::clicked, this, signal);
    return button;
}

void StartPage::refreshRecent()
{
    while (m_recent->count() > 0) {
        QLayoutItem* item = m_recent->itemAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        m_recent->removeWidget(item->widget());
    }
    const QStringList paths = recentNewsrooms();
    if (!paths.isEmpty())
        m_recent->addWidget(makeHeading(tr("Recent"), 1.1, this));
    for (const QString& path : paths.first(std::min<qsizetype>(5, paths.size()))) {
        auto* button = new ChoiceButton(QFileInfo(path).completeBaseName(), shownFolder(path), this);
        button->setIcon(lineIcon(u"article"_s));
        button->setAccessibleName(tr("Open %1").arg(QFileInfo(path).completeBaseName()));
        m_recent->addWidget(button);
        connect(button, &QCommandLinkButton::clicked, this, [this, path] { Q_EMIT newsroomRequested(path); });
    }
}

} // namespace rapporteur
