#include "editing/captions/CaptionText.h"

#include "editing/captions/InlineWords.h"
#include "editing/surface/ApprovedWords.h"

#include <algorithm>

// From the text that was edited back to the photo's record.
namespace rapporteur {

namespace {

using Origin = CaptionSegment::Origin;

std::vector<PersonId> seatedPeople(const Photo& photo)
{
    std::vector<PersonId> people;
    for (const PhotoRow& row : photo.rows) {
        for (const Slot& slot : row.people)
            people.push_back(slot.person);
    }
    for (const Slot& slot : photo.notPictured)
        people.push_back(slot.person);
    std::erase_if(people, [](const PersonId& person) { return person.isEmpty(); });
    return people;
}

QString freeKey(const QString& stem, const QStringList& taken)
{
    for (int number = 0;; ++number) {
        const QString key = stem + QString::number(number);
        if (!taken.contains(key))
            return key;
    }
}

} // namespace

/// Paragraphs again: runs of generated parts are one mention of the rows.
Caption CaptionText::stored(const PhotoWording& wording) const
{
    QStringList keys;
    Caption caption { m_frame };
    const auto key = [&](const QString& wanted, const QString& stem) {
        keys << (wanted.isEmpty() || keys.contains(wanted) ? freeKey(stem, keys) : wanted);
        return keys.back();
    };
    bool isInRows = false;
    for (const CaptionSegment& segment : m_segments) {
        std::vector<Inline>& children = caption.back().children;
        const bool isRows = segment.isRowPart();
        if (isRows && !isInRows) {
            RowsMention rows = m_rows;
            rows.words.reset();
            rows.key = key(rows.key, u"r"_s);
            children.push_back(rows);
        }
        isInRows = isRows;
        Inline child = segment.child;
        if (segment.origin == Origin::Typed) {
            auto& span = std::get<Span>(child);
            span.text = segment.text;
            span.key = key(span.key, u"s"_s);
            children.push_back(child);
        } else if (segment.origin == Origin::Break) {
            caption.push_back(segment.frame);
        } else if (segment.origin == Origin::Piece || segment.origin == Origin::Words) {
            if (!segment.isChanged())
                removeWords(child);
            else if (segment.text != wording.caption(m_photo, Caption { TextBlock { {}, {}, {}, 1, {}, { child } } }))
                setWords(child, editorsWords(segment.text, segment.facts, peopleNamedIn(segment.text, segment.origin == Origin::Words ? seatedPeople(m_photo) : candidatesOf(child, wording.registry()), wording.registry())));
            std::visit([&](auto& piece) { piece.key = key(piece.key, u"p"_s); }, child);
            children.push_back(child);
        }
    }
    for (size_t number = 0; number < caption.size(); ++number) {
        if (caption[number].key.isEmpty())
            caption[number].key = u"c"_s + QString::number(number);
    }
    return caption;
}

Photo CaptionText::applied(const PhotoWording& wording) const
{
    Photo photo = m_photo;
    for (const CaptionSegment& segment : m_segments) {
        if (segment.origin == Origin::Lead) {
            QString lead = segment.text.trimmed();
            while (lead.endsWith(u':'))
                lead.chop(1);
            photo.rows[segment.seat.row].lead = lead;
        }
        const bool isUntouched = std::ranges::any_of(m_generated, [&](const CaptionSegment& before) {
            return before.origin == segment.origin && before.seat == segment.seat && before.text == segment.text;
        });
        if (segment.origin != Origin::Slot || isUntouched)
            continue;
        Slot& slot = (*slotsOf(photo, segment.seat.row))[segment.seat.place];
        if (!segment.isChanged())
            slot.words.reset();
        else if (segment.text != textOfWords(slot.words))
            slot.words = editorsWords(segment.text, segment.facts, slot.person.isEmpty() ? std::vector<PersonId> {} : std::vector { slot.person });
    }
    const bool isRowsAlone = !m_segments.empty() && std::ranges::all_of(m_segments, &CaptionSegment::isRowPart);
    const bool isNothing = m_segments.empty() && (photo.rows.empty() || m_kind != CaptionKind::Page);
    std::optional<Caption>& caption = captionOf(photo, m_kind);
    if ((isRowsAlone && m_kind == CaptionKind::Page && m_frame == TextBlock()) || isNothing)
        caption.reset();
    else
        caption = stored(wording);
    return photo;
}

} // namespace rapporteur
