#include "editing/shoot/Shoot.h"

#include "imaging/PictureJob.h"
#include "storage/media/ImportJournal.h"
#include "storage/media/MediaFolder.h"

#include <QScopeGuard>
#include <QSet>

namespace rapporteur {

namespace {

/// Pictures copied in for one shoot; they are taken out again unless all of them are kept.
class CopiedPictures
{
public:
    explicit CopiedPictures(const QString& mediaPath) : m_media(mediaPath) {}
    ~CopiedPictures()
    {
        for (const QByteArray& sha256 : m_added) {
            try {
                m_media.remove(sha256);
            } catch (const Error& error) {
                qWarning("an import that was given up left a picture behind: %s", error.what());
            }
        }
    }
    Q_DISABLE_COPY_MOVE(CopiedPictures)

    void add(const ShootPicture& picture)
    {
        if (m_media.add(picture.path, picture.photo.sha256) == MediaFolder::Added::New)
            m_added.push_back(picture.photo.sha256);
    }

    void keep()
    {
        if (!m_added.empty())
            m_media.sync();
        m_added.clear();
    }

private:
    MediaFolder m_media;
    std::vector<QByteArray> m_added;
};

/// Whether it is this one picture's trouble: it changed or went away while it was looked at.
bool isOfPicture(const Error& error)
{
    return error.code() == ErrorCode::PictureRefused || error.code() == ErrorCode::FileMissing || error.code() == ErrorCode::CannotRead;
}

std::shared_ptr<const Error> refusalOf(const ShootPicture& picture, const Error& error)
{
    if (error.code() == ErrorCode::PictureRefused)
        return std::make_shared<const PictureRefusal>(picture.name, RefusalReason::OtherContent, error.detail());
    return std::make_shared<const Error>(error.about(picture.name));
}

} // namespace

/// Pictures that only this import needs.
static QSet<QByteArray> hashesToCopy(const NewsroomSnapshot& newsroom, const Shoot& shoot)
{
    QSet<QByteArray> hashes;
    for (const ShootPicture& picture : shoot.pictures) {
        if (picture.outcome != ShootOutcome::Refused)
            hashes.insert(picture.photo.sha256);
    }
    for (const Photo& photo : newsroom.registry.photos.all())
        hashes.remove(photo.sha256);
    return hashes;
}

/// One that the newsroom knows is copied as well: its original may have been lost.
void storeShoot(const NewsroomSnapshot& newsroom, Shoot& shoot, const Progress& progress)
{
    // Ends when the photos are saved (addShoot), or here when nothing is kept.
    ImportJournal journal(newsroom.mediaPath);
    journal.begin(hashesToCopy(newsroom, shoot));
    auto end = qScopeGuard([&journal] { journal.end(); });
    CopiedPictures copied(newsroom.mediaPath);
    const auto total = static_cast<qint64>(shoot.pictures.size());
    for (qint64 done = 0; done < total; ++done) {
        if (progress)
            progress(done, total);
        ShootPicture& picture = shoot.pictures[static_cast<size_t>(done)];
        if (picture.outcome == ShootOutcome::Refused)
            continue;
        try {
            copied.add(picture);
        } catch (const Error& error) {
            if (!isOfPicture(error))
                throw;
            picture.outcome = ShootOutcome::Refused;
            picture.refused = refusalOf(picture, error);
        }
    }
    if (progress)
        progress(total, total);
    copied.keep();
    end.dismiss();
}

} // namespace rapporteur
