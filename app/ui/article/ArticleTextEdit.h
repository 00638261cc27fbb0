#pragma once

#include "editing/paste/PastedText.h"
#include "editing/surface/ArticleSurface.h"
#include "editing/surface/NameSuggestions.h"

#include <QTextEdit>
#include <functional>
#include <memory>

class QMenu;

namespace rapporteur {

class SurfacePainter;

/// The text widget of the article editor: keys, mouse and clipboard, turned into edits that keep pieces, objects and the
/// three parts of an article whole.
class ArticleTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleTextEdit(QWidget* parent);
    ~ArticleTextEdit() override;

    /// Once, after construction: the surface shows this widget's document.
    void setSurface(ArticleSurface& surface);
    ArticleSurface& surface() const { return *m_surface; }
    SurfacePainter& painter() { return *m_painter; }

    /// Runs an edit on the caret and shows where the caret belongs after it.
    void perform(const std::function<void(QTextCursor&)>& edit);
    void typeText(const QString& text);
    /// Of the selection, else of what will be typed next.
    void toggleMark(const QString& mark, const QString& name);
    bool isMarkOn(const QString& mark) const;

    // The widget's own cut and paste go past the rules of pieces and sections.
    void cutSelection();
    void pastePlain();
    void insertPasted(const PortableText& text);

    /// The piece selected, or at the caret.
    std::optional<SurfaceRun> pieceAtCaret() const;
    /// The block at the caret that is not text, or a quotation; invalid where there is none.
    QTextBlock objectAtCaret() const;
    /// Opens a field over the piece at the caret to write other words.
    void overtype();

    void setSuggestions(std::shared_ptr<const NameSuggestions> suggestions);
    /// Names in typed text of the block that can be linked, by their places in the document.
    std::vector<NameSuggestion> suggestionsIn(const QTextBlock& block) const;
    std::optional<NameSuggestion> suggestionAt(const QTextCursor& cursor) const;

Q_SIGNALS:
    /// A block that is not text was double-clicked.
    void objectActivated(const QString& key);
    void pieceActivated(const rapporteur::Inline& piece);
    void picturesPasted(const std::vector<rapporteur::PastedPicture>& pictures);
    void pasteReduced(const QStringList& dropped);
    /// Before the menu opens: others add what they offer for the word there.
    void menuAboutToShow(QMenu* menu, const QTextCursor& at);
    void typed(const QString& text);
    /// A key that a list over the text may want first; the receiver accepts it.
    void keyOffered(QKeyEvent* event);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool takeEditingKey(QKeyEvent* event);
    bool takeDeletingKey(QKeyEvent* event);
    void followCaret();
    void updateLook();
    void placeColumn();
    QTextBlock objectAt(const QPoint& point) const;
    void select(int from, int to);
    void writeWords(const SurfaceRun& run, const QString& text);

    ArticleSurface* m_surface = nullptr;
    std::unique_ptr<SurfacePainter> m_painter;
    std::shared_ptr<const NameSuggestions> m_suggestions;
    int m_caret = 0;
    bool m_isFollowing = false;
    bool m_hasChosenMarks = false; ///< for what will be typed where the caret is
};

} // namespace rapporteur
