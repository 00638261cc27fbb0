#include "editing/handover/FieldSheet.h"

#include "core/text/Slug.h"
#include "publish/ArticlePage.h"
#include "publish/PageDate.h"
#include "publish/PageWords.h"
#include "publish/fragments/BodyFragment.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("FieldSheet", text);
}

QString plainLines(const std::vector<RenderedParagraph>& paragraphs)
{
    QStringList lines;
    for (const RenderedParagraph& paragraph : paragraphs)
        lines << plainText(paragraph.runs);
    return lines.join(u'\n');
}

QString relatedLines(const std::vector<RelatedCard>& cards)
{
    QStringList lines;
    for (const RelatedCard& card : cards)
        lines << (card.url.isEmpty() ? card.title : card.title + u" — "_s + card.url);
    return lines.join(u'\n');
}

class SheetWriter
{
public:
    explicit SheetWriter(FieldSheet& sheet) : m_sheet(sheet) {}

    void add(const QString& name, const QString& text)
    {
        if (!text.isEmpty())
            m_sheet.fields.push_back({ name, text });
    }

private:
    FieldSheet& m_sheet;
};

QString dateText(const RenderedArticle& article, const Publisher& publisher, const PageWords& words)
{
    const auto date = PageDate::fromText(article.published, siteTimeZone(publisher.timezone));
    return date ? date->shownText(words) : QString();
}

} // namespace

QString handoverName(const RenderedArticle& article)
{
    for (const QString& text : { article.slug, article.headline, article.id.text() }) {
        if (const QString slug = slugFromText(text); !slug.isEmpty())
            return slug;
    }
    return u"article"_s;
}

std::vector<SheetPicture> sheetPictures(const RenderedArticle& article)
{
    const QString start = handoverName(article);
    std::vector<SheetPicture> pictures;
    for (const RenderedFigure* figure : figuresOf(article)) {
        const QByteArray key = figure->pictureKey();
        if (figure->sha256.isEmpty() || std::ranges::find(pictures, key, &SheetPicture::key) != pictures.end())
            continue;
        const QString name = u"%1-%2-%3.jpg"_s.arg(start).arg(pictures.size() + 1).arg(handoverWidth);
        pictures.push_back({ figure->sha256, name, figure->picture, figure->photo });
    }
    return pictures;
}

FieldSheet fieldSheet(const RenderedArticle& article, const Publisher& publisher)
{
    FieldSheet sheet;
    std::ranges::copy_if(article.problems, std::back_inserter(sheet.blocking),
        [](const Problem& problem) { return problem.severity == Severity::Error; });
    if (!sheet.blocking.empty())
        return sheet;
    sheet.pictures = sheetPictures(article);
    const PageWords words = PageWords::load(article.language.isEmpty() ? publisher.language : article.language);
    const auto pictureName = [&](const RenderedFigure& figure) {
        const auto found = std::ranges::find(sheet.pictures, figure.pictureKey(), &SheetPicture::key);
        return found == sheet.pictures.end() ? figure.fileName : found->name;
    };
    SheetWriter writer(sheet);
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Title")), article.headline);
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Teaser")), plainText(article.summary));
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Address")), handoverName(article));
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Date")), dateText(article, publisher, words));
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Dateline")), article.dateline);
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Authors")), plainText(article.byline));
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Type")), article.type);
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Tags")), article.topics.join(u", "_s));
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Body for WordPress")), wordPressBody(article, words, pictureName).trimmed());
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Body for Drupal")), drupalBody(article, words, pictureName).trimmed());
    for (const RenderedFigure* figure : figuresOf(article)) {
        const QString name = pictureName(*figure);
        writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Alt text of %1")).arg(name), figure->decorative ? QString() : figure->alt);
        writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Caption of %1")).arg(name), plainLines(figure->caption));
        writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Credit of %1")).arg(name), figure->credit);
    }
    writer.add(word(QT_TRANSLATE_NOOP("FieldSheet", "Related links")), relatedLines(article.related));
    return sheet;
}

} // namespace rapporteur
