#include "ui/window/NewsroomDialog.h"

#include "core/text/LanguageName.h"
#include "editing/commands/PublisherFields.h"
#include "editing/commands/RecordFields.h"
#include "ui/fields/FieldForm.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QStringList languageCodes()
{
    return { u"en"_s, u"en-US"_s, u"en-GB"_s, u"fr"_s, u"es"_s, u"pt"_s, u"de"_s, u"ar"_s, u"ru"_s, u"zh"_s, u"ja"_s, u"ko"_s };
}

QStringList timeZones()
{
    QStringList zones;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        const bool isPlace = zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("posix");
        if (isPlace)
            zones << QString::fromLatin1(zone);
    }
    return zones;
}

} // namespace

NewsroomDialog::NewsroomDialog(Workspace& workspace, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Newsroom Settings"));
    setMinimumWidth(460);
    auto* form = new FieldForm(this);
    form->setEnabled(!workspace.isReadOnly());
    const auto publisher = [&workspace] { return workspace.registry().publisher; };
    const auto anything = [](const QString&) { return true; };
    QLineEdit* name = form->addCheckedLine(
        tr("Publisher"), [&workspace] { return publisherName(workspace.registry()); },
        [&workspace](const QString& text) { setPublisherName(workspace, text); }, anything, {});
    name->setPlaceholderText(tr("The name that stands at the top of every page"));
    const QString refusal = tr("Write a whole address such as https://www.example.org. The old one is kept.");
    const auto addAddress = [&](const QString& label, QString Publisher::*field) {
        form->addCheckedLine(
            label, [publisher, field] { return publisher().*field; },
            [&workspace, field](const QString& text) { setPublisherField(workspace, field, text); }, isWebAddress, refusal);
    };
    addAddress(tr("Web site"), &Publisher::url);
    addAddress(tr("Page of all publications"), &Publisher::viewAllUrl);
    QStringList codes = languageCodes();
    const QString language = publisher().language;
    if (!language.isEmpty() && !codes.contains(language))
        codes << language;
    QStringList names;
    for (const QString& code : codes)
        names << languageName(code, QLocale().bcp47Name());
    form->addChoice(
        tr("Language of new articles"), QStringList { languageName(u"en"_s, QLocale().bcp47Name()) } + names, QStringList { QString() } + codes,
        [publisher] { return publisher().language; },
        [&workspace](const QString& value) { setPublisherField(workspace, &Publisher::language, value); });
    const QStringList zones = timeZones();
    form->addChoice(
        tr("Time zone of dates and embargoes"), QStringList { tr("Universal time (UTC)") } + zones, QStringList { QString() } + zones,
        [publisher] { return publisher().timezone; },
        [&workspace](const QString& value) { setPublisherField(workspace, &Publisher::timezone, value); });
    form->refresh();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(12, 0, 12, 12);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(&workspace, &Workspace::recordsChanged, form, &FieldForm::refresh);
}

} // namespace rapporteur
