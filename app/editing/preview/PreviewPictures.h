#pragma once

#include "core/registry/PictureSettings.h"
#include "core/rendered/RenderedText.h"
#include "publish/PictureSet.h"
#include "publish/PreviewMarks.h"

#include <QObject>
#include <QSet>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace rapporteur {

class Pictures;

/// The renditions of the pictures that a page shows, made in a thread of its own: first a small one of each, so that the page
/// is complete soon, then those that a bundle has. A picture that cannot be shown has a note that names it.
class PreviewPictures : public QObject
{
    Q_OBJECT

public:
    PreviewPictures(const QString& mediaPath, const QString& cacheFolder,
                    QObject* parent = nullptr);
    ~PreviewPictures() override;

    /// Those of the page shown now, in its order; others are not worked on any longer.
    /// `settings`: of the house, so that the page is the one that is exported.
    void want(const RenderedArticle& article, const PictureSettings& settings);
    /// What failed is tried again when it is wanted next: the file may be there now.
    void forgetFailures();

    const PictureSets& sets() const { return m_sets; }

    const PictureNotes& notes() const { return m_notes; }

Q_SIGNALS:
    void changed();

private:
    enum class Stage { Quick, Whole };

    struct Job
    {
        QByteArray key;
        QByteArray sha256;
        FigurePicture picture;
        QString name;
        Stage stage = Stage::Quick;
        bool avif = true; ///< one of the formats of the whole set
    };

    void run();
    std::optional<Job> nextJob();
    void carryOut(const Job& job);
    PictureSet renditions(const Job& job, const QString& source);
    void finish(const Job& job, const PictureSet& set);
    void fail(const Job& job, const QString& note);

    QString m_mediaPath;
    QString m_cacheFolder;
    PictureSets m_sets;
    PictureNotes m_notes;
    QSet<QByteArray> m_whole;
    bool m_avif = true; ///< of what is whole
    QSet<QByteArray> m_failed;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::optional<Job> m_current;
    bool m_ending = false;
    std::unique_ptr<Pictures> m_pictures; ///< in the thread
    std::thread m_thread;
};

} // namespace rapporteur
