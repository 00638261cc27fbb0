#include "core/rules/Style.h"

#include "core/Error.h"
#include "core/rules/ResourceFile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace rapporteur {

namespace {

template <typename Enum> Enum choice(const QJsonObject& object, QLatin1StringView key, const QString& path)
{
    const QString text = object[key].toString();
    const auto value = enumFromText<Enum>(text);
    if (!value)
        throw Error(ErrorCode::BadResource, path, key, text);
    return *value;
}

RankStyle rankStyle(const QJsonObject& object, const QString& path)
{
    return RankStyle { choice<RankForm>(object, "rank"_L1, path), choice<RetiredForm>(object, "retired"_L1, path) };
}

} // namespace

Style Style::load(const QString& id, const QString& folder)
{
    if (!available(folder).contains(id))
        throw Error(ErrorCode::UnknownRecord, {}, u"style "_s + id, available(folder).join(u", "_s));
    const QString path = folder + u'/' + id + u".json"_s;
    const QJsonObject object = readResourceObject(path);
    Style style;
    style.id = id;
    style.name = object["name"_L1].toString();
    style.text = rankStyle(object["text"_L1].toObject(), path);
    style.caption = rankStyle(object["caption"_L1].toObject(), path);
    style.serialComma = choice<SerialComma>(object, "serialComma"_L1, path);
    style.ordinalWords = object["ordinalWords"_L1].toInt(9);
    style.numberWords = object["numberWords"_L1].toInt(9);
    style.firstEdition = object["firstEdition"_L1].toString(u"first"_s);
    style.rosterForm = choice<RosterForm>(object, "rosterForm"_L1, path);
    style.longestSentence = object["longestSentence"_L1].toInt(12);
    for (const QJsonValue& value : object["omittedCourtesies"_L1].toArray())
        style.omittedCourtesies << value.toString();
    return style;
}

QStringList Style::available(const QString& folder)
{
    QStringList ids;
    for (const QString& name : QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name))
        ids << name.chopped(5);
    return ids;
}

} // namespace rapporteur
