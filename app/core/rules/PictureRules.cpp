#include "core/rules/PictureRules.h"

#include "core/Sha256.h"
#include "core/rules/WordsRules.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr double smallestSide = 1e-4;

double areaOf(const Region& region)
{
    return region.width * region.height;
}

std::optional<Region> overlap(const Region& one, const Region& other)
{
    const double left = std::max(one.x, other.x);
    const double top = std::max(one.y, other.y);
    const double right = std::min(one.x + one.width, other.x + other.width);
    const double bottom = std::min(one.y + one.height, other.y + other.height);
    if (right - left < smallestSide || bottom - top < smallestSide)
        return std::nullopt;
    return Region { left, top, right - left, bottom - top };
}

QByteArray textOf(const Region& region)
{
    QByteArray text;
    for (const double part : { region.x, region.y, region.width, region.height })
        text += QByteArray::number(part, 'f', 6) + ' ';
    return text;
}

QByteArray keyOf(const QByteArray& original, const FigurePicture& picture)
{
    if (!picture.area && picture.masks.empty())
        return {};
    QByteArray text = "rapporteur picture\n" + original + '\n' + (picture.area ? textOf(*picture.area) : QByteArray());
    for (const PhotoMask& mask : picture.masks)
        text += '\n' + textOf(mask.region) + (mask.kind == MaskKind::Box ? "box" : "blur");
    return Sha256::of(text);
}

/// The last day on which a handout may be used, against the gate's clock in the newsroom's time zone.
bool hasExpired(const Handout& handout, const RuleContext& context)
{
    if (handout.expires.isEmpty())
        return false;
    const QTimeZone zone(context.registry.publisher.timezone.toLatin1());
    const QDateTime now = context.gate.now();
    const QDate today = zone.isValid() ? now.toTimeZone(zone).date() : now.toUTC().date();
    return today > handout.expires.latest();
}

void checkHandout(const Photo& photo, const Handout& handout, const RuleContext& context, Findings& findings)
{
    if (hasExpired(handout, context))
        findings.add(Severity::Error, ProblemCode::HandoutExpired, { photo.id.text(), handout.giver, handout.expires.text() });
    QStringList missing;
    if (handout.giver.isEmpty())
        missing << u"giver"_s;
    if (handout.permission.isEmpty())
        missing << u"permission"_s;
    if (handout.expires.isEmpty())
        missing << u"expires"_s;
    if (!missing.isEmpty())
        findings.add(Severity::Warning, ProblemCode::HandoutIncomplete, { photo.id.text(), missing.join(u", "_s) });
}

void checkInstructions(const Photo& photo, PhotoShape shape, const RuleContext& context, Findings& findings)
{
    if (photo.instructions.isEmpty() || photo.instructionsWaived)
        return;
    if (!isNotForPublication(photo.instructions) || isInstructionMet(photo, shape)) {
        findings.add(Severity::Warning, ProblemCode::PrivateInstruction, { photo.id.text(), photo.instructions });
        return;
    }
    const bool blocks = context.registry.publisher.pictures.notForPublication == NotForPublication::Block;
    findings.add(blocks ? Severity::Error : Severity::Warning, ProblemCode::NotForPublication,
        { photo.id.text(), photo.instructions });
}

/// Crop-aware captions: the caption names whom this picture does not show.
void checkSeen(const Photo& photo, PhotoShape shape, const RuleContext& context, Findings& findings)
{
    const FigurePicture picture = figurePicture(photo, shape);
    if (!picture.area && picture.masks.empty())
        return;
    QStringList unseen;
    int named = 0;
    for (const PhotoRow& row : photo.rows) {
        for (const Slot& slot : row.people) {
            if (slot.person.isEmpty() || context.gate.slot(photo, slot, context.events).standing != Standing::MayBeNamed)
                continue;
            ++named;
            if (!isSeen(slot, picture))
                unseen << internalName(slot.person, context);
        }
    }
    if (!unseen.isEmpty())
        findings.add(Severity::Warning, ProblemCode::NamedButNotSeen,
            { photo.id.text(), unseen.join(u", "_s), QString::number(named), QString::number(named - unseen.size()) });
}

} // namespace

FigurePicture figurePicture(const Photo& photo, PhotoShape shape)
{
    FigurePicture picture;
    picture.area = photo.crops.frame;
    const std::optional<Region> crop = cropOf(photo.crops, shape);
    if (crop) {
        const std::optional<Region> kept = picture.area ? overlap(*crop, *picture.area) : crop;
        // A crop that lies wholly outside the frame shows nothing that may leave.
        if (kept)
            picture.area = kept;
    }
    picture.masks = photo.masks;
    picture.key = keyOf(photo.sha256, picture);
    return picture;
}

std::optional<Region> regionInArea(const Region& region, const std::optional<Region>& area)
{
    if (!area)
        return region;
    const std::optional<Region> kept = overlap(region, *area);
    if (!kept || areaOf(*kept) * 2 < areaOf(region))
        return std::nullopt;
    return Region { (kept->x - area->x) / area->width, (kept->y - area->y) / area->height, kept->width / area->width,
        kept->height / area->height };
}

bool isSeen(const Slot& slot, const FigurePicture& picture)
{
    if (!slot.region)
        return true;
    if (!regionInArea(*slot.region, picture.area))
        return false;
    return std::ranges::none_of(picture.masks, [&](const PhotoMask& mask) {
        const std::optional<Region> hidden = overlap(*slot.region, mask.region);
        return hidden && areaOf(*hidden) * 2 >= areaOf(*slot.region);
    });
}

bool isNotForPublication(const QString& instructions)
{
    static const QRegularExpression words(
        u"\\b(?:not? (?:for|to be) (?:publication|publish\\w*|release|use)|do not (?:publish|release|use)|"
        "no (?:publication|release)|never publish|nicht (?:zur )?veröffentlich\\w*|pas (?:pour|de) publi\\w*|"
        "ne pas publier|no publicar|не для публикации)|不得发表|不要发表|掲載不可"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(instructions.simplified()).hasMatch();
}

bool isInstructionMet(const Photo& photo, PhotoShape shape)
{
    return photo.instructionsWaived || photo.crops.frame || !photo.masks.empty()
        || (shape != PhotoShape::Full && cropOf(photo.crops, shape));
}

void checkPicture(const Photo& photo, PhotoShape shape, const RuleContext& context, Findings& findings)
{
    checkInstructions(photo, shape, context, findings);
    if (photo.handout)
        checkHandout(photo, *photo.handout, context, findings);
    checkSeen(photo, shape, context, findings);
}

} // namespace rapporteur
