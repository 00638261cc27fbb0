#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QJsonObject;

namespace rapporteur {

/// Where the seed's article stands in a bundle.
inline const QString seedPage = QStringLiteral("2013/07/usip-president-leads-us-delegation/index.html");

/// Every file below `folder` that has the bytes in its name or content; texts in UTF-8 and UTF-16, as metadata of pictures
/// may be.
QStringList filesWith(const QString& folder, const QString& text);

/// What a script of tests/validators printed, and how it ended.
struct ScriptReport
{
    int exitCode = -1;
    QString text;
};

/// Runs node in tests/validators. Where that is not installed the text says what to do.
ScriptReport runNode(const QStringList& arguments);

/// Lines of the page that have text, without the picture's file name, and card titles once.
QStringList linesOfSeedPage();

/// Changes of the seed's document: the first event asks for consent, and John Park refused.
void refusePark(QJsonObject& document);

} // namespace rapporteur
