#pragma once

#include "editing/preview/PreviewParts.h"
#include "editing/preview/PreviewStyle.h"
#include "ui/preview/PreviewBridge.h"

#include <QWebChannel>
#include <QWebEnginePage>
#include <functional>
#include <memory>

class QWebEngineProfile;

namespace rapporteur {

/// A profile that forgets everything, stores nothing, downloads nothing and reaches no network: only the preview's own
/// scheme is let through.
std::unique_ptr<QWebEngineProfile> offlineProfile();

/// A browser page that shows the preview and can do nothing else: no scripts of the page, no navigation, no windows, no
/// permissions. What happens in it is told by the bridge.
class PreviewBrowser : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit PreviewBrowser(QWebEngineProfile& profile, QObject* parent = nullptr);

    PreviewBridge& bridge() { return m_bridge; }

    /// Tells whether the page was what the change was made for.
    void apply(const PreviewChange& change, std::function<void(bool)> done);
    void select(const QString& key);
    void showLook(PreviewLook look);
    /// The bridge's becamePrintable answers. `mark` stands across each printed page; empty: none.
    void prepareToPrint(const QString& mark);
    void removeMark();
    /// Runs in the bridge's world.
    void runInBridge(const QString& script, std::function<void(const QVariant&)> done = {});

protected:
    bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList& old,
                            const QStringList& types) override;

private:
    void restrictPage();
    void insertBridge();

    PreviewBridge m_bridge;
    QWebChannel m_channel;
};

} // namespace rapporteur
