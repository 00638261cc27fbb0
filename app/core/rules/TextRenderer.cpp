#include "core/rules/TextRenderer.h"

#include "core/rules/AffixRules.h"
#include "core/rules/CaptionChecks.h"
#include "core/rules/CaptionRules.h"
#include "core/rules/CaptionTextChecks.h"
#include "core/rules/ParagraphRenderer.h"
#include "core/rules/PictureRules.h"
#include "core/rules/RosterRules.h"
#include "core/rules/WordsRules.h"

namespace rapporteur {

namespace {

QString at(const QString& pointer, size_t index)
{
    return pointer + u'/' + QString::number(index);
}

QString captionText(const std::vector<RenderedParagraph>& caption)
{
    QStringList lines;
    for (const RenderedParagraph& paragraph : caption)
        lines << plainText(paragraph.runs);
    return lines.join(u' ');
}

/// 2 to 4, or 0 where the block is no heading.
int headingLevel(const Block& block)
{
    const auto* paragraph = std::get_if<TextBlock>(&block);
    const BlockStyle style = paragraph ? paragraph->style : BlockStyle::Normal;
    return style == BlockStyle::Heading2 ? 2 : style == BlockStyle::Heading3 ? 3 : style == BlockStyle::Heading4 ? 4 : 0;
}

/// What an editor should know of a photo wherever it is placed.
void checkPhoto(const Photo& photo, const RenderedFigure& figure, Findings& findings)
{
    if (!photo.decorative && figure.alt.isEmpty())
        findings.add(Severity::Warning, ProblemCode::MissingAltText, { photo.id.text() });
    checkAltText(photo, figure.alt, captionText(figure.caption), findings);
    if (figure.credit.isEmpty() && figure.creator.isEmpty())
        findings.add(Severity::Hint, ProblemCode::MissingCredit, { photo.id.text() });
}

/// Faces, caption and roster against each other, as of the photo's date.
void checkPeople(const Photo& photo, const PhotoBlock& placement, const RenderedFigure& figure, const RuleContext& context, Findings& findings)
{
    RuleContext then = context;
    then.asOf = photoDate(photo, context.registry, context.asOf);
    checkSeats(photo, then, findings);
    checkTitlesOfThen(photo, context.asOf, then, findings);
    checkMirrored(photo, then, findings);
    checkCaptionText(photo, placement.caption ? placement.caption : photo.caption, captionText(figure.caption), then, findings);
}

} // namespace

void TextRenderer::setPlace(const QString& pointer)
{
    Place place = m_findings.place();
    place.pointer = pointer;
    m_findings.setPlace(place);
}

RenderedText TextRenderer::text(const PortableText& text, const QString& pointer)
{
    RenderedText rendered;
    for (size_t index = 0; index < text.size(); ++index) {
        setPlace(at(pointer, index));
        rendered.push_back(block(text[index], at(pointer, index)));
    }
    checkHeadings(text, pointer);
    return rendered;
}

/// Readers who jump from heading to heading lose the thread where a level is left out (WCAG 2.2, technique G141).
void TextRenderer::checkHeadings(const PortableText& text, const QString& pointer)
{
    int level = 1; // the headline
    for (size_t index = 0; index < text.size(); ++index) {
        const int heading = headingLevel(text[index]);
        if (heading == 0)
            continue;
        setPlace(at(pointer, index));
        if (heading > level + 1)
            m_findings.add(Severity::Warning, ProblemCode::SkippedHeading, { QString::number(heading) });
        level = heading;
    }
}

RenderedBlock TextRenderer::block(const Block& block, const QString& pointer)
{
    if (const auto* paragraph = std::get_if<TextBlock>(&block))
        return ParagraphRenderer(m_context, m_findings, m_mentions).paragraph(*paragraph, pointer);
    if (const auto* rosterBlock = std::get_if<RosterBlock>(&block))
        return roster(*rosterBlock);
    if (const auto* quoteBlock = std::get_if<QuoteBlock>(&block))
        return quote(*quoteBlock);
    if (const auto* pullQuote = std::get_if<PullQuoteBlock>(&block))
        return RenderedPullQuote { pullQuote->key, pullQuote->text, pullQuote->attribution };
    if (const auto* tableBlock = std::get_if<TableBlock>(&block))
        return table(*tableBlock, pointer);
    if (const auto* placement = std::get_if<PhotoBlock>(&block)) {
        if (const Photo* photo = m_context.registry.photos.find(placement->photo))
            return figure(*photo, *placement, pointer);
        missing(placement->photo.text(), RecordKind::Photo);
        return RenderedParagraph { placement->key, BlockStyle::Normal, ListItem::None, 1, {} };
    }
    return RenderedDivider { std::get<DividerBlock>(block).key };
}

void TextRenderer::missing(const QString& id, RecordKind kind)
{
    m_findings.add(Severity::Error, ProblemCode::MissingRecord, { id, kind == RecordKind::Photo ? u"photo"_s : u"delegation"_s });
}

RenderedTable TextRenderer::table(const TableBlock& block, const QString& pointer)
{
    RenderedTable rendered { block.key, block.headerRow, {} };
    for (size_t row = 0; row < block.rows.size(); ++row) {
        auto& cells = rendered.rows.emplace_back();
        for (size_t column = 0; column < block.rows[row].size(); ++column) {
            auto& paragraphs = cells.emplace_back();
            const QString cellPointer = at(at(pointer + u"/rows"_s, row), column);
            for (size_t index = 0; index < block.rows[row][column].size(); ++index) {
                ParagraphRenderer renderer(m_context, m_findings, m_mentions);
                paragraphs.push_back(renderer.paragraph(block.rows[row][column][index], at(cellPointer, index)));
            }
        }
    }
    return rendered;
}

RenderedRoster TextRenderer::roster(const RosterBlock& block)
{
    const Delegation* delegation = m_context.registry.delegations.find(block.delegation);
    if (!delegation) {
        missing(block.delegation.text(), RecordKind::Delegation);
        return RenderedRoster { block.key, block.delegation, block.form, {}, {}, {} };
    }
    m_rosterMentions.insert(delegation->id, m_mentions);
    RenderedRoster roster = renderRoster(*delegation, block.form, m_context, m_mentions, m_findings);
    roster.key = block.key;
    if (block.words) {
        const QString factsText = plainText(RenderedText { roster });
        const Runs words = wordsOr(block.words, textRuns(factsText, RunOrigin::Roster), m_context, m_findings, block.key);
        roster = RenderedRoster { block.key, block.delegation, RosterForm::Sentence, {}, { words }, {} };
        for (const PersonId& person : block.words->people)
            m_mentions.name(person, m_context, m_findings);
    }
    return roster;
}

RenderedQuote TextRenderer::quote(const QuoteBlock& block)
{
    RenderedQuote rendered { block.key, block.text, block.language, textRuns(block.attribution, RunOrigin::Typed, block.key) };
    if (block.speaker.isEmpty())
        return rendered;
    TextBlock speaker;
    PersonMention mention;
    mention.key = block.key;
    mention.person = block.speaker;
    mention.affix = Affix::Title;
    speaker.children.push_back(mention);
    const QString pointer = m_findings.place().pointer;
    rendered.attribution = ParagraphRenderer(m_context, m_findings, m_mentions).paragraph(speaker, pointer).runs;
    return rendered;
}

std::vector<RenderedParagraph> TextRenderer::caption(
    const Photo& photo, const std::optional<Caption>& caption, const QString& pointer)
{
    RuleContext context = m_context;
    context.asOf = photoDate(photo, m_context.registry, m_context.asOf);
    ParagraphRenderer renderer(context, m_findings, photo);
    const std::optional<Caption>& chosen = caption ? caption : photo.caption;
    std::vector<RenderedParagraph> paragraphs;
    if (!chosen) {
        TextBlock rows;
        rows.children.push_back(RowsMention {});
        const RenderedParagraph generated = renderer.paragraph(rows, pointer);
        if (!generated.runs.empty())
            paragraphs.push_back(generated);
        return paragraphs;
    }
    for (size_t index = 0; index < chosen->size(); ++index)
        paragraphs.push_back(renderer.paragraph((*chosen)[index], at(pointer, index)));
    return paragraphs;
}

RenderedFigure TextRenderer::figure(const Photo& photo, const PhotoBlock& placement, const QString& pointer)
{
    RenderedFigure figure;
    figure.key = placement.key;
    figure.photo = photo.id;
    figure.sha256 = photo.sha256;
    figure.fileName = photo.file.section(u'/', -1);
    figure.picture = figurePicture(photo, placement.crop);
    if (photo.crops.social)
        figure.social = figurePicture(photo, PhotoShape::Social);
    figure.size = placement.size;
    figure.caption = caption(photo, placement.caption, pointer + u"/caption"_s);
    figure.decorative = photo.decorative && !placement.alt;
    figure.alt = figure.decorative ? QString() : placement.alt.value_or(photo.alt);
    figure.longDescription = photo.longDescription;
    figure.credit = placement.credit.value_or(photo.credit);
    figure.creator = photo.creator;
    figure.copyright = photo.copyright;
    figure.usageTerms = photo.usageTerms;
    figure.headline = photo.headline;
    figure.dateCreated = photo.date.text();
    figure.keywords = photo.keywords;
    setPlace(pointer);
    checkPhoto(photo, figure, m_findings);
    checkPeople(photo, placement, figure, m_context, m_findings);
    checkPicture(photo, placement.crop, m_context, m_findings);
    return figure;
}

const Mentions& TextRenderer::mentionsBefore(const DelegationId& delegation) const
{
    const auto found = m_rosterMentions.constFind(delegation);
    return found == m_rosterMentions.cend() ? m_mentions : *found;
}

} // namespace rapporteur
