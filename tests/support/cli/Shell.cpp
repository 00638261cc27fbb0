#include "support/cli/Shell.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <stdexcept>

namespace rapporteur {

namespace {

constexpr int patience = 120'000;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

} // namespace

Outcome Shell::run(const char* line, const Surroundings& surroundings) const
{
    return run(QString::fromUtf8(line).split(QLatin1Char(' ')), surroundings);
}

Outcome Shell::run(const QStringList& arguments, const Surroundings& surroundings) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A terminal without a display: the program has nowhere to open its editor.
    for (const char* display : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QString::fromLatin1(display));
    for (auto variable = surroundings.environment.cbegin(); variable != surroundings.environment.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    if (surroundings.prepare)
        process.setChildProcessModifier(surroundings.prepare);
    if (!surroundings.standardOutput.isEmpty())
        process.setStandardOutputFile(surroundings.standardOutput);
    process.start(QStringLiteral(RAPPORTEUR_PROGRAM), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience))
        throw std::runtime_error("the program did not end: " + arguments.join(QLatin1Char(' ')).toStdString());
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return { code, QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError()) };
}

void Shell::write(const QString& name, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + name.toStdString());
}

QByteArray Shell::read(const QString& name) const
{
    return bytesOf(path(name));
}

QString Shell::seedDocument(const QString& name, const std::function<void(QJsonObject&)>& change) const
{
    const QString seed = QStringLiteral(RAPPORTEUR_SEED_DIR);
    const QString picture = QStringLiteral("20130711-5thPCACGroupPhoto-NF.jpg");
    QJsonObject document = QJsonDocument::fromJson(bytesOf(seed + QStringLiteral("/newsroom.json"))).object();
    if (change)
        change(document);
    write(name, QJsonDocument(document).toJson());
    const QString beside = QFileInfo(name).path() + QLatin1Char('/') + picture;
    if (!QFile::exists(path(beside)))
        write(beside, bytesOf(seed + QLatin1Char('/') + picture));
    return path(name);
}

QString Shell::seedNewsroom(const QString& name, const std::function<void(QJsonObject&)>& change) const
{
    const QString document = seedDocument(name + QStringLiteral(".json"), change);
    const Outcome created = run({ QStringLiteral("create"), name });
    const Outcome imported = run({ QStringLiteral("import"), name, document });
    if (created.exitCode != 0 || imported.exitCode != 0)
        throw std::runtime_error((created.err + imported.err).toStdString());
    return path(name);
}

QHash<QString, QByteArray> contentsOf(const QString& path)
{
    const auto hash = [](const QString& file) { return QCryptographicHash::hash(bytesOf(file), QCryptographicHash::Sha256); };
    QHash<QString, QByteArray> contents;
    if (QFileInfo(path).isFile())
        contents.insert(path, hash(path));
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        contents.insert(QDir(path).relativeFilePath(file), hash(file));
    }
    return contents;
}

} // namespace rapporteur
