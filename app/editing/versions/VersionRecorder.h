#pragma once

#include "core/registry/ArticleVersion.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <optional>

namespace rapporteur {

class Navigation;
class Workspace;
struct ArticlePatch;

/// How long nothing is typed before a version is kept, and how long somebody who never pauses writes without one.
struct VersionPauses
{
    std::chrono::milliseconds pause = std::chrono::minutes(2);
    std::chrono::milliseconds longest = std::chrono::minutes(15);
};

/// Keeps versions of the articles that are worked on: as they were when they were opened (stored with the first change, so
/// that reading changes no file), after a pause in writing, and when they are left or closed.
class VersionRecorder : public QObject
{
    Q_OBJECT

public:
    VersionRecorder(Workspace& workspace, Navigation& navigation, VersionPauses pauses = {}, QObject* parent = nullptr);
    /// Keeps what was changed since the last version.
    ~VersionRecorder() override;

private:
    void noteOpened();
    void noteChange(const ArticleId& article);
    void keepOpened();
    void keepChanged();

    Workspace& m_workspace;
    Navigation& m_navigation;
    VersionPauses m_pauses;
    std::optional<ArticleVersion> m_opened; ///< not changed yet
    QSet<ArticleId> m_changed;
    QTimer m_pause;
    QElapsedTimer m_writing;
};

} // namespace rapporteur
