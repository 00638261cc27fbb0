#include "publish/IndexPage.h"

#include "publish/PageDate.h"
#include "publish/PageTemplate.h"
#include "publish/TemplateValues.h"
#include "publish/Theme.h"

#include <algorithm>

namespace rapporteur {

namespace {

QString pathOf(int number)
{
    return number == 0 ? u"index.html"_s : u"page/%1/index.html"_s.arg(number);
}

} // namespace

QString IndexPart::path() const
{
    return pathOf(number);
}

std::vector<IndexPart> indexParts(size_t articles, size_t perPage)
{
    // What the first page does not show goes to archive pages; the newest of them may overlap with it to be full.
    const size_t hidden = articles > perPage ? articles - perPage : 0;
    const int archives = static_cast<int>((hidden + perPage - 1) / perPage);
    std::vector<IndexPart> parts;
    parts.push_back(
        { .number = 0, .begin = 0, .end = std::min(articles, perPage), .older = archives });
    for (int number = archives; number > 0; --number) {
        const size_t end = articles - perPage * static_cast<size_t>(number - 1);
        parts.push_back({ .number = number,
                          .begin = end - perPage,
                          .end = end,
                          .newer = number == archives ? 0 : number + 1,
                          .older = number - 1 });
    }
    return parts;
}

IndexPage::IndexPage(const Theme& theme, const Site& site, const BundlePaths& paths)
    : m_site(site)
    , m_paths(paths)
    , m_words(PageWords::load(site.language))
    , m_template(std::make_unique<PageTemplate>(theme.page(u"index"_s)))
{
}

IndexPage::~IndexPage() = default;

QByteArray IndexPage::render(const IndexPart& part, std::span<const RelatedCard> cards)
{
    const QString root = part.number == 0 ? QString() : u"../../"_s;
    const PageFrame frame { m_site, m_paths, m_words, siteTimeZone(m_site.timezone), root };
    TemplateValues values;
    const QString number = part.number == 0 ? QString()
                                            : m_words.text(Word::PageNumber).arg(part.number);
    const QString heading = m_words.text(Word::Publications);
    setFrameValues(values, frame, number.isEmpty() ? heading : heading + ", "_L1 + number, {});
    values.setText("canonicalUrl"_L1,
                   absoluteUrl(m_site, part.path().chopped(10)).value_or(QString()));
    values.setList("alternates"_L1, {});
    values.setList("openGraph"_L1, {});
    values.setText("heading"_L1, heading);
    values.setText("pageNumber"_L1, number);
    std::vector<TemplateValues> items;
    for (const RelatedCard& card : cards) {
        if (std::optional<TemplateValues> value = cardValues(card, frame, 2))
            items.push_back(*value);
    }
    values.setCondition("hasCards"_L1, !items.empty());
    values.setList("cards"_L1, items);
    values.setText("wordNothing"_L1, m_words.text(Word::NoPublications));
    values.setText("wordPages"_L1, m_words.text(Word::Pages));
    values.setText("wordNewer"_L1, m_words.text(Word::NewerPublications));
    values.setText("wordOlder"_L1, m_words.text(Word::OlderPublications));
    values.setText("newerHref"_L1, part.number == 0 ? QString() : root + pathOf(part.newer));
    values.setText("olderHref"_L1, part.older == 0 ? QString() : root + pathOf(part.older));
    values.setCondition("hasPages"_L1, part.number != 0 || part.older != 0);
    return m_template->render(values);
}

RelatedCard indexCard(const RenderedArticle& article)
{
    return { .article = article.id,
             .url = {},
             .language = article.language,
             .title = article.headline,
             .published = article.published,
             .summary = plainText(article.summary),
             .type = article.type,
             .topics = article.topics };
}

} // namespace rapporteur
