#include "publish/ArticlePage.h"

#include "publish/BundlePaths.h"
#include "publish/HtmlText.h"
#include "publish/OpenGraph.h"
#include "publish/PageDate.h"
#include "publish/PageTemplate.h"
#include "publish/PageText.h"
#include "publish/TemplateValues.h"
#include "publish/Theme.h"

namespace rapporteur {

namespace {

// What search engines and link previews show at most.
constexpr int descriptionLength = 300;

QString articleLanguage(const RenderedArticle& article, const Site& site)
{
    return article.language.isEmpty() ? site.language : article.language;
}

QString rootOf(const QString& folder)
{
    return QString("../"_L1).repeated(folder.count(u'/'));
}

Problem problemOf(const RenderedArticle& article, Severity severity, ProblemCode code,
                  const QString& argument)
{
    return { severity, code, { RecordKind::Article, article.id.text(), {} }, { argument } };
}

/// A byline that already begins with the word gets no second one.
QString bylineMarkup(const Runs& byline, const PageWords& words)
{
    const QString names = htmlRuns(byline);
    const QString& word = words.text(Word::By);
    if (names.isEmpty()
        || plainText(byline).startsWith(word.section(u'%', 0, 0), Qt::CaseInsensitive))
        return names;
    return htmlEscaped(word).replace("%1"_L1, names);
}

/// The dateline stands in front of the first sentence.
RenderedText summaryText(const RenderedArticle& article)
{
    RenderedText summary = article.summary;
    if (article.dateline.isEmpty())
        return summary;
    if (summary.empty() || !std::holds_alternative<RenderedParagraph>(summary.front()))
        summary.insert(summary.begin(), RenderedParagraph {});
    Runs& runs = std::get<RenderedParagraph>(summary.front()).runs;
    Run place;
    place.text = article.dateline;
    place.decorators << u"strong"_s;
    if (!runs.empty()) {
        Run dash;
        dash.text = u" — "_s;
        runs.insert(runs.begin(), dash);
    }
    runs.insert(runs.begin(), place);
    return summary;
}

void setDate(TemplateValues& values, QLatin1StringView tag, QLatin1StringView machineTag,
             const QString& stored, const PageFrame& frame)
{
    const std::optional<PageDate> date = PageDate::fromText(stored, frame.zone);
    values.setText(tag, date ? date->shownText(frame.words) : QString());
    values.setText(machineTag, date ? date->machineText() : QString());
}

std::vector<TemplateValues> correctionValues(const RenderedArticle& article, const PageFrame& frame)
{
    std::vector<TemplateValues> corrections;
    for (const auto& [at, text] : article.corrections) {
        TemplateValues values;
        setDate(values, "date"_L1, "dateMachine"_L1, at, frame);
        values.setLines("text"_L1, text);
        corrections.push_back(values);
    }
    return corrections;
}

} // namespace

ArticlePage::ArticlePage(const Theme& theme, const Site& site, const BundlePaths& paths)
    : m_theme(theme)
    , m_site(site)
    , m_paths(paths)
    , m_template(std::make_unique<PageTemplate>(theme.page(u"article"_s)))
{
}

ArticlePage::~ArticlePage() = default;

Page ArticlePage::render(const RenderedArticle& article, const PictureSets& pictures)
{
    const PageFrame frame = frameOf(article);
    PageText text(frame.words, m_theme, pictures, frame.root);
    return render(article, pictures, text, frame);
}

Page ArticlePage::renderPreview(const RenderedArticle& article, const PictureSets& pictures,
                                const PictureNotes& notes)
{
    const PageFrame frame = frameOf(article);
    PageText text(frame.words, m_theme, pictures, frame.root);
    text.markForPreview(notes);
    return render(article, pictures, text, frame);
}

PageFrame ArticlePage::frameOf(const RenderedArticle& article)
{
    const std::optional<QString> folder = m_paths.folder(article.id);
    Q_ASSERT(folder);
    const PageWords& words = m_words.of(articleLanguage(article, m_site));
    return { m_site, m_paths, words, siteTimeZone(m_site.timezone), rootOf(*folder) };
}

Page ArticlePage::render(const RenderedArticle& article, const PictureSets& pictures,
                         PageText& text, const PageFrame& frame)
{
    TemplateValues values;
    Page page;
    setHeadValues(values, article, frame, pictures);
    setTextValues(values, article, frame, text, page.problems);
    setRelatedValues(values, article, frame, page.problems);
    page.html = m_template->render(values);
    return page;
}

void ArticlePage::setHeadValues(TemplateValues& values, const RenderedArticle& article,
                                const PageFrame& frame, const PictureSets& pictures)
{
    const QString description = shortDescription(plainText(article.summary), descriptionLength);
    setFrameValues(values, frame, article.headline, description);
    const QString canonical = isExternal(article.canonicalUrl)
        ? safeHref(article.canonicalUrl).value_or(QString())
        : absoluteUrl(m_site, *m_paths.folder(article.id)).value_or(QString());
    values.setText("canonicalUrl"_L1, canonical);
    values.setList("alternates"_L1, alternates(article));
    std::vector<TemplateValues> properties;
    for (const auto& [property, content] : openGraph(article, frame, pictures, description)) {
        properties.emplace_back();
        properties.back().setText("property"_L1, property);
        properties.back().setText("content"_L1, content);
    }
    values.setList("openGraph"_L1, properties);
}

void ArticlePage::setTextValues(TemplateValues& values, const RenderedArticle& article,
                                const PageFrame& frame, PageText& text, Problems& problems)
{
    values.setText("type"_L1, article.type);
    setDate(values, "date"_L1, "dateMachine"_L1, article.published, frame);
    setDate(values, "updated"_L1, "updatedMachine"_L1, article.updated, frame);
    if (const std::optional<PageDate> updated = PageDate::fromText(article.updated, frame.zone))
        values.setText("updated"_L1,
                       frame.words.text(Word::Updated).arg(updated->shownText(frame.words)));
    values.setLines("headline"_L1, article.headline);
    values.setMarkup("byline"_L1, bylineMarkup(article.byline, frame.words));

    values.setMarkup("summary"_L1, text.blocks(summaryText(article)));
    values.setMarkup("leadPhoto"_L1,
                     article.leadPhoto ? text.figure(*article.leadPhoto) : QString());
    values.setMarkup("body"_L1, text.blocks(article.body));
    values.setText("wordCorrections"_L1, frame.words.text(Word::Corrections));
    values.setCondition("hasCorrections"_L1, !article.corrections.empty());
    values.setList("corrections"_L1, correctionValues(article, frame));
    std::vector<TemplateValues> snippets;
    for (const RenderedSnippet& snippet : article.snippets) {
        snippets.emplace_back();
        snippets.back().setText("title"_L1, snippet.title);
        snippets.back().setMarkup("text"_L1,
                                  text.blocks(snippet.body, snippet.title.isEmpty() ? 0 : 1));
    }
    values.setList("snippets"_L1, snippets);
    for (const PhotoId& photo : text.missingPictures())
        problems.push_back(
            problemOf(article, Severity::Error, ProblemCode::MissingMedia, photo.text()));
}

void ArticlePage::setRelatedValues(TemplateValues& values, const RenderedArticle& article,
                                   const PageFrame& frame, Problems& problems)
{
    values.setText("wordOtherLanguages"_L1, frame.words.text(Word::OtherLanguages));
    const std::vector<TemplateValues> others = translations(article, frame);
    values.setCondition("hasTranslations"_L1, !others.empty());
    values.setList("translations"_L1, others);

    std::vector<TemplateValues> cards;
    for (const RelatedCard& card : article.related) {
        if (std::optional<TemplateValues> value = cardValues(card, frame, 3))
            cards.push_back(*value);
        else
            problems.push_back(problemOf(article, Severity::Hint, ProblemCode::MissingRecord,
                                         card.article.text()));
    }
    values.setText("wordRelated"_L1, frame.words.text(Word::RelatedPublications));
    values.setCondition("hasRelated"_L1, !cards.empty());
    values.setList("related"_L1, cards);
}

std::vector<TemplateValues> ArticlePage::translations(const RenderedArticle& article,
                                                      const PageFrame& frame)
{
    std::vector<TemplateValues> links;
    for (const Translation& translation : article.translations) {
        const std::optional<QString> page = m_paths.page(translation.article);
        if (!page)
            continue;
        TemplateValues values;
        values.setText("href"_L1, frame.root + *page);
        values.setText("hreflang"_L1, translation.language);
        values.setText("direction"_L1, textDirection(translation.language));
        values.setText("title"_L1, m_words.of(translation.language).text(Word::LanguageName));
        links.push_back(values);
    }
    return links;
}

std::vector<TemplateValues> ArticlePage::alternates(const RenderedArticle& article)
{
    // Search engines want every version on every version, itself included, all absolute.
    std::vector<Translation> versions { { article.id, articleLanguage(article, m_site) } };
    versions.insert(versions.end(), article.translations.begin(), article.translations.end());
    std::vector<TemplateValues> links;
    for (const Translation& version : versions) {
        const std::optional<QString> folder = m_paths.folder(version.article);
        const std::optional<QString> url = folder ? absoluteUrl(m_site, *folder) : std::nullopt;
        if (!url)
            continue;
        TemplateValues values;
        values.setText("href"_L1, *url);
        values.setText("hreflang"_L1, version.language);
        links.push_back(values);
    }
    return links.size() > 1 ? links : std::vector<TemplateValues>();
}

std::vector<const RenderedFigure*> figuresOf(const RenderedArticle& article)
{
    std::vector<const RenderedFigure*> figures;
    if (article.leadPhoto)
        figures.push_back(&*article.leadPhoto);
    const auto append = [&figures](const RenderedText& text) {
        for (const RenderedBlock& block : text) {
            if (const auto* figure = std::get_if<RenderedFigure>(&block))
                figures.push_back(figure);
        }
    };
    append(article.summary);
    append(article.body);
    for (const RenderedSnippet& snippet : article.snippets)
        append(snippet.body);
    return figures;
}

} // namespace rapporteur
