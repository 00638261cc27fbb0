#pragma once

#include <QString>
#include <exception>

namespace rapporteur {

/// What went wrong with the world outside the program; the wording is at the edge (editing/ErrorText).
enum class ErrorCode {
    FileMissing,
    IsDirectory,
    CannotRead,
    CannotWrite,
    ReadOnly,
    DiskFull,
    AlreadyExists,
    NotANewsroom,
    NewerVersion,
    ForeignSchema,
    Damaged,
    InUse,
    NotJson,
    NotAnImport,
    PictureRefused,
    HelperFailed,
    BadTemplate,
    BadResource,
    UnknownRecord,
    StorageFailed,
    Cancelled
};

/// A broken world: disk, SQL, format. `file` is a path (may be empty), `place` a record, page or byte in it,
/// `detail` what the library said, for the log and the expert, never the main sentence.
class Error : public std::exception
{
public:
    Error(ErrorCode code, QString file, QString place = {}, QString detail = {});

    ErrorCode code() const { return m_code; }
    const QString& file() const { return m_file; }
    const QString& place() const { return m_place; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }
    /// The same about another file: the one the user knows instead of a temporary one.
    Error about(const QString& file) const { return Error(m_code, file, m_place, m_detail); }

private:
    ErrorCode m_code;
    QString m_file;
    QString m_place;
    QString m_detail;
    QByteArray m_what;
};

/// Does the work; an error about a temporary file, whose path begins with `temporary`, becomes one about `file`.
template <typename Work> auto withErrorsAbout(const QString& file, const QString& temporary, Work work)
{
    try {
        return work();
    } catch (const Error& error) {
        if (error.file().startsWith(temporary))
            throw error.about(file);
        throw;
    }
}

} // namespace rapporteur
