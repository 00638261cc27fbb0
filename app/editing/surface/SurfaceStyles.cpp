#include "editing/surface/SurfaceParagraphs.h"
#include "editing/surface/SurfaceRemoval.h"

#include <algorithm>

// What paragraphs are: headings, quotations, list items.
namespace rapporteur {

namespace {

template <typename Change>
void changeBlocks(SurfaceDocument& surface, const QTextCursor& cursor, const QString& name, Change change)
{
    const SurfaceDocument::Edit edit(surface, name);
    for (const QTextBlock& block : styledBlocks(cursor)) {
        BlockIdentity identity = blockIdentity(block);
        change(identity);
        setIdentity(surface, block, identity);
    }
}

void makeText(BlockIdentity& identity)
{
    identity.kind = SurfaceKind::Text;
    identity.value.reset();
}

QString attributionOf(const BlockIdentity& identity)
{
    if (!identity.value)
        return {};
    if (const auto* quote = std::get_if<QuoteBlock>(&identity.value->block))
        return quote->attribution;
    const auto* pullQuote = std::get_if<PullQuoteBlock>(&identity.value->block);
    return pullQuote ? pullQuote->attribution : QString();
}

} // namespace

std::vector<QTextBlock> styledBlocks(const QTextCursor& cursor)
{
    std::vector<QTextBlock> blocks;
    const int end = cursor.selectionEnd();
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        if (sectionOf(block) == SurfaceSection::Body && kindOf(block) != SurfaceKind::Object)
            blocks.push_back(block);
    }
    return blocks;
}

void setParagraphStyle(SurfaceDocument& surface, const QTextCursor& cursor, BlockStyle style, const QString& name)
{
    changeBlocks(surface, cursor, name, [&](BlockIdentity& identity) {
        makeText(identity);
        identity.style = style;
        identity.listItem = ListItem::None;
        identity.level = 1;
    });
}

void setQuotation(SurfaceDocument& surface, const QTextCursor& cursor, SurfaceKind kind, const QString& name)
{
    changeBlocks(surface, cursor, name, [&](BlockIdentity& identity) {
        if (identity.kind == kind)
            return;
        const QString attribution = attributionOf(identity);
        identity.kind = kind;
        identity.style = BlockStyle::Normal;
        identity.listItem = ListItem::None;
        identity.level = 1;
        if (kind == SurfaceKind::Quote)
            identity.value = BlockValue { QuoteBlock { {}, {}, {}, attribution, {}, {}, {} } };
        else
            identity.value = BlockValue { PullQuoteBlock { {}, {}, attribution } };
    });
}

void setListItem(SurfaceDocument& surface, const QTextCursor& cursor, ListItem item, const QString& name)
{
    changeBlocks(surface, cursor, name, [&](BlockIdentity& identity) {
        makeText(identity);
        identity.style = BlockStyle::Normal;
        identity.level = identity.listItem == ListItem::None || item == ListItem::None ? 1 : identity.level;
        identity.listItem = item;
    });
}

bool changeLevel(SurfaceDocument& surface, const QTextCursor& cursor, int step, const QString& name)
{
    const std::vector<QTextBlock> blocks = styledBlocks(cursor);
    const auto moved = [step](int level) { return std::clamp(level + step, 1, deepestListLevel); };
    const bool isMoved = std::ranges::any_of(blocks, [&](const QTextBlock& block) {
        const BlockIdentity identity = blockIdentity(block);
        return identity.listItem != ListItem::None && moved(identity.level) != identity.level;
    });
    if (!isMoved)
        return false;
    changeBlocks(surface, cursor, name, [&](BlockIdentity& identity) {
        if (identity.listItem != ListItem::None)
            identity.level = moved(identity.level);
    });
    return true;
}

} // namespace rapporteur
