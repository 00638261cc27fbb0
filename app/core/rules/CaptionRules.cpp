#include "core/rules/CaptionRules.h"

#include "core/rules/AffixRules.h"
#include "core/rules/WordsRules.h"
#include "core/rules/Wording.h"

#include <QRegularExpression>

namespace rapporteur {

namespace {

Runs rowRuns(const QString& text, const QString& key)
{
    return textRuns(text, RunOrigin::Rows, key);
}

/// A comma inside the parenthesis of a service, "(USN, ret.)", does not blur where an item ends.
bool needsSemicolonsInRow(QStringList texts)
{
    static const QRegularExpression parenthesis(u"\\([^()]*\\)"_s);
    for (QString& text : texts)
        text.remove(parenthesis);
    return needsSemicolons(texts);
}

Runs unnamedSlot(const Slot& slot, const QString& key)
{
    return rowRuns(slot.text.isEmpty() ? u"unidentified"_s : slot.text, key);
}

/// C2 and C3.
Runs slotRuns(const Photo& photo, const Slot& slot, const RuleContext& context, Findings& findings, const QString& key)
{
    const Person* person = slot.unidentified ? nullptr : context.registry.people.find(slot.person);
    if (!person)
        return wordsOr(slot.words, unnamedSlot(slot, key), context, findings, key);
    const Verdict verdict = context.gate.slot(photo, slot, context.events);
    if (verdict.standing == Standing::Withheld) {
        findings.add(Severity::Error, ProblemCode::MayNotBeNamed,
            { internalName(slot.person, context), QString::number(static_cast<int>(verdict.reason)) });
        return {};
    }
    if (verdict.standing == Standing::Undecided) {
        findings.add(Severity::Warning, ProblemCode::NotReleased, { internalName(slot.person, context), photo.id.text() });
        return unnamedSlot(slot, key);
    }
    AffixRequest request;
    request.affix = slot.affix;
    request.position = slot.position;
    request.use = NameUse::Caption;
    const Runs facts = affixedName(*person, request, context, findings).runs(RunOrigin::Rows, key);
    return wordsOr(slot.words, facts, context, findings, key);
}

} // namespace

Runs rowsRuns(const Photo& photo, const RuleContext& context, Findings& findings, const QString& key)
{
    Runs all;
    for (const PhotoRow& row : photo.rows) {
        std::vector<Runs> items;
        QStringList texts;
        for (const Slot& slot : row.people) {
            const Runs item = slotRuns(photo, slot, context, findings, key);
            if (item.empty())
                continue;
            items.push_back(item);
            texts << plainText(item);
        }
        if (items.empty())
            continue;
        if (!all.empty())
            append(all, rowRuns(u"; "_s, key));
        if (!row.lead.isEmpty())
            append(all, rowRuns(row.lead + u": "_s, key));
        const QString separator = needsSemicolonsInRow(texts) ? u"; "_s : u", "_s;
        for (size_t index = 0; index < items.size(); ++index) {
            if (index > 0)
                append(all, rowRuns(separator, key));
            append(all, items[index]);
        }
    }
    return all;
}

PartialDate photoDate(const Photo& photo, const Registry& registry, const PartialDate& fallback)
{
    if (!photo.date.isEmpty())
        return photo.date;
    const Event* event = registry.events.find(photo.event);
    return event && !event->from.isEmpty() ? event->from : fallback;
}

} // namespace rapporteur
