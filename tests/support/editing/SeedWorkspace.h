#pragma once

#include "editing/rendering/LiveRendering.h"
#include "editing/workspace/Workspace.h"

#include <QTemporaryDir>
#include <memory>

namespace rapporteur::test {

/// The seed's records in a newsroom file of their own, open for editing.
class SeedWorkspace
{
public:
    SeedWorkspace();

    Workspace& workspace() { return *m_workspace; }
    LiveRendering& rendering() { return *m_rendering; }

    /// Another article with one paragraph a line.
    ArticleId addArticle(const QString& id, const QString& headline, const QStringList& paragraphs);
    /// The article's body as plain text.
    QString body(const ArticleId& article);
    /// Shows the article in the rendering and waits until it is rendered as it is now.
    bool render(const ArticleId& article);

    inline static const ArticleId seedArticle { QStringLiteral("track-15-beijing") };

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveRendering> m_rendering;
};

} // namespace rapporteur::test
