#pragma once

#include "core/Problem.h"
#include "core/registry/Photo.h"
#include "exchange/interchange/KnownRecords.h"

#include <functional>

namespace rapporteur {

/// The pictures beside a document: finds the file of each photo without ever leaving the document's folder (F26), checks
/// that it is a picture and what its SHA-256 is.
class PictureFolder
{
public:
    struct Picture
    {
        QByteArray sha256;
        QString path;
        QString extension;
    };

    /// Called now and then while a large file is hashed; throws to stop.
    using Beat = std::function<void()>;

    PictureFolder(const QString& documentPath, const KnownRecords& known, Beat beat);

    /// Fills `photo.sha256`. The picture is absent when the newsroom has it already, when it was found before, or with a
    /// problem. `pointer` is that of the photo.
    std::optional<Picture> find(Photo& photo, const QString& pointer, Problems& problems);

private:
    std::optional<Picture> identified(const QString& path, const Photo& photo, const Place& place,
                                      Problems& problems);
    QByteArray hashOf(const QString& path) const;

    QString m_folder; ///< canonical
    const KnownRecords& m_known;
    Beat m_beat;
    QHash<QString, Picture> m_byPath;
    QSet<QByteArray> m_taken;
};

} // namespace rapporteur
