#pragma once

#include <QByteArrayList>
#include <QString>
#include <vector>

namespace rapporteur {

/// One immutable step of the schema; its number is the user_version it leads to.
struct SchemaStep
{
    int number = 0;
    QString name; ///< of its file, "001-newsroom"
    QByteArrayList statements;
};

/// "RAPP", the application_id of a newsroom file.
inline constexpr qint64 newsroomApplicationId = 0x52415050;

/// The steps compiled in as `:/schema/NNN-what.sql`, from 1 upward. Throws Error(BadResource) for a gap.
const std::vector<SchemaStep>& newsroomSchemaSteps();

} // namespace rapporteur
