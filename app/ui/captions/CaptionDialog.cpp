#include "ui/captions/CaptionDialog.h"

#include "editing/captions/CaptionDrafts.h"
#include "ui/captions/AltTextForm.h"
#include "ui/captions/CaptionEdit.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace rapporteur {

CaptionDialog::CaptionDialog(Workspace& workspace, const PhotoId& photo, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_photo(photo), m_kinds(new QTabBar(this)), m_edit(new CaptionEdit(workspace, photo, this)),
      m_note(new QLabel(this)), m_count(new QLabel(this)), m_templates(new QToolButton(this)), m_draft(new QPushButton(this)),
      m_facts(new QPushButton(tr("Back to the &Facts"), this)), m_own(new QPushButton(tr("&Leave It Out"), this)),
      m_alt(new AltTextForm(workspace, photo, this))
{
    setWindowTitle(tr("Caption and Alt Text"));
    resize(720, 660);
    m_kinds->addTab(tr("&Caption"));
    m_kinds->addTab(tr("&Short"));
    m_kinds->addTab(tr("Social &Media"));
    m_kinds->addTab(tr("&Wire"));
    m_kinds->setExpanding(false);
    m_kinds->setAccessibleName(tr("Which caption"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Done"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_kinds);
    layout->addWidget(makeCaptionPart(), 1);
    layout->addSpacing(12);
    layout->addWidget(m_alt);
    layout->addWidget(buttons);
    connect(m_kinds, &QTabBar::currentChanged, this, &CaptionDialog::showKind);
    connect(m_edit, &CaptionEdit::captionChanged, this, &CaptionDialog::describe);
    connect(m_edit, &CaptionEdit::refused, this,
        [this] { m_note->setText(tr("No photo release is on file for this person: he or she is printed as unidentified.")); });
    for (QAction* action : { workspace.undoStack().createUndoAction(this, tr("Undo")), workspace.undoStack().createRedoAction(this, tr("Redo")) })
        addAction(action);
    actions().at(0)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    actions().at(1)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    describe();
    m_edit->setFocus();
}

CaptionDialog::~CaptionDialog()
{
    m_edit->disconnect(this); // losing the focus while it goes, it would still tell
}

QWidget* CaptionDialog::makeCaptionPart()
{
    auto* part = new QWidget(this);
    m_edit->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_templates->setText(tr("&Template"));
    m_templates->setPopupMode(QToolButton::InstantPopup);
    m_templates->setToolButtonStyle(Qt::ToolButtonTextOnly);
    fillTemplates();
    auto* tools = new QHBoxLayout;
    for (QWidget* tool : std::initializer_list<QWidget*> { m_templates, m_draft, m_facts, m_own })
        tools->addWidget(tool);
    tools->addStretch();
    tools->addWidget(m_count);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_note);
    layout->addLayout(tools);
    part->setEnabled(!m_workspace.isReadOnly());
    connect(m_draft, &QPushButton::clicked, this, &CaptionDialog::startFromDraft);
    connect(m_facts, &QPushButton::clicked, m_edit, &CaptionEdit::restoreRows);
    connect(m_own, &QPushButton::clicked, this, [this] { m_edit->setCaption({}, tr("Leave the Caption Out")); });
    return part;
}

void CaptionDialog::fillTemplates()
{
    auto* menu = new QMenu(m_templates);
    for (const auto& [name, text] : captionTemplates()) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, text = text] {
            if (const Photo* photo = m_workspace.registry().photos.find(m_photo)) {
                const Rulebook book = Rulebook::load();
                m_edit->setCaption(captionFromTemplate(text, *photo, PhotoWording(m_workspace.registry(), book)), tr("Use a Template"));
            }
        });
    }
    m_templates->setMenu(menu);
}

void CaptionDialog::showKind(int index)
{
    m_edit->setKind(static_cast<CaptionKind>(index));
    describe();
}

void CaptionDialog::describe()
{
    const Photo* photo = m_workspace.registry().photos.find(m_photo);
    if (!photo)
        return reject();
    const CaptionKind kind = m_edit->kind();
    const bool isPage = kind == CaptionKind::Page;
    const bool hasOwn = captionOf(*photo, kind).has_value();
    const QString text = m_edit->caption().text();
    const qsizetype length = text.size();
    m_count->setText(kind == CaptionKind::Social ? tr("%1 of %2 characters").arg(length).arg(longestPost)
                                                 : tr("%n character(s)", nullptr, static_cast<int>(length)));
    m_facts->setVisible(isPage && !photo->rows.empty() && (!m_edit->caption().hasGeneratedRows() || !m_edit->changedWords().isEmpty()));
    m_templates->setVisible(isPage);
    m_draft->setVisible(!isPage && !hasOwn);
    m_draft->setText(tr("Start From a &Draft"));
    m_own->setVisible(!isPage && hasOwn);
    const QStringList changed = m_edit->changedWords();
    if (kind == CaptionKind::Social && length > longestPost)
        m_note->setText(tr("This is longer than one post."));
    else if (!isPage && !hasOwn)
        m_note->setText(tr("Nothing is written yet."));
    else if (!changed.isEmpty())
        m_note->setText(changed.join(u' '));
    else if (m_edit->caption().hasGeneratedRows())
        m_note->setText(tr("The tinted part is written from the facts and follows them. Write before, after and in it."));
    else
        m_note->setText(photo->rows.empty() ? tr("Typed by hand. Once people are seated, the row can be written from the facts.") : tr("Typed by hand."));
}

void CaptionDialog::startFromDraft()
{
    if (const Photo* photo = m_workspace.registry().photos.find(m_photo)) {
        const Rulebook book = Rulebook::load();
        m_edit->setCaption(captionDraft(*photo, m_edit->kind(), PhotoWording(m_workspace.registry(), book)), tr("Draft a Caption"));
        m_edit->setFocus();
    }
}

} // namespace rapporteur
