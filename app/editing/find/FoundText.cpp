#include "editing/find/FoundText.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

constexpr qsizetype unitsBefore = 50;
constexpr qsizetype unitsAfter = 90;

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

/// Moves a cut to the next space, so that words stay whole where there are any.
qsizetype cutBefore(const QString& text, qsizetype hit)
{
    const qsizetype cut = hit - unitsBefore;
    if (cut <= 0)
        return 0;
    const qsizetype space = text.indexOf(u' ', cut);
    if (space >= 0 && space < hit)
        return space + 1;
    return text[cut].isLowSurrogate() ? cut + 1 : cut;
}

qsizetype cutAfter(const QString& text, qsizetype hit)
{
    const qsizetype cut = hit + unitsAfter;
    if (cut >= text.size())
        return text.size();
    const qsizetype space = text.lastIndexOf(u' ', cut);
    if (space > hit)
        return space;
    return text[cut].isLowSurrogate() ? cut - 1 : cut;
}

} // namespace

QString textKindName(TextKind kind)
{
    switch (kind) {
    case TextKind::Headline:
        return tr("Headline");
    case TextKind::Dateline:
        return tr("Dateline");
    case TextKind::Byline:
        return tr("Byline");
    case TextKind::Summary:
        return tr("Summary");
    case TextKind::Body:
        return tr("Text");
    case TextKind::Quotation:
        return tr("Quotation");
    case TextKind::Attribution:
        return tr("Who said it");
    case TextKind::Table:
        return tr("Table");
    case TextKind::Roster:
        return tr("Delegation");
    case TextKind::Caption:
        return tr("Caption");
    case TextKind::AltText:
        return tr("Alt text");
    case TextKind::Credit:
        return tr("Credit");
    case TextKind::LongDescription:
        return tr("Long description");
    case TextKind::RowLead:
        return tr("Row");
    case TextKind::PersonInRow:
        return tr("Person in a row");
    case TextKind::Correction:
        return tr("Correction");
    case TextKind::Title:
        return tr("Title");
    case TextKind::Adjective:
        return tr("Adjective");
    case TextKind::Qualifier:
        return tr("Qualifier");
    case TextKind::Member:
        return tr("Member");
    case TextKind::Group:
        return tr("Group");
    }
    return {};
}

QString SearchedText::text() const
{
    QString text;
    for (const TextPart& part : parts)
        text += part.text;
    return text;
}

bool FoundText::canBeReplaced() const
{
    int touched = 0;
    bool hasWords = false;
    qsizetype start = 0;
    for (const TextPart& part : where->parts) {
        const qsizetype end = start + part.text.size();
        if (std::max(start, stretch.start) < std::min(end, stretch.end())) {
            ++touched;
            hasWords = hasWords || part.origin == TextOrigin::Words;
            if (part.origin == TextOrigin::Facts)
                return false;
        }
        start = end;
    }
    return !hasWords || touched == 1;
}

FoundContext contextOf(const FoundText& found)
{
    QString text = found.where->text();
    text.replace(u'\n', u' ');
    const qsizetype from = cutBefore(text, found.stretch.start);
    const qsizetype to = cutAfter(text, found.stretch.end());
    const QString before = from > 0 ? u"… "_s : QString();
    const QString after = to < text.size() ? u" …"_s : QString();
    const qsizetype start = found.stretch.start - from + before.size();
    return { before + text.mid(from, to - from) + after, { start, found.stretch.length } };
}

FoundContext replacedContextOf(const FoundText& found, const QString& replacement)
{
    FoundContext context = contextOf(found);
    context.text.replace(context.hit.start, context.hit.length, replacement);
    context.hit.length = replacement.size();
    return context;
}

} // namespace rapporteur
