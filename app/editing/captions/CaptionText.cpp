#include "editing/captions/CaptionText.h"

#include "editing/captions/InlineWords.h"

#include <algorithm>
#include <functional>

namespace rapporteur {

namespace {

using Origin = CaptionSegment::Origin;

TextBlock frameOf(TextBlock block)
{
    block.children.clear();
    return block;
}

/// The paragraph's text up to that child, rendered: what stands before decides how a piece reads.
QString renderedUpTo(const Photo& photo, TextBlock block, size_t count, const PhotoWording& wording)
{
    block.children.resize(count, Span {});
    return wording.caption(photo, Caption { block });
}

} // namespace

std::optional<Caption>& captionOf(Photo& photo, CaptionKind kind)
{
    switch (kind) {
    case CaptionKind::Short:
        return photo.shortCaption;
    case CaptionKind::Social:
        return photo.socialCaption;
    case CaptionKind::Wire:
        return photo.wireCaption;
    case CaptionKind::Page:
        break;
    }
    return photo.caption;
}

const std::optional<Caption>& captionOf(const Photo& photo, CaptionKind kind)
{
    return captionOf(const_cast<Photo&>(photo), kind);
}

CaptionText::CaptionText(const Photo& photo, CaptionKind kind, const PhotoWording& wording) : m_photo(photo), m_kind(kind)
{
    m_generated = generatedRows(wording);
    const std::optional<Caption>& caption = captionOf(photo, kind);
    if (!caption) {
        if (kind == CaptionKind::Page)
            m_segments = m_generated;
        return;
    }
    for (size_t number = 0; number < caption->size(); ++number) {
        const TextBlock& block = (*caption)[number];
        if (number == 0)
            m_frame = frameOf(block);
        else
            m_segments.push_back({ Origin::Break, u"\n"_s, {}, {}, {}, frameOf(block) });
        for (size_t index = 0; index < block.children.size(); ++index)
            addChild(photo, block, index, wording);
    }
}

std::vector<CaptionSegment> CaptionText::generatedRows(const PhotoWording& wording) const
{
    std::vector<CaptionSegment> segments;
    for (const RowPiece& piece : wording.pieces(m_photo)) {
        const size_t row = piece.row == m_photo.rows.size() ? Seat::notPictured : piece.row;
        const Origin origin = piece.kind == RowPiece::Kind::Slot ? Origin::Slot
            : piece.kind == RowPiece::Kind::Lead && row != Seat::notPictured ? Origin::Lead : Origin::Separator;
        segments.push_back({ origin, plainText(piece.runs), plainText(piece.facts), { row, piece.place }, {}, {} });
    }
    return segments;
}

void CaptionText::addRows(const RowsMention& mention, const PhotoWording& wording)
{
    m_rows = mention;
    if (!mention.words) {
        m_segments.insert(m_segments.end(), m_generated.begin(), m_generated.end());
        return;
    }
    m_segments.push_back({ Origin::Words, textOfWords(mention.words), wording.rows(m_photo), {}, mention, {} });
}

void CaptionText::addChild(const Photo& photo, const TextBlock& block, size_t index, const PhotoWording& wording)
{
    const Inline& child = block.children[index];
    if (const auto* span = std::get_if<Span>(&child)) {
        if (!span->text.isEmpty())
            m_segments.push_back({ Origin::Typed, span->text, {}, {}, child, {} });
        return;
    }
    if (const auto* rows = std::get_if<RowsMention>(&child))
        return addRows(*rows, wording);
    const qsizetype before = renderedUpTo(photo, block, index, wording).size();
    TextBlock plain = block;
    removeWords(plain.children[index]);
    m_segments.push_back({ Origin::Piece, renderedUpTo(photo, block, index + 1, wording).mid(before),
        renderedUpTo(photo, plain, index + 1, wording).mid(before), {}, child, {} });
}

QString CaptionText::text() const
{
    QString text;
    for (const CaptionSegment& segment : m_segments)
        text += segment.text;
    return text;
}

bool CaptionText::hasGeneratedRows() const
{
    return std::ranges::any_of(m_segments, &CaptionSegment::isRowPart);
}

/// Between two segments: the first of them.
CaptionText::Cut CaptionText::cutAt(qsizetype position) const
{
    for (size_t index = 0; index < m_segments.size(); ++index) {
        if (position <= m_segments[index].text.size())
            return { index, position };
        position -= m_segments[index].text.size();
    }
    return { m_segments.size(), 0 };
}

const CaptionSegment* CaptionText::at(qsizetype position) const
{
    for (const CaptionSegment& segment : m_segments) {
        if (position < segment.text.size())
            return &segment;
        position -= segment.text.size();
    }
    return nullptr;
}

/// A person without a release is printed as unidentified whatever words he has: writing a name there would be lost.
bool CaptionText::isProtected(qsizetype position, qsizetype removed) const
{
    qsizetype start = 0;
    for (const CaptionSegment& segment : m_segments) {
        const qsizetype end = start + segment.text.size();
        const bool isTouched = position < end && (position > start || removed > 0) && position + removed > start;
        const bool isWhole = position <= start && position + removed >= end;
        if (segment.origin == Origin::Slot && isTouched && !isWhole) {
            const Slot& slot = (*slotsOf(m_photo, segment.seat.row))[segment.seat.place];
            if (!slot.person.isEmpty() && !slot.unidentified && segment.facts == u"unidentified"_s)
                return true;
        }
        start = end;
    }
    return false;
}

/// Whether a removal goes beyond one person or lead but leaves part of the generated rows.
bool CaptionText::breaksRows(qsizetype position, qsizetype removed) const
{
    size_t touched = 0;
    bool hasSeparator = false;
    size_t left = 0;
    qsizetype start = 0;
    for (const CaptionSegment& segment : m_segments) {
        const qsizetype end = start + segment.text.size();
        const bool isTouched = removed > 0 && position < end && position + removed > start;
        if (segment.isRowPart()) {
            touched += isTouched ? 1 : 0;
            left += isTouched && position <= start && position + removed >= end ? 0 : 1;
            hasSeparator = hasSeparator || (isTouched && segment.origin == Origin::Separator);
        }
        start = end;
    }
    return left > 0 && (hasSeparator || touched > 1);
}

/// From here on the generated rows are one text of somebody's.
void CaptionText::makeWords()
{
    QString text;
    QString facts;
    for (const CaptionSegment& segment : m_segments) {
        text += segment.isRowPart() ? segment.text : QString();
        facts += segment.isRowPart() ? segment.facts : QString();
    }
    const auto first = std::ranges::find_if(m_segments, &CaptionSegment::isRowPart);
    const auto place = first - m_segments.begin();
    std::erase_if(m_segments, std::mem_fn(&CaptionSegment::isRowPart));
    m_segments.insert(m_segments.begin() + place, { Origin::Words, text, facts, {}, m_rows, {} });
}

void CaptionText::remove(qsizetype position, qsizetype removed)
{
    qsizetype start = 0;
    bool keepsSlot = false; // the last letter of a name may go: another one is written in its place
    for (CaptionSegment& segment : m_segments) {
        const qsizetype end = start + segment.text.size();
        const qsizetype from = std::max(position, start);
        const qsizetype to = std::min(position + removed, end);
        if (from < to) {
            segment.text.remove(from - start, to - from);
            keepsSlot = keepsSlot || (removed <= end - start && segment.isRowPart());
        }
        start = end;
    }
    std::erase_if(m_segments, [&](const CaptionSegment& segment) { return segment.text.isEmpty() && !(keepsSlot && segment.isRowPart()); });
}

bool CaptionText::isBeforeRows(size_t segment) const
{
    return segment < m_segments.size() && m_segments[segment].isRowPart() && (segment == 0 || !m_segments[segment - 1].isRowPart());
}

void CaptionText::insertTyped(size_t before, const QString& added)
{
    const QStringList lines = added.split(u'\n');
    auto place = m_segments.begin() + static_cast<std::ptrdiff_t>(before);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            place = m_segments.insert(place, { Origin::Break, u"\n"_s, {}, {}, {}, {} }) + 1;
        if (!lines[line].isEmpty())
            place = m_segments.insert(place, { Origin::Typed, lines[line], {}, {}, Span {}, {} }) + 1;
    }
}

/// At a border what is typed there before is written on; in the generated rows the name before it.
void CaptionText::insert(qsizetype position, const QString& added)
{
    const Cut cut = cutAt(position);
    const auto has = [&](size_t index, Origin origin) { return index < m_segments.size() && m_segments[index].origin == origin; };
    const bool isAtEnd = cut.segment < m_segments.size() && cut.offset == m_segments[cut.segment].text.size();
    const bool hasBreak = added.contains(u'\n');
    const auto grow = [&](size_t index, qsizetype offset) { m_segments[index].text.insert(offset, QString(added).replace(u'\n', u' ')); };
    if (cut.segment >= m_segments.size())
        return insertTyped(m_segments.size(), added);
    if (has(cut.segment, Origin::Typed) && !hasBreak)
        return grow(cut.segment, cut.offset);
    if (has(cut.segment, Origin::Typed)) {
        CaptionSegment rest = m_segments[cut.segment];
        rest.text = rest.text.mid(cut.offset);
        m_segments[cut.segment].text.truncate(cut.offset);
        if (!rest.text.isEmpty())
            m_segments.insert(m_segments.begin() + static_cast<std::ptrdiff_t>(cut.segment) + 1, rest);
        return insertTyped(cut.segment + 1, added);
    }
    if (isAtEnd && has(cut.segment + 1, Origin::Typed) && !hasBreak)
        return grow(cut.segment + 1, 0);
    const bool isOutside = !isAtEnd ? cut.offset == 0 : !m_segments[cut.segment].isRowPart() || cut.segment + 1 >= m_segments.size() || !m_segments[cut.segment + 1].isRowPart();
    const bool isInsideWords = cut.offset > 0 && !isAtEnd;
    const CaptionSegment& there = m_segments[cut.segment];
    if (isAtEnd && there.origin == Origin::Slot && there.isChanged() && added.front().isLetterOrNumber())
        return grow(cut.segment, cut.offset); // a name that is being written anew
    if ((cut.offset == 0 && (isBeforeRows(cut.segment) || !m_segments[cut.segment].isRowPart())) && !m_segments[cut.segment].text.isEmpty())
        return insertTyped(cut.segment, added);
    if (isOutside && !isInsideWords && !m_segments[cut.segment].text.isEmpty())
        return insertTyped(cut.segment + 1, added);
    if (!isAtEnd || m_segments[cut.segment].origin == Origin::Slot)
        return grow(cut.segment, cut.offset);
    grow(cut.segment + 1, 0); // behind a lead or a separator: the name that follows
}

/// Other words for one person, lead or piece.
bool CaptionText::replaceInside(qsizetype position, qsizetype removed, const QString& added)
{
    for (CaptionSegment& segment : m_segments) {
        const bool isIn = position >= 0 && position + removed <= segment.text.size();
        if (isIn && removed > 0 && !added.isEmpty() && segment.isGenerated() && segment.origin != Origin::Separator) {
            segment.text.replace(position, removed, QString(added).replace(u'\n', u' '));
            return true;
        }
        position -= segment.text.size();
    }
    return false;
}

/// Taking out " CICIR" or "CICIR " leaves the same text: of the two, the one that lies within one person.
qsizetype CaptionText::withinOne(qsizetype position, qsizetype removed) const
{
    const QString text = this->text();
    for (qsizetype shifted = position; breaksRows(position, removed) && shifted + removed <= text.size(); ++shifted) {
        if (!breaksRows(shifted, removed))
            return shifted;
        if (shifted + removed >= text.size() || text[shifted] != text[shifted + removed])
            break;
    }
    return position;
}

bool CaptionText::edit(qsizetype position, qsizetype removed, const QString& added)
{
    if (added.isEmpty())
        position = withinOne(position, removed);
    if (isProtected(position, removed))
        return false;
    if (replaceInside(position, removed, added))
        return true;
    const bool isInSeparator = [&] {
        const Cut cut = cutAt(position);
        const bool isInside = cut.segment < m_segments.size() && cut.offset > 0 && cut.offset < m_segments[cut.segment].text.size();
        return !added.isEmpty() && isInside && m_segments[cut.segment].origin == Origin::Separator;
    }();
    if (breaksRows(position, removed) || isInSeparator)
        makeWords();
    remove(position, removed);
    if (!added.isEmpty())
        insert(position, added);
    return true;
}

void CaptionText::restoreFacts(qsizetype position)
{
    const CaptionSegment* found = at(position);
    if (!found || !found->isGenerated())
        return;
    if (found->origin == Origin::Words)
        return restoreRows();
    CaptionSegment& segment = m_segments[static_cast<size_t>(found - m_segments.data())];
    segment.text = segment.facts;
}

void CaptionText::restoreRows()
{
    std::vector<CaptionSegment> generated = m_generated;
    for (CaptionSegment& segment : generated)
        segment.text = segment.facts;
    auto place = std::ranges::find_if(m_segments, [](const CaptionSegment& segment) { return segment.isRowPart() || segment.origin == Origin::Words; });
    const auto offset = place - m_segments.begin();
    std::erase_if(m_segments, [](const CaptionSegment& segment) { return segment.isRowPart() || segment.origin == Origin::Words; });
    m_segments.insert(m_segments.begin() + std::min(offset, static_cast<std::ptrdiff_t>(m_segments.size())), generated.begin(), generated.end());
}

} // namespace rapporteur
