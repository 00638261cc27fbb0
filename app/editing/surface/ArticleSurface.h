#pragma once

#include "editing/rendering/LiveRendering.h"
#include "editing/surface/SurfaceDocument.h"

namespace rapporteur {

/// The document of the article editor joined to the workspace: what is typed is patched in, what others change (undo, the
/// inspector, find and replace) is shown, and generated pieces read as the last rendering says.
class ArticleSurface : public QObject
{
    Q_OBJECT

public:
    ArticleSurface(Workspace& workspace, LiveRendering& rendering, QTextDocument& document, QObject* parent = nullptr);

    Workspace& workspace() { return m_workspace; }
    LiveRendering& rendering() { return m_rendering; }
    SurfaceDocument& surface() { return m_surface; }

    /// Shows an article of the workspace; an empty id shows an empty document.
    void open(const ArticleId& article);
    const ArticleId& article() const { return m_article; }
    /// The one shown, as it is now.
    const Article& current() { return m_workspace.article(m_article); }

Q_SIGNALS:
    void opened();
    /// Something was changed from elsewhere; the caret belongs at `position`.
    void changedElsewhere(int position);
    /// Generated pieces and objects may read differently.
    void rendered();

private:
    void takeChange(const SurfaceChange& change);
    void showRendered();
    void followRecord();

    Workspace& m_workspace;
    LiveRendering& m_rendering;
    SurfaceDocument m_surface;
    ArticleId m_article;
};

} // namespace rapporteur
