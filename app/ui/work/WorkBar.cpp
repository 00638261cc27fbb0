#include "ui/work/WorkBar.h"

#include "ui/appearance/LineIcon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int parts = 1000;

} // namespace

WorkBar::WorkBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
}

void WorkBar::run(
    const QString& title, Work work, std::function<void()> finished, std::function<void(const Error&)> failed)
{
    auto* line = new QWidget(this);
    auto* running = new BackgroundWork(title, line);
    auto* label = new QLabel(title, line);
    auto* progress = new QProgressBar(line);
    progress->setRange(0, 0);
    progress->setFixedWidth(120);
    progress->setTextVisible(false);
    progress->setAccessibleName(title);
    auto* stop = new QToolButton(line);
    stop->setIcon(lineIcon(u"close"_s));
    stop->setToolTip(tr("Stop"));
    stop->setAccessibleName(tr("Stop: %1").arg(title));
    stop->setAutoRaise(true);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(progress);
    layout->addWidget(stop);
    this->layout()->addWidget(line);
    connect(running, &BackgroundWork::progressed, progress, [progress](qint64 done, qint64 total) {
        progress->setRange(0, total > 0 ? parts : 0);
        if (total > 0)
            progress->setValue(static_cast<int>(done * parts / total));
    });
    connect(stop, &QToolButton::clicked, running, [running, label, stop] {
        label->setText(tr("Stopping…"));
        stop->setEnabled(false);
        running->stop();
    });
    const auto end = [this, line] {
        line->hide();
        line->setParent(nullptr);
        line->deleteLater();
        Q_EMIT busyChanged(isBusy());
    };
    connect(running, &BackgroundWork::finished, this, [end, finished] {
        end();
        finished();
    });
    connect(running, &BackgroundWork::failed, this, [end, failed](const Error& error) {
        end();
        if (error.code() != ErrorCode::Cancelled)
            failed(error);
    });
    running->start(std::move(work));
    Q_EMIT busyChanged(true);
}

bool WorkBar::isBusy() const
{
    return !findChildren<BackgroundWork*>().isEmpty();
}

void WorkBar::stopAll()
{
    for (BackgroundWork* running : findChildren<BackgroundWork*>())
        running->abandon();
}

} // namespace rapporteur
