#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace rapporteur {

/// A finished file of a bundle. `path` is relative to the bundle's folder.
struct BundleFile
{
    QString path;
    qint64 size = 0;
    QByteArray sha256; ///< lower-case hexadecimal
    friend bool operator==(const BundleFile&, const BundleFile&) = default;
};

/// What `manifest.json` says about the whole bundle.
struct BundleManifest
{
    QString generator;
    QString language;
    QString baseUrl;
    std::vector<BundleFile> files; ///< all but the manifest and the sums
};

/// By the bytes of their paths, the order of the C locale.
void sortFiles(std::vector<BundleFile>& files);

QByteArray manifestJson(const BundleManifest& manifest);
/// For `sha256sum -c SHA256SUMS`.
QByteArray checksumLines(const std::vector<BundleFile>& files);
/// The files that a manifest of ours names, absent for any other content.
std::optional<QStringList> manifestPaths(const QByteArray& json);
/// Media type by extension: "text/html" …
QString mediaTypeOf(const QString& path);

} // namespace rapporteur
