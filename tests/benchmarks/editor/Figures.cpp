#include "benchmarks/editor/Figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace rapporteur {

namespace {

timespec now(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return time;
}

clockid_t processorClock(Counted counted)
{
    return counted == Counted::Thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_PROCESS_CPUTIME_ID;
}

double millisecondsBetween(const timespec& from, const timespec& to)
{
    return static_cast<double>(to.tv_sec - from.tv_sec) * 1e3 + static_cast<double>(to.tv_nsec - from.tv_nsec) / 1e6;
}

/// The smallest value that so many of a hundred do not exceed.
double percentile(std::vector<double> values, int percent)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const double place = std::ceil(percent / 100.0 * static_cast<double>(values.size()));
    return values[static_cast<size_t>(std::max(place, 1.0)) - 1];
}

} // namespace

Stopwatch::Stopwatch(Counted counted)
    : m_counted(counted), m_clock(now(CLOCK_MONOTONIC)), m_processor(now(processorClock(counted)))
{
}

double Stopwatch::clock() const
{
    return millisecondsBetween(m_clock, now(CLOCK_MONOTONIC));
}

double Stopwatch::processor() const
{
    return millisecondsBetween(m_processor, now(processorClock(m_counted)));
}

void Figures::add(double clock, double processor)
{
    m_clock.push_back(clock);
    m_processor.push_back(processor);
}

void Figures::add(const Figures& others)
{
    m_clock.insert(m_clock.end(), others.m_clock.begin(), others.m_clock.end());
    m_processor.insert(m_processor.end(), others.m_processor.begin(), others.m_processor.end());
}

double Figures::clock(int percent) const
{
    return percentile(m_clock, percent);
}

bool Figures::print(const std::optional<Budget>& budget) const
{
    std::printf("figure\t%s\t%zu\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f", qUtf8Printable(m_what), m_clock.size(), clock(50), clock(95),
        clock(99), clock(100), percentile(m_processor, 50), percentile(m_processor, 99));
    if (budget)
        std::printf("\t%d\t%g", budget->percent, budget->milliseconds);
    std::printf("\n");
    std::fflush(stdout);
    return !budget || clock(budget->percent) <= budget->milliseconds;
}

void Figures::printRatio(const Figures& peer) const
{
    std::printf("ratio\t%s\t%s\t%.2f\t%.2f\n", qUtf8Printable(m_what), qUtf8Printable(peer.m_what), clock(50) / peer.clock(50),
        clock(99) / peer.clock(99));
    std::fflush(stdout);
}

} // namespace rapporteur
