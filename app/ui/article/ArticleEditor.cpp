#include "ui/article/ArticleEditor.h"

#include "editing/surface/ArticleSurface.h"
#include "editing/surface/SurfaceRemoval.h"
#include "ui/article/ArticleActions.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/MentionTyping.h"
#include "ui/article/SurfacePainter.h"

#include <QMenu>
#include <QTextBoundaryFinder>
#include <QVBoxLayout>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr int pauseMilliseconds = 700;
constexpr int wordsPerMinute = 238;

int wordsIn(const QString& text)
{
    int words = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    do {
        if (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
            ++words;
    } while (finder.toNextBoundary() >= 0);
    return words;
}

/// Words of the surface, and of what its objects read.
int wordsOf(SurfaceDocument& surface)
{
    int words = 0;
    for (QTextBlock block = surface.document().begin(); block.isValid(); block = block.next()) {
        const RenderedBlock* object = kindOf(block) == SurfaceKind::Object ? surface.texts().block(ArticleTextField::Body, keyOf(block)) : nullptr;
        words += wordsIn(object ? plainText(*object) : block.text());
    }
    return words;
}

} // namespace

ArticleEditor::ArticleEditor(Workspace& workspace, LiveRendering& rendering, QWidget* parent)
    : QWidget(parent), m_text(new ArticleTextEdit(this)), m_surface(new ArticleSurface(workspace, rendering, *m_text->document(), m_text))
{
    m_text->setSurface(*m_surface);
    auto* mentions = new MentionTyping(*m_text);
    m_actions = new ArticleActions(*m_text, *mentions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    addActions(m_actions->formatActions() + m_actions->insertActions());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ArticleEditor::settle);
    connect(m_text->document(), &QTextDocument::contentsChanged, this, [this] {
        // Names are offered after writing, never during.
        m_text->setSuggestions(nullptr);
        m_pause.start();
    });
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &ArticleEditor::followCaret);
    connect(m_surface, &ArticleSurface::opened, this, &ArticleEditor::placeCaret);
    connect(m_surface, &ArticleSurface::rendered, this, [this] {
        m_text->painter().refreshPictures();
        m_text->viewport()->update();
    });
    connect(m_surface, &ArticleSurface::changedElsewhere, this, [this](int position) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(position);
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    });
    const auto forgetNames = [this] {
        m_names.reset();
        m_pause.start();
    };
    connect(&workspace, &Workspace::reloaded, this, forgetNames);
    connect(&workspace, &Workspace::recordsChanged, this, [forgetNames](RecordKind kind) {
        if (kind == RecordKind::Person)
            forgetNames();
    });
    connect(mentions, &MentionTyping::personAdded, this, &ArticleEditor::personAdded);
    connect(m_actions, &ArticleActions::photoFilesRequested, this, &ArticleEditor::photoFilesRequested);
    connect(m_actions, &ArticleActions::recordRequested, this, &ArticleEditor::recordRequested);
    connect(m_text, &ArticleTextEdit::picturesPasted, this, &ArticleEditor::picturesPasted);
    connect(m_text, &ArticleTextEdit::pasteReduced, this, &ArticleEditor::pasteReduced);
    connect(m_text, &ArticleTextEdit::menuAboutToShow, this, &ArticleEditor::menuAboutToShow);
}

void ArticleEditor::open(const ArticleId& article)
{
    if (article == m_surface->article())
        return;
    m_text->setSuggestions(nullptr);
    m_surface->open(article);
}

/// In the first part that is still empty: a new article begins with its headline.
void ArticleEditor::placeCaret()
{
    QTextBlock block = m_text->document()->firstBlock();
    for (QTextBlock each = block; each.isValid(); each = each.next()) {
        if (each.length() == 1) {
            block = each;
            break;
        }
    }
    m_text->setTextCursor(QTextCursor(block));
    m_text->setEnabled(!m_surface->article().isEmpty());
    settle();
}

ArticleId ArticleEditor::article() const
{
    return m_surface->article();
}

QTextEdit& ArticleEditor::textEdit()
{
    return *m_text;
}

QByteArray ArticleEditor::caret() const
{
    const QTextCursor cursor = m_text->textCursor();
    const char section = "hsb"[static_cast<size_t>(sectionOf(cursor.block()))];
    return QByteArray::number(cursor.positionInBlock()) + ' ' + section + keyOf(cursor.block()).toUtf8();
}

void ArticleEditor::setCaret(const QByteArray& caret)
{
    const qsizetype space = caret.indexOf(' ');
    const QString key = QString::fromUtf8(caret.mid(space + 2));
    const char section = space > 0 && space + 1 < caret.size() ? caret.at(space + 1) : '?';
    QTextBlock block;
    if (section == 'h')
        block = m_text->document()->firstBlock();
    else if (section == 's' || section == 'b')
        block = m_surface->surface().block(section == 's' ? ArticleTextField::Summary : ArticleTextField::Body, key);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(caret.left(space).toInt(), 0, block.length() - 1));
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void ArticleEditor::selectBlock(const QString& key)
{
    const QTextBlock block = m_surface->surface().block(key);
    if (!block.isValid() || keyOf(m_text->textCursor().block()) == key)
        return;
    m_text->setTextCursor(QTextCursor(block));
    m_text->ensureCursorVisible();
}

void ArticleEditor::followCaret()
{
    const QString key = keyOf(m_text->textCursor().block());
    if (std::exchange(m_selectedBlock, key) != key)
        Q_EMIT blockSelected(key);
}

/// What can wait for a pause in writing: counting words, and looking for names that could be linked.
void ArticleEditor::settle()
{
    const int words = m_surface->article().isEmpty() ? 0 : wordsOf(m_surface->surface());
    if (std::exchange(m_words, words) != words)
        Q_EMIT wordCountChanged(words);
    if (!m_names)
        m_names = std::make_shared<const NameSuggestions>(m_surface->workspace().registry());
    m_text->setSuggestions(m_names);
}

int ArticleEditor::readingMinutes() const
{
    return std::max(1, (m_words + wordsPerMinute / 2) / wordsPerMinute);
}

QList<QAction*> ArticleEditor::formatActions()
{
    return m_actions->formatActions();
}

QList<QAction*> ArticleEditor::insertActions()
{
    return m_actions->insertActions();
}

void ArticleEditor::pasteWithoutFormatting()
{
    m_text->pastePlain();
}

void ArticleEditor::insertPhotos(const std::vector<PhotoId>& photos)
{
    m_actions->insertPhotos(photos);
}

void ArticleEditor::setThumbnails(Thumbnails* thumbnails)
{
    m_actions->setThumbnails(thumbnails);
    m_text->painter().setThumbnails(thumbnails);
}

} // namespace rapporteur
