#pragma once

#include "core/text/PortableText.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <vector>

namespace rapporteur {

/// What a reading of clipboard HTML left out. The wording is at the edge.
enum class LeftOut {
    WebPictures,  ///< never fetched
    FilePictures, ///< on another program's disk, never opened
    OtherPictures,
    Looks, ///< colours and fonts
    DeletedText, ///< tracked deletions
    Comments,
    HiddenText,
    Embedded, ///< videos, frames and drawings
    FormFields,
    Links, ///< addresses that a reader may not click
    TextTooDeep,
    TextTooLong,
    Formatting ///< all of it: the HTML could not be read
};

/// A picture that the HTML itself held. Nobody has looked at the bytes yet.
struct ClipboardPicture
{
    QByteArray bytes;
    QString alt;
    friend bool operator==(const ClipboardPicture&, const ClipboardPicture&) = default;
};

struct ClipboardText
{
    PortableText text;
    QMap<LeftOut, int> leftOut; ///< how often
    std::vector<ClipboardPicture> pictures;
};

/// Bounds of what is read: bytes of the HTML, depth and number of its elements, pictures in it and their bytes.
inline constexpr qsizetype longestClipboardHtml = 20'000'000;
inline constexpr int deepestClipboardElement = 200;
inline constexpr int mostClipboardElements = 200'000;
inline constexpr size_t mostClipboardPictures = 50;

/// HTML from Word, Google Docs, Outlook, LibreOffice or a web page as text that the model can hold; everything else is left
/// out and counted. Any bytes are valid input. `language` is that of the text into which it goes: what is written in it
/// gets no language mark. Opens and fetches nothing.
ClipboardText clipboardText(const QByteArray& html, const QString& language = {});

} // namespace rapporteur
