#include "core/rules/RankTable.h"

#include "core/rules/ResourceFile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

Rank rankFrom(const QJsonObject& object)
{
    return Rank { object["code"_L1].toString(), object["spelled"_L1].toString(), object["ap"_L1].toString(),
        object["native"_L1].toString(), object["grade"_L1].toString(), object["precedence"_L1].toInt() };
}

Service serviceFrom(const QJsonObject& object)
{
    Service service { object["code"_L1].toString(), object["country"_L1].toString(), object["name"_L1].toString(),
        object["captionLabel"_L1].toString(), {}, {} };
    for (const QJsonValue& value : object["ranks"_L1].toArray()) {
        const QJsonObject rank = value.toObject();
        service.index.insert(rank["code"_L1].toString(), service.ranks.size());
        for (const QJsonValue& alternative : rank["alternativeCodes"_L1].toArray())
            service.index.insert(alternative.toString(), service.ranks.size());
        service.ranks.push_back(rankFrom(rank));
    }
    return service;
}

} // namespace

const Rank* Service::rank(const QString& code) const
{
    const auto found = index.constFind(code);
    return found == index.cend() ? nullptr : &ranks[*found];
}

RankTable RankTable::load(const QString& folder)
{
    RankTable table;
    for (const QString& name : QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        const QJsonObject document = readResourceObject(folder + u'/' + name);
        for (const QJsonValue& value : document["services"_L1].toArray()) {
            Service service = serviceFrom(value.toObject());
            table.m_services.insert(service.code, std::move(service));
        }
    }
    return table;
}

const Service* RankTable::service(const QString& code) const
{
    const auto found = m_services.constFind(code);
    return found == m_services.cend() ? nullptr : &*found;
}

const Rank* RankTable::rank(const QString& service, const QString& code) const
{
    const Service* found = this->service(service);
    return found ? found->rank(code) : nullptr;
}

} // namespace rapporteur
