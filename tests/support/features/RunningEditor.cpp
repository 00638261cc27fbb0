#include "support/features/RunningEditor.h"

#include <QProcessEnvironment>
#include <algorithm>
#include <stdexcept>

#include <signal.h>
#include <sys/prctl.h>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

/// Nothing outlives a test that was ended from outside.
void endWithTest()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

QProcessEnvironment with(const QHash<QString, QString>& variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Tests run without a display otherwise.
    environment.remove(u"QT_QPA_PLATFORM"_s);
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

} // namespace

OwnDisplay::OwnDisplay()
{
    m_server.setChildProcessModifier(endWithTest);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    // Without -noreset the server starts anew, and refuses for a moment, whenever its last client leaves.
    m_server.start(u"Xvfb"_s, { u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s });
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(patience))
            throw std::runtime_error("Xvfb did not start");
    }
    m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
}

OwnDisplay::~OwnDisplay()
{
    m_server.terminate();
    if (!m_server.waitForFinished(patience))
        m_server.kill();
}

QHash<QString, QString> OwnDisplay::environment(const QString& home) const
{
    return { { u"DISPLAY"_s, m_name }, { u"HOME"_s, home }, { u"XDG_CONFIG_HOME"_s, home + u"/.config"_s },
        { u"XDG_DATA_HOME"_s, home + u"/.local/share"_s }, { u"XDG_CACHE_HOME"_s, home + u"/.cache"_s }, { u"LC_ALL"_s, u"C.UTF-8"_s } };
}

std::unique_ptr<QProcess> OwnDisplay::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier(endWithTest);
    process->setProcessEnvironment(with({ { u"DISPLAY"_s, m_name } }));
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(u"xdotool"_s, arguments);
    return process;
}

bool OwnDisplay::act(const QStringList& arguments) const
{
    const auto process = start(arguments);
    const bool ended = process->waitForFinished(patience);
    if (!ended)
        process->kill();
    return ended && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
}

bool OwnDisplay::shows(const QString& title) const
{
    return act({ u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, title });
}

void OwnDisplay::focus(const QString& title) const
{
    if (!act({ u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--limit"_s, u"1"_s, u"--name"_s, title, u"windowfocus"_s, u"--sync"_s }))
        throw std::runtime_error("no window is called " + title.toStdString());
}

void OwnDisplay::press(const QStringList& keys) const
{
    if (!act(QStringList { u"key"_s, u"--clearmodifiers"_s } + keys))
        throw std::runtime_error("no key was pressed");
}

void OwnDisplay::type(const QString& text) const
{
    if (!act({ u"type"_s, u"--delay"_s, u"5"_s, text }))
        throw std::runtime_error("nothing was typed");
}

Typist::Typist(const OwnDisplay& display, const QString& text) : m_keys(display.start({ u"-"_s })), m_text(text)
{
    constexpr int pause = 40;
    if (!m_keys->waitForStarted(patience))
        throw std::runtime_error("nobody types");
    m_clock.start();
    QObject::connect(&m_timer, &QTimer::timeout, m_keys.get(), [this] { typeNext(); });
    m_timer.start(pause);
}

Typist::~Typist()
{
    m_timer.stop();
    m_keys->kill();
    m_keys->waitForFinished(patience);
}

void Typist::typeNext()
{
    const auto index = static_cast<qsizetype>(m_times.size());
    if (index == m_text.size())
        return m_timer.stop();
    m_keys->write("key " + m_text.mid(index, 1).toUtf8() + '\n');
    m_times.push_back(m_clock.elapsed());
}

qsizetype Typist::typedBefore(qint64 milliseconds) const
{
    return std::ranges::count_if(m_times, [&](qint64 time) { return time <= m_clock.elapsed() - milliseconds; });
}

RunningEditor::RunningEditor(const OwnDisplay& display, const QString& home, const QStringList& arguments)
{
    m_process.setChildProcessModifier(endWithTest);
    m_process.setProcessEnvironment(with(display.environment(home)));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(RAPPORTEUR_PROGRAM), arguments);
    if (!m_process.waitForStarted(patience))
        throw std::runtime_error("the program did not start");
}

RunningEditor::~RunningEditor()
{
    kill();
}

void RunningEditor::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

std::optional<int> RunningEditor::waitForEnd()
{
    if (!m_process.waitForFinished(patience) || m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

} // namespace rapporteur
