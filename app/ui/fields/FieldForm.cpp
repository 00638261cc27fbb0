#include "ui/fields/FieldForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rapporteur {

using namespace Qt::StringLiterals;

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setVerticalSpacing(4);
}

void FieldForm::addField(const QString& label, QWidget* field)
{
    auto* caption = new QLabel(label, this);
    QFont font = caption->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    caption->setFont(font);
    caption->setForegroundRole(QPalette::PlaceholderText);
    caption->setContentsMargins(0, 6, 0, 0);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    m_layout->addRow(caption, field);
}

QLineEdit* FieldForm::addLine(const QString& label, Read read, Write write)
{
    auto* line = new QLineEdit(this);
    line->installEventFilter(this);
    addField(label, line);
    connect(line, &QLineEdit::textEdited, this, write);
    m_refresh.emplace_back([line, read = std::move(read)] {
        const QString text = read();
        if (line->text() != text)
            line->setText(text);
    });
    return line;
}

QLineEdit* FieldForm::addCheckedLine(
    const QString& label, Read read, Write write, std::function<bool(const QString&)> accepts, const QString& refusal)
{
    auto* line = new QLineEdit(this);
    line->installEventFilter(this);
    m_unwritten.insert(line, [line, read] { return line->text() != read(); });
    addField(label, line);
    auto* reason = new QLabel(refusal, this);
    reason->setWordWrap(true);
    reason->hide();
    m_layout->addRow(reason);
    const auto setRefused = [reason, line, refusal](bool isRefused) {
        reason->setVisible(isRefused);
        line->setAccessibleDescription(isRefused ? refusal : QString());
    };
    connect(line, &QLineEdit::textEdited, reason, [setRefused, line, accepts] {
        if (accepts(line->text()))
            setRefused(false);
    });
    connect(line, &QLineEdit::editingFinished, this, [line, setRefused, accepts, read, write] {
        const bool isAccepted = accepts(line->text());
        setRefused(!isAccepted);
        if (isAccepted && line->text() != read())
            write(line->text());
    });
    m_refresh.emplace_back([line, reason, setRefused, read] {
        if (reason->isVisible() && line->hasFocus())
            return;
        setRefused(false);
        if (line->text() != read())
            line->setText(read());
    });
    return line;
}

QWidget* FieldForm::addText(const QString& label, Read read, Write write, int rows)
{
    auto* text = new QPlainTextEdit(this);
    text->setUndoRedoEnabled(false);
    text->installEventFilter(this);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * rows + 14);
    text->setMaximumHeight(text->fontMetrics().lineSpacing() * rows * 2 + 14);
    addField(label, text);
    connect(text, &QPlainTextEdit::textChanged, this, [text, read, write] {
        if (text->toPlainText() != read())
            write(text->toPlainText());
    });
    m_refresh.emplace_back([text, read] {
        const QString now = read();
        if (text->toPlainText() == now)
            return;
        const QSignalBlocker blocker(text);
        const int position = text->textCursor().position();
        text->setPlainText(now);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(now.size())));
        text->setTextCursor(cursor);
    });
    return text;
}

void FieldForm::addCheckBox(const QString& label, std::function<bool()> read, std::function<void(bool)> write)
{
    auto* box = new QCheckBox(label, this);
    m_layout->addRow(box);
    // Assistive technology toggles without a click; what `refresh` shows is read and so writes nothing.
    connect(box, &QCheckBox::toggled, this, [read, write = std::move(write)](bool isOn) {
        if (isOn != read())
            write(isOn);
    });
    m_refresh.emplace_back([box, read] { box->setChecked(read()); });
}

QComboBox* FieldForm::addChoice(
    const QString& label, const QStringList& texts, const QStringList& values, Read read, Write write)
{
    auto* choice = new QComboBox(this);
    for (qsizetype index = 0; index < texts.size(); ++index)
        choice->addItem(texts[index], values[index]);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    addField(label, choice);
    connect(choice, &QComboBox::activated, this,
        [choice, write = std::move(write)](int index) { write(choice->itemData(index).toString()); });
    m_refresh.emplace_back([choice, read = std::move(read)] { choice->setCurrentIndex(choice->findData(read())); });
    return choice;
}

QLabel* FieldForm::addReading(const QString& label, Read read)
{
    auto* text = new QLabel(this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addField(label, text);
    // A text that is only read is said with what it is.
    m_refresh.emplace_back([text, label, read = std::move(read)] {
        text->setText(read());
        text->setAccessibleName(label + u": "_s + text->text());
    });
    return text;
}

void FieldForm::addWidget(const QString& label, QWidget* widget, std::function<void()> refresh)
{
    addField(label, widget);
    if (refresh)
        m_refresh.push_back(std::move(refresh));
}

void FieldForm::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, 14, 0, 0);
    m_layout->addRow(heading);
}

/// Undo and redo belong to the newsroom: a field keeps a history of its own only for what it has not written yet.
bool FieldForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isHistory = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
        || key->keyCombination() == (Qt::CTRL | Qt::Key_Z) || key->keyCombination() == (Qt::CTRL | Qt::Key_Y);
    const auto unwritten = m_unwritten.constFind(watched);
    if (!isHistory || (unwritten != m_unwritten.cend() && (*unwritten)()))
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void FieldForm::refresh()
{
    for (const auto& refresh : m_refresh)
        refresh();
}

} // namespace rapporteur
