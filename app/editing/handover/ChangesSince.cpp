#include "editing/handover/ChangesSince.h"

#include "core/rules/ArticleRenderer.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype longestQuotation = 400;
constexpr qsizetype mostLines = 60; // about a page
// Texts with more pieces than this are compared at their ends only.
constexpr size_t mostCompared = 2'000;

QString word(const char* text)
{
    return QCoreApplication::translate("ChangesSince", text);
}

QString quoted(const QString& text)
{
    const QString line = text.simplified();
    return u"“"_s + (line.size() > longestQuotation ? line.left(longestQuotation) + u"…"_s : line) + u"”"_s;
}

QString runsText(const Runs& runs)
{
    QString text;
    for (size_t index = 0; index < runs.size(); ++index) {
        text += runs[index].text;
        // A link that leads elsewhere is a change too.
        if (!runs[index].href.isEmpty() && (index + 1 == runs.size() || runs[index + 1].href != runs[index].href))
            text += u" <"_s + runs[index].href + u'>';
    }
    return text;
}

QString paragraphsText(const std::vector<RenderedParagraph>& paragraphs)
{
    QStringList lines;
    for (const RenderedParagraph& paragraph : paragraphs)
        lines << runsText(paragraph.runs);
    return lines.join(u' ');
}

QString figureText(const RenderedFigure& figure)
{
    QString text = word(QT_TRANSLATE_NOOP("ChangesSince", "Photo %1")).arg(figure.fileName.isEmpty() ? figure.photo.text() : figure.fileName);
    const QString caption = paragraphsText(figure.caption);
    if (!caption.isEmpty())
        text += word(QT_TRANSLATE_NOOP("ChangesSince", "; caption: %1")).arg(caption);
    text += figure.decorative ? word(QT_TRANSLATE_NOOP("ChangesSince", "; decorative"))
                              : word(QT_TRANSLATE_NOOP("ChangesSince", "; alt text: %1")).arg(figure.alt);
    if (!figure.credit.isEmpty())
        text += word(QT_TRANSLATE_NOOP("ChangesSince", "; credit: %1")).arg(figure.credit);
    return text;
}

QString blockText(const RenderedBlock& block)
{
    if (const auto* paragraph = std::get_if<RenderedParagraph>(&block))
        return runsText(paragraph->runs);
    if (const auto* figure = std::get_if<RenderedFigure>(&block))
        return figureText(*figure);
    if (std::holds_alternative<RenderedDivider>(block))
        return u"———"_s;
    return plainText(RenderedText { block });
}

QStringList pieces(const RenderedArticle& article)
{
    QStringList texts;
    for (const RenderedBlock& block : article.body)
        texts << blockText(block);
    for (const RenderedSnippet& snippet : article.snippets) {
        texts << snippet.title;
        for (const RenderedBlock& block : snippet.body)
            texts << blockText(block);
    }
    texts.removeAll(QString());
    return texts;
}

struct Step
{
    enum Kind { Removed, Added } kind = Removed;
    QString text;
    friend bool operator==(const Step&, const Step&) = default;
};

/// The steps from one list to the other by their longest common subsequence; each stretch gives what went, then what came.
std::vector<std::vector<Step>> stretches(const QStringList& before, const QStringList& now)
{
    const auto rows = static_cast<size_t>(before.size());
    const auto columns = static_cast<size_t>(now.size());
    std::vector<std::vector<quint16>> common(rows + 1, std::vector<quint16>(columns + 1, 0));
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            const bool isSame = before[static_cast<qsizetype>(row)] == now[static_cast<qsizetype>(column)];
            common[row][column] = isSame ? static_cast<quint16>(common[row + 1][column + 1] + 1)
                                         : std::max(common[row + 1][column], common[row][column + 1]);
        }
    }
    std::vector<std::vector<Step>> found(1);
    for (size_t row = 0, column = 0; row < rows || column < columns;) {
        const bool isBoth = row < rows && column < columns;
        if (isBoth && before[static_cast<qsizetype>(row)] == now[static_cast<qsizetype>(column)]) {
            if (!found.back().empty())
                found.emplace_back();
            ++row, ++column;
        } else if (row < rows && (!isBoth || common[row + 1][column] >= common[row][column + 1])) {
            found.back().push_back({ Step::Removed, before[static_cast<qsizetype>(row++)] });
        } else {
            found.back().push_back({ Step::Added, now[static_cast<qsizetype>(column++)] });
        }
    }
    return found;
}

/// Pairs of what went and what came are changes; the rest was added or removed.
void appendStretch(const std::vector<Step>& stretch, QStringList& lines)
{
    QStringList removed;
    QStringList added;
    for (const Step& step : stretch)
        (step.kind == Step::Removed ? removed : added) << step.text;
    const qsizetype pairs = std::min(removed.size(), added.size());
    for (qsizetype index = 0; index < pairs; ++index) {
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "* Changed:"));
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "    before: %1")).arg(quoted(removed[index]));
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "    now: %1")).arg(quoted(added[index]));
    }
    for (const QString& text : removed.mid(pairs))
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "* Removed: %1")).arg(quoted(text));
    for (const QString& text : added.mid(pairs))
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "* Added: %1")).arg(quoted(text));
}

void appendField(const QString& name, const QString& before, const QString& now, QStringList& lines)
{
    if (before == now)
        return;
    if (before.isEmpty())
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "* %1 added: %2")).arg(name, quoted(now));
    else if (now.isEmpty())
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "* %1 removed: %2")).arg(name, quoted(before));
    else
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "* %1:")).arg(name)
              << word(QT_TRANSLATE_NOOP("ChangesSince", "    before: %1")).arg(quoted(before))
              << word(QT_TRANSLATE_NOOP("ChangesSince", "    now: %1")).arg(quoted(now));
}

QString relatedText(const RenderedArticle& article)
{
    QStringList titles;
    for (const RelatedCard& card : article.related)
        titles << (card.url.isEmpty() ? card.title : card.title + u" <"_s + card.url + u'>');
    return titles.join(u"; "_s);
}

QStringList fieldLines(const RenderedArticle& before, const RenderedArticle& now)
{
    QStringList lines;
    const auto compare = [&](const char* name, const auto& text) { appendField(word(name), text(before), text(now), lines); };
    using Of = const RenderedArticle&;
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Title"), [](Of article) { return article.headline; });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Teaser"), [](Of article) { return plainText(article.summary); });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Dateline"), [](Of article) { return article.dateline; });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Authors"), [](Of article) { return plainText(article.byline); });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Date"), [](Of article) { return article.published; });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Type"), [](Of article) { return article.type; });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Tags"), [](Of article) { return article.topics.join(u", "_s); });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Address"), [](Of article) { return article.slug; });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Lead photo"),
        [](Of article) { return article.leadPhoto ? figureText(*article.leadPhoto) : QString(); });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Related links"), relatedText);
    return lines;
}

QStringList textLines(QStringList before, QStringList now)
{
    while (!before.isEmpty() && !now.isEmpty() && before.front() == now.front()) {
        before.removeFirst();
        now.removeFirst();
    }
    while (!before.isEmpty() && !now.isEmpty() && before.back() == now.back()) {
        before.removeLast();
        now.removeLast();
    }
    if (static_cast<size_t>(std::max(before.size(), now.size())) > mostCompared)
        return { word(QT_TRANSLATE_NOOP("ChangesSince", "* The text was rewritten.")) };
    QStringList lines;
    for (const auto& stretch : stretches(before, now))
        appendStretch(stretch, lines);
    return lines;
}

} // namespace

RenderedArticle renderedForHandover(const Article& article, const Registry& registry, const QDateTime& now)
{
    const Rulebook book = Rulebook::load();
    const Gate gate(registry, now);
    return ArticleRenderer(registry, book, gate, now.date()).render(article);
}

QString changesText(const std::optional<RenderedArticle>& before, const RenderedArticle& now)
{
    if (!before)
        return word(QT_TRANSLATE_NOOP("ChangesSince", "“%1” has not been handed over before.")).arg(now.headline) + u'\n';
    QStringList lines = fieldLines(*before, now);
    const QStringList text = textLines(pieces(*before), pieces(now));
    if (!text.isEmpty())
        lines << (lines.isEmpty() ? QStringList() : QStringList { QString() }) << word(QT_TRANSLATE_NOOP("ChangesSince", "In the text:")) << text;
    if (lines.isEmpty())
        return word(QT_TRANSLATE_NOOP("ChangesSince", "Nothing in “%1” has changed since it was last handed over.")).arg(now.headline) + u'\n';
    if (lines.size() > mostLines) {
        lines = lines.mid(0, mostLines);
        lines << word(QT_TRANSLATE_NOOP("ChangesSince", "… and more. Please compare the whole text."));
    }
    const QString title = word(QT_TRANSLATE_NOOP("ChangesSince", "Changes to “%1” since it was last handed over")).arg(now.headline);
    return title + u"\n\n"_s + lines.join(u'\n') + u'\n';
}

QString changesSince(const std::optional<Article>& before, const Article& article, const Registry& registry, const QDateTime& now)
{
    const RenderedArticle rendered = renderedForHandover(article, registry, now);
    return changesText(before ? std::optional(renderedForHandover(*before, registry, now)) : std::nullopt, rendered);
}

} // namespace rapporteur
