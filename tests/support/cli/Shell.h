#pragma once

#include <QByteArray>
#include <QDir>
#include <QHash>
#include <QString>
#include <QStringList>
#include <functional>

class QJsonObject;

namespace rapporteur {

/// What a run of the program left.
struct Outcome
{
    int exitCode = -1;
    QString out;
    QString err;
};

/// What differs from an ordinary run.
struct Surroundings
{
    QHash<QString, QString> environment;
    /// Called in the child before the program starts: to close, limit, mount or give up something.
    std::function<void()> prepare;
    /// A file in place of the pipe that catches what the program prints.
    QString standardOutput;
};

/// Runs the real program on files in a folder of its own.
class Shell
{
public:
    explicit Shell(const QString& folder) : m_folder(folder) {}

    Outcome run(const QStringList& arguments, const Surroundings& surroundings = {}) const;
    /// The same for a line of words: run("roster seed.rapporteur us").
    Outcome run(const char* line, const Surroundings& surroundings = {}) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A newsroom with the seed in it, after `change` was applied to its document.
    QString seedNewsroom(const QString& name, const std::function<void(QJsonObject&)>& change = {}) const;
    /// The seed's document beside its picture, changed.
    QString seedDocument(const QString& name, const std::function<void(QJsonObject&)>& change = {}) const;
    /// Writes a file, with the folders above it.
    void write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

private:
    QDir m_folder;
};

/// The path and SHA-256 of every file below a folder, or of the one file.
QHash<QString, QByteArray> contentsOf(const QString& path);

} // namespace rapporteur
