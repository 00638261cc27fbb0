#include "editing/photos/PhotoTemplate.h"

#include "editing/models/RecordTitles.h"
#include "editing/photos/PhotoCommands.h"
#include "editing/photos/PhotoMetadata.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

QString filledText(const QString& text, const Photo& photo, const Registry& registry, int number)
{
    const auto event = RecordTitles(registry).entry(RecordKind::Event, photo.event.text());
    const std::pair<QString, QString> values[] = { { u"{date}"_s, photo.date.text() }, { u"{event}"_s, event ? event->title : QString() },
        { u"{city}"_s, photo.location.city }, { u"{file}"_s, photo.file }, { u"{number}"_s, QString::number(number) } };
    QString filled;
    // One pass: what a photo says itself may look like a placeholder.
    for (qsizetype at = 0; at < text.size();) {
        const auto* value = std::ranges::find_if(values, [&](const auto& one) { return QStringView(text).sliced(at).startsWith(one.first); });
        if (value == std::end(values)) {
            filled += text[at++];
            continue;
        }
        filled += value->second;
        at += value->first.size();
    }
    return filled;
}

void fillField(Photo& photo, TemplateField field, const QString& text)
{
    const QString line = metadataLine(text);
    switch (field) {
    case TemplateField::Headline:
        photo.headline = line;
        break;
    case TemplateField::Caption:
        photo.caption = captionFromText(text);
        break;
    case TemplateField::Creator:
        photo.creator = line;
        break;
    case TemplateField::Credit:
        photo.credit = line;
        break;
    case TemplateField::Copyright:
        photo.copyright = line;
        break;
    case TemplateField::Source:
        photo.source = line;
        break;
    case TemplateField::UsageTerms:
        photo.usageTerms = line;
        break;
    case TemplateField::Keywords:
        photo.keywords = keywordsFromMetadata(photo.keywords + line.split(u','));
        break;
    case TemplateField::Date:
        photo.date = PartialDate::fromText(line).value_or(PartialDate());
        break;
    case TemplateField::Sublocation:
        photo.location.sublocation = line;
        break;
    case TemplateField::City:
        photo.location.city = line;
        break;
    case TemplateField::Region:
        photo.location.region = line;
        break;
    case TemplateField::Country:
        photo.location.country = line;
        break;
    }
}

} // namespace

bool PhotoTemplate::isEmpty() const
{
    return std::ranges::none_of(fields, [](const auto& field) { return field.has_value(); });
}

void fill(Photo& photo, const PhotoTemplate& values, const Registry& registry, int number)
{
    // Place and date first: the others may quote them.
    for (int field = templateFieldCount - 1; field >= 0; --field) {
        if (const auto& text = values.fields[static_cast<size_t>(field)])
            fillField(photo, static_cast<TemplateField>(field), filledText(*text, photo, registry, number));
    }
}

void applyTemplate(Workspace& workspace, const std::vector<PhotoId>& photos, const PhotoTemplate& values)
{
    int number = 0;
    changePhotos(workspace, photos, tr("Apply Template"), [&](Photo& photo) { fill(photo, values, workspace.registry(), ++number); });
}

QString templateFieldName(TemplateField field)
{
    switch (field) {
    case TemplateField::Headline:
        return tr("Headline");
    case TemplateField::Caption:
        return tr("Caption");
    case TemplateField::Creator:
        return tr("Photographer");
    case TemplateField::Credit:
        return tr("Credit");
    case TemplateField::Copyright:
        return tr("Copyright");
    case TemplateField::Source:
        return tr("Source");
    case TemplateField::UsageTerms:
        return tr("Usage terms");
    case TemplateField::Keywords:
        return tr("Add keywords");
    case TemplateField::Date:
        return tr("Taken on");
    case TemplateField::Sublocation:
        return tr("Place");
    case TemplateField::City:
        return tr("City");
    case TemplateField::Region:
        return tr("State or province");
    case TemplateField::Country:
        return tr("Country");
    }
    return {};
}

QString templateFieldText(const Photo& photo, TemplateField field)
{
    switch (field) {
    case TemplateField::Headline:
        return photo.headline;
    case TemplateField::Caption:
        return photo.caption ? plainText(*photo.caption) : QString();
    case TemplateField::Creator:
        return photo.creator;
    case TemplateField::Credit:
        return photo.credit;
    case TemplateField::Copyright:
        return photo.copyright;
    case TemplateField::Source:
        return photo.source;
    case TemplateField::UsageTerms:
        return photo.usageTerms;
    case TemplateField::Keywords:
        return photo.keywords.join(u", "_s);
    case TemplateField::Date:
        return photo.date.text();
    case TemplateField::Sublocation:
        return photo.location.sublocation;
    case TemplateField::City:
        return photo.location.city;
    case TemplateField::Region:
        return photo.location.region;
    case TemplateField::Country:
        return photo.location.country;
    }
    return {};
}

} // namespace rapporteur
