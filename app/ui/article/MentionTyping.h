#pragma once

#include "editing/surface/MentionChoices.h"

#include <QObject>
#include <memory>

class QKeyEvent;

namespace rapporteur {

class ArticleTextEdit;
class MentionPopup;

/// Opens the list of mentions after `@` or `#` at the start of a word, and nowhere else; while it is open, what is typed
/// narrows it down. Escape leaves the characters as they are.
class MentionTyping : public QObject
{
    Q_OBJECT

public:
    explicit MentionTyping(ArticleTextEdit& edit);

    /// Types the sign, as a key would.
    void begin(MentionSign sign);

    /// What pieces would read at a place of the document; null where none can stand.
    static std::unique_ptr<PieceFacts> factsAt(ArticleTextEdit& edit, int position);

Q_SIGNALS:
    /// A new person was added, and how the name was understood.
    void personAdded(const QString& name, const QString& reading);

private:
    void followTyping(const QString& text);
    void followCaret();
    void update();
    void close();
    void insert(const MentionChoice& choice);

    ArticleTextEdit& m_edit;
    MentionPopup* m_popup;
    MentionChoices m_choices;
    std::unique_ptr<PieceFacts> m_facts;
    std::optional<MentionSign> m_sign;
    int m_start = 0; ///< of the sign in the document
};

} // namespace rapporteur
