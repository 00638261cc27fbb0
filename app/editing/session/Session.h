#pragma once

#include "editing/session/Navigation.h"

#include <QByteArray>
#include <QTimer>
#include <functional>

namespace rapporteur {

/// What a window is restored to: after a restart, and after a crash.
struct Session
{
    std::optional<ShownRecord> shown;
    QByteArray caret;    ///< of the article editor
    QByteArray geometry; ///< of the window
    QByteArray layout;   ///< of its docks and tool bars
    friend bool operator==(const Session&, const Session&) = default;
};

/// The session of a newsroom on this machine; nothing is restored from a file that cannot be read.
Session loadSession(const QString& newsroomPath);

/// Keeps the session file up to date while the user works, after each save and never in the way of typing.
class SessionWriter : public QObject
{
    Q_OBJECT

public:
    /// `session` tells the state of the window.
    SessionWriter(Workspace& workspace, std::function<Session()> session, QObject* parent = nullptr);

    /// Soon.
    void schedule();
    /// Now, and waits.
    void write();

private:
    void post();

    Workspace& m_workspace;
    std::function<Session()> m_session;
    Session m_written;
    QTimer m_timer;
};

/// A short name for the newsroom file: the same for all its paths, another one for a file that took its place.
QString newsroomIdentity(const QString& path);

} // namespace rapporteur
