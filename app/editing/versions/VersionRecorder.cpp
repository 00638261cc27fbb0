#include "editing/versions/VersionRecorder.h"

#include "editing/session/Navigation.h"
#include "editing/versions/ArticleVersions.h"
#include "editing/workspace/Workspace.h"

namespace rapporteur {

VersionRecorder::VersionRecorder(Workspace& workspace, Navigation& navigation, VersionPauses pauses, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_navigation(navigation), m_pauses(pauses)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauses.pause);
    if (workspace.isReadOnly())
        return;
    connect(&m_pause, &QTimer::timeout, this, &VersionRecorder::keepChanged);
    connect(&navigation, &Navigation::currentChanged, this, &VersionRecorder::noteOpened);
    connect(&workspace, &Workspace::reloaded, this, &VersionRecorder::noteOpened);
    connect(&workspace, &Workspace::articlePatched, this, [this](const ArticlePatch& patch) {
        if (patch.article == m_shown)
            noteChange();
    });
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind, const QStringList& ids) {
        if (kind == RecordKind::Article && ids.contains(m_shown.text()))
            noteChange();
    });
    noteOpened();
}

VersionRecorder::~VersionRecorder()
{
    keepChanged();
}

/// Leaving an article is a pause in writing it.
void VersionRecorder::noteOpened()
{
    keepChanged();
    m_opened.reset();
    const auto shown = m_navigation.current();
    m_shown = shown && shown->kind == RecordKind::Article ? ArticleId(shown->id) : ArticleId();
    if (m_shown.isEmpty())
        return;
    try {
        m_opened = versionOf(
            m_workspace.article(m_shown), m_workspace.registry(), VersionReason::Opening, QDateTime::currentDateTimeUtc());
    } catch (const Error& error) {
        // The editor says so, and an article that cannot be read cannot be changed.
        qWarning("no version of an article that cannot be read: %s", error.what());
    }
}

void VersionRecorder::noteChange()
{
    keepOpened();
    if (!std::exchange(m_isChanged, true))
        m_writing.start();
    m_pause.start();
    if (m_writing.elapsed() >= m_pauses.longest.count())
        keepChanged();
}

/// An article that is only begun has nothing to go back to.
void VersionRecorder::keepOpened()
{
    const auto opened = std::exchange(m_opened, std::nullopt);
    if (opened && (!opened->article.headline.isEmpty() || !opened->article.summary.empty() || !opened->article.body.empty()))
        keepVersion(m_workspace, *opened);
}

void VersionRecorder::keepChanged()
{
    m_pause.stop();
    if (std::exchange(m_isChanged, false) && m_workspace.articleHead(m_shown))
        keepVersion(m_workspace, m_shown, VersionReason::Pause);
}

} // namespace rapporteur
