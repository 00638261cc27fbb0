#include "editing/surface/ArticleSurface.h"

#include <QLocale>

namespace rapporteur {

namespace {

/// Languages that are written from right to left, by their script where the tag names none.
Qt::LayoutDirection directionOf(const QString& language)
{
    return QLocale(language).textDirection();
}

} // namespace

ArticleSurface::ArticleSurface(Workspace& workspace, LiveRendering& rendering, QTextDocument& document, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_rendering(rendering), m_surface(document)
{
    m_surface.texts().setRegistry(&workspace.registry());
    connect(&m_surface, &SurfaceDocument::changed, this, &ArticleSurface::takeChange);
    connect(&workspace, &Workspace::articlePatched, this, [this](const ArticlePatch& patch, const QObject* origin) {
        if (patch.article == m_article && origin != this)
            Q_EMIT changedElsewhere(m_surface.apply(patch));
    });
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind, const QStringList& ids) {
        if (kind == RecordKind::Article && ids.contains(m_article.text()))
            followRecord();
    });
    connect(&workspace, &Workspace::reloaded, this,
        [this] { open(m_workspace.articleHead(m_article) ? ArticleId(m_article) : ArticleId()); });
    connect(&rendering, &LiveRendering::renderedChanged, this, &ArticleSurface::showRendered);
}

void ArticleSurface::open(const ArticleId& article)
{
    m_article = m_workspace.articleHead(article) ? article : ArticleId();
    const Article shown = m_article.isEmpty() ? Article {} : m_workspace.article(m_article);
    SurfaceLook look = m_surface.look();
    look.direction = directionOf(shown.language);
    m_surface.texts().setRendered(nullptr);
    m_surface.load({}, {}, {});
    m_surface.setLook(look);
    if (const auto rendered = m_rendering.rendered(); rendered && rendered->id == m_article)
        m_surface.texts().setRendered(rendered);
    m_surface.load(shown.headline, shown.summary, shown.body);
    Q_EMIT opened();
}

void ArticleSurface::takeChange(const SurfaceChange& change)
{
    if (m_article.isEmpty() || m_workspace.isReadOnly())
        return;
    const size_t steps = change.patches.size() + (change.headline ? 1 : 0);
    if (steps > 1)
        m_workspace.undoStack().beginMacro(change.name);
    for (ArticlePatch patch : change.patches) {
        patch.article = m_article;
        m_workspace.patch(change.name, patch, this, change.merging);
    }
    // The headline last: it puts the whole article, which has the patches by then.
    if (change.headline) {
        Article changed = m_workspace.article(m_article);
        changed.headline = *change.headline;
        m_workspace.replace(tr("Change Headline"), std::move(changed), change.merging);
    }
    if (steps > 1)
        m_workspace.undoStack().endMacro();
}

/// The article was replaced as a whole: by its fields, by approval, by undo of these.
void ArticleSurface::followRecord()
{
    if (!m_workspace.articleHead(m_article))
        return open({});
    const Article now = m_workspace.article(m_article);
    std::optional<int> position;
    if (now.headline != m_surface.headline())
        position = m_surface.setHeadline(now.headline);
    for (const ArticleTextField field : { ArticleTextField::Summary, ArticleTextField::Body }) {
        const ArticlePatch patch = patchBetween(m_article, field, m_surface.text(field), textOf(now, field));
        if (!patch.removed.empty() || !patch.inserted.empty())
            position = m_surface.apply(patch);
    }
    SurfaceLook look = m_surface.look();
    look.direction = directionOf(now.language);
    m_surface.setLook(look);
    if (position)
        Q_EMIT changedElsewhere(*position);
}

void ArticleSurface::showRendered()
{
    const auto rendered = m_rendering.rendered();
    if (!rendered || rendered->id != m_article)
        return;
    m_surface.texts().setRendered(rendered);
    m_surface.refreshPieces();
    Q_EMIT this->rendered();
}

} // namespace rapporteur
