#pragma once

#include "ui/window/OpenNewsroom.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace rapporteur {

class NoticeBar;
class SaveIndicator;
class WorkBar;

/// The status bar: state of the file, length of the text, long work, problems.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(OpenNewsroom& newsroom, NoticeBar& notices, QWidget* parent = nullptr);

    SaveIndicator& saving() { return *m_saving; }
    WorkBar& work() { return *m_work; }
    void setProblemCount(int count);
    /// Of the article shown; nothing without words.
    void setLength(int words, int minutes);

Q_SIGNALS:
    void problemsRequested();

private:
    SaveIndicator* m_saving;
    WorkBar* m_work;
    QLabel* m_length;
    QToolButton* m_problems;
};

} // namespace rapporteur
