#include "ui/window/MissingPictures.h"

#include "editing/models/RecordTitles.h"
#include "ui/notices/NoticeBar.h"

#include <QDir>
#include <algorithm>

namespace rapporteur {

MissingPictures::MissingPictures(OpenNewsroom& newsroom, NoticeBar& notices, QObject* parent)
    : QObject(parent), m_newsroom(newsroom), m_notices(notices)
{
    connect(&newsroom.thumbnails, &Thumbnails::unavailable, this, &MissingPictures::note);
}

void MissingPictures::note(const QByteArray& sha256)
{
    const Workspace& workspace = m_newsroom.workspace;
    const auto& photos = workspace.registry().photos.all();
    const auto photo = std::ranges::find(photos, sha256, &Photo::sha256);
    if (photo == photos.end())
        return;
    m_titles << RecordTitles(workspace.registry()).entry(*photo).title;
    const QString folder = QDir::toNativeSeparators(workspace.mediaPath());
    const QString text = m_titles.size() == 1
        ? tr("The picture of the photo “%1” cannot be shown: its file is missing from “%2” or damaged. Your text is safe. "
             "Put the file back or take it from a backup, then open the newsroom again.")
              .arg(m_titles.front(), folder)
        : tr("%n pictures cannot be shown, that of the photo “%1” among them: their files are missing from “%2” or damaged. "
             "Your text is safe. Put the files back or take them from a backup, then open the newsroom again.",
            nullptr, static_cast<int>(m_titles.size()))
              .arg(m_titles.front(), folder);
    m_notices.show({ u"pictures"_s, Notice::Kind::Trouble, text, {} });
}

} // namespace rapporteur
