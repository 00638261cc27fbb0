#include "editing/versions/ArticleVersions.h"

#include "core/registry/References.h"
#include "editing/models/RecordTitles.h"
#include "editing/versions/MissingRecords.h"
#include "editing/versions/TextVersion.h"
#include "editing/versions/UserName.h"
#include "editing/workspace/Workspace.h"
#include "storage/records/VersionStore.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QMap<QString, QString> namesIn(const Article& article, const Registry& registry)
{
    QMap<QString, QString> names;
    const RecordTitles titles(registry);
    for (const Reference& reference : references(article)) {
        const QString key = nameKey(reference.kind, reference.id);
        const Person* person = reference.kind == RecordKind::Person ? registry.people.find(PersonId(reference.id)) : nullptr;
        // A withheld name must not come back as plain text.
        if (names.contains(key) || (person && person->withheld))
            continue;
        if (const auto entry = titles.entry(reference.kind, reference.id))
            names.insert(key, entry->title);
    }
    return names;
}

/// What waits may be a version, or the records of one.
void writeWaiting(Workspace& workspace)
{
    try {
        if (!workspace.saving().isEmpty())
            workspace.saving().flush();
    } catch (const Error&) {
        // Told by the queue itself; the versions that are in the file can be read all the same.
    }
}

} // namespace

ArticleVersion versionOf(const Article& article, const Registry& registry, VersionReason reason, const QDateTime& at)
{
    const QString time = at.toUTC().toString(Qt::ISODateWithMs);
    return { { 0, article.id, time, currentUserName(), reason, {} }, article, namesIn(article, registry) };
}

void keepVersion(Workspace& workspace, ArticleVersion version)
{
    if (workspace.isReadOnly())
        return;
    workspace.saving().keep([version = std::move(version)] {
        ArticleVersion named = version;
        named.head.textVersion = textVersion(named.article);
        return named;
    });
}

void keepVersion(Workspace& workspace, const ArticleId& article, VersionReason reason)
{
    keepVersion(workspace, versionOf(workspace.article(article), workspace.registry(), reason, QDateTime::currentDateTimeUtc()));
}

std::vector<VersionHead> articleVersions(Workspace& workspace, const ArticleId& article)
{
    writeWaiting(workspace);
    return workspace.storage().call([&](NewsroomFile& file) { return VersionStore(file.database()).heads(article); });
}

ArticleVersion articleVersion(Workspace& workspace, qint64 number)
{
    return workspace.storage().call([=](NewsroomFile& file) { return VersionStore(file.database()).version(number); });
}

std::optional<Article> lastHandover(Workspace& workspace, const ArticleId& article)
{
    writeWaiting(workspace);
    const auto version = workspace.storage().call(
        [&](NewsroomFile& file) { return VersionStore(file.database()).newest(article, VersionReason::Handover); });
    return version ? std::optional(version->article) : std::nullopt;
}

RevertedArticle revertedArticle(Workspace& workspace, const ArticleVersion& version)
{
    const Article& now = workspace.article(version.article.id);
    Article article = version.article;
    article.slug = now.slug;
    article.status = now.status;
    article.published = now.published;
    article.updated = now.updated;
    article.embargoUntil = now.embargoUntil;
    article.canonicalUrl = now.canonicalUrl;
    article.approvals = now.approvals;
    const RecordExists exists = [&](RecordKind kind, const QString& id) {
        return kind == RecordKind::Article ? workspace.articleHead(ArticleId(id)) != nullptr : workspace.record(kind, id).has_value();
    };
    QStringList gone = takeOutMissing(article, version.names, exists);
    return { std::move(article), std::move(gone) };
}

QStringList revertTo(Workspace& workspace, qint64 number)
{
    const RevertedArticle reverted = revertedArticle(workspace, articleVersion(workspace, number));
    keepVersion(workspace, reverted.article.id, VersionReason::BeforeRevert);
    workspace.replace(QCoreApplication::translate("ArticleVersions", "Revert to Earlier Version"), Record(reverted.article));
    return reverted.gone;
}

} // namespace rapporteur
