#pragma once

#include <QWidget>

class QVBoxLayout;

namespace rapporteur {

/// What is shown without a newsroom: make one, open one, look at the sample, go on with a recent one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void refreshRecent();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void newsroomRequested(const QString& path);

private:
    QWidget* makeChoice(const QString& icon, const QString& title, const QString& explanation, void (StartPage::*signal)());

    QVBoxLayout* m_recent;
};

} // namespace rapporteur
