#pragma once

#include <QDialog>

namespace rapporteur {

class Workspace;

/// Who publishes this newsroom, where, in which language and time zone.
class NewsroomDialog : public QDialog
{
    Q_OBJECT

public:
    NewsroomDialog(Workspace& workspace, QWidget* parent);
};

} // namespace rapporteur
