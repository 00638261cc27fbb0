#include "publish/Theme.h"

#include "core/Error.h"
#include "publish/PageTemplate.h"
#include "publish/TemplateSource.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur {

namespace {

constexpr qint64 largestThemeFile = 4 * 1024 * 1024;

QByteArray readThemeFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::CannotRead, path, {}, file.errorString());
    if (file.size() > largestThemeFile)
        throw Error(ErrorCode::BadResource, path, {}, u"larger than 4 MiB"_s);
    return file.readAll();
}

QString textAt(const QString& file, const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() || value.toString().isEmpty())
        throw Error(ErrorCode::BadResource, file, key, u"a text is needed here"_s);
    return value.toString();
}

} // namespace

Theme Theme::builtIn()
{
    return load(u":/themes/institute"_s);
}

Theme Theme::load(const QString& folder)
{
    const QString description = folder + "/theme.json"_L1;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(readThemeFile(description), &error);
    if (!document.isObject())
        throw Error(ErrorCode::BadResource, description, QString::number(error.offset),
                    error.errorString());

    Theme theme;
    theme.m_name = textAt(description, document.object(), "name"_L1);
    const QString sheet = textAt(description, document.object(), "styleSheet"_L1);
    if (sheet.contains(u'/'))
        throw Error(ErrorCode::BadResource, description, u"styleSheet"_s,
                    u"a file beside theme.json is needed"_s);
    theme.m_styleSheet = readThemeFile(folder + u'/' + sheet);
    const QJsonObject sizes = document.object().value("pictureSizes"_L1).toObject();
    for (size_t index = 0; index < theme.m_pictureSizes.size(); ++index)
        theme.m_pictureSizes[index] = textAt(description, sizes, EnumText<PhotoSize>::names[index]);
    for (const QString& name : { u"article"_s, u"index"_s }) {
        theme.m_pages.insert(name, readTemplate(folder, name));
        // Parsed once for its errors, before anything is written.
        const PageTemplate parsed(theme.m_pages[name]);
    }
    return theme;
}

const ThemeTemplate& Theme::page(const QString& name) const
{
    const auto found = m_pages.find(name);
    Q_ASSERT(found != m_pages.end());
    return *found;
}

const QString& Theme::pictureSizes(PhotoSize size) const
{
    return m_pictureSizes[static_cast<size_t>(size)];
}

} // namespace rapporteur
