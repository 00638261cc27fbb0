#pragma once

#include <QObject>

namespace rapporteur {

/// What the page's bridge (resources/preview/bridge.js) can say. Only that script reaches it, in a world of its own.
class PreviewBridge : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    Q_INVOKABLE void becomeReady(const QString& query) { Q_EMIT becameReady(query); }

    Q_INVOKABLE void becomePrintable() { Q_EMIT becamePrintable(); }

    Q_INVOKABLE void clickBlock(const QString& key) { Q_EMIT blockClicked(key); }

    Q_INVOKABLE void followLink(const QString& href) { Q_EMIT linkFollowed(href); }

Q_SIGNALS:
    /// `query` tells the pages apart: "?article=…".
    void becameReady(const QString& query);
    void becamePrintable(); ///< every picture is there
    void blockClicked(const QString& key);
    void linkFollowed(const QString& href); ///< as it stands in the page
};

} // namespace rapporteur
