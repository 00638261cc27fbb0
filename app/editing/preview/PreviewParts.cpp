#include "editing/preview/PreviewParts.h"

#include "publish/PreviewMarks.h"

#include <algorithm>

namespace rapporteur {

namespace {

PreviewParts::Stretch blocksOf(const QByteArray& html)
{
    PreviewParts::Stretch blocks;
    qsizetype begin = 0;
    while (begin < html.size()) {
        const qsizetype next = html.indexOf(blockBegin, begin + blockBegin.size());
        const qsizetype end = next < 0 ? html.size() : next;
        blocks.push_back(html.mid(begin, end - begin));
        begin = end;
    }
    return blocks;
}

std::optional<PreviewSplice> spliceBetween(size_t stretch, const PreviewParts::Stretch& before,
                                           const PreviewParts::Stretch& after)
{
    const auto [oldBegin, newBegin] = std::ranges::mismatch(before, after);
    if (oldBegin == before.end() && newBegin == after.end())
        return std::nullopt;
    const size_t first = static_cast<size_t>(oldBegin - before.begin());
    const size_t longestTail = std::min(before.size(), after.size()) - first;
    size_t tail = 0;
    while (tail < longestTail && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return PreviewSplice { stretch,
                           first,
                           before.size() - tail - first,
                           { newBegin, after.end() - static_cast<std::ptrdiff_t>(tail) } };
}

} // namespace

PreviewParts PreviewParts::ofPage(const QByteArray& html)
{
    PreviewParts parts;
    qsizetype position = 0;
    while (true) {
        const qsizetype begin = html.indexOf(stretchBegin, position);
        const qsizetype end = begin < 0 ? -1 : html.indexOf(stretchEnd, begin);
        if (end < 0)
            break;
        const qsizetype text = begin + stretchBegin.size();
        parts.frame.push_back(html.mid(position, text - position));
        parts.stretches.push_back(blocksOf(html.mid(text, end - text)));
        position = end;
    }
    parts.frame.push_back(html.mid(position));
    return parts;
}

QByteArray PreviewParts::page() const
{
    QByteArray html = frame.front();
    for (size_t index = 0; index < stretches.size(); ++index) {
        for (const QByteArray& block : stretches[index])
            html += block;
        html += frame[index + 1];
    }
    return html;
}

QByteArray PreviewParts::emptyPage() const
{
    QByteArray html;
    for (const QByteArray& piece : frame)
        html += piece;
    return html;
}

std::optional<PreviewChange> previewChange(const PreviewParts& before, const PreviewParts& after)
{
    if (before.stretches.size() != after.stretches.size())
        return std::nullopt;
    PreviewChange change;
    if (before.frame != after.frame)
        change.frame = after.emptyPage();
    for (size_t index = 0; index < after.stretches.size(); ++index) {
        if (auto splice = spliceBetween(index, before.stretches[index], after.stretches[index]))
            change.splices.push_back(std::move(*splice));
        change.blocks.push_back(after.stretches[index].size());
    }
    return change;
}

} // namespace rapporteur
