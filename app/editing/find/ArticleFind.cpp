#include "editing/find/ArticleFind.h"

#include "editing/find/TextSearch.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int pauseMilliseconds = 150;

/// Pieces as the surface shows them, so that places in the text are places in the document.
class SurfaceReading : public RecordReading
{
public:
    explicit SurfaceReading(PieceTexts& texts) : m_texts(texts) {}

    QString piece(ArticleTextField field, const QString& blockKey, const Inline& piece) const override
    {
        return m_texts.text(field, blockKey, piece);
    }
    const RenderedBlock* block(ArticleTextField field, const QString& key) const override { return m_texts.block(field, key); }

private:
    PieceTexts& m_texts;
};

} // namespace

ArticleFind::ArticleFind(ArticleSurface& surface, QObject* parent) : QObject(parent), m_surface(surface)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ArticleFind::refresh);
    connect(&surface.surface().document(), &QTextDocument::contentsChange, this, &ArticleFind::moveAlong);
    connect(&surface, &ArticleSurface::opened, this, &ArticleFind::search);
    // A caption or a delegation may read differently without a change of the document.
    connect(&surface, &ArticleSurface::rendered, this, [this] { moveAlong(0, 0, 0); });
}

void ArticleFind::setQuery(const TextQuery& query)
{
    if (query == m_query && !m_isStale)
        return;
    m_query = query;
    search();
}

void ArticleFind::moveAlong(int position, int removed, int added)
{
    if (m_query.text.isEmpty())
        return;
    std::erase_if(m_hits, [&](const ShownHit& hit) { return hit.start < position + removed && hit.end > position; });
    for (ShownHit& hit : m_hits) {
        if (hit.start >= position + removed) {
            hit.start += added - removed;
            hit.end += added - removed;
        }
    }
    m_isStale = true;
    m_pause.start();
}

void ArticleFind::refresh()
{
    if (m_isStale)
        search();
}

void ArticleFind::search()
{
    m_pause.stop();
    m_isStale = false;
    m_hits.clear();
    const TextFinder finder(m_query);
    if (!finder.isEmpty() && !m_surface.article().isEmpty()) {
        Article article = m_surface.current();
        for (FoundText& found : foundIn(article, TextScope::Shown, SurfaceReading(m_surface.surface().texts()), finder)) {
            if (const auto place = placeOf(found)) {
                const bool isInObject = place->second - place->first != found.stretch.length;
                m_hits.push_back({ std::move(found), place->first, place->second, isInObject });
            }
        }
    }
    Q_EMIT changed();
}

std::optional<std::pair<int, int>> ArticleFind::placeOf(const FoundText& found) const
{
    SurfaceDocument& surface = m_surface.surface();
    const QStringList parts = found.where->address.pointer.split(u'/');
    QTextBlock block = surface.document().firstBlock();
    if (parts.value(1) == "summary"_L1 || parts.value(1) == "body"_L1) {
        const ArticleTextField field = parts[1] == "summary"_L1 ? ArticleTextField::Summary : ArticleTextField::Body;
        block = surface.blockAt(field, parts.value(2).toULongLong());
    } else if (parts.value(1) != "headline"_L1) {
        return std::nullopt;
    }
    if (!block.isValid())
        return std::nullopt;
    const int start = block.position() + static_cast<int>(found.stretch.start);
    const int end = start + static_cast<int>(found.stretch.length);
    const bool isItself = parts.size() <= 3 || parts.last() == "text"_L1;
    const bool isShown = isItself && kindOf(block) != SurfaceKind::Object && block.length() - 1 == found.where->text().size();
    if (isShown)
        return std::pair(start, end);
    return std::pair(block.position(), block.position() + block.length() - 1);
}

std::optional<size_t> ArticleFind::firstFrom(int position) const
{
    if (m_hits.empty())
        return std::nullopt;
    const auto found = std::ranges::find_if(m_hits, [&](const ShownHit& hit) { return hit.start >= position; });
    return found == m_hits.end() ? 0 : static_cast<size_t>(found - m_hits.begin());
}

std::optional<size_t> ArticleFind::lastBefore(int position) const
{
    if (m_hits.empty())
        return std::nullopt;
    const auto after = std::ranges::find_if(m_hits, [&](const ShownHit& hit) { return hit.start >= position; });
    return after == m_hits.begin() ? m_hits.size() - 1 : static_cast<size_t>(after - m_hits.begin()) - 1;
}

bool ArticleFind::replace(const ShownHit& hit, const QString& replacement)
{
    // A copy: what is replaced is searched anew and takes the hits' place.
    return put({ FoundText(hit.found) }, replacement, tr("Replace")) == 1;
}

int ArticleFind::replaceAll(const QString& replacement)
{
    refresh();
    std::vector<FoundText> hits;
    for (const ShownHit& hit : m_hits)
        hits.push_back(hit.found);
    return put(hits, replacement, tr("Replace All"));
}

int ArticleFind::put(const std::vector<FoundText>& hits, const QString& replacement, const QString& name)
{
    Workspace& workspace = m_surface.workspace();
    if (workspace.isReadOnly() || m_surface.article().isEmpty() || hits.empty())
        return 0;
    const Article before = m_surface.current();
    ReplacedRecord after = replaced(before, hits, replacement, workspace.registry());
    auto& article = std::get<Article>(after.record);
    const ArticlePatch body = patchBetween(before.id, ArticleTextField::Body, before.body, article.body);
    Article onlyBody = before;
    onlyBody.body = article.body;
    // A change of the body alone goes the way of typing: nothing else is told about the article.
    if (onlyBody == article)
        workspace.patch(name, body, nullptr);
    else
        workspace.replace(name, std::move(article));
    search();
    return after.count;
}

} // namespace rapporteur
