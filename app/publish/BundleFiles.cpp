#include "publish/BundleFiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bundleFormat = "rapporteur-bundle"_L1;
constexpr int bundleVersion = 1;

} // namespace

void sortFiles(std::vector<BundleFile>& files)
{
    // All our paths are ASCII, where code units and bytes sort alike.
    std::sort(files.begin(), files.end(), [](const BundleFile& left, const BundleFile& right) {
        return left.path < right.path;
    });
}

QByteArray manifestJson(const BundleManifest& manifest)
{
    QJsonArray files;
    for (const BundleFile& file : manifest.files) {
        files << QJsonObject { { "path"_L1, file.path },
                               { "size"_L1, file.size },
                               { "sha256"_L1, QString::fromLatin1(file.sha256) },
                               { "type"_L1, mediaTypeOf(file.path) } };
    }
    const QJsonObject object {
        { "format"_L1, bundleFormat },          { "version"_L1, bundleVersion },
        { "generator"_L1, manifest.generator }, { "language"_L1, manifest.language },
        { "baseUrl"_L1, manifest.baseUrl },     { "files"_L1, files }
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray checksumLines(const std::vector<BundleFile>& files)
{
    QByteArray lines;
    for (const BundleFile& file : files)
        lines += file.sha256 + "  " + file.path.toUtf8() + '\n';
    return lines;
}

std::optional<QStringList> manifestPaths(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != bundleFormat)
        return std::nullopt;
    QStringList paths;
    for (const QJsonValue& file : object.value("files"_L1).toArray())
        paths << file["path"_L1].toString();
    return paths;
}

QString mediaTypeOf(const QString& path)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> types[] {
        { ".html"_L1, "text/html"_L1 },        { ".css"_L1, "text/css"_L1 },
        { ".json"_L1, "application/json"_L1 }, { ".jpg"_L1, "image/jpeg"_L1 },
        { ".webp"_L1, "image/webp"_L1 },       { ".avif"_L1, "image/avif"_L1 },
        { ".png"_L1, "image/png"_L1 },
    };
    for (const auto& [extension, type] : types) {
        if (path.endsWith(extension))
            return type;
    }
    return u"application/octet-stream"_s;
}

} // namespace rapporteur
