#include "core/json/ValueForms.h"
#include "editing/surface/ApprovedWords.h"
#include "editing/surface/DelegationSentence.h"
#include "editing/surface/SurfaceInsertion.h"
#include "editing/surface/SurfaceMarks.h"
#include "editing/surface/SurfaceParagraphs.h"
#include "ui/article/ArticleActions.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/BlockDialogs.h"
#include "ui/article/MentionTyping.h"
#include "ui/dialogs/Ask.h"

// What actions open and do with the answer.
namespace rapporteur {

namespace {

/// Opens a dialog over the text; what it answers is used when it was accepted.
template <typename Dialog, typename Use> void open(Dialog* dialog, Use use)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, use] { use(*dialog); });
    dialog->open();
}

} // namespace

void ArticleActions::editLink()
{
    const QTextCursor range = markedRange(m_edit.textCursor(), MarkDefinitionKind::Link);
    const QString address = markValue(range, MarkDefinitionKind::Link).value_or(QString());
    const std::optional<QString> text = range.hasSelection() ? std::nullopt : std::optional(QString());
    open(new LinkDialog(address, text, &m_edit), [this, range](const LinkDialog& dialog) {
        m_edit.setTextCursor(range);
        m_edit.perform([&](QTextCursor& cursor) {
            SurfaceDocument& surface = m_edit.surface().surface();
            const SurfaceDocument::Edit edit(surface, tr("Link"));
            if (!cursor.hasSelection()) {
                const int start = cursor.position();
                const QString typed = dialog.text().isEmpty() ? dialog.address() : dialog.text();
                cursor.insertText(typed, typingFormat(surface, cursor));
                cursor.setPosition(start);
                cursor.setPosition(start + static_cast<int>(typed.size()), QTextCursor::KeepAnchor);
            }
            setMarkValue(surface, cursor, { MarkDefinitionKind::Link, dialog.address() }, tr("Link"));
            cursor.setPosition(cursor.selectionEnd());
        });
    });
}

void ArticleActions::editLanguage()
{
    const QTextCursor range = markedRange(m_edit.textCursor(), MarkDefinitionKind::Language);
    if (!range.hasSelection())
        return Ask::message(&m_edit, tr("Select the words first."), tr("A language is a mark of the words that are written in it."));
    const QString before = markValue(range, MarkDefinitionKind::Language).value_or(QString());
    const auto language = Ask::text(&m_edit, tr("Language"), tr("Language of these words, for example fr or zh-Hans; empty: as the article"), before);
    if (!language)
        return;
    const QString tag = language->trimmed();
    if (!tag.isEmpty() && !isLanguageTag(tag))
        return Ask::message(&m_edit, tr("“%1” is not the short name of a language.").arg(tag), tr("Examples: fr, zh-Hans, ar, pt-BR."));
    m_edit.setTextCursor(range);
    m_edit.perform([&](QTextCursor& cursor) {
        setMarkValue(m_edit.surface().surface(), cursor, { MarkDefinitionKind::Language, tag }, tr("Language"));
    });
}

void ArticleActions::insertFromDialog(const Block& block)
{
    const auto insert = [this](const Block& made, const QString& name) {
        m_edit.perform([&](QTextCursor& cursor) { insertObject(m_edit.surface().surface(), cursor, made, name); });
    };
    const Registry& registry = m_edit.surface().workspace().registry();
    if (const auto* photo = std::get_if<PhotoBlock>(&block)) {
        auto* dialog = new PhotoDialog(*photo, registry, m_thumbnails, &m_edit);
        connect(dialog, &PhotoDialog::filesRequested, this, &ArticleActions::photoFilesRequested);
        open(dialog, [=](const PhotoDialog& answered) { insert(answered.block(), tr("Insert Photo")); });
    } else if (const auto* roster = std::get_if<RosterBlock>(&block))
        open(new RosterDialog(*roster, registry, &m_edit), [=](const RosterDialog& dialog) { insert(dialog.block(), tr("Insert Delegation")); });
    else if (const auto* table = std::get_if<TableBlock>(&block))
        open(new TableDialog(*table, &m_edit), [=](const TableDialog& dialog) { insert(dialog.block(), tr("Insert Table")); });
    else
        insert(block, tr("Insert Divider"));
}

void ArticleActions::editBlock(const QString& key)
{
    const QTextBlock block = m_edit.surface().surface().block(key);
    if (!block.isValid() || m_edit.isReadOnly())
        return;
    const Block before = readBlock(block).blocks.front();
    const auto change = [this, key](const Block& after, const QString& name) {
        m_edit.perform([&](QTextCursor&) { replaceObject(m_edit.surface().surface(), key, after, name); });
    };
    const Registry& registry = m_edit.surface().workspace().registry();
    if (const auto* photo = std::get_if<PhotoBlock>(&before))
        open(new PhotoDialog(*photo, registry, m_thumbnails, &m_edit), [=](const PhotoDialog& dialog) { change(dialog.block(), tr("Change Photo")); });
    else if (const auto* roster = std::get_if<RosterBlock>(&before))
        open(new RosterDialog(*roster, registry, &m_edit), [=](const RosterDialog& dialog) { change(dialog.block(), tr("Change Delegation")); });
    else if (const auto* table = std::get_if<TableBlock>(&before))
        open(new TableDialog(*table, &m_edit), [=](const TableDialog& dialog) { change(dialog.block(), tr("Change Table")); });
    else if (kindOf(block) == SurfaceKind::Quote || kindOf(block) == SurfaceKind::PullQuote)
        open(new QuoteDialog(before, registry, &m_edit), [=](const QuoteDialog& dialog) { change(dialog.block(), tr("Change Speaker")); });
}

void ArticleActions::insertPhotos(const std::vector<PhotoId>& photos)
{
    m_edit.perform([&](QTextCursor& cursor) {
        const SurfaceDocument::Edit edit(m_edit.surface().surface(), tr("Insert Photos"));
        for (const PhotoId& photo : photos)
            insertObject(m_edit.surface().surface(), cursor, PhotoBlock { {}, photo, {}, {}, {}, {} }, tr("Insert Photo"));
    });
}

/// A paragraph that lists who came becomes a roster whose words it stays.
void ArticleActions::takeApart()
{
    ArticleSurface& surface = m_edit.surface();
    const QTextBlock block = m_edit.textCursor().block();
    const QString sentence = block.text();
    const auto proposal = delegationProposal(sentence, surface.workspace().registry());
    if (!proposal || kindOf(block) != SurfaceKind::Text || sectionOf(block) != SurfaceSection::Body) {
        return Ask::message(&m_edit, tr("This paragraph does not list who came."),
            tr("It takes apart sentences like “The U.S. delegation led by Marshall included: Stephen Hadley, senior advisor; …”."));
    }
    const QString key = keyOf(block);
    open(new TakeApartDialog(*proposal, surface.workspace().registry(), &m_edit), [this, key, proposal](const TakeApartDialog& dialog) {
        Workspace& workspace = m_edit.surface().workspace();
        const TakenApart apart = takenApart(*proposal, workspace, m_edit.surface().current().events, dialog.agreement());
        workspace.undoStack().beginMacro(tr("Take Apart"));
        workspace.change(tr("Take Apart"), apart.changes);
        m_edit.perform([&](QTextCursor&) { replaceObject(m_edit.surface().surface(), key, apart.roster, tr("Take Apart")); });
        workspace.undoStack().endMacro();
    });
}

/// The typed name becomes a mention of the person; where the facts would write it differently, it keeps its words.
void ArticleActions::link(const NameSuggestion& suggestion)
{
    const int start = static_cast<int>(suggestion.start);
    const std::unique_ptr<PieceFacts> facts = MentionTyping::factsAt(m_edit, start);
    if (!facts)
        return;
    QTextCursor name(m_edit.document());
    name.setPosition(start);
    name.setPosition(start + static_cast<int>(suggestion.length), QTextCursor::KeepAnchor);
    PersonMention mention;
    mention.person = suggestion.person;
    mention.affix = Affix::None;
    const QString typed = name.selectedText();
    const QString reads = facts->text(mention);
    if (reads != typed)
        mention.words = editorsWords(typed, reads, { suggestion.person });
    m_edit.setTextCursor(name);
    m_edit.perform([&](QTextCursor& cursor) { insertPiece(m_edit.surface().surface(), cursor, mention, typed, tr("Link Name")); });
}

void ArticleActions::linkName(const QTextCursor& at)
{
    if (const auto suggestion = m_edit.suggestionAt(at))
        link(*suggestion);
}

void ArticleActions::linkAllNames()
{
    std::vector<NameSuggestion> suggestions;
    for (QTextBlock block = m_edit.document()->begin(); block.isValid(); block = block.next()) {
        const std::vector<NameSuggestion> found = m_edit.suggestionsIn(block);
        suggestions.insert(suggestions.end(), found.begin(), found.end());
    }
    if (suggestions.empty())
        return Ask::message(&m_edit, tr("There is no name to link."), tr("Full names of people of the newsroom are offered a moment after they were written."));
    m_edit.surface().workspace().undoStack().beginMacro(tr("Link All Names"));
    // A mention is as long as the name that it replaces: the places of the others stay.
    for (const NameSuggestion& suggestion : suggestions)
        link(suggestion);
    m_edit.surface().workspace().undoStack().endMacro();
}

void ArticleActions::returnToFacts()
{
    const auto piece = m_edit.pieceAtCaret();
    if (!piece)
        return;
    const std::unique_ptr<PieceFacts> facts = MentionTyping::factsAt(m_edit, piece->start);
    PieceChange change { *piece, runIdentity(piece->format).piece->piece, {} };
    setWords(change.piece, std::nullopt);
    change.shown = facts ? facts->text(change.piece) : QString();
    if (change.shown.isEmpty())
        change.shown = piece->text;
    m_edit.perform([&](QTextCursor& cursor) {
        replacePiece(m_edit.surface().surface(), change, tr("Return to the Facts"));
        cursor.setPosition(piece->start);
    });
}

} // namespace rapporteur
