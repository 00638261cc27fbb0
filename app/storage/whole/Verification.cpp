#include "storage/whole/Verification.h"

#include "core/Error.h"
#include "core/registry/References.h"
#include "storage/file/NewsroomFile.h"
#include "storage/media/MediaFolder.h"
#include "storage/records/ArticleStore.h"
#include "storage/records/LinkTables.h"
#include "storage/records/PublisherStore.h"
#include "storage/records/RecordStore.h"
#include "storage/records/SearchText.h"
#include "storage/records/VersionStore.h"
#include "storage/schema/Migrations.h"
#include "storage/sqlite/TableName.h"
#include "storage/sqlite/Transaction.h"
#include "storage/whole/EveryRecord.h"

#include <QHash>

#include <set>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

class Verification
{
public:
    Verification(NewsroomFile& newsroom, const Progress& progress)
        : m_newsroom(newsroom)
        , m_database(newsroom.database())
        , m_progress(progress)
    {
    }

    Problems run();

private:
    void checkPages();
    void checkKeys();
    void checkPublisher();
    template <typename Record> void checkRecords();
    template <typename Record> void checkRecord(const Record& record);
    template <typename Check> void guarded(RecordKind kind, const QString& id, Check check);
    void checkRow(const Photo& photo);
    void checkRow(const Article& article);

    template <typename Record> void checkRow(const Record&) { }

    template <typename Record> void checkLinks(const Record& record);
    QStringList idsOf(RecordKind kind);
    void checkVersions();
    void checkSearch();
    void checkPictures();
    void report(RecordKind kind, const QString& id, const QString& what);

    void reportFile(const QString& what) { report(RecordKind::Article, {}, what); }

    void countOne();

    NewsroomFile& m_newsroom;
    Database& m_database;
    const Progress& m_progress;
    Problems m_problems;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

void Verification::report(RecordKind kind, const QString& id, const QString& what)
{
    m_problems.push_back({ Severity::Error,
                           ProblemCode::DamagedRecord,
                           { kind, id, {} },
                           { id.isEmpty() ? what : id, what } });
}

void Verification::countOne()
{
    ++m_done;
    if (m_progress)
        m_progress(m_done, m_total);
}

Problems Verification::run()
{
    // One transaction, so that a change made meanwhile is seen whole or not at all.
    const Transaction transaction(m_database);
    checkPages();
    checkKeys();
    m_total = recordCount(m_database) + m_database.integer("SELECT count(*) FROM photo")
        + m_database.integer("SELECT count(*) FROM article_version");
    checkPublisher();
    checkRecords<Organization>();
    checkRecords<Person>();
    checkRecords<Series>();
    checkRecords<Event>();
    checkRecords<Delegation>();
    checkRecords<Photo>();
    checkRecords<Article>();
    checkRecords<Publication>();
    checkRecords<Snippet>();
    checkVersions();
    checkSearch();
    checkPictures();
    return m_problems;
}

void Verification::checkPages()
{
    Statement check = m_database.prepare("PRAGMA integrity_check(100)");
    while (check.step()) {
        if (check.text(0) != u"ok"_s)
            reportFile(check.text(0));
    }
    Migrations(newsroomSchemaSteps()).requireKnownSchema(m_database);
}

void Verification::checkKeys()
{
    Statement check = m_database.prepare("PRAGMA foreign_key_check");
    while (check.step())
        reportFile(u"%1 → %2"_s.arg(check.text(0), check.text(2)));
}

// One damaged record is one finding; the next one is read all the same.
template <typename Check>
void Verification::guarded(RecordKind kind, const QString& id, Check check)
{
    try {
        check();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged && error.code() != ErrorCode::UnknownRecord)
            throw;
        report(kind, id, error.detail());
    }
    countOne();
}

void Verification::checkPublisher()
{
    try {
        PublisherStore(m_database).get();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged)
            throw;
        report(RecordKind::Publisher, u"publisher"_s, error.detail());
    }
}

template <typename Record> struct StoreOf
{
    using Type = RecordStore<Record>;
    static constexpr RecordKind kind = kindOfRecord<Record>();
};

template <> struct StoreOf<Article>
{
    using Type = ArticleStore;
    static constexpr RecordKind kind = RecordKind::Article;
};

QStringList Verification::idsOf(RecordKind kind)
{
    QStringList ids;
    Statement select = m_database.prepare("SELECT id FROM " + tableNameOf(kind).toLatin1()
                                          + " ORDER BY position");
    while (select.step())
        ids << select.text(0);
    return ids;
}

template <typename Record> void Verification::checkRecords()
{
    typename StoreOf<Record>::Type store(m_database);
    constexpr RecordKind kind = StoreOf<Record>::kind;
    for (const QString& id : idsOf(kind)) {
        guarded(kind, id, [this, &store, &id] {
            const std::optional<Record> record = store.find(Id<Record>(id));
            if (record)
                checkRecord(*record);
        });
    }
}

template <typename Record> void Verification::checkRecord(const Record& record)
{
    constexpr RecordKind kind = StoreOf<Record>::kind;
    checkRow(record);
    checkLinks(record);
    if (!SearchIndex(m_database).holds(searchDocument(record)))
        report(kind, record.id.text(), u"search"_s);
}

void Verification::checkRow(const Photo& photo)
{
    Statement select = m_database.prepare("SELECT sha256 FROM photo WHERE id = :id");
    if (select.bind(":id", photo.id.text()).step() && select.utf8(0) != photo.sha256)
        report(RecordKind::Photo, photo.id.text(), u"sha256"_s);
}

void Verification::checkRow(const Article& article)
{
    Statement select = m_database.prepare(
        "SELECT slug, status, published FROM article WHERE id = :id");
    const bool same = select.bind(":id", article.id.text()).step() && select.text(0) == article.slug
        && select.text(1) == enumText(article.status) && select.text(2) == article.published;
    if (!same)
        report(RecordKind::Article, article.id.text(), u"columns"_s);
}

template <typename Record> void Verification::checkLinks(const Record& record)
{
    constexpr RecordKind kind = StoreOf<Record>::kind;
    const std::set<std::pair<QString, QString>> found
        = LinkTables(m_database).linksOf(kind, record.id.text());
    std::set<std::pair<QString, QString>> expected;
    for (const Reference& reference : references(record)) {
        const bool isPublication = reference.articleOrPublication
            && found.contains({ tableNameOf(RecordKind::Publication), reference.id });
        expected.emplace(tableNameOf(isPublication ? RecordKind::Publication : reference.kind),
                         reference.id);
    }
    if (found != expected)
        report(kind, record.id.text(), u"links"_s);
}

void Verification::checkVersions()
{
    VersionStore versions(m_database);
    for (const qint64 number : versions.numbers()) {
        guarded(RecordKind::Article, versions.articleOf(number).text(),
                [&versions, number] { versions.version(number); });
    }
}

void Verification::checkSearch()
{
    SearchIndex index(m_database);
    // FTS5 runs its check as a write; a newsroom that is open for reading is checked word by word only.
    if (m_newsroom.access() == Access::ReadWrite && !index.isConsistent())
        reportFile(u"search"_s);
    if (index.size() != recordCount(m_database))
        reportFile(u"search_document"_s);
}

void Verification::checkPictures()
{
    const MediaFolder media(m_newsroom.mediaPath());
    QHash<QByteArray, bool> right;
    Statement select = m_database.prepare("SELECT id, sha256 FROM photo ORDER BY position");
    while (select.step()) {
        const QByteArray sha256 = select.utf8(1);
        countOne();
        if (sha256.isEmpty())
            continue;
        const std::optional<QString> path = media.pathOf(sha256);
        if (!right.contains(sha256))
            right.insert(sha256, path && MediaFolder::holdsRightBytes(*path, sha256));
        if (!right.value(sha256))
            m_problems.push_back({ Severity::Error,
                                   ProblemCode::MissingMedia,
                                   { RecordKind::Photo, select.text(0), u"/sha256"_s },
                                   { path ? *path : QString::fromLatin1(sha256) } });
    }
}

} // namespace

Problems verifyNewsroom(NewsroomFile& newsroom, const Progress& progress)
{
    return Verification(newsroom, progress).run();
}

} // namespace rapporteur
