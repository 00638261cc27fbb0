#include "cli/Terminal.h"

#include "editing/messages/ProblemText.h"

#include <QByteArray>
#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace rapporteur {

void printOut(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void printMessage(const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

void printProblems(const Problems& problems)
{
    Problems sorted = problems;
    std::ranges::stable_sort(sorted, std::ranges::greater(), &Problem::severity);
    for (const Problem& problem : sorted)
        printMessage(u"%1: %2: %3"_qs.arg(severityText(problem.severity), placeText(problem.place), problemText(problem)));
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
