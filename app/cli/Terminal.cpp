#include "cli/Terminal.h"

#include "core/Error.h"
#include "editing/messages/ProblemText.h"

#include <QByteArray>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace rapporteur {

void keepStandardStreams()
{
    // A read-only descriptor on its place: writing to it fails, as it should.
    for (const int descriptor : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO }) {
        if (::fcntl(descriptor, F_GETFD) < 0 && ::open("/dev/null", O_RDONLY) < 0)
            std::abort();
    }
}

namespace {

[[noreturn]] void throwOutFailure(int systemError)
{
    throw Error(systemError == ENOSPC ? ErrorCode::DiskFull : ErrorCode::CannotWrite, u"standard output"_qs, {},
        QString::fromLocal8Bit(std::strerror(systemError)));
}

} // namespace

void printOut(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const size_t size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        throwOutFailure(errno);
}

void printMessage(const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

QString problemLines(const Problems& problems)
{
    Problems sorted = problems;
    std::ranges::stable_sort(sorted, std::ranges::greater(), &Problem::severity);
    QString lines;
    for (const Problem& problem : sorted)
        lines += severityText(problem.severity) + u": "_qs + placeText(problem.place) + u": "_qs + problemText(problem) + u'\n';
    return lines;
}

void printProblems(const Problems& problems)
{
    const QByteArray lines = problemLines(problems).toUtf8();
    std::fwrite(lines.constData(), 1, static_cast<size_t>(lines.size()), stderr);
}

ProgressLine::ProgressLine(QString activity) : m_activity(std::move(activity)), m_isTerminal(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    if (m_isTerminal && m_percent >= 0)
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(qint64 done, qint64 total)
{
    const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 100;
    if (!m_isTerminal || percent == m_percent)
        return;
    m_percent = percent;
    const QByteArray line = u"\r\033[K%1… %2 %"_qs.arg(m_activity).arg(percent).toUtf8();
    std::fputs(line.constData(), stderr);
    std::fflush(stderr);
}

Progress ProgressLine::progress()
{
    return [this](qint64 done, qint64 total) { show(done, total); };
}

} // namespace rapporteur
