#include "publish/ZipArchive.h"

#include "core/Error.h"
#include "publish/SystemError.h"

#include <QFile>

#include <zip.h>

#include <memory>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

struct CloseEntry
{
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

// DOS date of 1 January 1980, the first it can say; a time of day of 0.
constexpr zip_uint16_t firstDosDate = 0x0021;
constexpr zip_uint32_t regularFile = 0100644u << 16;

[[noreturn]] void fail(zip_error_t* error, const QString& archive)
{
    if (zip_error_system_type(error) == ZIP_ET_SYS)
        throw systemError(zip_error_code_system(error), archive);
    throw Error(ErrorCode::CannotWrite, archive, {}, QString::fromUtf8(zip_error_strerror(error)));
}

bool isCompressed(const QString& path)
{
    return mediaTypeOf(path).startsWith("image/"_L1);
}

void addFile(zip_t* archive, const QString& archivePath, const QString& folder,
             const BundleFile& file)
{
    zip_source_t* source = zip_source_file(
        archive, QFile::encodeName(folder + u'/' + file.path).constData(), 0, -1);
    const zip_int64_t added = source
        ? zip_file_add(archive, file.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8)
        : -1;
    if (added < 0) {
        if (source)
            zip_source_free(source);
        fail(zip_get_error(archive), archivePath);
    }
    const auto index = static_cast<zip_uint64_t>(added);
    const zip_int32_t method = isCompressed(file.path) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(archive, index, method, 0) != 0
        || zip_file_set_dostime(archive, index, 0, firstDosDate, 0) != 0
        || zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, regularFile) != 0)
        fail(zip_get_error(archive), archivePath);
}

} // namespace

void writeZip(const QString& archivePath, const QString& folder,
              const std::vector<BundleFile>& files)
{
    int code = 0;
    std::unique_ptr<zip_t, Discard> archive(
        zip_open(QFile::encodeName(archivePath).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        fail(&error, archivePath);
    }
    for (const BundleFile& file : files)
        addFile(archive.get(), archivePath, folder, file);
    // A failed close leaves the archive open, to be discarded.
    if (zip_close(archive.get()) != 0)
        fail(zip_get_error(archive.get()), archivePath);
    static_cast<void>(archive.release());
}

std::optional<QByteArray> readZipEntry(const QString& archivePath, const QString& name,
                                       qint64 limit)
{
    int code = 0;
    const std::unique_ptr<zip_t, Discard> archive(
        zip_open(QFile::encodeName(archivePath).constData(), ZIP_RDONLY, &code));
    zip_stat_t status;
    if (!archive || zip_stat(archive.get(), name.toUtf8().constData(), 0, &status) != 0
        || status.size > static_cast<zip_uint64_t>(limit))
        return std::nullopt;
    const std::unique_ptr<zip_file_t, CloseEntry> entry(
        zip_fopen(archive.get(), name.toUtf8().constData(), 0));
    if (!entry)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(status.size), '\0');
    const zip_int64_t read = zip_fread(entry.get(), bytes.data(), status.size);
    return read == bytes.size() ? std::optional(bytes) : std::nullopt;
}

} // namespace rapporteur
