#pragma once

#include "core/Id.h"
#include "editing/paste/PastedText.h"

#include <QAction>
#include <QWidget>
#include <memory>
#include <vector>

class QTextEdit;

namespace rapporteur {

class ArticleActions;
class ArticleSurface;
class ArticleTextEdit;
class LiveRendering;
class Thumbnails;
class Workspace;

/// Headline, summary and body of an article in one scrolling surface, as they will read. What is typed is in the workspace
/// at once.
class ArticleEditor : public QWidget
{
    Q_OBJECT

public:
    ArticleEditor(Workspace& workspace, LiveRendering& rendering, QWidget* parent);
    ~ArticleEditor() override;

    /// Shows the article, caret in its first empty part; an empty id shows nothing.
    void open(const ArticleId& article);
    ArticleId article() const;

    QTextEdit& textEdit();

    /// Where the caret is, to be found again after a restart.
    QByteArray caret() const;
    void setCaret(const QByteArray& caret);
    /// Scrolls to a block of summary or body and puts the caret there.
    void selectBlock(const QString& key);

    QList<QAction*> formatActions();
    QList<QAction*> insertActions();

    void insertPastedText(const PastedText& pasted);
    /// Adds the photos as blocks where the caret is, as one undo step.
    void insertPhotos(const std::vector<PhotoId>& photos);

    /// Of the text as it reads, generated names included.
    int wordCount() const;
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
    /// What a paste left out, in plain words.
    void pasteReduced(const QStringList& dropped);

private:
    std::unique_ptr<ArticleSurface> m_surface;
    ArticleTextEdit* m_text;
    ArticleActions* m_actions;
    QString m_selectedBlock;
};

} // namespace rapporteur
