#include "core/rules/CaptionRules.h"

#include "core/rules/AffixRules.h"
#include "core/rules/WordsRules.h"
#include "core/rules/Wording.h"

#include <QRegularExpression>

namespace rapporteur {

namespace {

const QString unidentified = u"unidentified"_s;
const QString notPicturedLead = u"not pictured: "_s;

/// A comma inside the parenthesis of a service, "(USN, ret.)", does not blur where an item ends.
bool needsSemicolonsInRow(QStringList texts)
{
    static const QRegularExpression parenthesis(u"\\([^()]*\\)"_s);
    for (QString& text : texts)
        text.remove(parenthesis);
    return needsSemicolons(texts);
}

Runs nameFacts(const Person& person, const Slot& slot, const RuleContext& context, Findings& findings, const QString& key)
{
    AffixRequest request;
    request.affix = slot.affix;
    request.position = slot.position;
    request.use = NameUse::Caption;
    return affixedName(person, request, context, findings).runs(RunOrigin::Rows, key);
}

const Person* personIn(const Slot& slot, const RuleContext& context)
{
    return slot.unidentified ? nullptr : context.registry.people.find(slot.person);
}

/// Goes through the rows of one photo and collects the pieces.
class RowReading
{
public:
    RowReading(const Photo& photo, const RuleContext& context, Findings& findings, const QString& key)
        : m_photo(photo), m_context(context), m_findings(findings), m_key(key)
    {
    }

    void addRow(size_t row, const std::vector<Slot>& people, const QString& lead)
    {
        std::vector<RowPiece> items;
        QStringList texts;
        for (size_t place = 0; place < people.size(); ++place) {
            RowPiece item { RowPiece::Kind::Slot, row, place, {}, {} };
            read(people[place], item);
            if (plainText(item.runs).isEmpty())
                continue; // may not be named, or somebody's words are none
            texts << plainText(item.runs);
            items.push_back(std::move(item));
        }
        if (items.empty())
            return;
        if (!m_pieces.empty())
            add(RowPiece::Kind::Separator, row, u"; "_s);
        if (!lead.isEmpty())
            add(RowPiece::Kind::Lead, row, lead);
        const QString separator = needsSemicolonsInRow(texts) ? u"; "_s : u", "_s;
        for (size_t index = 0; index < items.size(); ++index) {
            if (index > 0)
                add(RowPiece::Kind::Separator, row, separator);
            m_pieces.push_back(std::move(items[index]));
        }
    }

    std::vector<RowPiece> take() { return std::move(m_pieces); }

private:
    Runs textRuns(const QString& text) const { return rapporteur::textRuns(text, RunOrigin::Rows, m_key); }

    void add(RowPiece::Kind kind, size_t row, const QString& text)
    {
        m_pieces.push_back({ kind, row, 0, textRuns(text), textRuns(text) });
    }

    /// C2 and C3.
    void read(const Slot& slot, RowPiece& piece)
    {
        const Runs unnamed = textRuns(slot.text.isEmpty() ? unidentified : slot.text);
        const Person* person = personIn(slot, m_context);
        const Verdict verdict = person ? m_context.gate.slot(m_photo, slot, m_context.events) : Verdict();
        if (verdict.standing == Standing::Withheld) {
            m_findings.add(Severity::Error, ProblemCode::MayNotBeNamed,
                { internalName(slot.person, m_context), QString::number(static_cast<int>(verdict.reason)) });
            return;
        }
        if (verdict.standing == Standing::Undecided) {
            m_findings.add(Severity::Warning, ProblemCode::NotReleased, { internalName(slot.person, m_context), m_photo.id.text() });
            piece.runs = piece.facts = unnamed;
            return;
        }
        piece.facts = person ? nameFacts(*person, slot, m_context, m_findings, m_key) : unnamed;
        piece.runs = wordsOr(slot.words, piece.facts, m_context, m_findings, m_key);
    }

    const Photo& m_photo;
    const RuleContext& m_context;
    Findings& m_findings;
    QString m_key;
    std::vector<RowPiece> m_pieces;
};

} // namespace

std::vector<RowPiece> rowPieces(const Photo& photo, const RuleContext& context, Findings& findings, const QString& key)
{
    RowReading reading(photo, context, findings, key);
    for (size_t row = 0; row < photo.rows.size(); ++row) {
        const QString& lead = photo.rows[row].lead;
        reading.addRow(row, photo.rows[row].people, lead.isEmpty() ? lead : lead + u": "_s);
    }
    reading.addRow(photo.rows.size(), photo.notPictured, notPicturedLead);
    return reading.take();
}

Runs rowsRuns(const Photo& photo, const RuleContext& context, Findings& findings, const QString& key)
{
    Runs all;
    for (const RowPiece& piece : rowPieces(photo, context, findings, key))
        append(all, piece.runs);
    return all;
}

QString slotName(const Slot& slot, const RuleContext& context)
{
    Findings unused;
    if (const Person* person = personIn(slot, context))
        return plainText(nameFacts(*person, slot, context, unused, {}));
    return slot.text.isEmpty() ? unidentified : slot.text;
}

QStringList rowLeads(size_t rows)
{
    constexpr int spelled = 99;
    QStringList leads;
    for (size_t row = 0; row < rows; ++row) {
        const bool isBack = row > 0 && row + 1 == rows;
        const QString which = row == 0 ? u"front"_s : isBack ? u"back"_s : ordinal(static_cast<int>(row) + 1, spelled);
        leads << capitalised(which) + u" row, left to right"_s;
    }
    return leads;
}

PartialDate photoDate(const Photo& photo, const Registry& registry, const PartialDate& fallback)
{
    if (!photo.date.isEmpty())
        return photo.date;
    const Event* event = registry.events.find(photo.event);
    return event && !event->from.isEmpty() ? event->from : fallback;
}

} // namespace rapporteur
