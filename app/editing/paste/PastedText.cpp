#include "editing/paste/PastedText.h"

#include "core/json/CleanText.h"
#include "editing/paste/LeftOutText.h"
#include "exchange/clipboard/ClipboardText.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// No paragraph of an editor is longer, and the file takes no more than a million characters in one.
constexpr qsizetype longestParagraph = 50'000;
constexpr qsizetype longestPlainText = 10'000'000;

/// Picture files by their names alone: opening one to look could be the open newsroom, whose lock a close would drop.
bool isPictureName(const QString& path)
{
    static const QStringList endings { u"jpg"_s, u"jpeg"_s, u"png"_s, u"webp"_s, u"tif"_s, u"tiff"_s };
    return endings.contains(QFileInfo(path).suffix().toLower());
}

/// The picture itself, as another program offers it; an image that Qt holds already is written as PNG.
std::vector<PastedPicture> pictureData(const QMimeData& data)
{
    for (const auto* format : { "image/jpeg", "image/png", "image/webp", "image/tiff" }) {
        const QByteArray bytes = data.data(QString::fromLatin1(format));
        if (!bytes.isEmpty())
            return { PastedPicture { bytes, {}, {}, {} } };
    }
    if (!data.hasImage())
        return {};
    const auto image = qvariant_cast<QImage>(data.imageData());
    QBuffer png;
    if (image.isNull() || !png.open(QIODevice::WriteOnly) || !image.save(&png, "PNG"))
        return {};
    return { PastedPicture { png.data(), {}, {}, {} } };
}

/// Files that were dropped or copied in a file manager.
void takeFiles(const QMimeData& data, PastedText& pasted)
{
    int others = 0;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            continue;
        const QString path = url.toLocalFile();
        if (isPictureName(path))
            pasted.pictures.push_back({ {}, path, QFileInfo(path).fileName(), {} });
        else
            ++others;
    }
    if (others > 0)
        pasted.dropped << otherFilesText(others);
}

PastedText fromHtml(const QByteArray& html, const QString& language)
{
    ClipboardText clipboard = clipboardText(html, language);
    PastedText pasted;
    pasted.text = std::move(clipboard.text);
    for (const ClipboardPicture& picture : clipboard.pictures)
        pasted.pictures.push_back({ picture.bytes, {}, {}, picture.alt });
    for (auto what = clipboard.leftOut.cbegin(); what != clipboard.leftOut.cend(); ++what)
        pasted.dropped << leftOutText(what.key(), what.value());
    return pasted;
}

void appendParagraphs(QStringView line, PortableText& text)
{
    while (!line.isEmpty()) {
        qsizetype end = line.size();
        if (end > longestParagraph) {
            const qsizetype space = line.left(longestParagraph).lastIndexOf(u' ');
            end = space > 0 ? space : longestParagraph;
            if (line.at(end).isLowSurrogate())
                --end;
        }
        text.emplace_back(paragraph(line.left(end).trimmed().toString()));
        line = line.mid(end).trimmed();
    }
}

} // namespace

PastedText pastedPlainText(const QString& text)
{
    PastedText pasted;
    if (text.size() > longestPlainText)
        pasted.dropped << leftOutText(LeftOut::TextTooLong, 1);
    QString cleaned = cleanText(text.left(longestPlainText));
    // The separators that word processors put between paragraphs and lines of plain text.
    for (const char16_t separator : { u'\u2028', u'\u2029' })
        cleaned.replace(QChar(separator), u'\n');
    cleaned.replace(u'\t', u' ').remove(QChar(0xFEFF));
    for (const QStringView line : QStringView(cleaned).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            appendParagraphs(line.trimmed(), pasted.text);
    }
    return pasted;
}

PastedText pastedPlainText(const QMimeData& data)
{
    return pastedPlainText(data.text());
}

PastedText pastedText(const QMimeData& data, const QString& language)
{
    PastedText pasted;
    // The bytes, not QMimeData::html(): what they are is for the reader to judge.
    const QByteArray html = data.data(u"text/html"_s);
    if (!html.isEmpty())
        pasted = fromHtml(html, language);
    if (!pasted.isEmpty())
        return pasted;
    // A picture copied in a browser comes as an <img> that may not be fetched, with its data beside it.
    PastedText other;
    other.pictures = pictureData(data);
    if (other.pictures.empty())
        takeFiles(data, other);
    if (!other.isEmpty() || !other.dropped.isEmpty())
        return other;
    other = pastedPlainText(data);
    other.dropped = pasted.dropped + other.dropped;
    return other;
}

} // namespace rapporteur
