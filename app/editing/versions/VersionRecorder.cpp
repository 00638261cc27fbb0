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
    connect(&workspace, &Workspace::articlePatched, this, [this](const ArticlePatch& patch) { noteChange(patch.article); });
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind, const QStringList& ids) {
        if (kind != RecordKind::Article)
            return;
        for (const QString& id : ids)
            noteChange(ArticleId(id));
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
    if (!shown || shown->kind != RecordKind::Article)
        return;
    try {
        const Article& article = m_workspace.article(ArticleId(shown->id));
        m_opened = versionOf(article, m_workspace.registry(), VersionReason::Opening, QDateTime::currentDateTimeUtc());
    } catch (const Error& error) {
        // The editor says so, and an article that cannot be read cannot be changed.
        qWarning("no version of an article that cannot be read: %s", error.what());
    }
}

void VersionRecorder::noteChange(const ArticleId& article)
{
    if (m_opened && m_opened->article.id == article)
        keepOpened();
    if (m_changed.isEmpty())
        m_writing.start();
    m_changed.insert(article);
    m_pause.start();
    if (m_writing.elapsed() >= m_pauses.longest.count())
        keepChanged();
}

/// An article that is only begun has nothing to go back to.
void VersionRecorder::keepOpened()
{
    const ArticleVersion opened = *std::exchange(m_opened, std::nullopt);
    if (!opened.article.headline.isEmpty() || !opened.article.summary.empty() || !opened.article.body.empty())
        keepVersion(m_workspace, opened);
}

void VersionRecorder::keepChanged()
{
    m_pause.stop();
    for (const ArticleId& article : std::exchange(m_changed, {})) {
        if (m_workspace.articleHead(article))
            keepVersion(m_workspace, article, VersionReason::Pause);
    }
}

} // namespace rapporteur
