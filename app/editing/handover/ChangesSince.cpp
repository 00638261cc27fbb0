#include "editing/handover/ChangesSince.h"

#include "editing/comparison/ComparedText.h"
#include "editing/comparison/ListDifference.h"
#include "editing/rendering/RenderedNow.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype longestQuotation = 400;
constexpr qsizetype mostLines = 60; // about a page

QString word(const char* text)
{
    return QCoreApplication::translate("ChangesSince", text);
}

QString quoted(const QString& text)
{
    const QString line = text.simplified();
    return u"“"_s + (line.size() > longestQuotation ? line.left(longestQuotation) + u"…"_s : line) + u"”"_s;
}

QStringList pieces(const RenderedArticle& article)
{
    QStringList texts;
    for (const RenderedBlock& block : article.body)
        texts << comparedText(block);
    for (const RenderedSnippet& snippet : article.snippets) {
        texts << snippet.title;
        for (const RenderedBlock& block : snippet.body)
            texts << comparedText(block);
    }
    texts.removeAll(QString());
    return texts;
}

/// Pairs of what went and what came are changes; the rest was added or removed.
void appendStretch(const QStringList& removed, const QStringList& added, QStringList& lines)
{
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
        [](Of article) { return article.leadPhoto ? comparedText(*article.leadPhoto) : QString(); });
    compare(QT_TRANSLATE_NOOP("ChangesSince", "Related links"), relatedText);
    return lines;
}

QStringList textLines(const QStringList& before, const QStringList& now)
{
    const auto found = stretches(before, now);
    if (!found)
        return { word(QT_TRANSLATE_NOOP("ChangesSince", "* The text was rewritten.")) };
    QStringList lines;
    qsizetype row = 0;
    qsizetype column = 0;
    for (const Stretch& stretch : *found) {
        row += stretch.same;
        column += stretch.same;
        appendStretch(before.mid(row, stretch.removed), now.mid(column, stretch.added), lines);
        row += stretch.removed;
        column += stretch.added;
    }
    return lines;
}

} // namespace

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
    const RenderedArticle rendered = renderedNow(article, registry, now);
    return changesText(before ? std::optional(renderedNow(*before, registry, now)) : std::nullopt, rendered);
}

} // namespace rapporteur
