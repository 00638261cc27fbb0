#pragma once

#include <QByteArray>
#include <optional>
#include <vector>

namespace rapporteur {

/// A marked page (publish/PreviewMarks.h) taken apart: the stretches of blocks, and the frame around them.
struct PreviewParts
{
    using Stretch = std::vector<QByteArray>; ///< a block's HTML, its mark included

    static PreviewParts ofPage(const QByteArray& html);
    QByteArray page() const;
    /// The frame as one page, its stretches empty.
    QByteArray emptyPage() const;

    std::vector<QByteArray> frame; ///< one more than stretches; the marks of stretches belong to it
    std::vector<Stretch> stretches;
    friend bool operator==(const PreviewParts&, const PreviewParts&) = default;
};

/// In one stretch, `removed` blocks from `first` on give way to `inserted`.
struct PreviewSplice
{
    size_t stretch = 0;
    size_t first = 0;
    size_t removed = 0;
    std::vector<QByteArray> inserted;
    friend bool operator==(const PreviewSplice&, const PreviewSplice&) = default;
};

/// The smallest step from one page to another.
struct PreviewChange
{
    std::optional<QByteArray> frame; ///< an empty page, when something around the blocks changed
    std::vector<PreviewSplice> splices;
    std::vector<size_t> blocks; ///< how many each stretch has afterwards

    bool isEmpty() const { return !frame && splices.empty(); }
};

/// Absent when the pages have not the same stretches: then the page must be loaded anew.
std::optional<PreviewChange> previewChange(const PreviewParts& before, const PreviewParts& after);

} // namespace rapporteur
