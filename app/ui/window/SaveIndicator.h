#pragma once

#include "editing/workspace/SaveQueue.h"

#include <QLabel>

namespace rapporteur {

class NoticeBar;
class Workspace;

/// Whether everything typed is in the file, never more than is true. A failure is told once, with what can be done.
class SaveIndicator : public QLabel
{
    Q_OBJECT

public:
    SaveIndicator(Workspace& workspace, NoticeBar& notices, QWidget* parent = nullptr);

    /// "Saved", "Saving…", "Not saved", "Read-only".
    QString stateText() const;

Q_SIGNALS:
    void stateChanged();
    void copyRequested();

private:
    void refresh();
    void tell(const Error& error);
    void tellReadOnly();

    Workspace& m_workspace;
    NoticeBar& m_notices;
};

} // namespace rapporteur
