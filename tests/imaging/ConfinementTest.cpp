#include "imaging/helper/Confinement.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <map>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

bool canOpen(const char* path, int flags)
{
    return open(path, flags, 0600) >= 0;
}

bool canFork()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return child > 0 && waitpid(child, nullptr, 0) == child;
}

bool canStartAnotherProgram()
{
    char* const arguments[] { const_cast<char*>("/bin/true"), nullptr };
    execv(arguments[0], arguments);
    return false;
}

bool canMap(size_t bytes)
{
    return mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                -1, 0)
        != MAP_FAILED;
}

bool canStartAThread()
{
    bool ran = false;
    std::thread([&] { ran = true; }).join();
    return ran;
}

const std::map<std::string, bool (*)()> probes {
    { "read a file",
      [] {
          return canOpen("/etc/passwd", O_RDONLY);
      } },
    { "write a file",
      [] {
          return canOpen("probe", O_WRONLY | O_CREAT);
      } },
    { "look for a file",
      [] {
          return access("/etc/passwd", F_OK) == 0;
      } },
    { "open a network socket",
      [] {
          return socket(AF_INET, SOCK_STREAM, 0) >= 0;
      } },
    { "open a local socket",
      [] {
          return socket(AF_UNIX, SOCK_STREAM, 0) >= 0;
      } },
    { "start a process", canFork },
    { "start another program", canStartAnotherProgram },
    { "signal another process",
      [] {
          return kill(getppid(), 0) == 0;
      } },
    { "trace itself for another",
      [] {
          return ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0;
      } },
    { "take four gigabytes",
      [] {
          return canMap(size_t(4) << 30);
      } },
    { "take a megabyte",
      [] {
          return canMap(1 << 20);
      } },
    { "start a thread", canStartAThread },
};

// Exit codes: 10 possible, 11 not possible.
int probe(const std::string& what, bool confined)
{
    if (confined)
        confine({});
    _exit(probes.at(what)() ? 10 : 11);
}

} // namespace

class ConfinementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void takesAwayWhatDecodingDoesNotNeed_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("possible");
        for (const auto& [what, run] : probes) {
            const bool stays = what == "take a megabyte" || what == "start a thread";
#ifdef __SANITIZE_ADDRESS__
            if (what == "take four gigabytes")
                continue;
#endif
            QTest::newRow(what.c_str()) << QString::fromStdString(what) << stays;
        }
    }

    void takesAwayWhatDecodingDoesNotNeed()
    {
        QFETCH(QString, what);
        QFETCH(bool, possible);
        // The control first: a free process can do it, "start another program" by becoming /bin/true.
        QCOMPARE(run(u"--free"_s, what), what == u"start another program" ? 0 : 10);
        QCOMPARE(run(u"--confined"_s, what), possible ? 10 : 11);
    }

private:
    int run(const QString& how, const QString& what)
    {
        QTemporaryDir folder;
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QCoreApplication::applicationFilePath(), { how, what });
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return -1;
        return process.exitCode();
    }
};

int main(int argc, char* argv[])
{
    if (argc == 3
        && (std::strcmp(argv[1], "--free") == 0 || std::strcmp(argv[1], "--confined") == 0))
        return probe(argv[2], std::strcmp(argv[1], "--confined") == 0);
    QCoreApplication application(argc, argv);
    ConfinementTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ConfinementTest.moc"
