#include "ui/details/DetailForms.h"

#include "core/rules/ArticleRenderer.h"
#include "core/rules/NameRules.h"
#include "core/rules/OrganizationRules.h"
#include "editing/commands/ArticleFields.h"
#include "editing/commands/RecordFields.h"
#include "editing/messages/RecordNames.h"
#include "editing/models/RecordTitles.h"
#include "ui/details/DetailReadings.h"
#include "ui/fields/FieldForm.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

void addPersonFields(FieldForm* form, Workspace& workspace, const PersonId& id)
{
    const auto person = [&workspace, id] { return *workspace.registry().people.find(id); };
    const auto line = [&](const QString& label, QString PersonName::*field) {
        form->addLine(
            label, [person, field] { return person().primaryName().*field; },
            [&workspace, id, field](const QString& text) { setPersonName(workspace, id, field, text); });
    };
    if (person().primaryName().order == NameOrder::Verbatim) {
        line(tr("Name"), &PersonName::verbatim);
    } else {
        line(tr("Given name"), &PersonName::given);
        line(tr("Family name"), &PersonName::surname);
    }
    form->addHeading(tr("How the name reads"));
    form->addReading(tr("First time in a text"), [person] { return nameForms(person().primaryName()).first; });
    form->addReading(tr("Afterwards"), [person] { return nameForms(person().primaryName()).later; });
    form->addReading(tr("In a list of participants"), [person] { return nameForms(person().primaryName()).participants; });
    form->addReading(tr("Positions"), [&workspace, person] { return positionsText(workspace.registry(), person()); });
    form->addText(
        tr("Notes (private)"), [person] { return person().notes; },
        [&workspace, id](const QString& text) { setPersonNotes(workspace, id, text); }, 2);
}

void addPublicationFields(FieldForm* form, Workspace& workspace, const PublicationId& id)
{
    const auto line = [&](const QString& label, QString Publication::*field) {
        form->addLine(
            label, [&workspace, id, field] { return workspace.registry().publications.find(id)->*field; },
            [&workspace, id, field](const QString& text) { setPublicationField(workspace, id, field, text); });
    };
    const auto publication = [&workspace, id] { return *workspace.registry().publications.find(id); };
    line(tr("Title"), &Publication::title);
    form->addCheckedLine(
        tr("Web address"), [publication] { return publication().url; },
        [&workspace, id](const QString& text) { setPublicationField(workspace, id, &Publication::url, text.trimmed()); },
        isWebAddress, tr("Write a whole address such as https://www.example.org/report. The old one is kept."));
    form->addCheckedLine(
        tr("Published"), [publication] { return editedDate(publication().published); },
        [&workspace, id](const QString& text) {
            setPublicationField(workspace, id, &Publication::published, storedDate(text));
        },
        isArticleDate, tr("Write a date such as 2013-07-11, 2013-07 or 2013."));
    line(tr("Type"), &Publication::type);
    form->addCheckedLine(
        tr("Topics, separated by commas"), [publication] { return publication().topics.join(u", "_s); },
        [&workspace, id](const QString& text) { setPublicationTopics(workspace, id, text); },
        [](const QString&) { return true; }, {});
    form->addText(
        tr("Summary"), [publication] { return publication().summary; },
        [&workspace, id](const QString& text) { setPublicationField(workspace, id, &Publication::summary, text); }, 3);
}

bool isPlainCaption(const Photo& photo)
{
    const auto isTyped = [](const TextBlock& block) {
        return std::ranges::all_of(block.children, [](const Inline& child) { return std::holds_alternative<Span>(child); });
    };
    return photo.rows.empty() && (!photo.caption || std::ranges::all_of(*photo.caption, isTyped));
}

void addPhotoFields(FieldForm* form, Workspace& workspace, const PhotoId& id)
{
    const auto photo = [&workspace, id] { return *workspace.registry().photos.find(id); };
    const auto line = [&](const QString& label, QString Photo::*field) {
        form->addLine(
            label, [photo, field] { return photo().*field; },
            [&workspace, id, field](const QString& text) { setPhotoField(workspace, id, field, text); });
    };
    // A caption with generated parts is written in its own dialog: as plain text it would lose them.
    if (isPlainCaption(photo()))
        form->addText(
            tr("Caption"), [photo] { return photo().caption ? plainText(*photo().caption) : QString(); },
            [&workspace, id](const QString& text) { setPhotoCaption(workspace, id, text); }, 3);
    else
        form->addReading(tr("Caption as it is printed"), [&workspace, id] { return captionText(workspace.registry(), id); });
    form->addText(
        tr("Alt text: what the picture shows, for those who do not see it"), [photo] { return photo().alt; },
        [&workspace, id](const QString& text) { setPhotoField(workspace, id, &Photo::alt, text); }, 2);
    form->addCheckBox(
        tr("Decorative: it needs no alt text"), [photo] { return photo().decorative; },
        [&workspace, id](bool is) { setPhotoDecorative(workspace, id, is); });
    line(tr("Credit"), &Photo::credit);
    line(tr("Photographer"), &Photo::creator);
    line(tr("Copyright"), &Photo::copyright);
    form->addCheckedLine(
        tr("Taken on"), [photo] { return photo().date.text(); },
        [&workspace, id](const QString& text) { setPhotoDate(workspace, id, text); }, isPartialDate,
        tr("Write a date such as 2013-06-25, 2013-06 or 2013."));
    line(tr("Headline"), &Photo::headline);
    form->addReading(tr("File"), [photo] { return photo().file; });
    if (!photo().instructions.isEmpty())
        form->addReading(tr("Private instructions from the file"), [photo] { return photo().instructions; });
}

} // namespace

FieldForm* makeDetailForm(Workspace& workspace, const ShownRecord& record, QWidget* parent)
{
    auto* form = new FieldForm(parent);
    form->setEnabled(!workspace.isReadOnly());
    switch (record.kind) {
    case RecordKind::Person:
        addPersonFields(form, workspace, PersonId(record.id));
        break;
    case RecordKind::Publication:
        addPublicationFields(form, workspace, PublicationId(record.id));
        break;
    case RecordKind::Photo:
        addPhotoFields(form, workspace, PhotoId(record.id));
        break;
    default:
        addReadings(form, workspace.registry(), record);
        break;
    }
    return form;
}

} // namespace rapporteur
