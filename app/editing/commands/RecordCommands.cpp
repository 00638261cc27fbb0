#include "editing/commands/RecordCommands.h"

#include "editing/messages/RecordNames.h"
#include "editing/surface/DelegationSentence.h"
#include "storage/records/LinkTables.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

} // namespace

ArticleId addArticle(Workspace& workspace)
{
    Article article;
    article.id = ArticleId(workspace.freeId(RecordKind::Article, u"article-"_s + QDate::currentDate().toString(Qt::ISODate)));
    const QString language = workspace.registry().publisher.language;
    article.language = language.isEmpty() ? u"en"_s : language;
    workspace.replace(tr("New Article"), article);
    return article.id;
}

PersonId addPerson(Workspace& workspace, const QString& name)
{
    Person person = oneLinePerson(workspace, name);
    person.listed = true;
    workspace.replace(tr("New Person"), person);
    return person.id;
}

PublicationId addPublication(Workspace& workspace, const QString& title)
{
    Publication publication;
    publication.id = PublicationId(workspace.freeId(RecordKind::Publication, title));
    publication.title = title;
    workspace.replace(tr("New Publication"), publication);
    return publication.id;
}

std::vector<Place> usesOf(Workspace& workspace, RecordKind kind, const QString& id)
{
    // The tables of mentions are in the file; what is waiting is not in them yet.
    if (!workspace.saving().isEmpty())
        workspace.saving().flush();
    return workspace.storage().call([&](NewsroomFile& file) { return LinkTables(file.database()).usedBy(kind, id); });
}

std::vector<Place> removeRecord(Workspace& workspace, RecordKind kind, const QString& id)
{
    const std::vector<Place> uses = usesOf(workspace, kind, id);
    std::optional<Record> record = workspace.record(kind, id);
    if (uses.empty() && record)
        workspace.change(tr("Delete %1").arg(kindName(kind)), { RecordChange { std::move(record), std::nullopt } });
    return uses;
}

} // namespace rapporteur
