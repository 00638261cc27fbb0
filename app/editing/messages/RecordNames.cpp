#include "editing/messages/RecordNames.h"

#include "core/PartialDate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

} // namespace

QString kindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Publisher:
        return tr("Publisher");
    case RecordKind::Organization:
        return tr("Organization");
    case RecordKind::Person:
        return tr("Person");
    case RecordKind::Series:
        return tr("Series");
    case RecordKind::Event:
        return tr("Event");
    case RecordKind::Delegation:
        return tr("Delegation");
    case RecordKind::Photo:
        return tr("Photo");
    case RecordKind::Article:
        return tr("Article");
    case RecordKind::Publication:
        return tr("Publication");
    case RecordKind::Snippet:
        return tr("Snippet");
    }
    return {};
}

QString kindPluralName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Publisher:
        return tr("Publisher");
    case RecordKind::Organization:
        return tr("Organizations");
    case RecordKind::Person:
        return tr("People");
    case RecordKind::Series:
        return tr("Series");
    case RecordKind::Event:
        return tr("Events");
    case RecordKind::Delegation:
        return tr("Delegations");
    case RecordKind::Photo:
        return tr("Photos");
    case RecordKind::Article:
        return tr("Articles");
    case RecordKind::Publication:
        return tr("Publications");
    case RecordKind::Snippet:
        return tr("Snippets");
    }
    return {};
}

QString statusName(ArticleStatus status)
{
    switch (status) {
    case ArticleStatus::Draft:
        return tr("Draft");
    case ArticleStatus::Review:
        return tr("In review");
    case ArticleStatus::Ready:
        return tr("Ready");
    case ArticleStatus::Published:
        return tr("Published");
    }
    return {};
}

QString isoDay(const QString& stored)
{
    const QDateTime instant = QDateTime::fromString(stored, Qt::ISODate);
    if (stored.contains(u'T') && instant.isValid())
        return instant.toLocalTime().date().toString(Qt::ISODate);
    return stored;
}

QString shownDate(const QString& stored)
{
    const auto date = PartialDate::fromText(isoDay(stored));
    if (!date)
        return stored;
    switch (date->precision()) {
    case PartialDate::Precision::Day:
        return QLocale().toString(date->earliest(), u"d MMM yyyy"_s);
    case PartialDate::Precision::Month:
        return QLocale().toString(date->earliest(), u"MMM yyyy"_s);
    case PartialDate::Precision::Year:
    case PartialDate::Precision::None:
        break;
    }
    return stored;
}

} // namespace rapporteur
