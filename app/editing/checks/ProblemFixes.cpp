#include "editing/checks/ProblemFixes.h"

#include "core/rules/PictureRules.h"
#include "editing/captions/CaptionDrafts.h"
#include "editing/seating/Seating.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

using PhotoEdit = std::function<void(Photo&, const Registry&)>;

/// A change of one photo, as it is when the fix is chosen.
ProblemFix photoFix(const QString& text, const PhotoId& id, PhotoEdit edit)
{
    return { text, [text, id, edit = std::move(edit)](Workspace& workspace) {
                const Photo* before = workspace.registry().photos.find(id);
                if (!before)
                    return;
                Photo after = *before;
                edit(after, workspace.registry());
                workspace.replace(text, std::move(after));
            } };
}

ProblemFix releaseFix(const QString& text, const PhotoId& id, ReleaseScope scope)
{
    return { text, [id, scope](Workspace& workspace) { Seating(workspace, id).setReleases(scope); } };
}

struct SlotPlace
{
    size_t row;
    size_t place;
};

std::optional<SlotPlace> slotAt(const Photo& photo, const QString& pointer)
{
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 4 || parts[0] != u"rows"_s)
        return std::nullopt;
    const SlotPlace at { parts[1].toULong(), parts[3].toULong() };
    const bool isThere = at.row < photo.rows.size() && at.place < photo.rows[at.row].people.size();
    return isThere ? std::optional(at) : std::nullopt;
}

double middleX(const Slot& slot)
{
    return slot.region->x + slot.region->width / 2;
}

/// Whoever has no face stays behind the one before.
void sortByFaces(std::vector<Slot>& row)
{
    const bool areAllMarked = std::ranges::all_of(row, [](const Slot& slot) { return slot.region.has_value(); });
    if (areAllMarked)
        std::ranges::stable_sort(row, {}, middleX);
}

void moveToRow(Photo& photo, const SlotPlace& from, const QString& lead)
{
    const auto row = std::ranges::find(photo.rows, lead, &PhotoRow::lead);
    if (row == photo.rows.end())
        return;
    std::vector<Slot>& source = photo.rows[from.row].people;
    row->people.push_back(source[from.place]);
    source.erase(source.begin() + static_cast<std::ptrdiff_t>(from.place));
    sortByFaces(row->people);
    std::erase_if(photo.rows, [](const PhotoRow& each) { return each.people.empty(); });
}

/// Typed text of every caption of the photo.
bool replaceTyped(Photo& photo, const QString& from, const QString& to)
{
    bool isFound = false;
    for (const CaptionKind kind : { CaptionKind::Page, CaptionKind::Short, CaptionKind::Social, CaptionKind::Wire }) {
        std::optional<Caption>& caption = captionOf(photo, kind);
        if (!caption)
            continue;
        for (TextBlock& block : *caption) {
            for (Inline& child : block.children) {
                auto* span = std::get_if<Span>(&child);
                isFound = isFound || (span && span->text.contains(from));
                if (span)
                    span->text.replace(from, to);
            }
        }
    }
    return isFound;
}

void addAltTextFixes(const Photo& photo, const Registry& registry, std::vector<ProblemFix>& fixes)
{
    const Rulebook book = Rulebook::load();
    const QString draft = altTextDraft(photo, PhotoWording(registry, book));
    if (!draft.isEmpty() && draft != photo.alt)
        fixes.push_back(photoFix(tr("Write “%1”").arg(draft), photo.id, [draft](Photo& changed, const Registry&) { changed.alt = draft; }));
}

void addSeatFixes(const Problem& problem, const Photo& photo, std::vector<ProblemFix>& fixes)
{
    const auto at = slotAt(photo, problem.place.pointer);
    if (!at)
        return;
    if (problem.code == ProblemCode::FacesOutOfOrder)
        fixes.push_back(photoFix(tr("Sort the row as they stand"), photo.id, [row = at->row](Photo& changed, const Registry&) {
            if (row < changed.rows.size())
                sortByFaces(changed.rows[row].people);
        }));
    if (problem.code == ProblemCode::FaceInOtherRow)
        fixes.push_back(photoFix(tr("Move to that row"), photo.id, [pointer = problem.place.pointer, lead = problem.arguments.value(1)](Photo& changed, const Registry&) {
            if (const auto from = slotAt(changed, pointer))
                moveToRow(changed, *from, lead);
        }));
    if (problem.code == ProblemCode::SeatedTwice)
        fixes.push_back({ tr("Take the second out"), [id = photo.id, seat = Seat { at->row, at->place }](Workspace& workspace) { Seating(workspace, id).remove(seat); } });
}

void addTextFixes(const Problem& problem, const Photo& photo, const Registry& registry, std::vector<ProblemFix>& fixes)
{
    const QString written = problem.arguments.value(0);
    const QString right = problem.arguments.value(1);
    Photo tried = photo;
    switch (problem.code) {
    case ProblemCode::SpellingDiffers:
    case ProblemCode::AcronymUndefined:
        if (replaceTyped(tried, written, right))
            fixes.push_back(photoFix(tr("Write “%1”").arg(right), photo.id, [written, right](Photo& changed, const Registry&) { replaceTyped(changed, written, right); }));
        break;
    case ProblemCode::MissingAltText:
        addAltTextFixes(photo, registry, fixes);
        fixes.push_back(photoFix(tr("Mark as decorative"), photo.id, [](Photo& changed, const Registry&) { changed.decorative = true; }));
        break;
    case ProblemCode::AltRepeatsCaption:
        addAltTextFixes(photo, registry, fixes);
        break;
    case ProblemCode::LongAltText:
        fixes.push_back(photoFix(tr("Make it the long description"), photo.id, [](Photo& changed, const Registry& now) {
            const Rulebook book = Rulebook::load();
            changed.longDescription = std::exchange(changed.alt, altTextDraft(changed, PhotoWording(now, book)));
        }));
        break;
    default:
        break;
    }
}

/// The people whom the crop of a placement shows, as its caption alone: the photo's own stays.
void shortenPlacement(Workspace& workspace, const Place& place, const Photo& photo)
{
    const QStringList parts = place.pointer.split(u'/', Qt::SkipEmptyParts);
    if (place.kind != RecordKind::Article || parts.value(0) != u"body"_s || !workspace.articleHead(ArticleId(place.id)))
        return;
    Article article = workspace.article(ArticleId(place.id));
    const size_t index = parts.value(1).toULong();
    auto* block = index < article.body.size() ? std::get_if<PhotoBlock>(&article.body[index]) : nullptr;
    if (!block || block->photo != photo.id)
        return;
    Photo seen = photo;
    const FigurePicture picture = figurePicture(photo, block->crop);
    for (PhotoRow& row : seen.rows)
        std::erase_if(row.people, [&](const Slot& slot) { return !isSeen(slot, picture); });
    seen.notPictured.clear();
    const Rulebook book = Rulebook::load();
    TextBlock typed = paragraph(PhotoWording(workspace.registry(), book).rows(seen));
    typed.key = u"c0"_s;
    block->caption = Caption { typed };
    workspace.replace(tr("Shorten the Caption"), std::move(article));
}

/// The photo that a problem is about, also where its place is the article that shows it.
const Photo* photoOf(const Problem& problem, const Registry& registry)
{
    if (problem.place.kind == RecordKind::Photo)
        return registry.photos.find(PhotoId(problem.place.id));
    const QString id = problem.code == ProblemCode::NotReleased ? problem.arguments.value(1) : problem.arguments.value(0);
    return registry.photos.find(PhotoId(id));
}

} // namespace

std::vector<ProblemFix> fixesFor(const Problem& problem, const Workspace& workspace)
{
    std::vector<ProblemFix> fixes;
    const Photo* photo = workspace.isReadOnly() ? nullptr : photoOf(problem, workspace.registry());
    if (!photo)
        return fixes;
    if (problem.code == ProblemCode::NotReleased) {
        fixes.push_back(releaseFix(tr("Releases are on file for this photo"), photo->id, ReleaseScope::Photo));
        if (workspace.registry().events.contains(photo->event))
            fixes.push_back(releaseFix(tr("Releases are on file for the whole event"), photo->id, ReleaseScope::Event));
    }
    const bool isInBody = problem.place.kind == RecordKind::Article && problem.place.pointer.startsWith(u"/body/"_s);
    if (problem.code == ProblemCode::NamedButNotSeen && isInBody)
        fixes.push_back({ tr("Name only those who are seen here"), [place = problem.place, id = photo->id](Workspace& now) {
                             if (const Photo* shown = now.registry().photos.find(id))
                                 shortenPlacement(now, place, *shown);
                         } });
    addSeatFixes(problem, *photo, fixes);
    addTextFixes(problem, *photo, workspace.registry(), fixes);
    return fixes;
}

Problems photoProblems(const PhotoId& id, const Registry& registry)
{
    const Photo* photo = registry.photos.find(id);
    const Rulebook book = Rulebook::load();
    return photo ? PhotoWording(registry, book).problems(*photo) : Problems();
}

} // namespace rapporteur
