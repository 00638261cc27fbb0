#pragma once

#include "editing/find/ArticleFind.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPainter;
class QPushButton;
class QToolButton;

namespace rapporteur {

class ArticleEditor;
class ArticleTextEdit;

/// Find and replace below the text of the open article.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Find, Replace };

    explicit FindBar(ArticleEditor& editor, QWidget* parent = nullptr);

    /// Opens the bar for what is selected, else for what was looked for last.
    void open(Mode mode);
    void findNext();
    void findPrevious();
    /// Closes it and goes back to the text.
    void leave();
    /// Whether the editor is shown at all; without it there is nothing to find.
    void setAvailable(bool isAvailable);
    /// Selects the hit of a search elsewhere in the article that the editor shows.
    void select(const FoundText& found);

    /// Find, replace, next, previous; for a menu.
    const QList<QAction*>& menuActions() const { return m_menuActions; }
    const ArticleFind& find() const { return *m_find; }
    std::optional<size_t> current() const { return m_current; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void makeLayout();
    QToolButton* addButton(const QString& icon, const QString& text);
    TextQuery query() const;
    void search();
    /// Goes to a hit and selects it; absent: to none.
    void goTo(std::optional<size_t> hit);
    void step(bool isForward);
    void replaceCurrent();
    void replaceAll();
    void showState();
    void say(const QString& note);
    bool isCurrentSelected() const;
    void paintHits(QPainter& painter, const QTextBlock& block, bool isAbove) const;

    ArticleTextEdit& m_text;
    ArticleFind* m_find;
    QLineEdit* m_wanted;
    QLineEdit* m_replacement;
    QLabel* m_count;
    QLabel* m_note;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_case;
    QToolButton* m_words;
    QToolButton* m_close;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QList<QAction*> m_menuActions;
    std::optional<size_t> m_current;
    bool m_isReplacing = false;
};

} // namespace rapporteur
