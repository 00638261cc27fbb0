#include "exchange/interchange/PictureFolder.h"

#include "core/Error.h"
#include "core/SameFile.h"
#include "core/Sha256.h"
#include "imaging/PictureFile.h"

#include <QFile>
#include <QFileInfo>

namespace rapporteur {

namespace {

constexpr qint64 hashChunk = 1024 * 1024;

/// Relative and without a way up, also where `\` separates and drives have letters.
bool staysBelow(const QString& file)
{
    const QString path = QString(file).replace(u'\\', u'/');
    const bool hasDrive = path.size() >= 2 && path.at(1) == u':' && path.at(0).isLetter();
    return !path.isEmpty() && !path.startsWith(u'/') && !hasDrive
        && !path.split(u'/').contains(u".."_s);
}

void add(Problems& problems, ProblemCode code, const Place& place, const QStringList& arguments)
{
    problems.push_back({ Severity::Error, code, place, arguments });
}

} // namespace

PictureFolder::PictureFolder(const QString& documentPath, const KnownRecords& known, Beat beat)
    : m_folder(QFileInfo(QFileInfo(documentPath).absolutePath()).canonicalFilePath())
    , m_known(known)
    , m_beat(std::move(beat))
{
}

std::optional<PictureFolder::Picture> PictureFolder::find(Photo& photo, const QString& pointer,
                                                          Problems& problems)
{
    const Place place { RecordKind::Photo, photo.id.text(), pointer + u"/file"_s };
    if (!photo.sha256.isEmpty() && m_known.media.contains(photo.sha256))
        return std::nullopt;
    if (photo.file.isEmpty()) {
        add(problems, ProblemCode::MissingKey, place, { u"file"_s });
        return std::nullopt;
    }
    if (!staysBelow(photo.file)) {
        add(problems, ProblemCode::PictureOutside, place, { photo.file });
        return std::nullopt;
    }
    const QFileInfo found(m_folder + u'/' + photo.file);
    if (!found.exists()) {
        const QByteArray known = m_known.mediaByName.value(photo.file);
        if (known.isEmpty() || (!photo.sha256.isEmpty() && photo.sha256 != known))
            add(problems, ProblemCode::MissingPicture, place, { photo.file });
        photo.sha256 = known;
        return std::nullopt;
    }
    const QString path = found.canonicalFilePath();
    if (!path.startsWith(m_folder.endsWith(u'/') ? m_folder : m_folder + u'/')) {
        add(problems, ProblemCode::PictureOutside, place, { photo.file });
        return std::nullopt;
    }
    const std::optional<Picture> picture = identified(path, photo, place, problems);
    if (!picture)
        return std::nullopt;
    if (!photo.sha256.isEmpty() && photo.sha256 != picture->sha256) {
        add(problems, ProblemCode::WrongPictureHash,
            { place.kind, place.id, pointer + u"/sha256"_s }, { photo.file });
        return std::nullopt;
    }
    photo.sha256 = picture->sha256;
    if (m_known.media.contains(picture->sha256) || m_taken.contains(picture->sha256))
        return std::nullopt;
    m_taken.insert(picture->sha256);
    return picture;
}

std::optional<PictureFolder::Picture> PictureFolder::identified(const QString& path,
                                                                const Photo& photo,
                                                                const Place& place,
                                                                Problems& problems)
{
    const auto before = m_byPath.constFind(path);
    if (before != m_byPath.cend())
        return *before;
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > longestPictureFile) {
        add(problems, ProblemCode::RefusedPicture, place,
            { photo.file,
              info.isFile() ? u"longer than %1 bytes"_s.arg(longestPictureFile)
                            : u"not a regular file"_s });
        return std::nullopt;
    }
    const bool isNewsroom = isSameFile(path, m_known.newsroomPath);
    const std::optional<PictureFormat> format = isNewsroom ? std::nullopt : identify(path);
    if (!format) {
        add(problems, ProblemCode::RefusedPicture, place,
            { photo.file, u"not a JPEG, PNG, WebP or TIFF picture"_s });
        return std::nullopt;
    }
    const Picture picture { hashOf(path), path, extension(*format) };
    m_byPath.insert(path, picture);
    return picture;
}

QByteArray PictureFolder::hashOf(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(ErrorCode::CannotRead, path, {}, file.errorString());
    Sha256 hash;
    while (true) {
        const QByteArray chunk = file.read(hashChunk);
        if (file.error() != QFileDevice::NoError)
            throw Error(ErrorCode::CannotRead, path, {}, file.errorString());
        if (chunk.isEmpty())
            return hash.result();
        hash.add(chunk);
        m_beat();
    }
}

} // namespace rapporteur
