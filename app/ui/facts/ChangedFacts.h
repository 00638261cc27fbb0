#pragma once

#include "core/Id.h"

#include <QObject>

class QWidget;

namespace rapporteur {

class LiveRendering;
class Navigation;
class NoticeBar;
class Workspace;

/// Says that facts changed since the open article was approved, and shows them.
class ChangedFacts : public QObject
{
    Q_OBJECT

public:
    /// The list is shown over `window`.
    ChangedFacts(Workspace& workspace, LiveRendering& rendering, Navigation& navigation, NoticeBar& notices, QWidget& window);

    /// The list, also when nothing changed.
    void show();

private:
    void note();

    Workspace& m_workspace;
    LiveRendering& m_rendering;
    Navigation& m_navigation;
    NoticeBar& m_notices;
    QWidget& m_window;
    ArticleId m_article;
    size_t m_told = 0;
};

} // namespace rapporteur
