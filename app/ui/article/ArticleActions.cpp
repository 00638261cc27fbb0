#include "ui/article/ArticleActions.h"

#include "editing/models/RecordTitles.h"
#include "editing/surface/SurfaceMarks.h"
#include "editing/surface/SurfaceParagraphs.h"
#include "ui/appearance/LineIcon.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/MentionTyping.h"

#include <QMenu>

// The actions; what they open is in ArticleDialogs.cpp.
namespace rapporteur {

ArticleActions::ArticleActions(ArticleTextEdit& edit, MentionTyping& mentions) : QObject(&edit), m_edit(edit)
{
    makeParagraphActions();
    makeMarkActions();
    makeInsertActions(mentions);
    makePieceActions();
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &ArticleActions::update);
    connect(&edit, &QTextEdit::currentCharFormatChanged, this, &ArticleActions::update);
    connect(&edit, &ArticleTextEdit::objectActivated, this, &ArticleActions::editBlock);
    connect(&edit, &ArticleTextEdit::pieceActivated, this, [this](const Inline& piece) {
        if (const auto record = recordOf(piece))
            Q_EMIT recordRequested(record->first, record->second);
    });
    connect(&edit, &ArticleTextEdit::menuAboutToShow, this, [this](QMenu* menu, const QTextCursor& at) { fillMenu(*menu, at); });
    connect(&edit.surface(), &ArticleSurface::opened, this, &ArticleActions::update);
    update();
}

QAction* ArticleActions::add(QList<QAction*>& list, const Wording& wording, const std::function<void()>& action)
{
    auto* made = new QAction(lineIcon(wording.icon), wording.name, this);
    made->setShortcut(QKeySequence(wording.shortcut, QKeySequence::PortableText));
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setObjectName(wording.icon);
    if (action)
        connect(made, &QAction::triggered, this, action);
    list << made;
    return made;
}

/// One that is on or off. Assistive technology toggles a button without triggering it: what counts is the state, and a
/// state that `update` shows is that of the text already.
void ArticleActions::addChecked(
    const Wording& wording, const std::function<bool()>& isOn, const std::function<bool()>& isPossible, const std::function<void()>& work)
{
    QAction* action = add(m_format, wording, {});
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, isOn, work](bool checked) {
        if (checked == isOn())
            return;
        work();
        update();
    });
    m_checks.emplace_back(action, isOn);
    m_conditions.emplace_back(action, isPossible);
}

void ArticleActions::addSeparator(QList<QAction*>& list)
{
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    list << separator;
}

void ArticleActions::addMark(const QString& mark, const Wording& wording)
{
    const QString name = QString(wording.name).remove(u'&');
    addChecked(
        wording, [this, mark] { return m_edit.isMarkOn(mark); }, [this] { return takesMarks(m_edit.textCursor().block()); },
        [this, mark, name] { m_edit.toggleMark(mark, name); });
}

void ArticleActions::addStyle(BlockStyle style, const Wording& wording)
{
    const QString name = QString(wording.name).remove(u'&');
    const auto isOn = [this, style] {
        const BlockIdentity block = blockIdentity(m_edit.textCursor().block());
        return block.kind == SurfaceKind::Text && block.style == style && block.listItem == ListItem::None;
    };
    addChecked(
        wording, isOn, [this] { return !styledBlocks(m_edit.textCursor()).empty(); },
        [this, style, name] {
            m_edit.perform([&](QTextCursor& cursor) { setParagraphStyle(m_edit.surface().surface(), cursor, style, name); });
        });
}

void ArticleActions::addQuotation(SurfaceKind kind, const Wording& wording)
{
    const QString name = QString(wording.name).remove(u'&');
    const auto isOn = [this, kind] { return kindOf(m_edit.textCursor().block()) == kind; };
    addChecked(
        wording, isOn, [this] { return !styledBlocks(m_edit.textCursor()).empty(); },
        [this, kind, name, isOn] {
            SurfaceDocument& surface = m_edit.surface().surface();
            const bool wasOn = isOn();
            m_edit.perform([&](QTextCursor& cursor) {
                if (wasOn)
                    setParagraphStyle(surface, cursor, BlockStyle::Normal, name);
                else
                    setQuotation(surface, cursor, kind, name);
            });
        });
}

void ArticleActions::addList(ListItem item, const Wording& wording)
{
    const QString name = QString(wording.name).remove(u'&');
    const auto isOn = [this, item] { return blockIdentity(m_edit.textCursor().block()).listItem == item; };
    addChecked(
        wording, isOn, [this] { return !styledBlocks(m_edit.textCursor()).empty(); },
        [this, item, name, isOn] {
            const ListItem wanted = isOn() ? ListItem::None : item;
            m_edit.perform([&](QTextCursor& cursor) { setListItem(m_edit.surface().surface(), cursor, wanted, name); });
        });
}

void ArticleActions::makeParagraphActions()
{
    addStyle(BlockStyle::Normal, { tr("Paragrap&h"), u"paragraph"_s, u"Ctrl+Alt+0"_s });
    addStyle(BlockStyle::Heading2, { tr("Heading &2"), u"heading2"_s, u"Ctrl+Alt+2"_s });
    addStyle(BlockStyle::Heading3, { tr("Heading &3"), u"heading3"_s, u"Ctrl+Alt+3"_s });
    addStyle(BlockStyle::Heading4, { tr("Heading &4"), u"heading4"_s, u"Ctrl+Alt+4"_s });
    addStyle(BlockStyle::Blockquote, { tr("I&ndented Quotation"), u"blockquote"_s, u"Ctrl+Alt+B"_s });
    addQuotation(SurfaceKind::Quote, { tr("&Quotation with Speaker"), u"quote"_s, u"Ctrl+Alt+Q"_s });
    addQuotation(SurfaceKind::PullQuote, { tr("Pull Quo&te"), u"pullquote"_s, u"Ctrl+Alt+U"_s });
    addSeparator(m_format);
    addList(ListItem::Bullet, { tr("&Bulleted List"), u"bullets"_s, u"Ctrl+Shift+8"_s });
    addList(ListItem::Number, { tr("Nu&mbered List"), u"numbers"_s, u"Ctrl+Shift+7"_s });
    const auto isItem = [this] { return blockIdentity(m_edit.textCursor().block()).listItem != ListItem::None; };
    const auto move = [this](int step, const QString& name) {
        m_edit.perform([&](QTextCursor& cursor) { changeLevel(m_edit.surface().surface(), cursor, step, name); });
    };
    QAction* deeper = add(m_format, { tr("&Deeper in the List"), u"deeper"_s, u"Ctrl+]"_s }, [=] { move(1, tr("Deeper in the List")); });
    QAction* back = add(m_format, { tr("L&ess Deep in the List"), u"shallower"_s, u"Ctrl+["_s }, [=] { move(-1, tr("Less Deep in the List")); });
    m_conditions.emplace_back(deeper, isItem);
    m_conditions.emplace_back(back, isItem);
    addSeparator(m_format);
}

void ArticleActions::makeMarkActions()
{
    addMark(u"strong"_s, { tr("B&old"), u"bold"_s, u"Ctrl+B"_s });
    addMark(u"em"_s, { tr("&Italic"), u"italic"_s, u"Ctrl+I"_s });
    addMark(u"underline"_s, { tr("&Underline"), u"underline"_s, u"Ctrl+U"_s });
    addMark(u"strike-through"_s, { tr("&Strike Through"), u"strike"_s, u"Ctrl+Shift+X"_s });
    addMark(u"sub"_s, { tr("Subsc&ript"), u"subscript"_s, u"Ctrl+Alt+,"_s });
    addMark(u"sup"_s, { tr("Su&perscript"), u"superscript"_s, u"Ctrl+Alt+."_s });
    addMark(u"code"_s, { tr("&Code"), u"code"_s, u"Ctrl+Alt+C"_s });
    addSeparator(m_format);
    const auto takes = [this] { return takesMarks(m_edit.textCursor().block()); };
    m_conditions.emplace_back(add(m_format, { tr("&Link…"), u"link"_s, u"Ctrl+Shift+K"_s }, [this] { editLink(); }), takes);
    m_conditions.emplace_back(add(m_format, { tr("L&anguage…"), u"language"_s, u"Ctrl+Shift+L"_s }, [this] { editLanguage(); }), takes);
    QAction* clear = add(m_format, { tr("Remo&ve Formatting"), u"clear"_s, u"Ctrl+\\"_s }, [this] {
        m_edit.perform([&](QTextCursor& cursor) { clearMarks(m_edit.surface().surface(), cursor, tr("Remove Formatting")); });
    });
    m_conditions.emplace_back(clear, [this] { return m_edit.textCursor().hasSelection(); });
}

void ArticleActions::makeInsertActions(MentionTyping& mentions)
{
    const auto takes = [this] { return takesMarks(m_edit.textCursor().block()); };
    const auto mention = [&](const Wording& wording, MentionSign sign) {
        m_conditions.emplace_back(add(m_insert, wording, [&mentions, sign] { mentions.begin(sign); }), takes);
    };
    mention({ tr("&Person"), u"person"_s, u"Ctrl+Alt+P"_s }, MentionSign::Person);
    mention({ tr("&Event, Organization or Delegation"), u"event"_s, u"Ctrl+Alt+E"_s }, MentionSign::Other);
    addSeparator(m_insert);
    add(m_insert, { tr("P&hoto…"), u"photo"_s, u"Ctrl+Alt+I"_s }, [this] { insertFromDialog(PhotoBlock {}); });
    add(m_insert, { tr("&Delegation…"), u"delegation"_s, u"Ctrl+Shift+D"_s }, [this] { insertFromDialog(RosterBlock {}); });
    add(m_insert, { tr("&Table…"), u"table"_s, u"Ctrl+Shift+T"_s }, [this] {
        TableBlock table;
        table.headerRow = true;
        table.rows.assign(3, std::vector<TableCell>(3));
        insertFromDialog(table);
    });
    add(m_insert, { tr("D&ivider"), u"divider"_s, u"Ctrl+Alt+H"_s }, [this] { insertFromDialog(DividerBlock {}); });
    addSeparator(m_insert);
}

void ArticleActions::makePieceActions()
{
    const auto hasPiece = [this] { return m_edit.pieceAtCaret().has_value(); };
    const auto hasWords = [this] {
        const auto piece = m_edit.pieceAtCaret();
        const std::optional<PieceValue> value = piece ? runIdentity(piece->format).piece : std::nullopt;
        const std::optional<Words>* words = value ? wordsOf(value->piece) : nullptr;
        return words && *words;
    };
    m_conditions.emplace_back(add(m_insert, { tr("Write Other &Words"), u"words"_s, u"F2"_s }, [this] {
        const QTextBlock object = m_edit.objectAtCaret();
        if (object.isValid())
            editBlock(keyOf(object));
        else
            m_edit.overtype();
    }), [=, this] { return hasPiece() || m_edit.objectAtCaret().isValid(); });
    m_conditions.emplace_back(add(m_insert, { tr("&Return to the Facts"), u"facts"_s, u"Shift+F2"_s }, [this] { returnToFacts(); }), hasWords);
    addSeparator(m_insert);
    m_conditions.emplace_back(
        add(m_insert, { tr("&Link the Name"), u"linkname"_s, u"Ctrl+Alt+N"_s }, [this] { linkName(m_edit.textCursor()); }),
        [this] { return m_edit.suggestionAt(m_edit.textCursor()).has_value(); });
    add(m_insert, { tr("Link &All Names"), u"linknames"_s, u"Ctrl+Alt+Shift+N"_s }, [this] { linkAllNames(); });
    add(m_insert, { tr("Ta&ke the Sentence Apart…"), u"takeapart"_s, u"Ctrl+Shift+A"_s }, [this] { takeApart(); });
}

void ArticleActions::update()
{
    const bool isOpen = !m_edit.surface().article().isEmpty() && !m_edit.isReadOnly();
    for (QAction* action : m_format + m_insert)
        action->setEnabled(isOpen);
    if (!isOpen)
        return;
    for (const auto& [action, isOn] : m_checks)
        action->setChecked(isOn());
    for (const auto& [action, isPossible] : m_conditions)
        action->setEnabled(isPossible());
}

void ArticleActions::fillMenu(QMenu& menu, const QTextCursor& at)
{
    const Registry& registry = m_edit.surface().workspace().registry();
    if (const auto suggestion = m_edit.suggestionAt(at); suggestion && !m_edit.isReadOnly()) {
        const RecordEntry entry = RecordTitles(registry).entry(*registry.people.find(suggestion->person));
        menu.addAction(tr("Link to %1").arg(entry.detail.isEmpty() ? entry.title : entry.title + u" · "_s + entry.detail), this,
            [this, at] { linkName(at); });
    }
    update();
    for (QAction* action : m_insert) {
        const bool isAboutPiece = action->objectName() == "words"_L1 || action->objectName() == "facts"_L1;
        if (isAboutPiece && action->isEnabled())
            menu.addAction(action);
    }
    const auto piece = m_edit.pieceAtCaret();
    const auto record = piece ? recordOf(runIdentity(piece->format).piece->piece) : std::nullopt;
    const auto entry = record ? RecordTitles(registry).entry(record->first, record->second) : std::nullopt;
    if (entry)
        menu.addAction(tr("Open “%1”").arg(entry->title), this, [this, record] { Q_EMIT recordRequested(record->first, record->second); });
}

} // namespace rapporteur
