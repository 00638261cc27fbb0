#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace rapporteur {

struct Rank
{
    QString code;    ///< ADM
    QString spelled; ///< Admiral
    QString ap;      ///< Adm.
    QString native;
    QString grade;
    int precedence = 0; ///< high sorts first, comparable across services
};

struct Service
{
    QString code; ///< USN
    QString country;
    QString name;         ///< U.S. Navy
    QString captionLabel; ///< USN, PLA Navy
    std::vector<Rank> ranks;
    /// By code or alternative code; null when the table has none.
    const Rank* rank(const QString& code) const;
    QHash<QString, size_t> index;
};

/// The editable rank tables of resources/ranks.
class RankTable
{
public:
    /// Reads every *.json of the folder; Error(BadResource) names a file that cannot be read as a table.
    static RankTable load(const QString& folder = QStringLiteral(":/ranks"));

    const Service* service(const QString& code) const;
    const Rank* rank(const QString& service, const QString& code) const;

private:
    QHash<QString, Service> m_services;
};

} // namespace rapporteur
