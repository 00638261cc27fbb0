#include "ui/find/FindBar.h"

#include "ui/appearance/LineIcon.h"
#include "ui/article/ArticleEditor.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/SurfacePainter.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype longestSelectionTaken = 200;

/// Amber: it stands out from the selection and from the tint of generated pieces, in light and dark.
QColor hitColor(bool isCurrent)
{
    return QColor(245, 180, 0, isCurrent ? 150 : 70);
}

} // namespace

FindBar::FindBar(ArticleEditor& editor, QWidget* parent)
    : QWidget(parent), m_text(editor.articleText()), m_find(new ArticleFind(m_text.surface(), this)), m_wanted(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)), m_count(new QLabel(this)), m_note(new QLabel(this)),
      m_previous(addButton(u"up"_s, tr("Previous Hit"))), m_next(addButton(u"down"_s, tr("Next Hit"))),
      m_case(addButton(u"matchcase"_s, tr("Match Case"))), m_words(addButton(u"wholewords"_s, tr("Whole Words"))),
      m_close(addButton(u"close"_s, tr("Close"))), m_replace(new QPushButton(tr("&Replace"), this)),
      m_replaceAll(new QPushButton(tr("Replace A&ll"), this))
{
    setAccessibleName(tr("Find and replace"));
    makeLayout();
    makeActions();
    hide();
    for (QToolButton* option : { m_case, m_words }) {
        option->setCheckable(true);
        connect(option, &QToolButton::toggled, this, &FindBar::search);
    }
    connect(m_wanted, &QLineEdit::textEdited, this, &FindBar::search);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FindBar::leave);
    connect(m_find, &ArticleFind::changed, this, [this] {
        m_current.reset();
        const QTextCursor caret = m_text.textCursor();
        const auto found = m_find->firstFrom(caret.selectionStart());
        if (found && m_find->hits()[*found].start == caret.selectionStart() && m_find->hits()[*found].end == caret.selectionEnd())
            m_current = found;
        showState();
        m_text.viewport()->update();
    });
    const QPointer<FindBar> bar(this);
    for (const PaintLayer layer : { PaintLayer::Below, PaintLayer::Above }) {
        m_text.painter().addLayer(layer, [bar, layer](QPainter& painter, const QTextBlock& block) {
            if (bar)
                bar->paintHits(painter, block, layer == PaintLayer::Above);
        });
    }
}

QToolButton* FindBar::addButton(const QString& icon, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setIcon(lineIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::makeLayout()
{
    m_wanted->setObjectName(u"wanted"_s);
    m_wanted->setPlaceholderText(tr("Find in the article"));
    m_wanted->setAccessibleName(tr("Find"));
    m_wanted->setClearButtonEnabled(true);
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Replace by"));
    m_count->setObjectName(u"count"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(u"note"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->hide();
    for (QLineEdit* field : { m_wanted, m_replacement })
        field->installEventFilter(this);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_count, m_previous, m_next, m_case, m_words, m_close })
        top->addWidget(widget);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(4);
    bottom->addWidget(m_replace);
    bottom->addWidget(m_replaceAll);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 0, 8, 6);
    grid->setVerticalSpacing(6);
    grid->addWidget(line, 0, 0, 1, 2);
    grid->addWidget(m_wanted, 1, 0);
    grid->addLayout(top, 1, 1);
    grid->addWidget(m_replacement, 2, 0);
    grid->addLayout(bottom, 2, 1);
    grid->addWidget(m_note, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    const QList<QWidget*> order { m_wanted, m_replacement, m_previous, m_next, m_case, m_words, m_replace, m_replaceAll, m_close };
    for (qsizetype index = 1; index < order.size(); ++index)
        setTabOrder(order[index - 1], order[index]);
}

void FindBar::makeActions()
{
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, const auto& work) {
        auto* action = new QAction(text, this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, work);
        m_menuActions << action;
        return action;
    };
    add(tr("&Find…"), { Qt::CTRL | Qt::Key_F }, [this] { open(Mode::Find); })->setIcon(lineIcon(u"search"_s));
    QAction* replace = add(tr("&Replace…"), { Qt::CTRL | Qt::Key_H }, [this] { open(Mode::Replace); });
    replace->setEnabled(!m_text.surface().workspace().isReadOnly());
    add(tr("Find Ne&xt"), { Qt::Key_F3, Qt::CTRL | Qt::Key_G }, &FindBar::findNext);
    add(tr("Find Pre&vious"), { Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G }, &FindBar::findPrevious);
}

void FindBar::setAvailable(bool isAvailable)
{
    for (QAction* action : m_menuActions)
        action->setEnabled(isAvailable);
    const bool isReadOnly = m_text.surface().workspace().isReadOnly();
    m_menuActions[1]->setEnabled(isAvailable && !isReadOnly);
    if (!isAvailable)
        hide();
}

TextQuery FindBar::query() const
{
    return { m_wanted->text(), m_case->isChecked() ? LetterCase::AsTyped : LetterCase::Any,
        m_words->isChecked() ? WordEdges::Whole : WordEdges::Any };
}

void FindBar::open(Mode mode)
{
    const QString selected = m_text.textCursor().selectedText();
    const bool isTakeable = !selected.isEmpty() && selected.size() <= longestSelectionTaken
        && !selected.contains(QChar(QChar::ParagraphSeparator)) && !selected.contains(QChar(QChar::ObjectReplacementCharacter));
    if (isTakeable)
        m_wanted->setText(selected);
    const bool isReplacing = mode == Mode::Replace && !m_text.surface().workspace().isReadOnly();
    for (QWidget* widget : std::initializer_list<QWidget*> { m_replacement, m_replace, m_replaceAll })
        widget->setVisible(isReplacing);
    m_isReplacing = isReplacing;
    show();
    say({});
    m_find->setQuery(query());
    m_wanted->setFocus(Qt::ShortcutFocusReason);
    m_wanted->selectAll();
}

/// While somebody types the text to find, the hit nearest to the caret is shown.
void FindBar::search()
{
    say({});
    m_find->setQuery(query());
    goTo(m_find->firstFrom(m_text.textCursor().selectionStart()));
}

void FindBar::goTo(std::optional<size_t> hit)
{
    m_current = hit;
    if (hit) {
        const ShownHit& shown = m_find->hits()[*hit];
        QTextCursor cursor(m_text.document());
        cursor.setPosition(shown.start);
        cursor.setPosition(shown.end, QTextCursor::KeepAnchor);
        m_text.setTextCursor(cursor);
        m_text.ensureCursorVisible();
    }
    showState();
    m_text.viewport()->update();
}

/// A hit that reaches into a generated piece selects the whole piece.
bool FindBar::isCurrentSelected() const
{
    if (!m_current || *m_current >= m_find->hits().size())
        return false;
    const ShownHit& hit = m_find->hits()[*m_current];
    const QTextCursor caret = m_text.textCursor();
    return caret.selectionStart() <= hit.start && hit.end <= caret.selectionEnd();
}

void FindBar::step(bool isForward)
{
    if (m_wanted->text().isEmpty())
        return open(Mode::Find);
    if (isHidden()) {
        show();
        m_replacement->setVisible(m_isReplacing);
    }
    say({});
    m_find->setQuery(query());
    m_find->refresh();
    const size_t count = m_find->hits().size();
    const QTextCursor caret = m_text.textCursor();
    if (isCurrentSelected())
        goTo((*m_current + (isForward ? 1 : count - 1)) % count);
    else
        goTo(isForward ? m_find->firstFrom(caret.selectionEnd()) : m_find->lastBefore(caret.selectionStart()));
}

void FindBar::findNext()
{
    step(true);
}

void FindBar::findPrevious()
{
    step(false);
}

void FindBar::select(const FoundText& found)
{
    const auto place = m_find->placeOf(found);
    if (!place)
        return;
    QTextCursor cursor(m_text.document());
    cursor.setPosition(place->first);
    cursor.setPosition(place->second, QTextCursor::KeepAnchor);
    m_text.setTextCursor(cursor);
    m_text.ensureCursorVisible();
    m_text.setFocus(Qt::OtherFocusReason);
}

void FindBar::replaceCurrent()
{
    m_find->refresh();
    if (!isCurrentSelected())
        return step(true);
    const ShownHit hit = m_find->hits()[*m_current];
    if (!m_find->replace(hit, m_replacement->text()))
        return step(true);
    // Behind what was put in, so that it is not found again; in an object the next hit has taken the number of this one.
    if (hit.isInObject)
        return goTo(m_find->firstFrom(hit.start));
    QTextCursor cursor(m_text.document());
    cursor.setPosition(std::min(hit.start + static_cast<int>(m_replacement->text().size()), m_text.document()->characterCount() - 1));
    m_text.setTextCursor(cursor);
    goTo(m_find->firstFrom(cursor.position()));
}

void FindBar::replaceAll()
{
    const int count = m_find->replaceAll(m_replacement->text());
    const QString left = m_find->hits().empty() || !count ? QString() : QString(u' ') + tr("What comes from facts stays.");
    say((count == 1 ? tr("1 place was replaced.") : tr("%n places were replaced.", nullptr, count)) + left);
}

void FindBar::leave()
{
    hide();
    m_text.setFocus(Qt::OtherFocusReason);
}

void FindBar::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) {
        m_find->setQuery({});
        m_current.reset();
    }
    QWidget::hideEvent(event);
}

void FindBar::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FindBar::showState()
{
    const size_t count = m_find->hits().size();
    if (m_wanted->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (m_current)
        m_count->setText(tr("%1 of %2").arg(*m_current + 1).arg(count));
    else
        m_count->setText(tr("%1 found").arg(count));
    for (QToolButton* button : { m_previous, m_next })
        button->setEnabled(count > 0);
    const bool isFacts = m_current && !m_find->hits()[*m_current].found.canBeReplaced();
    m_replace->setEnabled(count > 0 && !isFacts);
    m_replaceAll->setEnabled(std::ranges::any_of(m_find->hits(), [](const ShownHit& hit) { return hit.found.canBeReplaced(); }));
    if (isFacts && m_isReplacing)
        say(tr("This comes from the facts and cannot be replaced here: change it in the record that it names."));
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && watched == m_replacement && !(key->modifiers() & Qt::ShiftModifier))
        replaceCurrent();
    else if (isReturn)
        step(!(key->modifiers() & Qt::ShiftModifier));
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void FindBar::paintHits(QPainter& painter, const QTextBlock& block, bool isAbove) const
{
    if (isHidden())
        return;
    const std::vector<ShownHit>& hits = m_find->hits();
    const int end = block.position() + block.length();
    auto hit = std::ranges::lower_bound(hits, block.position(), {}, &ShownHit::start);
    for (; hit != hits.end() && hit->start < end; ++hit) {
        if ((kindOf(block) == SurfaceKind::Object) != isAbove)
            continue;
        const bool isCurrent = m_current && *m_current == static_cast<size_t>(hit - hits.begin());
        for (const QRectF& rect : stretchRects(block, hit->start - block.position(), hit->end - hit->start)) {
            painter.setPen(isCurrent || isAbove ? QPen(hitColor(true), isAbove ? 2 : 1) : QPen(Qt::NoPen));
            painter.setBrush(isAbove ? QBrush(Qt::NoBrush) : QBrush(hitColor(isCurrent)));
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3);
        }
    }
}

} // namespace rapporteur
