#include "editing/surface/SurfaceMarks.h"

#include "core/json/ValueForms.h"

#include <algorithm>

namespace rapporteur {

namespace {

/// Calls `work` with the selected part of each run, last first, so that formats can be changed on the way.
template <typename Work> void forSelectedRuns(const QTextCursor& selection, Work work)
{
    const int start = selection.selectionStart();
    const int end = selection.selectionEnd();
    QTextBlock block = selection.document()->findBlock(end);
    for (; block.isValid() && block.position() + block.length() > start; block = block.previous()) {
        const std::vector<SurfaceRun> runs = runsOf(block);
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            const int from = std::max(start, run->start);
            const int to = std::min(end, run->end());
            if (from < to)
                work(block, *run, from, to);
        }
    }
}

template <typename Change>
void changeRuns(SurfaceDocument& surface, const QTextCursor& selection, const QString& name, Change change)
{
    const SurfaceDocument::Edit edit(surface, name);
    QTextCursor cursor(selection);
    forSelectedRuns(selection, [&](const QTextBlock& block, const SurfaceRun& run, int from, int to) {
        if (!takesMarks(block))
            return;
        RunIdentity what = runIdentity(run.format);
        change(what);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(surface.look().charFormat(blockIdentity(block), what));
    });
}

void applyMark(RunIdentity& run, const QString& mark, MarkState state)
{
    run.marks.removeAll(mark);
    if (state == MarkState::Off)
        return;
    if (mark == "sub"_L1)
        run.marks.removeAll(u"sup"_s);
    if (mark == "sup"_L1)
        run.marks.removeAll(u"sub"_s);
    run.marks << mark;
}

void removeDefinitions(RunIdentity& run, MarkDefinitionKind kind)
{
    for (const MarkDefinition& definition : run.definitions) {
        if (definition.kind == kind)
            run.marks.removeAll(definition.key);
    }
    std::erase_if(run.definitions, [&](const MarkDefinition& definition) { return definition.kind == kind; });
}

std::optional<MarkDefinition> definitionOf(const QTextFormat& format, MarkDefinitionKind kind)
{
    for (const MarkDefinition& definition : runIdentity(format).definitions) {
        if (definition.kind == kind)
            return definition;
    }
    return std::nullopt;
}

/// The run before the position, or the one that begins the block there.
std::optional<SurfaceRun> runAt(const QTextBlock& block, int position)
{
    std::optional<SurfaceRun> found;
    for (const SurfaceRun& run : runsOf(block)) {
        if (run.start < position && position <= run.end())
            return run;
        if (run.start == position)
            found = run;
    }
    return found;
}

} // namespace

bool takesMarks(const QTextBlock& block)
{
    return kindOf(block) == SurfaceKind::Text && sectionOf(block) != SurfaceSection::Headline;
}

QTextCharFormat typingFormat(const SurfaceDocument& surface, const QTextCursor& cursor)
{
    const int position = cursor.selectionStart();
    const QTextBlock block = cursor.document()->findBlock(position);
    RunIdentity typed;
    const std::optional<SurfaceRun> run = takesMarks(block) ? runAt(block, position) : std::nullopt;
    if (run) {
        typed = runIdentity(run->format);
        if (typed.piece)
            typed.spanKey.clear();
        typed.piece.reset();
        typed.shown.clear();
        typed.standsFor.clear();
        // Typing goes on in a link only inside it.
        const auto next = runAt(block, position + 1);
        const auto link = definitionOf(run->format, MarkDefinitionKind::Link);
        const bool isInside = position < run->end() || (next && next->start == position && definitionOf(next->format, MarkDefinitionKind::Link) == link);
        if (!isInside || position == run->start)
            removeDefinitions(typed, MarkDefinitionKind::Link);
    }
    return surface.look().charFormat(blockIdentity(block), typed);
}

QTextCharFormat withMark(
    const SurfaceDocument& surface, const QTextBlock& block, const QTextCharFormat& format, const QString& mark, MarkState state)
{
    RunIdentity run = runIdentity(format);
    applyMark(run, mark, state);
    return surface.look().charFormat(blockIdentity(block), run);
}

bool hasMark(const QTextCursor& selection, const QString& mark)
{
    bool isSomewhere = false;
    bool isEverywhere = true;
    forSelectedRuns(selection, [&](const QTextBlock& block, const SurfaceRun& run, int, int) {
        if (!takesMarks(block))
            return;
        const bool isHere = runIdentity(run.format).marks.contains(mark);
        isSomewhere = isSomewhere || isHere;
        isEverywhere = isEverywhere && isHere;
    });
    return isSomewhere && isEverywhere;
}

void setMark(SurfaceDocument& surface, const QTextCursor& selection, const QString& mark, MarkState state, const QString& name)
{
    changeRuns(surface, selection, name, [&](RunIdentity& run) { applyMark(run, mark, state); });
}

void clearMarks(SurfaceDocument& surface, const QTextCursor& selection, const QString& name)
{
    changeRuns(surface, selection, name, [](RunIdentity& run) {
        run.marks.clear();
        run.definitions.clear();
    });
}

void setMarkValue(SurfaceDocument& surface, const QTextCursor& selection, const MarkValue& value, const QString& name)
{
    const MarkDefinition definition { SurfaceDocument::freshKey(), value.kind, value.value };
    changeRuns(surface, selection, name, [&](RunIdentity& run) {
        removeDefinitions(run, value.kind);
        if (value.value.isEmpty())
            return;
        run.marks << definition.key;
        run.definitions.push_back(definition);
    });
}

std::optional<QString> markValue(const QTextCursor& cursor, MarkDefinitionKind kind)
{
    const int position = cursor.hasSelection() ? cursor.selectionStart() + 1 : cursor.position();
    const auto run = runAt(cursor.document()->findBlock(cursor.selectionStart()), position);
    const auto definition = run ? definitionOf(run->format, kind) : std::nullopt;
    return definition ? std::optional(definition->value) : std::nullopt;
}

QTextCursor markedRange(const QTextCursor& cursor, MarkDefinitionKind kind)
{
    QTextCursor range(cursor);
    const auto at = runAt(cursor.block(), cursor.position());
    const auto wanted = at ? definitionOf(at->format, kind) : std::nullopt;
    if (cursor.hasSelection() || !wanted)
        return range;
    int start = at->start;
    int end = at->end();
    for (const SurfaceRun& run : runsOf(cursor.block())) {
        if (definitionOf(run.format, kind) == wanted) {
            start = std::min(start, run.start);
            end = std::max(end, run.end());
        }
    }
    range.setPosition(start);
    range.setPosition(end, QTextCursor::KeepAnchor);
    return range;
}

QString cleanAddress(const QString& typed)
{
    QString address = typed.trimmed();
    const bool hasScheme = address.contains(u':');
    const bool isMail = address.contains(u'@') && !hasScheme && !address.contains(u'/');
    const QString first = address.section(u'/', 0, 0);
    const bool isDomain = !hasScheme && !isMail && first.contains(u'.') && !first.startsWith(u'.') && !first.endsWith(u".html"_s);
    if (isMail)
        address.prepend(u"mailto:"_s);
    else if (isDomain)
        address.prepend(u"https://"_s);
    return address.contains(u' ') || !isSafeAddress(address) ? QString() : address;
}

} // namespace rapporteur
