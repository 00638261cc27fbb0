#pragma once

#include "storage/schema/SchemaSteps.h"

#include <QMap>
#include <QString>

namespace rapporteur {

class Database;

/// Every object of a database by kind and name, with its SQL; white space counts as one blank.
using Schema = QMap<QString, QString>;

Schema schemaOf(Database& database);

/// What the first `version` steps make.
Schema schemaAfter(const std::vector<SchemaStep>& steps, int version);

/// Throws Error(ForeignSchema) naming the first object that is missing, changed or not ours.
void requireSchema(Database& database, const Schema& expected);

} // namespace rapporteur
