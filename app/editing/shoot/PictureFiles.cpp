#include "editing/shoot/PictureFiles.h"

#include "core/Error.h"
#include "core/SameFile.h"
#include "imaging/PictureFile.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype reportEach = 256;

/// A file in a folder and how it is called below it.
struct Found
{
    QString path;
    QString name;
};

bool isBelow(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

/// Files of programs and systems have names without an ending as well; a picture shows itself by its first bytes.
bool isUnnamedPicture(const QFileInfo& file)
{
    try {
        return file.suffix().isEmpty() && identify(file.filePath()).has_value();
    } catch (const Error&) {
        return false; // it cannot be read, so it is not known to be one
    }
}

class Search
{
public:
    Search(const QString& newsroom, const QString& mediaPath, const Progress& progress)
        : m_newsroom(newsroom), m_media(QFileInfo(mediaPath).canonicalFilePath()), m_progress(progress)
    {
        m_order.setNumericMode(true);
        m_order.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void addFile(const QFileInfo& file) { add({ file.absoluteFilePath(), file.fileName() }); }

    void addFolder(const QFileInfo& folder)
    {
        const QString root = folder.absoluteFilePath();
        std::vector<Found> found;
        QDirIterator files(root, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (++m_seen % reportEach == 0 && m_progress)
                m_progress(0, 0);
            const QString name = path.mid(root.size() + (root.endsWith(u'/') ? 0 : 1));
            if (isHidden(name) || isOwn(files.fileInfo()))
                continue;
            if (isNamedAsPicture(path) || isUnnamedPicture(files.fileInfo()))
                found.push_back({ path, name });
            else
                m_files.passedOver << name;
        }
        std::ranges::sort(found, [this](const Found& one, const Found& other) { return m_order.compare(one.name, other.name) < 0; });
        for (const Found& file : found)
            add(file);
    }

    PictureFiles take() { return std::move(m_files); }

private:
    static bool isHidden(const QString& name) { return name.startsWith(u'.') || name.contains(u"/."_s); }

    /// The newsroom or one of its originals: they are there already.
    bool isOwn(const QFileInfo& file) const
    {
        return isSameFile(file.filePath(), m_newsroom) || (!m_media.isEmpty() && isBelow(file.canonicalFilePath(), m_media));
    }

    void add(const Found& file)
    {
        if (m_paths.contains(file.path))
            return;
        if (m_files.pictures.size() == mostPictureFiles) {
            m_files.isCut = true;
            return;
        }
        m_paths.insert(file.path);
        m_files.pictures.push_back({ {}, file.path, file.name, {} });
    }

    QString m_newsroom;
    QString m_media;
    const Progress& m_progress;
    QCollator m_order { QLocale(QLocale::English) }; // the system's "C" knows no numbers
    PictureFiles m_files;
    QSet<QString> m_paths;
    qsizetype m_seen = 0;
};

} // namespace

bool isNamedAsPicture(const QString& name)
{
    static const QSet<QString> endings { u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s, u"png"_s, u"webp"_s, u"tif"_s, u"tiff"_s, u"gif"_s,
        u"bmp"_s, u"heic"_s, u"heif"_s, u"avif"_s, u"jxl"_s, u"jp2"_s, u"psd"_s, u"cr2"_s, u"cr3"_s, u"crw"_s, u"nef"_s, u"nrw"_s,
        u"arw"_s, u"srw"_s, u"dng"_s, u"orf"_s, u"rw2"_s, u"raf"_s, u"pef"_s };
    return endings.contains(QFileInfo(name).suffix().toLower());
}

bool isShoot(const QStringList& paths)
{
    constexpr qsizetype mostAtOnce = 10;
    return paths.size() > mostAtOnce || std::ranges::any_of(paths, [](const QString& path) { return QFileInfo(path).isDir(); });
}

PictureFiles findPictureFiles(const QStringList& paths, const QString& newsroom, const QString& mediaPath, const Progress& progress)
{
    Search search(newsroom, mediaPath, progress);
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            throw Error(ErrorCode::FileMissing, path);
        if (info.isDir())
            search.addFolder(info);
        else
            search.addFile(info);
    }
    return search.take();
}

std::vector<PastedPicture> pickedPictures(const QStringList& paths)
{
    std::vector<PastedPicture> pictures;
    for (const QString& path : paths)
        pictures.push_back({ {}, path, QFileInfo(path).fileName(), {} });
    return pictures;
}

} // namespace rapporteur
