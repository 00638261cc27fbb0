#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace rapporteur::test {

/// Every file below `folder` by its relative path.
QMap<QString, QByteArray> filesIn(const QString& folder);

void writeFile(const QString& path, const QByteArray& bytes);

} // namespace rapporteur::test
