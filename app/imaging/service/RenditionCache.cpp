#include "imaging/service/RenditionCache.h"

#include "core/Sha256.h"
#include "imaging/delivery/StatementFields.h"
#include "imaging/delivery/StatementWriter.h"
#include "imaging/helper/Exiv2.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <vips/vips.h>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qint64 longestIndex = 65'536;

QByteArray textOf(const Region& region)
{
    QByteArray text;
    for (const double part : { region.x, region.y, region.width, region.height })
        text += QByteArray::number(part, 'g', 12) + ' ';
    return text;
}

QByteArray number(int value)
{
    return QByteArray::number(value) + '\n';
}

int qualityOf(const RenditionJob& job, PictureFormat format)
{
    if (format == PictureFormat::Avif)
        return job.avifQuality;
    return format == PictureFormat::Jpeg ? job.jpegQuality : job.webpQuality;
}

// Everything that decides the bytes; two jobs with one key have one result.
QByteArray contentOf(const RenditionJob& job, const QByteArray& sourceSha256, PictureFormat format, int packetRoom)
{
    QByteArray text = "rapporteur renditions\n" + number(pipelineVersion) + vips_version_string() + '\n' + sourceSha256 + '\n'
        + enumText(format).data() + '\n' + number(qualityOf(job, format));
    for (const int width : job.widths)
        text += number(width);
    if (format == PictureFormat::Avif)
        text += "room " + number(packetRoom);
    if (job.area)
        text += "area " + textOf(*job.area) + '\n';
    for (const PhotoMask& mask : job.masks)
        text += enumText(mask.kind).data() + (' ' + textOf(mask.region)) + '\n';
    return text;
}

// As the fields stand in a file, and where faces are.
QByteArray contentOf(const PictureStatement& statement)
{
    QByteArray text = statement.language.toUtf8() + '\n';
    for (const StatedField& field : statedFields(statement)) {
        text += QByteArray(field.xmp) + number(int(field.values.size()));
        for (const QStringList& values : { field.values, field.iimValues }) {
            for (const QString& value : values)
                text += number(int(value.size())) + value.toUtf8() + '\n';
        }
    }
    for (const StatedRegion& region : statement.regions)
        text += textOf(region.region) + '\n';
    return text;
}

std::optional<QByteArray> readAll(const QString& path, qint64 longest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest)
        return std::nullopt;
    return file.read(longest);
}

[[noreturn]] void failToWrite(const QString& path, QFileDevice::FileError error,
                              const QString& detail)
{
    throw Error(error == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
                path, {}, detail);
}

// No fsync: after a crash of the machine the hash decides, and the worst is that a picture is made again.
void writeWhole(const QString& path, QByteArrayView bytes)
{
    QFile file(path
               + u".%1.part"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0')));
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
    if (!written) {
        const auto error = file.error();
        const QString detail = file.errorString();
        file.remove();
        failToWrite(path, error, detail);
    }
    file.close();
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(file.fileName()).toStdString(),
                            QFile::encodeName(path).toStdString(), error);
    if (error) {
        file.remove();
        failToWrite(path, QFileDevice::RenameError, QString::fromStdString(error.message()));
    }
}

std::optional<QJsonArray> readIndex(const QString& path)
{
    const auto bytes = readAll(path, longestIndex);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(*bytes) : QJsonDocument();
    if (!document.isArray() || document.array().isEmpty())
        return std::nullopt;
    return document.array();
}

} // namespace

RenditionCache::RenditionCache(QString folder, const QByteArray& content)
    : m_folder(std::move(folder))
    , m_key(QString::fromLatin1(Sha256::of(content)))
{
}

RenditionCache RenditionCache::pixels(const RenditionJob& job, const QByteArray& sourceSha256, PictureFormat format,
                                      int packetRoom)
{
    return { job.cacheFolder, contentOf(job, sourceSha256, format, packetRoom) };
}

RenditionCache RenditionCache::delivered(const RenditionJob& job, const std::vector<Rendition>& pixels)
{
    QByteArray text = "rapporteur delivered\n" + number(statementVersion) + Exiv2::version() + '\n';
    for (const Rendition& rendition : pixels)
        text += rendition.sha256 + '\n';
    return { job.cacheFolder, text + contentOf(*job.statement) };
}

QString RenditionCache::path(const QString& suffix) const
{
    return m_folder + u'/' + m_key.left(2) + u'/' + m_key + suffix;
}

QString RenditionCache::pathOf(QSize size, PictureFormat format) const
{
    return path(u"-%1."_s.arg(size.width()) + extension(format));
}

std::optional<std::vector<Rendition>> RenditionCache::listed() const
{
    const auto index = readIndex(path(u".json"_s));
    if (!index)
        return std::nullopt;
    std::vector<Rendition> renditions;
    for (const QJsonValue& value : *index) {
        const auto format = enumFromText<PictureFormat>(value["format"_L1].toString());
        const QSize size(value["width"_L1].toInt(), value["height"_L1].toInt());
        if (!format || size.isEmpty())
            return std::nullopt;
        Rendition rendition { size.width(),
                              size.height(),
                              *format,
                              pathOf(size, *format),
                              value["bytes"_L1].toInteger(),
                              value["sha256"_L1].toString().toLatin1() };
        renditions.push_back(std::move(rendition));
    }
    return renditions;
}

std::optional<std::vector<Rendition>> RenditionCache::find() const
{
    auto renditions = listed();
    if (!renditions)
        return std::nullopt;
    for (const Rendition& rendition : *renditions) {
        const auto bytes = readAll(rendition.path, longestResponseBody);
        if (!bytes || bytes->size() != rendition.bytes || Sha256::of(*bytes) != rendition.sha256)
            return std::nullopt;
    }
    return renditions;
}

std::vector<Rendition> RenditionCache::store(const std::vector<File>& files) const
{
    const QString folder = m_folder + u'/' + m_key.left(2);
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::CannotWrite, folder);
    std::vector<Rendition> renditions;
    QJsonArray index;
    for (const auto& [size, format, bytes] : files) {
        Rendition rendition { size.width(), size.height(), format, pathOf(size, format), bytes.size(), Sha256::of(bytes) };
        writeWhole(rendition.path, bytes);
        index.append(QJsonObject { { u"width"_s, rendition.width },
                                   { u"height"_s, rendition.height },
                                   { u"format"_s, QString(enumText(rendition.format)) },
                                   { u"bytes"_s, rendition.bytes },
                                   { u"sha256"_s, QString::fromLatin1(rendition.sha256) } });
        renditions.push_back(std::move(rendition));
    }
    // Last: an index never names a file that is not there.
    writeWhole(path(u".json"_s), QJsonDocument(index).toJson(QJsonDocument::Compact));
    return renditions;
}

} // namespace rapporteur
