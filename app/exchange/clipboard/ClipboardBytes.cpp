#include "exchange/clipboard/ClipboardBytes.h"

#include <QStringDecoder>
#include <algorithm>
#include <optional>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// The number that stands behind `name` in the header of CF_HTML; absent when it is missing or no position in the bytes.
std::optional<qsizetype> headerOffset(const QByteArray& bytes, QByteArrayView name)
{
    const QByteArray header = bytes.left(1'000);
    const qsizetype found = header.indexOf(name);
    if (found < 0)
        return std::nullopt;
    const qsizetype start = found + name.size();
    qsizetype end = start;
    while (end < header.size() && header.at(end) != '\r' && header.at(end) != '\n')
        ++end;
    bool isNumber = false;
    const qlonglong value = header.mid(start, end - start).trimmed().toLongLong(&isNumber);
    return isNumber && value > 0 && value <= bytes.size() ? std::optional<qsizetype>(value) : std::nullopt;
}

/// CF_HTML counts bytes from its first one. The whole page is kept where it marks the fragment itself, because what stands
/// around the fragment says which list and which language it is in.
QByteArray withoutHeader(const QByteArray& bytes)
{
    if (!bytes.startsWith("Version:"))
        return bytes;
    const auto part = [&](QByteArrayView from, QByteArrayView to) -> QByteArray {
        const auto start = headerOffset(bytes, from);
        const auto end = headerOffset(bytes, to);
        return start && end && *start < *end ? bytes.mid(*start, *end - *start) : QByteArray();
    };
    const QByteArray page = part("StartHTML:", "EndHTML:");
    if (page.contains("<!--StartFragment"))
        return page;
    const QByteArray fragment = part("StartFragment:", "EndFragment:");
    if (!fragment.isEmpty())
        return fragment;
    const qsizetype first = bytes.indexOf('<');
    return first < 0 ? QByteArray() : bytes.mid(first);
}

/// UTF-16 without a byte order mark gives itself away: half of the bytes of markup are zero.
std::optional<QStringConverter::Encoding> utf16Encoding(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 200);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype index = 0; index < looked; ++index)
        (index % 2 == 0 ? even : odd) += bytes.at(index) == '\0' ? 1 : 0;
    if (odd > looked / 4 && even <= looked / 20)
        return QStringConverter::Utf16LE;
    if (even > looked / 4 && odd <= looked / 20)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

QString htmlFromClipboard(const QByteArray& bytes)
{
    if (const auto encoding = utf16Encoding(bytes)) {
        QString html = QStringDecoder(*encoding)(bytes);
        // A header inside UTF-16 counts bytes that are not these: it ends where the markup begins.
        return html.startsWith("Version:"_L1) ? html.mid(std::max<qsizetype>(html.indexOf(u'<'), 0)) : html;
    }
    const QByteArray page = withoutHeader(bytes);
    QStringDecoder utf8(QStringConverter::Utf8);
    QString html = utf8(page);
    if (!utf8.hasError())
        return html;
    QStringDecoder declared = QStringDecoder::decoderForHtml(page);
    if (declared.isValid() && QByteArray(declared.name()).compare("UTF-8", Qt::CaseInsensitive) != 0)
        return declared(page);
    QStringDecoder western("windows-1252");
    return western.isValid() ? QString(western(page)) : QString::fromLatin1(page);
}

} // namespace rapporteur
