#include "editing/commands/RecordFields.h"

#include <QCoreApplication>
#include <QUrl>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

template <typename Value, typename Change>
void change(Workspace& workspace, const Records<Value>& records, const Id<Value>& id, const QString& text, const Change& change)
{
    const Value* before = records.find(id);
    if (!before)
        return;
    Value after = *before;
    change(after);
    workspace.replace(text, std::move(after), Merging::Typing);
}

} // namespace

void setPersonName(Workspace& workspace, const PersonId& id, QString PersonName::*field, const QString& text)
{
    change(workspace, workspace.registry().people, id, tr("Change Name"), [&](Person& person) {
        const PersonName* primary = &person.primaryName();
        person.names[static_cast<size_t>(primary - person.names.data())].*field = text;
    });
}

void setPersonNotes(Workspace& workspace, const PersonId& id, const QString& text)
{
    change(workspace, workspace.registry().people, id, tr("Change Notes"), [&](Person& person) { person.notes = text; });
}

void setPublicationField(Workspace& workspace, const PublicationId& id, QString Publication::*field, const QString& text)
{
    change(workspace, workspace.registry().publications, id, tr("Change Publication"),
        [&](Publication& publication) { publication.*field = text; });
}

void setPublicationTopics(Workspace& workspace, const PublicationId& id, const QString& topics)
{
    change(workspace, workspace.registry().publications, id, tr("Change Topics"),
        [&](Publication& publication) { publication.topics = topicsFromText(topics); });
}

void setPhotoField(Workspace& workspace, const PhotoId& id, QString Photo::*field, const QString& text)
{
    change(workspace, workspace.registry().photos, id, tr("Change Photo"), [&](Photo& photo) { photo.*field = text; });
}

void setPhotoCaption(Workspace& workspace, const PhotoId& id, const QString& text)
{
    change(workspace, workspace.registry().photos, id, tr("Change Caption"), [&](Photo& photo) {
        photo.caption.reset();
        if (text.isEmpty())
            return;
        photo.caption.emplace();
        int number = 0;
        for (const QString& line : text.split(u'\n')) {
            TextBlock block = paragraph(line);
            block.key = u"c%1"_s.arg(number++);
            photo.caption->push_back(std::move(block));
        }
    });
}

void setPhotoDecorative(Workspace& workspace, const PhotoId& id, bool decorative)
{
    change(workspace, workspace.registry().photos, id, tr("Change Alt Text"),
        [&](Photo& photo) { photo.decorative = decorative; });
}

void setPhotoDate(Workspace& workspace, const PhotoId& id, const QString& text)
{
    change(workspace, workspace.registry().photos, id, tr("Change Date"),
        [&](Photo& photo) { photo.date = PartialDate::fromText(text.trimmed()).value_or(PartialDate()); });
}

QStringList topicsFromText(const QString& text)
{
    QStringList topics;
    for (const QString& topic : text.split(u',')) {
        if (!topic.trimmed().isEmpty())
            topics << topic.simplified();
    }
    topics.removeDuplicates();
    return topics;
}

bool isPartialDate(const QString& text)
{
    return text.trimmed().isEmpty() || PartialDate::fromText(text.trimmed());
}

bool isWebAddress(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return text.trimmed().isEmpty()
        || (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s));
}

} // namespace rapporteur
