#include "editing/spelling/PersonalDictionary.h"

#include "core/Error.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype longestWord = 100;

} // namespace

QString PersonalDictionary::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/dictionary.txt"_s;
}

QStringList PersonalDictionary::words() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words;
    for (const QString& line : QString::fromUtf8(file.read(mostBytes)).split(u'\n')) {
        const QString word = line.trimmed().normalized(QString::NormalizationForm_C);
        if (!word.isEmpty() && word.size() <= longestWord && !word.contains(u' '))
            words << word;
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

void PersonalDictionary::add(const QString& word) const
{
    QStringList all = words();
    if (all.contains(word))
        return;
    all << word;
    write(all);
}

void PersonalDictionary::remove(const QString& word) const
{
    QStringList all = words();
    if (all.removeAll(word) > 0)
        write(all);
}

void PersonalDictionary::write(const QStringList& words) const
{
    QStringList sorted = words;
    sorted.sort();
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const QByteArray bytes = sorted.isEmpty() ? QByteArray() : sorted.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorCode::CannotWrite, m_path, {}, file.errorString());
}

} // namespace rapporteur
