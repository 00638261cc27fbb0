#include "storage/schema/SchemaSteps.h"

#include "core/Error.h"

#include <QDir>
#include <QFile>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// Not a semicolon: a trigger contains those.
QByteArrayList statementsOf(const QByteArray& text)
{
    QByteArrayList statements;
    QByteArray current;
    for (const QByteArray& line : text.split('\n')) {
        if (line.trimmed() == "-- next") {
            statements << current.trimmed();
            current.clear();
        } else {
            current += line + '\n';
        }
    }
    statements << current.trimmed();
    return statements;
}

std::vector<SchemaStep> readSteps()
{
    const QDir folder(u":/schema"_s);
    std::vector<SchemaStep> steps;
    for (const QString& name : folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const int expected = static_cast<int>(steps.size()) + 1;
        if (name.section(u'-', 0, 0).toInt() != expected || !file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::BadResource, file.fileName());
        steps.push_back({ expected, name.chopped(4), statementsOf(file.readAll()) });
    }
    if (steps.empty())
        throw Error(ErrorCode::BadResource, folder.path());
    return steps;
}

} // namespace

const std::vector<SchemaStep>& newsroomSchemaSteps()
{
    static const std::vector<SchemaStep> steps = readSteps();
    return steps;
}

} // namespace rapporteur
