#include "editing/wording/PhotoWording.h"

#include "core/rules/TextRenderer.h"

namespace rapporteur {

PhotoWording::PhotoWording(const Registry& registry, const Rulebook& book)
    : m_registry(registry), m_book(book), m_gate(registry, QDateTime::currentDateTimeUtc())
{
}

RuleContext PhotoWording::contextOf(const Photo& photo) const
{
    const QString language = m_registry.publisher.language;
    return { m_registry, m_book, m_gate, photoDate(photo, m_registry, PartialDate(QDate::currentDate())),
        language.isEmpty() ? u"en"_s : language, {} };
}

QString PhotoWording::caption(const Photo& photo, const std::optional<Caption>& caption) const
{
    Findings findings({ RecordKind::Photo, photo.id.text(), {} });
    QStringList lines;
    for (const RenderedParagraph& paragraph : TextRenderer(contextOf(photo), findings).caption(photo, caption, u"/caption"_s))
        lines << plainText(paragraph.runs);
    return lines.join(u'\n');
}

QString PhotoWording::rows(const Photo& photo) const
{
    Findings findings({ RecordKind::Photo, photo.id.text(), {} });
    return plainText(rowsRuns(photo, contextOf(photo), findings));
}

std::vector<RowPiece> PhotoWording::pieces(const Photo& photo) const
{
    Findings findings({ RecordKind::Photo, photo.id.text(), {} });
    return rowPieces(photo, contextOf(photo), findings);
}

Problems PhotoWording::problems(const Photo& photo) const
{
    Findings findings({ RecordKind::Photo, photo.id.text(), {} });
    TextRenderer(contextOf(photo), findings).figure(photo, {}, {});
    return findings.takeProblems();
}

QString PhotoWording::name(const Photo& photo, const Slot& slot) const
{
    return slotName(slot, contextOf(photo));
}

QString PhotoWording::countryName(const QString& code) const
{
    const Country* country = m_book.countries.find(code);
    return country ? country->name : code;
}

Verdict PhotoWording::verdict(const Photo& photo, const Slot& slot) const
{
    return slot.person.isEmpty() || slot.unidentified ? Verdict() : m_gate.slot(photo, slot, {});
}

} // namespace rapporteur
