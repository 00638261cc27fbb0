#pragma once

#include "support/cli/Shell.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

namespace rapporteur {

/// An X display of its own, with synthetic keys.
class OwnDisplay
{
public:
    OwnDisplay();
    ~OwnDisplay();
    OwnDisplay(const OwnDisplay&) = delete;
    OwnDisplay& operator=(const OwnDisplay&) = delete;

    /// What makes a program appear on it, with this folder as home.
    QHash<QString, QString> environment(const QString& home) const;
    /// Gives the focus to the window with such a title, which must come; without a window manager nobody else does.
    void focus(const QString& title) const;
    /// Whether a window with such a title comes.
    bool shows(const QString& title) const;
    /// "ctrl+End", "Left" …
    void press(const QStringList& keys) const;
    /// One letter after the other; `focus` was called before.
    void type(const QString& text) const;

private:
    friend class Typist;
    bool act(const QStringList& arguments) const;
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;

    QProcess m_server;
    QString m_name;
};

/// Somebody who types a text without a pause, a letter every 40 ms, while the test goes on; when each was typed is known.
class Typist
{
public:
    Typist(const OwnDisplay& display, const QString& text);
    ~Typist();

    /// How many letters were typed by this long ago.
    qsizetype typedBefore(qint64 milliseconds) const;

private:
    void typeNext();

    std::unique_ptr<QProcess> m_keys;
    QString m_text;
    std::vector<qint64> m_times;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

/// The program as a user starts it.
class RunningEditor
{
public:
    RunningEditor(const OwnDisplay& display, const QString& home, const QStringList& arguments);
    ~RunningEditor();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// kill -9.
    void kill();
    /// Whether it ends by itself; with which code.
    std::optional<int> waitForEnd();

private:
    QProcess m_process;
};

} // namespace rapporteur
