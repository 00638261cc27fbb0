#include "core/rules/CountryTable.h"

#include "core/rules/ResourceFile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rapporteur {

using namespace Qt::StringLiterals;

CountryTable CountryTable::load(const QString& file)
{
    CountryTable table;
    const QJsonObject document = readResourceObject(file);
    for (const QJsonValue& value : document["countries"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const QString code = object["code"_L1].toString();
        table.m_countries.insert(code,
            Country { code, object["name"_L1].toString(), object["nameArticle"_L1].toString(),
                object["adjective"_L1].toString(), object["adjectiveArticle"_L1].toString() });
    }
    return table;
}

const Country* CountryTable::find(const QString& code) const
{
    const auto found = m_countries.constFind(code);
    return found == m_countries.cend() ? nullptr : &*found;
}

} // namespace rapporteur
