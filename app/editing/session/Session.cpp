#include "editing/session/Session.h"

#include "editing/workspace/Workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace rapporteur {

namespace {

/// Shorter than the pause of saving: what is in the file has its caret beside it.
constexpr int pauseMilliseconds = 100;

QString sessionFile(const QString& newsroomPath)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rapporteur/sessions"_s;
    const QByteArray key = QCryptographicHash::hash(QFileInfo(newsroomPath).canonicalFilePath().toUtf8(), QCryptographicHash::Sha256);
    return folder + u'/' + QString::fromLatin1(key.toHex().first(32)) + u".json"_s;
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray toJson(const Session& session)
{
    QJsonObject object { { u"caret"_s, base64(session.caret) }, { u"geometry"_s, base64(session.geometry) },
        { u"layout"_s, base64(session.layout) } };
    if (session.shown) {
        object.insert(u"kind"_s, static_cast<int>(session.shown->kind));
        object.insert(u"id"_s, session.shown->id);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// No fsync: losing the place of a caret in a power cut is no loss, and the disk has the text to write.
void writeFile(const QString& path, const QByteArray& json)
{
    QDir().mkpath(QFileInfo(path).path());
    const QString fresh = path + u".new"_s;
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return;
    file.close();
    std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData());
}

} // namespace

Session loadSession(const QString& newsroomPath)
{
    QFile file(sessionFile(newsroomPath));
    constexpr qint64 longestSession = 1'000'000;
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestSession)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto bytes = [&](const QString& key) { return QByteArray::fromBase64(object.value(key).toString().toLatin1()); };
    Session session { std::nullopt, bytes(u"caret"_s), bytes(u"geometry"_s), bytes(u"layout"_s) };
    const int kind = object.value(u"kind"_s).toInt(-1);
    if (kind >= 0 && kind <= static_cast<int>(RecordKind::Snippet))
        session.shown = ShownRecord { static_cast<RecordKind>(kind), object.value(u"id"_s).toString() };
    return session;
}

SessionWriter::SessionWriter(Workspace& workspace, std::function<Session()> session, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_session(std::move(session))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &SessionWriter::post);
    connect(&workspace, &Workspace::articlePatched, this, &SessionWriter::schedule);
    connect(&workspace, &Workspace::recordsChanged, this, &SessionWriter::schedule);
}

void SessionWriter::schedule()
{
    // Not started anew: somebody who never pauses is written down too.
    if (!m_timer.isActive())
        m_timer.start();
}

void SessionWriter::post()
{
    const Session session = m_session();
    if (session == m_written)
        return;
    m_written = session;
    m_workspace.storage().post(
        [path = sessionFile(m_workspace.path()), json = toJson(session)](NewsroomFile&) { writeFile(path, json); });
}

void SessionWriter::write()
{
    m_timer.stop();
    m_written = m_session();
    writeFile(sessionFile(m_workspace.path()), toJson(m_written));
}

QString newsroomIdentity(const QString& path)
{
    struct stat status {};
    // stat, never open: closing another descriptor of the file would drop SQLite's lock.
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return u"rapporteur-%1-%2-%3"_s.arg(::geteuid()).arg(status.st_dev, 0, 16).arg(status.st_ino, 0, 16);
}

} // namespace rapporteur
