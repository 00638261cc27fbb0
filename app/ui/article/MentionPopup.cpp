#include "ui/article/MentionPopup.h"

#include "ui/access/SayCurrent.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int padding = 6;
constexpr int widest = 480;

/// What will stand in the text, and quietly below it what tells it from others.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int lines = index.data(detailRole).toString().isEmpty() ? 1 : 2;
        return { 100, option.fontMetrics.height() * lines + 2 * padding };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected)
            painter->fillRect(option.rect, option.palette.highlight());
        QRect line = option.rect.adjusted(10, padding, -10, -padding);
        line.setHeight(option.fontMetrics.height());
        const int side = static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(line, side, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
        if (!isSelected)
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(line.translated(0, line.height()), side,
            option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, line.width()));
    }
};

} // namespace

MentionPopup::MentionPopup(QWidget* parent) : QFrame(parent), m_list(new QListWidget(this))
{
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setCursor(Qt::ArrowCursor);
    m_list->setAccessibleName(tr("What to mention"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { sayCurrent(*m_list); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    hide();
}

void MentionPopup::open(std::vector<MentionChoice> choices, const QRect& caret)
{
    m_choices = std::move(choices);
    if (m_choices.empty())
        return hide();
    // A quiet line around it, in the palette of now.
    QPalette framed = parentWidget()->palette();
    framed.setColor(QPalette::WindowText, framed.color(QPalette::Mid));
    setPalette(framed);
    m_list->clear();
    int height = 2 * frameWidth() + 4;
    for (const MentionChoice& choice : m_choices) {
        const bool isNew = !choice.newName.isEmpty();
        auto* item = new QListWidgetItem(isNew ? tr("Add “%1” as a new person").arg(choice.newName) : choice.shown, m_list);
        item->setData(detailRole, choice.detail);
        item->setData(Qt::AccessibleDescriptionRole, choice.detail);
        height += m_list->sizeHintForRow(m_list->count() - 1);
    }
    m_list->setCurrentRow(0);
    place(caret, height);
    show();
    raise();
    sayCurrent(*m_list);
}

void MentionPopup::place(const QRect& caret, int height)
{
    const QSize room = parentWidget()->size();
    resize(std::min(widest, room.width() - 8), std::min(height, std::max(120, room.height() / 2)));
    int top = caret.bottom() + 4;
    if (top + this->height() > room.height())
        top = caret.top() - 4 - this->height();
    const int left = layoutDirection() == Qt::RightToLeft ? caret.right() - width() : caret.left();
    move(std::clamp(left, 4, std::max(4, room.width() - width() - 4)), std::max(0, top));
}

bool MentionPopup::takeKey(const QKeyEvent& event)
{
    if (!isVisible())
        return false;
    const int row = m_list->currentRow();
    const int count = m_list->count();
    switch (event.key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow((row + 1) % count);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow((row + count - 1) % count);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        choose(row);
        return true;
    case Qt::Key_Escape:
        hide();
        Q_EMIT dismissed();
        return true;
    default:
        return false;
    }
}

void MentionPopup::choose(int row)
{
    hide();
    if (row < 0 || row >= static_cast<int>(m_choices.size()))
        return;
    const MentionChoice choice = m_choices[static_cast<size_t>(row)];
    Q_EMIT chosen(choice);
}

} // namespace rapporteur
