#include "benchmarks/editor/EditorWindow.h"
#include "benchmarks/editor/Figures.h"
#include "imaging/helper/PictureHelper.h"
#include "ui/Application.h"

#include <QFileInfo>
#include <QProcess>
#include <QTextEdit>
#include <QTimer>
#include <cstring>

// benchmark_start ROUNDS NEWSROOM… — starts the editor again and again and prints when, after its process was started, its window
// was painted with the text, took a key, and showed the first preview. It runs itself as that process: what it then runs is what
// the program runs, watched from inside.

using namespace rapporteur;

namespace {

constexpr Budget takesTyping { 50, 300 };

qint64 now()
{
    timespec time {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

/// Sees the window's first paint, sends it a key, and waits for the first preview; tells each to the parent process.
class StartWatch : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_text) {
            m_text = qobject_cast<QTextEdit*>(watched->parent());
            if (m_text) {
                m_window = qobject_cast<MainWindow*>(m_text->window());
                connect(&m_window->docks()->preview(), &PreviewPane::shown, this, &StartWatch::finish);
                // Whatever waits in the queue by then comes before the key, as it would before a user's.
                QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority);
            }
        } else if (watched == this && event->type() == QEvent::User) {
            tell("painted");
            EditorWindow::press(*m_text, Qt::Key_unknown, u"a"_s, *m_text->viewport());
            tell("typed");
        }
        return false;
    }

private:
    void finish()
    {
        tell("preview");
        disconnect(&m_window->docks()->preview(), nullptr, this, nullptr);
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }

    static void tell(const char* what)
    {
        std::printf("%s %lld\n", what, static_cast<long long>(now()));
        std::fflush(stdout);
    }

    QTextEdit* m_text = nullptr;
    MainWindow* m_window = nullptr;
};

void watchStart()
{
    if (!qEnvironmentVariableIsSet("RAPPORTEUR_WATCHED_START"))
        return;
    auto* watch = new StartWatch;
    watch->setParent(qApp);
    qApp->installEventFilter(watch);
}

struct Starts
{
    Figures painted;
    Figures typed;
    Figures preview;
};

void startOnce(const QString& newsroom, Starts* starts)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RAPPORTEUR_WATCHED_START"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 begin = now();
    process.start(QCoreApplication::applicationFilePath(), { newsroom });
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("the editor did not come to its first preview");
    if (!starts)
        return;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        const QByteArrayList parts = line.split(' ');
        const double milliseconds = static_cast<double>(parts.value(1).toLongLong() - begin) / 1e6;
        if (parts[0] == "painted")
            starts->painted.add(milliseconds, 0);
        else if (parts[0] == "typed")
            starts->typed.add(milliseconds, 0);
        else if (parts[0] == "preview")
            starts->preview.add(milliseconds, 0);
    }
}

bool measureStarts(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool isKept = true;
    for (const QString& newsroom : arguments.mid(2)) {
        const QString name = QFileInfo(newsroom).completeBaseName();
        Starts starts { Figures(name + u": from start to the window painted"_s), Figures(name + u": to a key painted"_s),
            Figures(name + u": to the first preview"_s) };
        startOnce(newsroom, nullptr); // files come into memory
        for (int round = 0; round < arguments.value(1).toInt(); ++round)
            startOnce(newsroom, &starts);
        starts.painted.print();
        isKept = starts.typed.print(takesTyping) && isKept;
        starts.preview.print();
    }
    return isKept;
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchStart)

int main(int argc, char* argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--helper") == 0)
        return runPictureHelper(argc, argv);
    if (qEnvironmentVariableIsSet("RAPPORTEUR_WATCHED_START"))
        return runEditor(argc, argv);
    return measureStarts(argc, argv) ? 0 : 1;
}
