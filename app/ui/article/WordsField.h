#pragma once

#include <QLineEdit>

namespace rapporteur {

/// A field that opens over a generated piece to write other words. Enter takes them, Escape and leaving the field do not.
class WordsField : public QLineEdit
{
    Q_OBJECT

public:
    WordsField(QWidget* viewport, const QString& text, const QRect& place, const QFont& font);

Q_SIGNALS:
    void written(const QString& text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish();
    bool m_isFinished = false;
};

} // namespace rapporteur
