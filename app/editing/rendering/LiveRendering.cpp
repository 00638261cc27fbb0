#include "editing/rendering/LiveRendering.h"

#include "core/ThreadPriority.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// A timer counts in int milliseconds; an embargo further away is looked at again by then.
constexpr qint64 longestWait = 24LL * 3600 * 1000;

/// A renderer with the facts it reads, so that a rendering can go on while they are replaced.
struct RenderingFacts
{
    RenderingFacts(std::shared_ptr<const Registry> facts, std::shared_ptr<const Rulebook> rules)
        : registry(std::move(facts)), book(std::move(rules)), gate(*registry, QDateTime::currentDateTimeUtc()),
          renderer(*registry, *book, gate, QDate::currentDate())
    {
    }

    /// As on the page that is exported, so with the summary rendered; made once for each state of that article.
    RelatedCard card(const std::shared_ptr<const Article>& article)
    {
        auto& [made, card] = cards[article->id];
        if (made != article) {
            made = article;
            const RenderedArticle rendered = renderer.render(*article);
            card = { article->id, {}, rendered.language, article->headline, article->published, plainText(rendered.summary),
                article->type, article->topics };
        }
        return card;
    }

    std::shared_ptr<const Registry> registry;
    std::shared_ptr<const Rulebook> book;
    Gate gate;
    ArticleRenderer renderer;
    QHash<ArticleId, std::pair<std::shared_ptr<const Article>, RelatedCard>> cards;
};

ArticleId originalOf(const ArticleId& article, const ArticleId& translationOf)
{
    return translationOf.isEmpty() ? article : translationOf;
}

std::optional<QDateTime> nextEmbargo(const Registry& registry, const QDateTime& now)
{
    std::optional<QDateTime> next;
    for (const Delegation& delegation : registry.delegations.all()) {
        for (const Member& member : delegation.members) {
            const QDateTime until = QDateTime::fromString(member.embargoUntil, Qt::ISODateWithMs);
            if (until.isValid() && until > now && (!next || until < *next))
                next = until;
        }
    }
    return next;
}

} // namespace

LiveRendering::LiveRendering(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_embargo.setSingleShot(true);
    connect(&m_embargo, &QTimer::timeout, this, &LiveRendering::refreshFacts);
    connect(&workspace, &Workspace::articlePatched, this, [this](const ArticlePatch& patch) {
        m_related.remove(patch.article);
        request();
    });
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind, const QStringList& ids) {
        if (kind != RecordKind::Article)
            return refreshFacts();
        for (const QString& id : ids)
            m_related.remove(ArticleId(id));
        if (ids != QStringList(m_article.text()))
            m_versions.reset();
        request();
    });
    connect(&workspace, &Workspace::reloaded, this, [this] {
        m_related.clear();
        m_versions.reset();
        refreshFacts();
    });
    m_registry = std::make_shared<const Registry>(workspace.registry());
    m_book = std::make_shared<const Rulebook>(Rulebook::load());
    scheduleEmbargo();
    m_thread = std::thread([this] { run(); });
}

LiveRendering::~LiveRendering()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LiveRendering::show(const ArticleId& article)
{
    if (article == m_article)
        return;
    m_article = article;
    m_rendered.reset();
    request();
}

void LiveRendering::setStyle(const QString& styleId)
{
    m_book = std::make_shared<const Rulebook>(Rulebook::load(styleId));
    request();
}

void LiveRendering::refreshFacts()
{
    m_registry = std::make_shared<const Registry>(m_workspace.registry());
    scheduleEmbargo();
    request();
}

void LiveRendering::scheduleEmbargo()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto next = nextEmbargo(*m_registry, now);
    if (next)
        m_embargo.start(static_cast<int>(std::min(longestWait, now.msecsTo(*next) + 1)));
    else
        m_embargo.stop();
}

std::vector<LiveRendering::RelatedArticle> LiveRendering::relatedArticles(const Article& article)
{
    std::vector<RelatedArticle> found;
    for (const RelatedId& related : article.related) {
        const ArticleId id(related.text);
        if (!m_related.contains(id) && m_workspace.articleHead(id)) {
            auto other = std::make_shared<Article>(m_workspace.article(id));
            other->body.clear();
            other->related.clear();
            m_related.insert(id, std::move(other));
        }
        if (m_related.contains(id))
            found.push_back(m_related.value(id));
    }
    return found;
}

const std::vector<Translation>& LiveRendering::translationsOf(const Article& article)
{
    const ArticleId original = originalOf(article.id, article.translationOf);
    if (m_versions && m_versions->article == article.id && m_versions->original == original)
        return m_versions->others;
    m_versions = { article.id, original, {} };
    for (const ArticleHead& head : m_workspace.articleHeads()) {
        if (head.id != article.id && originalOf(head.id, head.translationOf) == original)
            m_versions->others.push_back({ head.id, head.language });
    }
    return m_versions->others;
}

void LiveRendering::request()
{
    if (m_article.isEmpty() || !m_workspace.articleHead(m_article))
        return;
    const Article article = m_workspace.article(m_article);
    Request next { article, m_registry, m_book, relatedArticles(article), translationsOf(article) };
    {
        const std::scoped_lock lock(m_mutex);
        m_next = std::move(next);
    }
    m_wake.notify_one();
}

void LiveRendering::run()
{
    giveWayToTyping();
    std::unique_ptr<RenderingFacts> facts;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || m_next; });
        if (m_ending)
            return;
        const Request request = std::exchange(m_next, std::nullopt).value();
        lock.unlock();
        if (!facts || facts->registry != request.registry || facts->book != request.book)
            facts = std::make_unique<RenderingFacts>(request.registry, request.book);
        auto rendered = std::make_shared<RenderedArticle>(
            facts->renderer.render(request.article, [&](const ArticleId& id) -> std::optional<RelatedCard> {
                const auto related = std::ranges::find_if(request.related, [&](const auto& other) { return other->id == id; });
                return related == request.related.end() ? std::nullopt : std::optional(facts->card(*related));
            }));
        rendered->translations = request.translations;
        QMetaObject::invokeMethod(
            this, [this, rendered] { finish(rendered); }, Qt::QueuedConnection);
        lock.lock();
    }
}

void LiveRendering::finish(std::shared_ptr<const RenderedArticle> rendered)
{
    if (rendered->id != m_article)
        return;
    m_rendered = std::move(rendered);
    Q_EMIT renderedChanged();
}

} // namespace rapporteur
