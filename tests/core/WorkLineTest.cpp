#include "core/WorkLine.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <future>
#include <memory>
#include <stdexcept>
#include <vector>

using namespace rapporteur;

class WorkLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void letsOnlySoManyWait();
    void throwsOnWhatWasThrown();
    void dropsWhatWaitsWhenItGoes();
};

void WorkLineTest::keepsTheOrder()
{
    std::vector<int> done;
    WorkLine line(3);
    for (int number = 0; number < 1000; ++number)
        line.give([&done, number] { done.push_back(number); });
    line.finish();
    QCOMPARE(done.size(), size_t(1000));
    QVERIFY(std::ranges::is_sorted(done));
}

void WorkLineTest::letsOnlySoManyWait()
{
    std::atomic<int> given = 0;
    std::atomic<int> done = 0;
    int most = 0;
    WorkLine line(4);
    for (int number = 0; number < 500; ++number) {
        ++given;
        line.give([&] { ++done; });
        most = std::max(most, given - done);
    }
    line.finish();
    QCOMPARE(done.load(), 500);
    // Four wait, and one more is being done
    QVERIFY2(most <= 5, qPrintable(QString::number(most)));
}

void WorkLineTest::throwsOnWhatWasThrown()
{
    std::atomic<int> done = 0;
    WorkLine line(2);
    line.give([] { throw std::runtime_error("full"); });
    const auto giveMany = [&] {
        for (int number = 0; number < 100; ++number)
            line.give([&] { ++done; });
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, giveMany());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, line.finish());
    QCOMPARE(done.load(), 0);
}

void WorkLineTest::dropsWhatWaitsWhenItGoes()
{
    // Given a piece at work that ends when the ones that wait are gone
    auto held = std::make_shared<int>();
    const std::weak_ptr<int> waiting = held;
    std::promise<void> begun;
    std::atomic<bool> isDone = false;
    {
        WorkLine line(10);
        line.give([&] {
            begun.set_value();
            QElapsedTimer timer;
            timer.start();
            while (!waiting.expired() && timer.elapsed() < 5000)
                std::this_thread::yield();
        });
        begun.get_future().wait();
        line.give([&isDone, held = std::move(held)] { isDone = true; });
    }
    QVERIFY(waiting.expired());
    QVERIFY(!isDone);
}

QTEST_APPLESS_MAIN(WorkLineTest)
#include "WorkLineTest.moc"
