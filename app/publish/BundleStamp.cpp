#include "publish/BundleStamp.h"

#include "core/Sha256.h"
#include "publish/FolderEntries.h"

#include <QFile>

#include <algorithm>
#include <vector>

namespace rapporteur {

namespace {

std::string text(const timespec& instant)
{
    return std::to_string(instant.tv_sec) + '.' + std::to_string(instant.tv_nsec);
}

/// A folder's size and instants say nothing that its entries do not.
std::string lineOf(const std::string& path, const struct stat& status)
{
    std::string line = path + '\0' + std::to_string(status.st_mode);
    if (!S_ISDIR(status.st_mode))
        line += ' ' + std::to_string(status.st_size) + ' ' + std::to_string(status.st_ino) + ' '
            + text(status.st_mtim) + ' ' + text(status.st_ctim);
    return line;
}

} // namespace

QByteArray bundleStamp(const QString& target)
{
    struct stat status {};
    if (::lstat(QFile::encodeName(target).constData(), &status) != 0)
        return {};
    std::vector<std::string> lines { lineOf({}, status) };
    const auto take = [&lines](const std::string& path, const struct stat& entry) {
        lines.push_back(lineOf(path, entry));
    };
    if (S_ISDIR(status.st_mode) && !forEachEntry(target, take))
        return {};
    std::ranges::sort(lines);
    Sha256 hash;
    for (const std::string& line : lines)
        hash.add(QByteArrayView(line.c_str(), static_cast<qsizetype>(line.size() + 1)));
    return hash.result();
}

} // namespace rapporteur
