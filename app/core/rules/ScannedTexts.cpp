#include "core/rules/ScannedTexts.h"

#include <QUrl>

namespace rapporteur {

namespace {

using Texts = std::vector<std::pair<QString, QString>>;

QStringList addressesIn(const std::vector<RenderedParagraph>& paragraphs)
{
    QStringList addresses;
    for (const RenderedParagraph& paragraph : paragraphs) {
        for (const Run& run : paragraph.runs) {
            if (!run.href.isEmpty())
                addresses << scannedAddress(run.href);
        }
    }
    return addresses;
}

QStringList addressesIn(const RenderedBlock& block)
{
    if (const auto* paragraph = std::get_if<RenderedParagraph>(&block))
        return addressesIn(std::vector { *paragraph });
    QStringList addresses;
    if (const auto* table = std::get_if<RenderedTable>(&block)) {
        for (const auto& row : table->rows) {
            for (const auto& cell : row)
                addresses << addressesIn(cell);
        }
    }
    return addresses;
}

void addFigure(Texts& texts, const QString& pointer, const RenderedFigure& figure)
{
    QStringList lines { figure.alt, figure.longDescription, figure.credit, figure.creator, figure.copyright, figure.usageTerms,
        figure.headline, figure.keywords.join(u'\n') };
    for (const RenderedParagraph& paragraph : figure.caption)
        lines << plainText(paragraph.runs);
    texts.emplace_back(pointer, lines.join(u'\n'));
    texts.emplace_back(pointer, addressesIn(figure.caption).join(u'\n'));
}

void addText(Texts& texts, const QString& pointer, const RenderedText& text)
{
    for (size_t index = 0; index < text.size(); ++index) {
        const QString place = pointer + u'/' + QString::number(index);
        texts.emplace_back(place, plainText(text[index]));
        texts.emplace_back(place, addressesIn(text[index]).join(u'\n'));
        if (const auto* figure = std::get_if<RenderedFigure>(&text[index]))
            addFigure(texts, place, *figure);
    }
}

} // namespace

QString scannedAddress(const QString& address)
{
    return address + u'\n' + QUrl::fromPercentEncoding(address.toUtf8());
}

std::vector<std::pair<QString, QString>> scannedTexts(const RenderedArticle& article)
{
    Texts texts { { u"/headline"_s, article.headline }, { u"/dateline"_s, article.dateline }, { u"/slug"_s, article.slug },
        { u"/byline"_s, plainText(article.byline) }, { u"/type"_s, article.type }, { u"/topics"_s, article.topics.join(u'\n') },
        { u"/canonicalUrl"_s, scannedAddress(article.canonicalUrl) } };
    addText(texts, u"/summary"_s, article.summary);
    if (article.leadPhoto)
        addFigure(texts, u"/leadPhoto"_s, *article.leadPhoto);
    addText(texts, u"/body"_s, article.body);
    for (const RenderedSnippet& snippet : article.snippets) {
        texts.emplace_back(u"/snippets"_s, snippet.title);
        addText(texts, u"/snippets"_s, snippet.body);
    }
    for (const auto& [at, text] : article.corrections)
        texts.emplace_back(u"/corrections"_s, text);
    for (const RelatedCard& card : article.related) {
        const QStringList lines { card.title, card.summary, card.type, card.topics.join(u'\n'), scannedAddress(card.url) };
        texts.emplace_back(u"/related"_s, lines.join(u'\n'));
    }
    return texts;
}

} // namespace rapporteur
