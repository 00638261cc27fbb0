#pragma once

#include <Qt>

namespace rapporteur {

/// What every list of records gives beside its title (Qt::DisplayRole). Two rows of lists look alike because of this.
enum ListRole {
    IdRole = Qt::UserRole + 1,
    KindRole,      ///< RecordKind as int
    DetailRole,    ///< second line
    BadgeRole,     ///< a short word: the status of an article
    BadgeStrengthRole, ///< 0 to 3: how far the article has come
    HitsRole,      ///< std::vector<std::pair<qsizetype, qsizetype>> in the detail
    TitleHitsRole, ///< the same in the title
    SeverityRole,  ///< Severity as int
    PointerRole    ///< JSON Pointer in the record
};

} // namespace rapporteur
