#pragma once

#include "publish/BundleFiles.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace rapporteur {

/// Packs the files of `folder`, in the order given, into a new archive. The same files give the same bytes in every time zone
/// and on every day: entries carry 1 January 1980. Throws Error.
void writeZip(const QString& archive, const QString& folder, const std::vector<BundleFile>& files);

/// One entry of an archive; absent when the file is no archive, has no such entry or one above `limit` bytes.
std::optional<QByteArray> readZipEntry(const QString& archive, const QString& entry, qint64 limit);

} // namespace rapporteur
