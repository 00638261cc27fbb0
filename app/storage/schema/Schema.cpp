#include "storage/schema/Schema.h"

#include "core/Error.h"
#include "storage/sqlite/Database.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

Schema schemaOf(Database& database)
{
    Schema schema;
    Statement statement = database.prepare(R"(
        SELECT type || ' ' || name, tbl_name || ': ' || coalesce(sql, '') FROM sqlite_schema)");
    while (statement.step())
        schema.insert(statement.text(0), statement.text(1).simplified());
    return schema;
}

Schema schemaAfter(const std::vector<SchemaStep>& steps, int version)
{
    Database model({}, Database::Mode::Memory);
    for (const SchemaStep& step : steps) {
        if (step.number > version)
            break;
        for (const QByteArray& sql : step.statements)
            model.execute(sql);
    }
    return schemaOf(model);
}

void requireSchema(Database& database, const Schema& expected)
{
    const Schema found = schemaOf(database);
    for (auto object = found.cbegin(); object != found.cend(); ++object) {
        if (expected.value(object.key()) != object.value())
            throw Error(ErrorCode::ForeignSchema, database.path(), object.key(), object.value());
    }
    for (auto object = expected.cbegin(); object != expected.cend(); ++object) {
        if (!found.contains(object.key()))
            throw Error(ErrorCode::ForeignSchema, database.path(), object.key(), u"missing"_s);
    }
}

} // namespace rapporteur
