#include "storage/disk/WholeFile.h"

#include "core/Error.h"
#include "storage/disk/FileCalls.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>

namespace rapporteur {

using namespace Qt::StringLiterals;

WholeFile::WholeFile(const QString& path) : m_path(path)
{
    if (entryExists(path))
        throw Error(ErrorCode::AlreadyExists, path);
    const QFileInfo file(path);
    QByteArray name = QFile::encodeName(
        u"%1/.%2.creating-XXXXXX"_s.arg(file.absolutePath(), file.fileName()));
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        throwSystemError(errno, path, SystemCall::Write);
    ::close(descriptor);
    m_temporaryPath = QFile::decodeName(name);
}

WholeFile::~WholeFile()
{
    if (m_published)
        return;
    const QByteArray name = QFile::encodeName(m_temporaryPath);
    ::unlink(name.constData());
    ::unlink((name + "-journal").constData());
}

void WholeFile::publish(Name name)
{
    syncFile(m_temporaryPath);
    renameWithoutReplacing(m_temporaryPath, m_path);
    m_published = true;
    if (name == Name::Synced)
        syncFolder(QFileInfo(m_path).absolutePath());
}

} // namespace rapporteur
