#pragma once

#include "core/text/PortableText.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

class QMimeData;

namespace rapporteur {

/// A picture that came with a paste or a drop: its bytes, or the local file that holds them. Nobody has looked at the bytes yet.
struct PastedPicture
{
    QByteArray bytes; ///< empty when `file` is set
    QString file;     ///< absolute path of a local file that the user dropped or copied
    QString name;     ///< a file name for people, may be empty
    QString alt;      ///< what the source says about the picture, may be empty

    friend bool operator==(const PastedPicture&, const PastedPicture&) = default;
};

/// What a paste or a drop brings: text that the model can hold, what was left out in plain words, and pictures that
/// a shoot makes photos of (editing/shoot).
struct PastedText
{
    PortableText text;
    QStringList dropped;
    std::vector<PastedPicture> pictures;

    bool isEmpty() const { return text.empty() && pictures.empty(); }
};

/// From the clipboard or a drop: HTML first, then picture data and local picture files, then plain text. `language` is that of
/// the article: what is written in it gets no language mark. Never opens or fetches anything.
PastedText pastedText(const QMimeData& data, const QString& language = {});

/// Only the plain text (Ctrl+Shift+V): a paragraph for each line, blank lines between them left out.
PastedText pastedPlainText(const QMimeData& data);
PastedText pastedPlainText(const QString& text);

} // namespace rapporteur
