#pragma once

#include <QDialog>

namespace rapporteur {

/// The help text, and what this program is.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString& title, const QString& markdown, QWidget* parent);

    static void showHelp(QWidget* parent);
    static void showAbout(QWidget* parent);
};

} // namespace rapporteur
