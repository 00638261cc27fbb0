#include "storage/sqlite/TableName.h"

#include <QLatin1StringView>

#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// In the order of RecordKind.
constexpr std::array names { "publisher"_L1,   "organization"_L1, "person"_L1, "series"_L1,
                             "event"_L1,       "delegation"_L1,   "photo"_L1,  "article"_L1,
                             "publication"_L1, "snippet"_L1 };

} // namespace

QString tableNameOf(RecordKind kind)
{
    return names[static_cast<size_t>(kind)];
}

std::optional<RecordKind> kindFromName(const QString& name)
{
    for (size_t index = 0; index < names.size(); ++index) {
        if (name == names[index])
            return static_cast<RecordKind>(index);
    }
    return std::nullopt;
}

} // namespace rapporteur
