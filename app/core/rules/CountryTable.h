#pragma once

#include <QHash>
#include <QString>

namespace rapporteur {

struct Country
{
    QString code; ///< ISO 3166-1 alpha-2
    QString name; ///< United States
    QString nameArticle;
    QString adjective;        ///< U.S.
    QString adjectiveArticle; ///< a or an
};

/// The editable country table of resources/countries.
class CountryTable
{
public:
    static CountryTable load(const QString& file = QStringLiteral(":/countries/countries.json"));

    const Country* find(const QString& code) const;

private:
    QHash<QString, Country> m_countries;
};

} // namespace rapporteur
