#include "editing/comparison/ArticleComparison.h"

#include "editing/comparison/ComparedText.h"
#include "editing/comparison/ListDifference.h"

#include <QCoreApplication>
#include <algorithm>
#include <span>

namespace rapporteur {

namespace {

using Kind = ComparedPart::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("rapporteur", text);
}

struct Line
{
    QString text;
    bool isHeading = false;
};

QStringList textsOf(const std::vector<Line>& lines)
{
    QStringList texts;
    for (const Line& line : lines)
        texts << line.text;
    return texts;
}

void append(const RenderedText& text, std::vector<Line>& lines)
{
    for (const RenderedBlock& block : text) {
        const auto* paragraph = std::get_if<RenderedParagraph>(&block);
        const bool isHeading = paragraph && paragraph->style >= BlockStyle::Heading2 && paragraph->style <= BlockStyle::Heading4;
        lines.push_back({ comparedText(block), isHeading });
    }
}

std::vector<Line> linesOf(const RenderedArticle& article)
{
    std::vector<Line> lines;
    append(article.body, lines);
    for (const RenderedSnippet& snippet : article.snippets) {
        lines.push_back({ snippet.title, true });
        append(snippet.body, lines);
    }
    std::erase_if(lines, [](const Line& line) { return line.text.isEmpty(); });
    return lines;
}

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

/// Scripts that write words without blanks between them: each sign is compared on its own.
bool isSign(QChar letter)
{
    const QChar::Script script = letter.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// Words, and what is between them.
QStringList piecesOf(const QString& text)
{
    QStringList pieces;
    qsizetype begin = 0;
    for (qsizetype index = 1; index <= text.size(); ++index) {
        const bool goesOn = index < text.size() && isWordLetter(text[index]) == isWordLetter(text[index - 1])
            && !isSign(text[index]) && !isSign(text[index - 1]);
        if (goesOn)
            continue;
        pieces << text.mid(begin, index - begin);
        begin = index;
    }
    return pieces;
}

/// What is the same at first, and what changes then.
struct ChangedWords
{
    QString same;
    QString removed;
    QString added;

    bool changes() const { return !removed.isEmpty() || !added.isEmpty(); }
};

std::vector<ChangedWords> changedWords(const QStringList& before, const QStringList& now, const std::vector<Stretch>& found)
{
    std::vector<ChangedWords> changes;
    qsizetype row = 0;
    qsizetype column = 0;
    for (const Stretch& stretch : found) {
        const QString same = before.mid(row, stretch.same).join(QString());
        row += stretch.same;
        column += stretch.same;
        const QString removed = before.mid(row, stretch.removed).join(QString());
        const QString added = now.mid(column, stretch.added).join(QString());
        row += stretch.removed;
        column += stretch.added;
        // A blank or comma between two changed words is no reason to break the change in two.
        const bool isBetween = !changes.empty() && changes.back().changes() && !(removed.isEmpty() && added.isEmpty())
            && std::ranges::none_of(same, isWordLetter);
        if (isBetween) {
            changes.back().removed += same + removed;
            changes.back().added += same + added;
        } else {
            changes.push_back({ same, removed, added });
        }
    }
    return changes;
}

ComparedPart part(Kind kind, const Line& line)
{
    const auto words = kind == Kind::Removed ? ComparedWords::Kind::Removed
        : kind == Kind::Added                ? ComparedWords::Kind::Added
                                             : ComparedWords::Kind::Same;
    return { kind, {}, line.isHeading, { { words, line.text } } };
}

/// How much of the longer line is in the other one too, in hundredths.
qsizetype likeness(const std::vector<ComparedWords>& words)
{
    qsizetype same = 0;
    qsizetype removed = 0;
    qsizetype added = 0;
    for (const ComparedWords& piece : words)
        (piece.kind == ComparedWords::Kind::Same ? same : piece.kind == ComparedWords::Kind::Removed ? removed : added) += piece.text.size();
    return 100 * same / std::max<qsizetype>(1, same + std::max(removed, added));
}

/// What went and what came in its place, in pairs as long as a pair is the same line changed.
void appendChanged(std::span<const Line> removed, std::span<const Line> added, std::vector<ComparedPart>& parts)
{
    constexpr qsizetype leastLikeness = 30;
    const size_t pairs = std::min(removed.size(), added.size());
    size_t index = 0;
    for (; index < pairs; ++index) {
        std::vector<ComparedWords> words = comparedWords(removed[index].text, added[index].text);
        if (likeness(words) >= leastLikeness) {
            parts.push_back({ Kind::Changed, {}, added[index].isHeading, std::move(words) });
        } else {
            parts.push_back(part(Kind::Removed, removed[index]));
            parts.push_back(part(Kind::Added, added[index]));
        }
    }
    for (const Line& line : removed.subspan(index))
        parts.push_back(part(Kind::Removed, line));
    for (const Line& line : added.subspan(index))
        parts.push_back(part(Kind::Added, line));
}

enum class Unchanged { Shown, LeftOut };

void appendField(const QString& title, const QString& before, const QString& now, Unchanged unchanged, std::vector<ComparedPart>& parts)
{
    if (before == now && (before.isEmpty() || unchanged == Unchanged::LeftOut))
        return;
    const Kind kind = before == now ? Kind::Same : before.isEmpty() ? Kind::Added : now.isEmpty() ? Kind::Removed : Kind::Changed;
    parts.push_back({ kind, title, false, comparedWords(before, now) });
}

QString relatedText(const RenderedArticle& article)
{
    QStringList titles;
    for (const RelatedCard& card : article.related)
        titles << card.title;
    return titles.join(u"; "_s);
}

QString leadPhotoText(const RenderedArticle& article)
{
    return article.leadPhoto ? comparedText(*article.leadPhoto) : QString();
}

} // namespace

std::vector<ComparedWords> comparedWords(const QString& before, const QString& now)
{
    const QStringList earlier = piecesOf(before);
    const QStringList later = piecesOf(now);
    const auto found = stretches(earlier, later);
    const std::vector<ChangedWords> changes
        = found ? changedWords(earlier, later, *found) : std::vector<ChangedWords> { { {}, before, now } };
    std::vector<ComparedWords> words;
    const auto append = [&](ComparedWords::Kind kind, const QString& text) {
        if (!text.isEmpty())
            words.push_back({ kind, text });
    };
    for (const ChangedWords& change : changes) {
        append(ComparedWords::Kind::Same, change.same);
        append(ComparedWords::Kind::Removed, change.removed);
        append(ComparedWords::Kind::Added, change.added);
    }
    return words;
}

std::vector<ComparedPart> comparedArticles(const RenderedArticle& before, const RenderedArticle& now)
{
    std::vector<ComparedPart> parts;
    const auto field = [&](const QString& title, const QString& earlier, const QString& later) {
        appendField(title, earlier, later, Unchanged::LeftOut, parts);
    };
    appendField(tr("Headline"), before.headline, now.headline, Unchanged::Shown, parts);
    appendField(tr("Summary"), plainText(before.summary), plainText(now.summary), Unchanged::Shown, parts);
    field(tr("Dateline"), before.dateline, now.dateline);
    field(tr("Authors"), plainText(before.byline), plainText(now.byline));
    field(tr("Type"), before.type, now.type);
    field(tr("Topics"), before.topics.join(u", "_s), now.topics.join(u", "_s));
    field(tr("Lead photo"), leadPhotoText(before), leadPhotoText(now));
    field(tr("Related"), relatedText(before), relatedText(now));
    const std::vector<Line> earlier = linesOf(before);
    const std::vector<Line> later = linesOf(now);
    // Texts that have hardly a line in common are beside each other as they are.
    const auto whole = Stretch { 0, static_cast<qsizetype>(earlier.size()), static_cast<qsizetype>(later.size()) };
    size_t row = 0;
    size_t column = 0;
    for (const Stretch& stretch : stretches(textsOf(earlier), textsOf(later)).value_or(std::vector { whole })) {
        for (qsizetype same = 0; same < stretch.same; ++same, ++row)
            parts.push_back(part(Kind::Same, earlier[row]));
        column += static_cast<size_t>(stretch.same);
        const auto removed = static_cast<size_t>(stretch.removed);
        const auto added = static_cast<size_t>(stretch.added);
        appendChanged(std::span(earlier).subspan(row, removed), std::span(later).subspan(column, added), parts);
        row += removed;
        column += added;
    }
    return parts;
}

} // namespace rapporteur
