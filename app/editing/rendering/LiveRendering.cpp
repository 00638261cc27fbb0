#include "editing/rendering/LiveRendering.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// A timer counts in int milliseconds; an embargo further away is looked at again by then.
constexpr qint64 longestWait = 24LL * 3600 * 1000;

/// A renderer with the facts it reads, so that a rendering can go on while they are replaced.
struct RenderingFacts
{
    RenderingFacts(std::shared_ptr<const Registry> facts, const Rulebook& book)
        : registry(std::move(facts)), gate(*registry, QDateTime::currentDateTimeUtc()),
          renderer(*registry, book, gate, QDate::currentDate())
    {
    }

    std::shared_ptr<const Registry> registry;
    Gate gate;
    ArticleRenderer renderer;
};

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
        m_cards.remove(patch.article);
        if (patch.article == m_article)
            request();
    });
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind, const QStringList& ids) {
        if (kind != RecordKind::Article)
            return refreshFacts();
        for (const QString& id : ids)
            m_cards.remove(ArticleId(id));
        request();
    });
    connect(&workspace, &Workspace::reloaded, this, [this] {
        m_cards.clear();
        refreshFacts();
    });
    m_registry = std::make_shared<const Registry>(workspace.registry());
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

/// Cards of related articles, from their summaries as typed; the page that is exported has them rendered.
std::vector<RelatedCard> LiveRendering::relatedArticles(const Article& article)
{
    std::vector<RelatedCard> cards;
    for (const RelatedId& related : article.related) {
        const ArticleId id(related.text);
        if (!m_cards.contains(id) && m_workspace.articleHead(id)) {
            const Article& other = m_workspace.article(id);
            m_cards.insert(id,
                { id, {}, other.language, other.headline, other.published, plainText(other.summary), other.type, other.topics });
        }
        if (m_cards.contains(id))
            cards.push_back(m_cards.value(id));
    }
    return cards;
}

void LiveRendering::request()
{
    if (m_article.isEmpty() || !m_workspace.articleHead(m_article))
        return;
    const Article article = m_workspace.article(m_article);
    Request next { article, m_registry, relatedArticles(article) };
    {
        const std::scoped_lock lock(m_mutex);
        m_next = std::move(next);
    }
    m_wake.notify_one();
}

void LiveRendering::run()
{
    const Rulebook book = Rulebook::load();
    std::unique_ptr<RenderingFacts> facts;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || m_next; });
        if (m_ending)
            return;
        const Request request = std::exchange(m_next, std::nullopt).value();
        lock.unlock();
        if (!facts || facts->registry != request.registry)
            facts = std::make_unique<RenderingFacts>(request.registry, book);
        auto rendered = std::make_shared<const RenderedArticle>(
            facts->renderer.render(request.article, [&](const ArticleId& id) -> std::optional<RelatedCard> {
                const auto card = std::ranges::find(request.cards, id, &RelatedCard::article);
                return card == request.cards.end() ? std::nullopt : std::optional<RelatedCard>(*card);
            }));
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
