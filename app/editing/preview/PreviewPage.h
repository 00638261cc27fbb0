#pragma once

#include "editing/preview/PreviewParts.h"
#include "editing/preview/PreviewPictures.h"
#include "editing/preview/PreviewStyle.h"
#include "editing/rendering/LiveRendering.h"
#include "publish/BundlePaths.h"
#include "publish/Theme.h"

#include <QObject>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace rapporteur {

/// The page of the article being edited: the HTML that export writes, with marks by which its blocks are found, and the
/// files that it refers to. Made in a thread of its own after every rendering; of several only the last.
class PreviewPage : public QObject
{
    Q_OBJECT

public:
    PreviewPage(Workspace& workspace, LiveRendering& rendering, QObject* parent = nullptr);
    ~PreviewPage() override;

    /// The page as last made; null before the first.
    std::shared_ptr<const PreviewParts> parts() const { return m_parts; }

    /// Whose page that is.
    ArticleId article() const { return m_article; }

    QByteArray styleSheet(PreviewLook look) const
    {
        return previewStyleSheet(m_theme.styleSheet(), look);
    }

    /// Where the bytes of a picture of the page are now. `path` is that of the bundle, "media/<hash>-400.jpg".
    std::optional<QString> pictureFile(const QString& path) const;
    /// The article that a relative address on the page leads to.
    std::optional<ArticleId> articleAt(const QString& href) const;

Q_SIGNALS:
    void changed();

private:
    using Listing = std::shared_ptr<const std::vector<ListedArticle>>;

    struct Request
    {
        std::shared_ptr<const RenderedArticle> article;
        std::shared_ptr<const Registry> registry;
        Listing listing;
        PictureSets pictures;
        PictureNotes notes;
    };
    struct Maker;
    void request();
    void checkListing(const QStringList& ids);
    Listing makeListing(const ArticleId& article) const;
    void run();
    void finish(const ArticleId& article, std::shared_ptr<const PreviewParts> parts,
                std::shared_ptr<const BundlePaths> paths);

    Workspace& m_workspace;
    LiveRendering& m_rendering;
    Theme m_theme;
    PreviewPictures m_pictures;
    Listing m_listing; ///< null when it must be made anew
    ArticleId m_listedFor;
    ArticleId m_article;
    std::shared_ptr<const PreviewParts> m_parts;
    std::shared_ptr<const BundlePaths> m_paths;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Request> m_next;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace rapporteur
