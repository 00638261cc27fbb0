#include "publish/PictureSet.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

QString mediaPath(const QByteArray& key, const PictureFile& file)
{
    // Half of the hash tells all pictures apart and keeps srcset readable.
    const QString extension = file.format == "jpeg"_L1 ? u"jpg"_s : file.format;
    return u"media/%1-%2.%3"_s.arg(QString::fromLatin1(key.left(32)))
        .arg(file.width)
        .arg(extension);
}

QString pictureType(const QString& format)
{
    return "image/"_L1 + format;
}

} // namespace rapporteur
