#pragma once

#include "core/registry/Photo.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace rapporteur {

class BackgroundWork;
class Pictures;
class Workspace;

/// Before an export: every word that leaves inside the delivered files of a photo, and everything in the original that
/// stays here.
class LeavingDialog : public QDialog
{
    Q_OBJECT

public:
    LeavingDialog(Workspace& workspace, Pictures& pictures, const PhotoId& photo, QWidget* parent = nullptr);
    ~LeavingDialog() override;

private:
    void read(Pictures& pictures);
    void fill();

    Workspace& m_workspace;
    PhotoId m_photo;
    QTreeWidget* m_leaving;
    QTreeWidget* m_staying;
    QLabel* m_stayingTitle;
    QLabel* m_note;
    BackgroundWork* m_work;
};

} // namespace rapporteur
