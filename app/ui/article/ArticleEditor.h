#pragma once

#include "core/Id.h"
#include "editing/paste/PastedText.h"

#include <QAction>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <vector>

class QMenu;
class QTextCursor;
class QTextEdit;

namespace rapporteur {

class ArticleActions;
class ArticleSurface;
class ArticleTextEdit;
class LiveRendering;
class NameSuggestions;
class Thumbnails;
class Workspace;

/// Headline, summary and body of an article in one scrolling surface, as they will read. What is typed is in the workspace
/// at once.
class ArticleEditor : public QWidget
{
    Q_OBJECT

public:
    ArticleEditor(Workspace& workspace, LiveRendering& rendering, QWidget* parent);

    /// Shows the article, caret in its first empty part; an empty id shows nothing.
    void open(const ArticleId& article);
    ArticleId article() const;

    QTextEdit& textEdit();
    /// The same, with what it knows of the article: for those who show something in the text.
    ArticleTextEdit& articleText() { return *m_text; }

    /// Where the caret is, to be found again after a restart.
    QByteArray caret() const;
    void setCaret(const QByteArray& caret);
    /// Scrolls to a block of summary or body and puts the caret there.
    void selectBlock(const QString& key);

    /// In the order of a menu, with separators; names, icons and shortcuts set.
    QList<QAction*> formatActions();
    QList<QAction*> insertActions();
    void pasteWithoutFormatting();

    /// Adds the photos as blocks where the caret is, as one undo step.
    void insertPhotos(const std::vector<PhotoId>& photos);

    /// Of the text as it reads, generated names included.
    int wordCount() const { return m_words; }
    /// Minutes, at 238 words a minute (Brysbaert 2019), at least one.
    int readingMinutes() const;

    /// Pictures for photo blocks; without them a photo shows its headline alone.
    void setThumbnails(Thumbnails* thumbnails);

Q_SIGNALS:
    /// The caret went to another block of summary or body; the headline's key is empty.
    void blockSelected(const QString& key);
    void recordRequested(rapporteur::RecordKind kind, const QString& id);
    void wordCountChanged(int words);
    /// Pictures came with a paste or a drop; whoever makes photos of them calls insertPhotos.
    void picturesPasted(const std::vector<rapporteur::PastedPicture>& pictures);
    /// Whoever asks for files and makes photos of them calls insertPhotos.
    void photoFilesRequested();
    /// What a paste left out, in plain words.
    void pasteReduced(const QStringList& dropped);
    /// A person was added in place, and how the name was understood: to be shown.
    void personAdded(const QString& name, const QString& reading);
    /// The menu of the text opens: others add what they offer for the word there.
    void menuAboutToShow(QMenu* menu, const QTextCursor& at);

private:
    void followCaret();
    void settle();
    void placeCaret();

    ArticleTextEdit* m_text;
    ArticleSurface* m_surface;
    ArticleActions* m_actions;
    QTimer m_pause; ///< goes off when nobody has typed for a while
    std::shared_ptr<const NameSuggestions> m_names; ///< null: people changed since
    QString m_selectedBlock;
    int m_words = 0;
};

} // namespace rapporteur
