#include "exchange/clipboard/ClipboardText.h"

#include "exchange/clipboard/ClipboardBytes.h"
#include "exchange/clipboard/ClipboardReader.h"
#include "exchange/clipboard/HtmlTree.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

ClipboardText unreadable(LeftOut why)
{
    ClipboardText text;
    text.leftOut.insert(why, 1);
    return text;
}

bool isEmpty(const ClipboardText& text)
{
    return text.text.empty() && text.pictures.empty() && text.leftOut.isEmpty();
}

} // namespace

ClipboardText clipboardText(const QByteArray& html, const QString& language)
{
    if (html.size() > longestClipboardHtml)
        return unreadable(LeftOut::Formatting);
    const QString page = htmlFromClipboard(html);
    const auto tree = HtmlTree::parse(page.toUtf8());
    if (!tree)
        return unreadable(LeftOut::Formatting);
    if (page.contains("<!--StartFragment"_L1)) {
        ClipboardText fragment = ClipboardReader(language, ClipboardReader::Extent::Fragment).read(*tree->root());
        if (!isEmpty(fragment))
            return fragment;
    }
    return ClipboardReader(language, ClipboardReader::Extent::Everything).read(*tree->root());
}

} // namespace rapporteur
