#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace rapporteur {

/// What a page is written for. A preview's has marks that a program finds its blocks by; without them it is the bundle's.
enum class PageUse { Bundle, Preview };

/// By a picture's SHA-256: what stands in its place while it has no file. For the eyes of the editor only.
using PictureNotes = QHash<QByteArray, QString>;

/// Around a stretch of blocks and before each of them. Text is escaped, so none of it can look like these.
inline constexpr QByteArrayView stretchBegin { "<!--[-->" };
inline constexpr QByteArrayView blockBegin { "<!--|-->" };
inline constexpr QByteArrayView stretchEnd { "<!--]-->" };

/// ` data-key="…"`, empty for a bundle and without a key.
QString keyAttribute(const QString& key, PageUse use);

/// The block with its mark and its key on its first element; as it is for a bundle.
QString markedBlock(const QString& html, const QString& key, PageUse use);

/// A stretch of marked blocks; empty when there are none, as it is for a bundle.
QString markedStretch(const QString& html, PageUse use);

} // namespace rapporteur
