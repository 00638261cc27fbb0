#pragma once

#include "editing/spelling/Spelling.h"

#include <QObject>
#include <QTextBlock>
#include <QTimer>
#include <optional>

class QMenu;
class QPainter;

namespace rapporteur {

class ArticleEditor;
class ArticleTextEdit;
class BlockSpelling;
class NoticeBar;

/// Underlines misspelled words in the article editor and offers what they may mean. Only blocks in sight are looked at, a few
/// at a time and when nobody types; neither the text nor its undo steps know of it.
class SpellingMarks : public QObject
{
    Q_OBJECT

public:
    SpellingMarks(ArticleEditor& editor, Spelling& spelling, NoticeBar& notices, QObject* parent);

    /// Reads what the user prefers: whether to check while typing, in which language, and words in capitals.
    void readPreferences();
    /// Selects the next misspelled word from the caret on, round the end.
    void goToNext();

    /// Check while typing, next misspelling; for a menu.
    const QList<QAction*>& menuActions() const { return m_menuActions; }
    /// The words that are underlined in a block.
    std::vector<SpelledWord> misspelledIn(const QTextBlock& block) const;

private:
    void makeActions();
    void setOn(bool isOn);
    void followEdit(int position, int removed, int added);
    void forgetAll();
    /// Looks at blocks in sight that were not looked at since they or the dictionaries changed.
    void checkSome();
    /// True when every word has a verdict.
    bool check(QTextBlock block);
    SpelledText textOf(const QTextBlock& block) const;
    QString language() const;
    void followLanguage();
    bool isBeingTyped(const QTextBlock& block, const SpelledWord& word) const;
    void paint(QPainter& painter, const QTextBlock& block);
    void seek();
    static const std::vector<SpelledWord>& wrongIn(const QTextBlock& block);

    std::optional<SpelledWord> misspelledAt(const QTextCursor& cursor);
    void fillMenu(QMenu* menu, const QTextCursor& at);
    void correct(int position, const SpelledWord& word, const QString& suggestion);
    void tellMissing(const QString& language);
    void sayMissing(const QString& language);
    void tellAdded(const QString& text, const std::function<void()>& undo);

    ArticleTextEdit& m_text;
    Spelling& m_spelling;
    NoticeBar& m_notices;
    QList<QAction*> m_menuActions;
    QTimer m_pause; ///< goes off when nobody has typed for a moment, then as long as there is something to look at
    QString m_language;       ///< of the text
    QString m_chosenLanguage; ///< preferred; empty: the text's
    bool m_isOn = true;
    int m_generation = 0; ///< of the verdicts
    int m_typedTo = -1;   ///< where the last edit ended
    std::optional<std::pair<int, int>> m_seeking; ///< block and place in it from which the next misspelling is looked for
    int m_soughtBlocks = 0;
};

} // namespace rapporteur
