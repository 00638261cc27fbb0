#include "editing/preview/PreviewPage.h"

#include "core/ThreadPriority.h"
#include "editing/actions/BundleScope.h"
#include "editing/actions/Pictures.h"
#include "publish/ArticlePage.h"
#include "publish/PageDate.h"

#include <QUrl>
#include <algorithm>

namespace rapporteur {

namespace {

bool isListed(const ArticleHead& head, const QDateTime& now)
{
    return isFinished(head.status) && !isEmbargoed(head.embargoUntil, now);
}

/// The headline decides only where there is no slug, so typing one need not list a whole newsroom again.
ListedArticle listed(const ArticleHead& head)
{
    return { head.id, head.slug, head.slug.isEmpty() ? head.headline : QString(), head.published };
}

bool isSame(const ListedArticle& left, const ListedArticle& right)
{
    return left.id == right.id && left.slug == right.slug && left.headline == right.headline
        && left.published == right.published;
}

} // namespace

/// What pages are made with, until facts or the list of articles change.
struct PreviewPage::Maker
{
    Maker(const Request& request, const Theme& theme)
        : registry(request.registry)
        , listing(request.listing)
        , site(bundleSite(*registry, {}, QDate::currentDate()))
        , paths(std::make_shared<const BundlePaths>(*listing, siteTimeZone(site.timezone)))
        , page(theme, site, *paths)
    {
    }

    bool fits(const Request& request) const
    {
        return request.registry == registry && request.listing == listing;
    }

    std::shared_ptr<const Registry> registry;
    Listing listing;
    Site site;
    std::shared_ptr<const BundlePaths> paths;
    ArticlePage page;
};

PreviewPage::PreviewPage(Workspace& workspace, LiveRendering& rendering, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_rendering(rendering)
    , m_theme(Theme::builtIn())
    , m_pictures(workspace.mediaPath(), renditionCacheFolder())
{
    connect(&rendering, &LiveRendering::renderedChanged, this, &PreviewPage::request);
    connect(&m_pictures, &PreviewPictures::changed, this, &PreviewPage::request);
    connect(&workspace, &Workspace::recordsChanged, this,
            [this](RecordKind kind, const QStringList& ids) {
                if (kind == RecordKind::Article)
                    checkListing(ids);
                else if (kind == RecordKind::Photo)
                    m_pictures.forgetFailures();
            });
    connect(&workspace, &Workspace::reloaded, this, [this] {
        m_listing.reset();
        m_pictures.forgetFailures();
    });
    m_thread = std::thread([this] { run(); });
    request();
}

PreviewPage::~PreviewPage()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

std::optional<QString> PreviewPage::pictureFile(const QString& path) const
{
    for (auto set = m_pictures.sets().begin(); set != m_pictures.sets().end(); ++set) {
        for (const PictureFile& file : set->files) {
            if (mediaPath(set.key(), file) == path)
                return file.path;
        }
    }
    return std::nullopt;
}

std::optional<ArticleId> PreviewPage::articleAt(const QString& href) const
{
    if (!m_paths)
        return std::nullopt;
    const QString top = u"bundle:/"_s;
    const QString page = m_paths->page(m_article).value_or(QString());
    const QString address
        = QUrl(top + page).resolved(QUrl(href)).adjusted(QUrl::RemoveFragment).toString();
    for (const ArticleId& article : m_paths->newestFirst()) {
        if (address == top + *m_paths->page(article) || address == top + *m_paths->folder(article))
            return article;
    }
    return std::nullopt;
}

/// Whether these articles still lie where the list has them.
void PreviewPage::checkListing(const QStringList& ids)
{
    if (!m_listing)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString& text : ids) {
        const ArticleId id(text);
        const ArticleHead* head = m_workspace.articleHead(id);
        const bool isWanted = head && (id == m_listedFor || isListed(*head, now));
        const auto old = std::ranges::find(*m_listing, id, &ListedArticle::id);
        const bool isThere = old != m_listing->end();
        if (isWanted != isThere || (isThere && !isSame(*old, listed(*head))))
            return m_listing.reset();
    }
}

PreviewPage::Listing PreviewPage::makeListing(const ArticleId& article) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto list = std::make_shared<std::vector<ListedArticle>>();
    for (const ArticleHead& head : m_workspace.articleHeads()) {
        if (head.id == article || isListed(head, now))
            list->push_back(listed(head));
    }
    return list;
}

void PreviewPage::request()
{
    const std::shared_ptr<const RenderedArticle> article = m_rendering.rendered();
    if (!article || !m_workspace.articleHead(article->id))
        return;
    if (!m_listing || m_listedFor != article->id) {
        m_listing = makeListing(article->id);
        m_listedFor = article->id;
    }
    m_pictures.want(*article, m_rendering.registry()->publisher.pictures);
    Request next { article, m_rendering.registry(), m_listing, m_pictures.sets(),
                   m_pictures.notes() };
    {
        const std::scoped_lock lock(m_mutex);
        m_next = std::move(next);
    }
    m_wake.notify_one();
}

void PreviewPage::run()
{
    giveWayToTyping();
    std::unique_ptr<Maker> maker;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || m_next; });
        if (m_ending)
            return;
        const Request request = std::exchange(m_next, std::nullopt).value();
        lock.unlock();
        if (!maker || !maker->fits(request))
            maker = std::make_unique<Maker>(request, m_theme);
        const Page page = maker->page.renderPreview(*request.article, request.pictures,
                                                    request.notes);
        auto parts = std::make_shared<const PreviewParts>(PreviewParts::ofPage(page.html));
        QMetaObject::invokeMethod(
            this,
            [this, id = request.article->id, parts, paths = maker->paths] {
                finish(id, parts, paths);
            },
            Qt::QueuedConnection);
        lock.lock();
    }
}

void PreviewPage::finish(const ArticleId& article, std::shared_ptr<const PreviewParts> parts,
                         std::shared_ptr<const BundlePaths> paths)
{
    if (article != m_rendering.article())
        return;
    m_article = article;
    m_parts = std::move(parts);
    m_paths = std::move(paths);
    Q_EMIT changed();
}

} // namespace rapporteur
