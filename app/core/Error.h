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

private:
    ErrorCode m_code;
    QString m_file;
    QString m_place;
    QString m_detail;
    QByteArray m_what;
};

} // namespace rapporteur
