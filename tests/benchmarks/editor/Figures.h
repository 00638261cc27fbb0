#pragma once

#include <QString>
#include <optional>
#include <time.h>
#include <vector>

namespace rapporteur {

/// Whose time by the processor is counted.
enum class Counted { Thread, Process };

/// Since it was made, in milliseconds: by the clock, and by the processor. On a busy machine the first counts what others do as
/// well.
class Stopwatch
{
public:
    explicit Stopwatch(Counted counted = Counted::Thread);
    double clock() const;
    double processor() const;

private:
    Counted m_counted;
    timespec m_clock {};
    timespec m_processor {};
};

/// The most that so many of a hundred tries may take.
struct Budget
{
    int percent = 95;
    double milliseconds = 0;
};

/// What the tries of one piece of work took.
class Figures
{
public:
    explicit Figures(QString what) : m_what(std::move(what)) {}

    void add(const Stopwatch& watch) { add(watch.clock(), watch.processor()); }
    void add(double clock, double processor);
    void add(const Figures& others);

    double clock(int percent) const;

    /// A line of tab-separated values for tests/benchmarks/run: "figure", what, tries, then milliseconds by the clock (median, 95,
    /// 99, 100 of a hundred), by the processor (median, 99 of a hundred), and the budget. False: the budget is missed.
    bool print(const std::optional<Budget>& budget = std::nullopt) const;
    /// The same line for the ratio to `peer`: of the medians, and of the 99th of a hundred.
    void printRatio(const Figures& peer) const;

private:
    QString m_what;
    std::vector<double> m_clock;
    std::vector<double> m_processor;
};

} // namespace rapporteur
