#include "ui/article/WordsField.h"

#include <QKeyEvent>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr int padding = 12;
constexpr int narrowest = 220;

} // namespace

WordsField::WordsField(QWidget* viewport, const QString& text, const QRect& place, const QFont& font) : QLineEdit(text, viewport)
{
    setFont(font);
    setAccessibleName(tr("Other words"));
    setToolTip(tr("Enter takes these words, Escape leaves the text as it was."));
    const int wanted = std::max({ narrowest, place.width() + 4 * padding, fontMetrics().horizontalAdvance(text) + 4 * padding });
    const int width = std::min(wanted, viewport->width());
    const int left = std::clamp(place.left() - padding, 0, std::max(0, viewport->width() - width));
    setGeometry(left, place.top() - 4, width, place.height() + 8);
    show();
    selectAll();
    setFocus();
}

void WordsField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return finish();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QString words = text();
    finish();
    Q_EMIT written(words);
}

void WordsField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish();
}

void WordsField::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    hide();
    deleteLater();
    Q_EMIT closed();
}

} // namespace rapporteur
