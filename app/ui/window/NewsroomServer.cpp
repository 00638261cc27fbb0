#include "ui/window/NewsroomServer.h"

#include "editing/session/Session.h"

#include <QLocalSocket>
#include <QThread>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 1000;
/// Who was started a moment ago listens already, but answers only when its window is there.
constexpr int answerPatienceMilliseconds = 10'000;
constexpr qint64 longestMessage = 1000;

} // namespace

NewsroomServer::NewsroomServer(const QString& newsroomPath, QObject* parent) : QObject(parent)
{
    const QString name = newsroomIdentity(newsroomPath);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &NewsroomServer::listen);
    if (!m_server.listen(name)) {
        // The file is ours, so whoever listened under this name is dead.
        QLocalServer::removeServer(name);
        m_server.listen(name);
    }
}

void NewsroomServer::listen()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestMessage)
                return;
            const QByteArray line = socket->readLine(longestMessage);
            socket->write("shown\n");
            socket->disconnectFromServer();
            if (line.startsWith("show "))
                Q_EMIT raiseRequested(QString::fromUtf8(line.mid(5).trimmed()));
        });
    }
}

bool NewsroomServer::raiseOther(const QString& newsroomPath, const QString& article)
{
    const QString name = newsroomIdentity(newsroomPath);
    QLocalSocket socket;
    if (name.isEmpty())
        return false;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patienceMilliseconds))
        return false;
    socket.write("show " + article.toUtf8() + '\n');
    return socket.waitForBytesWritten(patienceMilliseconds) && socket.waitForReadyRead(answerPatienceMilliseconds);
}

bool NewsroomServer::raiseStarting(const QString& newsroomPath, const QString& article)
{
    constexpr int attempts = 20;
    constexpr unsigned long pauseMilliseconds = 100;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (raiseOther(newsroomPath, article))
            return true;
        QThread::msleep(pauseMilliseconds); // the other program is about to listen and says so to nobody; no window is here yet
    }
    return false;
}

} // namespace rapporteur
