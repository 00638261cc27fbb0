#include "ui/window/SaveIndicator.h"

#include "editing/messages/ErrorText.h"
#include "editing/workspace/Workspace.h"
#include "ui/notices/NoticeBar.h"

#include <QFileInfo>

namespace rapporteur {

SaveIndicator::SaveIndicator(Workspace& workspace, NoticeBar& notices, QWidget* parent)
    : QLabel(parent), m_workspace(workspace), m_notices(notices)
{
    setAccessibleName(tr("State of the file"));
    connect(&workspace.saving(), &SaveQueue::stateChanged, this, &SaveIndicator::refresh);
    connect(&workspace.saving(), &SaveQueue::failed, this, &SaveIndicator::tell);
    refresh();
    if (workspace.isReadOnly())
        tellReadOnly();
}

QString SaveIndicator::stateText() const
{
    if (m_workspace.isReadOnly())
        return tr("Read-only");
    switch (m_workspace.saving().state()) {
    case SaveState::Saved:
        return tr("Saved");
    case SaveState::Saving:
        return tr("Saving…");
    case SaveState::Failed:
        return tr("Not saved");
    }
    return {};
}

void SaveIndicator::refresh()
{
    setText(stateText());
    setAccessibleDescription(stateText());
    if (m_workspace.saving().state() == SaveState::Saved)
        m_notices.close(u"save"_s);
    Q_EMIT stateChanged();
}

void SaveIndicator::tell(const Error& error)
{
    m_notices.show({ u"save"_s, Notice::Kind::Trouble,
        tr("Your last changes are not in the file yet; they are kept here. %1").arg(errorText(error)),
        { { tr("Try Again"), [this] { m_workspace.saving().tryAgain(); }, Notice::Remedy::After::Keep },
            { tr("Save a Copy…"), [this] { Q_EMIT copyRequested(); }, Notice::Remedy::After::Keep } } });
}

void SaveIndicator::tellReadOnly()
{
    const QString file = QFileInfo(m_workspace.path()).fileName();
    m_notices.show({ u"readOnly"_s, Notice::Kind::Information,
        tr("“%1” can only be read: the file or its folder may not be written. To make changes, save a copy in another place and open that.")
            .arg(file),
        { { tr("Save a Copy…"), [this] { Q_EMIT copyRequested(); }, Notice::Remedy::After::Keep } } });
}

} // namespace rapporteur
