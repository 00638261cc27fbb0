#pragma once

#include "editing/actions/BundleExport.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rapporteur {

struct OpenNewsroom;

/// Where a bundle goes, which articles it holds, and under which address it will be found.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(OpenNewsroom& newsroom, QWidget* parent = nullptr);

    BundleExportOptions options() const;

private:
    void chooseFolder();
    void chooseArchive();
    void update();

    OpenNewsroom& m_newsroom;
    QLineEdit* m_target;
    QLineEdit* m_baseUrl;
    QButtonGroup* m_articles;
    QLabel* m_note;
    QPushButton* m_export;
};

} // namespace rapporteur
