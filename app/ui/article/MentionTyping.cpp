#include "ui/article/MentionTyping.h"

#include "editing/surface/DelegationSentence.h"
#include "editing/surface/SurfaceInsertion.h"
#include "editing/surface/SurfaceMarks.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/MentionPopup.h"

#include <QKeyEvent>

namespace rapporteur {

namespace {

constexpr int longestQuery = 60;

const Rulebook& rulebook()
{
    static const Rulebook book = Rulebook::load();
    return book;
}

} // namespace

MentionTyping::MentionTyping(ArticleTextEdit& edit)
    : QObject(&edit), m_edit(edit), m_popup(new MentionPopup(edit.viewport())), m_choices(edit.surface().workspace().registry())
{
    Workspace& workspace = edit.surface().workspace();
    connect(&edit, &ArticleTextEdit::typed, this, &MentionTyping::followTyping);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &MentionTyping::followCaret);
    connect(&edit, &ArticleTextEdit::keyOffered, this, [this](QKeyEvent* event) {
        if (m_sign && m_popup->takeKey(*event))
            event->accept();
    });
    connect(m_popup, &MentionPopup::chosen, this, &MentionTyping::insert);
    connect(m_popup, &MentionPopup::dismissed, this, &MentionTyping::close);
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind) {
        if (kind != RecordKind::Article)
            m_choices.refresh();
    });
    connect(&workspace, &Workspace::reloaded, this, [this] { m_choices.refresh(); });
    connect(&edit.surface(), &ArticleSurface::opened, this, &MentionTyping::close);
}

std::unique_ptr<PieceFacts> MentionTyping::factsAt(ArticleTextEdit& edit, int position)
{
    ArticleSurface& surface = edit.surface();
    const QTextBlock block = edit.document()->findBlock(position);
    const auto place = surface.surface().placeOf(block);
    if (surface.article().isEmpty() || !place || !takesMarks(block))
        return nullptr;
    TextPlace at { place->first, place->second, 0 };
    const PortableText& text = surface.surface().text(place->first);
    const auto* read = place->second < text.size() ? std::get_if<TextBlock>(&text[place->second]) : nullptr;
    // Runs of typed text with the same marks are one child of the block.
    int end = block.position();
    for (const Inline& child : read ? read->children : std::vector<Inline> {}) {
        const auto* span = std::get_if<Span>(&child);
        end += static_cast<int>(span ? span->text.size() : surface.surface().texts().text(place->first, read->key, child).size());
        if (end > position)
            break;
        ++at.child;
    }
    return std::make_unique<PieceFacts>(surface.workspace().registry(), rulebook(), surface.current(), at);
}

void MentionTyping::begin(MentionSign sign)
{
    const QTextCursor cursor = m_edit.textCursor();
    const int start = cursor.selectionStart();
    const bool isWordStart = start == m_edit.document()->findBlock(start).position() || m_edit.document()->characterAt(start - 1).isSpace();
    if (!isWordStart)
        m_edit.typeText(u" "_s);
    m_edit.typeText(sign == MentionSign::Person ? u"@"_s : u"#"_s);
}

void MentionTyping::followTyping(const QString& text)
{
    const QTextCursor cursor = m_edit.textCursor();
    const bool isSign = text == "@"_L1 || text == "#"_L1;
    if (!m_sign && isSign && takesMarks(cursor.block())) {
        const int start = cursor.position() - 1;
        const QChar before = start > cursor.block().position() ? m_edit.document()->characterAt(start - 1) : QChar(u' ');
        // In an address or inside a word it opens nothing.
        if (before.isLetterOrNumber() || QStringView(u"._-/&").contains(before))
            return;
        m_facts = factsAt(m_edit, start);
        m_start = start;
        if (m_facts)
            m_sign = text == "@"_L1 ? MentionSign::Person : MentionSign::Other;
    }
    if (m_sign)
        update();
}

void MentionTyping::followCaret()
{
    if (!m_sign)
        return;
    const QTextCursor cursor = m_edit.textCursor();
    const bool isInside = cursor.position() > m_start && cursor.position() <= m_start + longestQuery && !cursor.hasSelection()
        && m_edit.document()->findBlock(m_start) == cursor.block();
    const QChar sign = m_sign == MentionSign::Person ? u'@' : u'#';
    if (!isInside || m_edit.document()->characterAt(m_start) != sign)
        close();
    else if (m_popup->isVisible())
        update();
}

void MentionTyping::update()
{
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.position() <= m_start)
        return close();
    const QString query = cursor.block().text().mid(m_start + 1 - cursor.block().position(), cursor.position() - m_start - 1);
    if (query.startsWith(u' ') || query.endsWith("  "_L1))
        return close();
    QTextCursor start(m_edit.document());
    start.setPosition(m_start);
    std::vector<MentionChoice> choices = m_choices.find(*m_sign, query, *m_facts);
    for (MentionChoice& choice : choices) {
        if (!choice.newName.isEmpty())
            choice.detail = nameReading(oneLinePerson(m_edit.surface().workspace(), choice.newName));
    }
    m_popup->open(std::move(choices), m_edit.cursorRect(start));
}

void MentionTyping::close()
{
    m_sign.reset();
    m_facts.reset();
    m_popup->hide();
}

void MentionTyping::insert(const MentionChoice& choice)
{
    ArticleSurface& surface = m_edit.surface();
    Workspace& workspace = surface.workspace();
    const int start = m_start;
    close();
    const bool isNew = !choice.newName.isEmpty();
    const QString name = isNew ? tr("Add a Person") : tr("Mention");
    MentionChoice chosen = choice;
    QString reading;
    if (isNew) {
        const Person person = oneLinePerson(workspace, choice.newName);
        reading = nameReading(person);
        PersonMention mention;
        mention.person = person.id;
        chosen.piece = mention;
        // The person and the mention are one step to undo.
        workspace.undoStack().beginMacro(name);
        workspace.replace(name, person);
    }
    m_edit.perform([&](QTextCursor& cursor) {
        cursor.setPosition(start, QTextCursor::KeepAnchor);
        insertPiece(surface.surface(), cursor, chosen.piece, chosen.shown, name);
    });
    if (isNew) {
        workspace.undoStack().endMacro();
        Q_EMIT personAdded(choice.newName, reading);
    }
}

} // namespace rapporteur
