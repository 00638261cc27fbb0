#pragma once

#include "editing/surface/MentionChoices.h"

#include <QFrame>

class QKeyEvent;
class QListWidget;

namespace rapporteur {

/// The list under the caret while a mention is being typed. It never takes the focus: keys stay with the text.
class MentionPopup : public QFrame
{
    Q_OBJECT

public:
    explicit MentionPopup(QWidget* parent);

    /// Shows the choices under (or above) the caret's rectangle in the parent; hides itself when there are none.
    void open(std::vector<MentionChoice> choices, const QRect& caret);
    /// Takes Up, Down, Enter, Tab and Escape; true when the key was meant for the list.
    bool takeKey(const QKeyEvent& event);

Q_SIGNALS:
    void chosen(const rapporteur::MentionChoice& choice);
    void dismissed();

private:
    void place(const QRect& caret, int height);
    void choose(int row);

    QListWidget* m_list;
    std::vector<MentionChoice> m_choices;
};

} // namespace rapporteur
