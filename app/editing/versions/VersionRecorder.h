#pragma once

#include "core/registry/ArticleVersion.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace rapporteur {

class Navigation;
class Workspace;

/// How long nothing is typed before a version is kept, and how long somebody who never pauses writes without one.
struct VersionPauses
{
    std::chrono::milliseconds pause = std::chrono::minutes(2);
    std::chrono::milliseconds longest = std::chrono::minutes(15);
};

/// Keeps versions of the article that is shown: as it was when it was opened (stored with the first change, so
/// that reading changes no file), after a pause in writing, and when it is left or the newsroom is closed.
class VersionRecorder : public QObject
{
    Q_OBJECT

public:
    VersionRecorder(Workspace& workspace, Navigation& navigation, VersionPauses pauses = {}, QObject* parent = nullptr);
    /// Keeps what was changed since the last version.
    ~VersionRecorder() override;

private:
    void noteOpened();
    void noteChange();
    void keepOpened();
    void keepChanged();

    Workspace& m_workspace;
    Navigation& m_navigation;
    VersionPauses m_pauses;
    ArticleId m_shown; ///< empty: no article is
    std::optional<ArticleVersion> m_opened; ///< as long as it is not changed
    bool m_isChanged = false; ///< since the last version
    QTimer m_pause;
    QElapsedTimer m_writing;
};

} // namespace rapporteur
