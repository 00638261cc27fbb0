#include "support/editing/SeedWorkspace.h"

#include "support/core/LoadedNewsroom.h"

#include <QSignalSpy>

namespace rapporteur::test {

SeedWorkspace::SeedWorkspace()
{
    const QString path = m_folder.filePath(u"seed.rapporteur"_s);
    createNewsroom(path);
    m_workspace = std::make_unique<Workspace>(path);
    const auto seed = LoadedNewsroom::seed();
    std::vector<RecordChange> changes;
    const auto add = [&](const auto& records) {
        for (const auto& record : records)
            changes.push_back({ std::nullopt, record });
    };
    add(seed->registry.organizations.all());
    changes.push_back({ std::nullopt, seed->registry.publisher });
    add(seed->registry.people.all());
    add(seed->registry.series.all());
    add(seed->registry.events.all());
    add(seed->registry.delegations.all());
    add(seed->registry.photos.all());
    add(seed->registry.publications.all());
    add(seed->articles);
    m_workspace->change(u"Seed"_s, std::move(changes));
    m_workspace->undoStack().clear();
    m_rendering = std::make_unique<LiveRendering>(*m_workspace);
}

ArticleId SeedWorkspace::addArticle(const QString& id, const QString& headline, const QStringList& paragraphs)
{
    Article article;
    article.id = ArticleId(id);
    article.slug = id;
    article.language = u"en"_s;
    article.headline = headline;
    for (const QString& text : paragraphs) {
        TextBlock block = paragraph(text);
        block.key = id + QString::number(article.body.size());
        std::get<Span>(block.children.front()).key = u"s"_s;
        article.body.emplace_back(block);
    }
    m_workspace->replace(u"New Article"_s, article);
    m_workspace->undoStack().clear();
    return article.id;
}

QString SeedWorkspace::body(const ArticleId& article)
{
    return plainText(m_workspace->article(article).body);
}

bool SeedWorkspace::render(const ArticleId& article)
{
    QSignalSpy rendered(m_rendering.get(), &LiveRendering::renderedChanged);
    if (m_rendering->article() == article)
        m_rendering->show({});
    m_rendering->show(article);
    return rendered.wait();
}

} // namespace rapporteur::test
