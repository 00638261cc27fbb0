#pragma once

#include <QLocalServer>

namespace rapporteur {

/// One window for one newsroom file: the program that has it open listens here, a second start sends it a word and ends.
class NewsroomServer : public QObject
{
    Q_OBJECT

public:
    explicit NewsroomServer(const QString& newsroomPath, QObject* parent = nullptr);

    /// Asks the program that has the newsroom open to show its window, and this article in it. False: nobody has it open.
    static bool raiseOther(const QString& newsroomPath, const QString& article);
    /// The same for one that has locked the file and is still starting: waits for it, up to two seconds.
    static bool raiseStarting(const QString& newsroomPath, const QString& article);

Q_SIGNALS:
    void raiseRequested(const QString& article);

private:
    void listen();

    QLocalServer m_server;
};

} // namespace rapporteur
