#pragma once

#include "core/text/PortableText.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace rapporteur {

/// A template with its partials in place.
struct ThemeTemplate
{
    QString file; ///< for messages
    QString text;
};

/// The look of a bundle: a folder with `theme.json`, one style sheet and, where it wants other pages than ours,
/// `templates/*.mustache` that replace those of `:/templates` by name. Values only, so threads can share a copy.
class Theme
{
public:
    static Theme builtIn();
    /// Throws Error: FileMissing, CannotRead, BadResource (theme.json) or BadTemplate (file, tag).
    static Theme load(const QString& folder);

    const QString& name() const { return m_name; }

    const QByteArray& styleSheet() const { return m_styleSheet; }

    /// `article` or `index`.
    const ThemeTemplate& page(const QString& name) const;
    /// The `sizes` of a picture: how wide its column is in this look.
    const QString& pictureSizes(PhotoSize size) const;

private:
    QString m_name;
    QByteArray m_styleSheet;
    QMap<QString, ThemeTemplate> m_pages;
    std::array<QString, EnumText<PhotoSize>::names.size()> m_pictureSizes;
};

} // namespace rapporteur
