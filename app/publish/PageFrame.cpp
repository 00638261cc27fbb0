#include "publish/PageFrame.h"

#include "publish/BundlePaths.h"
#include "publish/HtmlText.h"
#include "publish/PageDate.h"
#include "publish/TemplateValues.h"

namespace rapporteur {

namespace {

QString indexLink(const PageFrame& frame)
{
    return frame.root + "index.html"_L1;
}

QString cardAddress(const RelatedCard& card, const PageFrame& frame)
{
    if (!card.article.isEmpty()) {
        if (const std::optional<QString> page = frame.paths.page(card.article))
            return frame.root + *page;
    }
    return card.url;
}

} // namespace

const PageWords& WordsByLanguage::of(const QString& language)
{
    auto found = m_words.find(language);
    if (found == m_words.end())
        found = m_words.emplace(language, PageWords::load(language)).first;
    return found->second;
}

void setFrameValues(TemplateValues& values, const PageFrame& frame, const QString& title,
                    const QString& description)
{
    const PageWords& words = frame.words;
    const QString& site = frame.site.name;
    values.setText("language"_L1, words.language());
    values.setText("direction"_L1, words.direction());
    values.setText("pageTitle"_L1, site.isEmpty() ? title : title + u" – "_s + site);
    values.setText("description"_L1, description);
    values.setText("root"_L1, frame.root);
    values.setText("home"_L1, indexLink(frame));
    values.setText("siteName"_L1, site);
    values.setText("siteUrl"_L1, frame.site.url);
    const bool hasViewAll = safeHref(frame.site.viewAllUrl).has_value();
    values.setMarkup("viewAllAttributes"_L1,
                     hrefAttributes(hasViewAll ? frame.site.viewAllUrl : indexLink(frame)));
    values.setText("wordSkipToContent"_L1, words.text(Word::SkipToContent));
    values.setText("wordViewAll"_L1, words.text(Word::ViewAllPublications));
    values.setText("wordPublications"_L1, words.text(Word::Publications));
}

std::optional<TemplateValues> cardValues(const RelatedCard& card, const PageFrame& frame,
                                         int headingLevel)
{
    const QString address = cardAddress(card, frame);
    if (!card.article.isEmpty() && address.isEmpty())
        return std::nullopt;
    TemplateValues values;
    const std::optional<PageDate> date = PageDate::fromText(card.published, frame.zone);
    values.setMarkup("headingLevel"_L1, QString::number(headingLevel));
    values.setMarkup("linkAttributes"_L1, hrefAttributes(address));
    values.setMarkup("cardLanguage"_L1, foreignLanguageAttributes(card.language, frame.words));
    values.setLines("cardTitle"_L1, card.title);
    values.setText("cardDate"_L1, date ? date->shownText(frame.words) : QString());
    values.setText("cardDateMachine"_L1, date ? date->machineText() : QString());
    values.setLines("cardSummary"_L1, card.summary);
    values.setText("cardType"_L1,
                   card.type.isEmpty() ? QString() : frame.words.text(Word::Type).arg(card.type));
    std::vector<TemplateValues> topics;
    for (const QString& topic : card.topics) {
        topics.emplace_back();
        topics.back().setText("text"_L1, topic);
    }
    values.setCondition("hasTopics"_L1, !topics.empty());
    values.setList("topics"_L1, topics);
    return values;
}

QString foreignLanguageAttributes(const QString& language, const PageWords& around)
{
    // Titles of publications come without their language.
    if (language.isEmpty())
        return u" dir=\"auto\""_s;
    if (language == around.language())
        return {};
    return " lang=\""_L1 + htmlEscaped(language) + "\" dir=\""_L1 + textDirection(language) + u'"';
}

std::optional<QString> absoluteUrl(const Site& site, const QString& path)
{
    if (!isExternal(site.url))
        return std::nullopt;
    const QString base = *safeHref(site.url);
    return base.endsWith(u'/') ? base + path : base + u'/' + path;
}

QString shortDescription(const QString& text, int length)
{
    const QString line = text.simplified();
    if (line.size() <= length)
        return line;
    const qsizetype cut = line.lastIndexOf(u' ', length - 1);
    // Scripts without spaces are cut anywhere but inside a character.
    qsizetype end = cut > length / 2 ? cut : length - 1;
    if (line[end - 1].isHighSurrogate())
        --end;
    return line.left(end) + u'…';
}

} // namespace rapporteur
