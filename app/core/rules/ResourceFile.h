#pragma once

#include <QJsonObject>
#include <QString>

namespace rapporteur {

/// The JSON object of an editable data file (ranks, countries, styles); Error(BadResource) names the file and the byte.
QJsonObject readResourceObject(const QString& path);

} // namespace rapporteur
