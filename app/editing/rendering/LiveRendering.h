#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/ArticleRenderer.h"
#include "editing/workspace/Workspace.h"

#include <QObject>
#include <QTimer>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace rapporteur {

/// The article being edited as it will read, kept up to date in a thread of its own. Preview, problems and the texts of
/// generated pieces come from here. Typing never waits for it; of several changes only the last is rendered.
class LiveRendering : public QObject
{
    Q_OBJECT

public:
    explicit LiveRendering(Workspace& workspace, QObject* parent = nullptr);
    ~LiveRendering() override;

    void show(const ArticleId& article);
    ArticleId article() const { return m_article; }
    /// The wording's style from now on. Throws what Rulebook::load throws.
    void setStyle(const QString& styleId);
    /// The last finished rendering; null before the first, and after `show` until the other article is there.
    std::shared_ptr<const RenderedArticle> rendered() const { return m_rendered; }
    /// The facts that the last rendering was made from.
    std::shared_ptr<const Registry> registry() const { return m_registry; }

Q_SIGNALS:
    void renderedChanged();

private:
    using RelatedArticle = std::shared_ptr<const Article>; ///< without its body
    struct Request
    {
        Article article;
        std::shared_ptr<const Registry> registry;
        std::shared_ptr<const Rulebook> book;
        std::vector<RelatedArticle> related;
        std::vector<Translation> translations;
    };
    void request();
    std::vector<RelatedArticle> relatedArticles(const Article& article);
    const std::vector<Translation>& translationsOf(const Article& article);
    void refreshFacts();
    void scheduleEmbargo();
    void run();
    void finish(std::shared_ptr<const RenderedArticle> rendered);

    Workspace& m_workspace;
    ArticleId m_article;
    std::shared_ptr<const Registry> m_registry;
    std::shared_ptr<const RenderedArticle> m_rendered;
    std::shared_ptr<const Rulebook> m_book;
    QHash<ArticleId, RelatedArticle> m_related;
    /// Other versions of what is shown, as long as no other article changes: found by going through all.
    struct Versions
    {
        ArticleId article;
        ArticleId original;
        std::vector<Translation> others;
    };
    std::optional<Versions> m_versions;
    QTimer m_embargo; ///< goes off when the next embargo ends

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Request> m_next;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace rapporteur
