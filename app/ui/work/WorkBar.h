#pragma once

#include "editing/work/BackgroundWork.h"

#include <QWidget>

namespace rapporteur {

/// Long work in the status bar: what is being done, how far it is, and a button to stop it.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(QWidget* parent = nullptr);

    using Work = std::function<void(const Progress&)>;
    /// Does the work in another thread; one of the two functions is called here at its end. Stopping on purpose calls none.
    void run(const QString& title, Work work, std::function<void()> finished, std::function<void(const Error&)> failed);
    bool isBusy() const;
    /// Before the newsroom closes: stops everything and waits.
    void stopAll();

Q_SIGNALS:
    void busyChanged(bool isBusy);
};

} // namespace rapporteur
