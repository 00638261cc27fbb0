#include "support/features/Bundle.h"

#include "support/core/LoadedNewsroom.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringEncoder>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

const QString validators = QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/validators");

QList<QByteArray> encodings(const QString& text)
{
    QList<QByteArray> all { text.toUtf8() };
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE })
        all << QByteArray(QStringEncoder(encoding)(text));
    return all;
}

} // namespace

QStringList filesWith(const QString& folder, const QString& text)
{
    const QList<QByteArray> needles = encodings(text);
    QStringList found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        QFile file(path);
        const bool isFile = entries.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        const QByteArray bytes = isFile ? file.readAll() : QByteArray();
        const bool hasIt = std::ranges::any_of(needles, [&](const QByteArray& needle) { return bytes.contains(needle); });
        if (hasIt || path.mid(folder.size()).contains(text, Qt::CaseInsensitive))
            found << path;
    }
    return found;
}

ScriptReport runNode(const QStringList& arguments)
{
    if (!QFile::exists(validators + u"/node_modules/puppeteer-core"_s))
        return { -1, u"tests/validators/node_modules is missing: tests/run installs it (npm ci --prefix tests/validators)."_s };
    QProcess node;
    node.setWorkingDirectory(validators);
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s, arguments);
    node.closeWriteChannel();
    if (!node.waitForFinished(200'000))
        return { -1, u"node did not start or did not end: "_s + node.errorString() };
    return { node.exitStatus() == QProcess::NormalExit ? node.exitCode() : -1, QString::fromUtf8(node.readAll()) };
}

QStringList linesOfSeedPage()
{
    QFile file(QStringLiteral(RAPPORTEUR_SEED_DIR "/page.txt"));
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.trimmed();
        const bool isRepeatedTitle = !lines.isEmpty() && lines.back() == text;
        if (!text.isEmpty() && !text.endsWith(u".jpg"_s) && !isRepeatedTitle)
            lines << text;
    }
    return lines;
}

void refusePark(QJsonObject& document)
{
    setValue(document, { u"events"_s, 0, u"naming"_s }, u"consent"_s);
    setValue(document, { u"delegations"_s, 0, u"members"_s, 3, u"consent"_s }, u"refused"_s);
}

} // namespace rapporteur
