#include "editing/find/NewsroomFind.h"

#include "core/Parallel.h"
#include "core/rules/ArticleRenderer.h"
#include "editing/find/TextSearch.h"
#include "editing/surface/PieceTexts.h"
#include "storage/records/ArticleStore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t articlesPerBatch = 128;

/// English has its singular in the source; other languages have all their forms in the second sentence.
QString counted(const char* one, const char* several, int count)
{
    return QCoreApplication::translate("NewsroomFind", count == 1 ? one : several, nullptr, count);
}

/// The generated text of an article, from its rendering.
class RenderedReading : public RecordReading
{
public:
    explicit RenderedReading(const RenderedArticle& article)
    {
        for (const RenderedBlock& block : article.summary)
            m_summary.insert(keyOf(block), &block);
        for (const RenderedBlock& block : article.body)
            m_body.insert(keyOf(block), &block);
    }

    const RenderedBlock* block(ArticleTextField field, const QString& key) const override
    {
        return (field == ArticleTextField::Summary ? m_summary : m_body).value(key);
    }

private:
    QHash<QString, const RenderedBlock*> m_summary;
    QHash<QString, const RenderedBlock*> m_body;
};

class CaptionReading : public RecordReading
{
public:
    CaptionReading(const ArticleRenderer& renderer, const QDate& today) : m_renderer(renderer), m_today(today) {}

    std::vector<RenderedParagraph> caption(const Photo& photo) const override
    {
        Problems problems;
        return m_renderer.caption(photo, m_today, problems);
    }

private:
    const ArticleRenderer& m_renderer;
    PartialDate m_today;
};

/// Articles of the newsroom as they are now, in batches: fetched by the storage thread, taken apart by all processors.
class ArticleReader
{
public:
    explicit ArticleReader(const NewsroomSnapshot& newsroom) : m_newsroom(newsroom)
    {
        m_stored = newsroom.storage->call([](NewsroomFile& file) { return ArticleStore(file.database()).snapshot(); });
    }

    std::vector<StoredArticle>& stored() { return m_stored; }

    /// Calls `work(index, article)` for each, from several threads at once; `after` between the batches, until it says no.
    template <typename Work, typename After> void forEach(Work work, After after)
    {
        for (size_t first = 0; first < m_stored.size(); first += articlesPerBatch) {
            const std::span batch = std::span(m_stored).subspan(first, std::min(articlesPerBatch, m_stored.size() - first));
            const std::vector<QByteArray> texts
                = m_newsroom.storage->call([&](NewsroomFile& file) { return ArticleStore(file.database()).texts(batch); });
            forEachInParallel(batch.size(), [&](size_t index) {
                work(first + index, completed(m_newsroom.path, batch[index], texts[index]));
            });
            if (!after(first, batch.size()))
                return;
        }
    }

private:
    const NewsroomSnapshot& m_newsroom;
    std::vector<StoredArticle> m_stored;
};

/// Drafts without a date first, then the newest.
bool isNewer(const StoredArticle& left, const StoredArticle& right)
{
    const QString& leftDate = left.article.published;
    const QString& rightDate = right.article.published;
    if (leftDate.isEmpty() != rightDate.isEmpty())
        return leftDate.isEmpty();
    return leftDate > rightDate;
}

bool add(NewsroomFound& found, std::vector<FoundText> hits)
{
    for (FoundText& hit : hits) {
        if (found.hits.size() == mostFoundTexts) {
            found.isComplete = false;
            return false;
        }
        found.hits.push_back(std::move(hit));
    }
    return true;
}

template <typename Records>
bool addRecords(NewsroomFound& found, const Records& records, const RecordReading& reading, const TextFinder& finder)
{
    return std::ranges::all_of(records.all(), [&](const auto& each) {
        Record record = each;
        return add(found, foundIn(record, reading, finder));
    });
}

} // namespace

NewsroomFound findInNewsroom(const NewsroomSnapshot& newsroom, const TextQuery& query, const Progress& progress)
{
    const TextFinder finder(query);
    NewsroomFound found;
    if (finder.isEmpty())
        return found;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Rulebook book = Rulebook::load();
    const Gate gate(newsroom.registry, now);
    const ArticleRenderer renderer(newsroom.registry, book, gate, now.date());
    ArticleReader reader(newsroom);
    std::ranges::stable_sort(reader.stored(), isNewer);
    const size_t total = reader.stored().size();
    std::vector<std::vector<FoundText>> hits(total);
    reader.forEach(
        [&](size_t index, Article article) {
            const RenderedArticle rendered = renderer.render(article);
            hits[index] = foundIn(article, TextScope::All, RenderedReading(rendered), finder);
        },
        [&](size_t first, size_t count) {
            for (size_t index = first; found.isComplete && index < first + count; ++index)
                add(found, std::move(hits[index]));
            if (progress)
                progress(static_cast<qint64>(first + count), static_cast<qint64>(total));
            return found.isComplete;
        });
    const CaptionReading captions(renderer, now.date());
    const RecordReading nothing;
    found.isComplete = found.isComplete && addRecords(found, newsroom.registry.photos, captions, finder)
        && addRecords(found, newsroom.registry.publications, nothing, finder)
        && addRecords(found, newsroom.registry.snippets, nothing, finder)
        && addRecords(found, newsroom.registry.delegations, nothing, finder);
    return found;
}

namespace {

using HitsById = QMap<QString, std::vector<FoundText>>;

/// What is replaced in one record; without a change where nothing was.
class Preparation
{
public:
    Preparation(const NewsroomSnapshot& newsroom, const QString& replacement) : m_newsroom(newsroom), m_replacement(replacement) {}

    ReplacedRecord replace(const Record& record, const std::vector<FoundText>& hits) const
    {
        return replaced(record, hits, m_replacement, m_newsroom.registry);
    }

    void take(const Record& before, ReplacedRecord after)
    {
        m_prepared.replaced += after.count;
        if (after.count == 0)
            return;
        ++(kindOf(before) == RecordKind::Article ? m_prepared.articles : m_prepared.others);
        m_prepared.changes.push_back({ before, std::move(after.record) });
    }

    void takeAll(RecordKind kind, const HitsById& hits)
    {
        for (auto each = hits.cbegin(); each != hits.cend(); ++each) {
            if (const std::optional<Record> record = find(kind, each.key()))
                take(*record, replace(*record, each.value()));
        }
    }

    PreparedReplacement& prepared() { return m_prepared; }

private:
    template <typename Value> static std::optional<Record> find(const Records<Value>& records, const QString& id)
    {
        const Value* value = records.find(decltype(Value::id)(id));
        return value ? std::optional<Record>(*value) : std::nullopt;
    }

    std::optional<Record> find(RecordKind kind, const QString& id) const
    {
        switch (kind) {
        case RecordKind::Photo:
            return find(m_newsroom.registry.photos, id);
        case RecordKind::Publication:
            return find(m_newsroom.registry.publications, id);
        case RecordKind::Snippet:
            return find(m_newsroom.registry.snippets, id);
        case RecordKind::Delegation:
            return find(m_newsroom.registry.delegations, id);
        default:
            return std::nullopt;
        }
    }

    const NewsroomSnapshot& m_newsroom;
    QString m_replacement;
    PreparedReplacement m_prepared;
};

} // namespace

PreparedReplacement prepareReplacement(
    const NewsroomSnapshot& newsroom, const std::vector<FoundText>& hits, const QString& replacement, const Progress& progress)
{
    QMap<RecordKind, HitsById> byKind;
    int wanted = 0;
    for (const FoundText& hit : hits) {
        if (!hit.canBeReplaced())
            continue;
        byKind[hit.record][hit.id].push_back(hit);
        ++wanted;
    }
    Preparation preparation(newsroom, replacement);
    const HitsById articles = byKind.take(RecordKind::Article);
    if (!articles.isEmpty()) {
        ArticleReader reader(newsroom);
        std::erase_if(reader.stored(), [&](const StoredArticle& stored) { return !articles.contains(stored.article.id.text()); });
        const size_t total = reader.stored().size();
        std::vector<std::pair<Article, ReplacedRecord>> done(total);
        reader.forEach(
            [&](size_t index, Article article) {
                ReplacedRecord after = preparation.replace(article, articles.value(article.id.text()));
                done[index] = { std::move(article), std::move(after) };
            },
            [&](size_t first, size_t count) {
                if (progress)
                    progress(static_cast<qint64>(first + count), static_cast<qint64>(total));
                return true;
            });
        for (auto& [before, after] : done)
            preparation.take(before, std::move(after));
    }
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        preparation.takeAll(kind.key(), kind.value());
    preparation.prepared().left = wanted - preparation.prepared().replaced;
    return std::move(preparation.prepared());
}

QString replacementReport(const PreparedReplacement& prepared)
{
    const int count = prepared.articles + prepared.others;
    const QString records = prepared.others == 0
        ? counted(QT_TRANSLATE_NOOP("NewsroomFind", "1 article"), QT_TRANSLATE_N_NOOP("NewsroomFind", "%n articles"), count)
        : counted(QT_TRANSLATE_NOOP("NewsroomFind", "1 record"), QT_TRANSLATE_N_NOOP("NewsroomFind", "%n records"), count);
    //: %1 is "5 articles" or "5 records".
    const QString report = counted(QT_TRANSLATE_NOOP("NewsroomFind", "1 replacement in %1."),
        QT_TRANSLATE_N_NOOP("NewsroomFind", "%n replacements in %1."), prepared.replaced);
    if (prepared.left == 0)
        return report.arg(records);
    const QString left = counted(QT_TRANSLATE_NOOP("NewsroomFind", "1 place was changed in the meantime and stays as it is."),
        QT_TRANSLATE_N_NOOP("NewsroomFind", "%n places were changed in the meantime and stay as they are."), prepared.left);
    return report.arg(records) + u' ' + left;
}

} // namespace rapporteur
