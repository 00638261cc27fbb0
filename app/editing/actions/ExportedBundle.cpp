#include "editing/actions/ExportedBundle.h"

#include "core/Sha256.h"
#include "publish/BundleStamp.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMemory = 4096;

QString realPath(const QString& target)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(target).absoluteFilePath()));
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

} // namespace

ExportedBundle::ExportedBundle(const QString& memoryFolder, const QString& target)
    : m_target(realPath(target)),
      m_file(memoryFolder + u'/' + QString::fromLatin1(Sha256::of(m_target.toUtf8())) + u".json"_s)
{
}

std::optional<size_t> ExportedBundle::articlesWhenMadeFrom(const QByteArray& input) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject memory = QJsonDocument::fromJson(file.read(longestMemory)).object();
    if (memory.value("input"_L1).toString().toLatin1() != input)
        return std::nullopt;
    const QByteArray stamp = bundleStamp(m_target);
    if (stamp.isEmpty() || memory.value("stamp"_L1).toString().toLatin1() != stamp)
        return std::nullopt;
    return static_cast<size_t>(memory.value("articles"_L1).toInteger());
}

void ExportedBundle::remember(const QByteArray& input, size_t articles) const
{
    const QByteArray stamp = bundleStamp(m_target);
    if (stamp.isEmpty() || !QDir().mkpath(QFileInfo(m_file).path()))
        return;
    const QJsonObject memory { { u"input"_s, QString::fromLatin1(input) }, { u"stamp"_s, QString::fromLatin1(stamp) },
        { u"articles"_s, static_cast<qint64>(articles) } };
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(memory).toJson(QJsonDocument::Compact)) > 0)
        file.commit();
}

} // namespace rapporteur
