#include "ui/captions/AltTextForm.h"

#include "core/rules/CaptionChecks.h"
#include "editing/captions/CaptionDrafts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

/// A field that shows this text already is left alone, with its caret.
void showText(QPlainTextEdit& field, const QString& text)
{
    if (field.toPlainText() == text)
        return;
    const QSignalBlocker blocker(field);
    field.setPlainText(text);
}

QLabel* headingFor(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setBuddy(buddy);
    return label;
}

} // namespace

AltTextForm::AltTextForm(Workspace& workspace, const PhotoId& photo, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_photo(photo), m_book(Rulebook::load()), m_written(new QRadioButton(tr("Writ&ten"), this)),
      m_decorative(new QRadioButton(tr("&Decorative: it says nothing"), this)), m_state(new QLabel(this)), m_alt(new QPlainTextEdit(this)),
      m_altDraft(new QPushButton(tr("Draft From the P&hoto"), this)), m_warning(new QLabel(this)), m_description(new QPlainTextEdit(this)),
      m_descriptionDraft(new QPushButton(tr("Draft Row &by Row"), this))
{
    for (QPlainTextEdit* field : { m_alt, m_description })
        field->setTabChangesFocus(true);
    m_alt->setPlaceholderText(tr("What the photo shows, for those who do not see it"));
    m_description->setPlaceholderText(tr("Everything that the alt text has no room for, such as who stands where in a big group"));
    for (QPlainTextEdit* field : { m_alt, m_description })
        field->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_warning->setWordWrap(true);
    auto* states = new QHBoxLayout;
    states->addWidget(m_written);
    states->addWidget(m_decorative);
    states->addStretch();
    states->addWidget(m_state);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingFor(tr("&Alt text"), m_alt, this));
    layout->addLayout(states);
    layout->addWidget(m_alt);
    layout->addWidget(m_warning);
    layout->addWidget(m_altDraft, 0, Qt::AlignLeading);
    layout->addSpacing(8);
    layout->addWidget(headingFor(tr("&Long description"), m_description, this));
    layout->addWidget(m_description);
    layout->addWidget(m_descriptionDraft, 0, Qt::AlignLeading);
    setEnabled(!workspace.isReadOnly());
    connect(m_alt, &QPlainTextEdit::textChanged, this, [this] { write(&Photo::alt, m_alt->toPlainText(), tr("Change Alt Text")); });
    connect(m_description, &QPlainTextEdit::textChanged, this,
        [this] { write(&Photo::longDescription, m_description->toPlainText(), tr("Change Long Description")); });
    connect(m_decorative, &QRadioButton::clicked, this, [this] { setDecorative(true); });
    connect(m_written, &QRadioButton::clicked, this, [this] {
        setDecorative(false);
        m_alt->setFocus();
    });
    connect(m_altDraft, &QPushButton::clicked, this, &AltTextForm::draftAlt);
    connect(m_descriptionDraft, &QPushButton::clicked, this, &AltTextForm::draftDescription);
    connect(&workspace, &Workspace::recordsChanged, this, &AltTextForm::refresh);
    connect(&workspace, &Workspace::reloaded, this, &AltTextForm::refresh);
    refresh();
}

QString AltTextForm::warning() const
{
    return m_warning->text();
}

void AltTextForm::write(QString Photo::*field, const QString& text, const QString& undoText)
{
    if (!photo())
        return;
    Photo changed = *photo();
    changed.*field = text;
    m_workspace.replace(undoText, changed, Merging::Typing);
}

void AltTextForm::setDecorative(bool isDecorative)
{
    if (!photo())
        return;
    Photo changed = *photo();
    changed.decorative = isDecorative;
    m_workspace.replace(isDecorative ? tr("Mark as Decorative") : tr("Needs an Alt Text"), changed);
}

void AltTextForm::draftAlt()
{
    const QString draft = photo() ? altTextDraft(*photo(), PhotoWording(m_workspace.registry(), m_book)) : QString();
    if (draft.isEmpty())
        return;
    Photo changed = *photo();
    changed.alt = draft;
    changed.decorative = false;
    m_workspace.replace(tr("Draft Alt Text"), changed);
    m_alt->setFocus();
}

void AltTextForm::draftDescription()
{
    if (!photo())
        return;
    Photo changed = *photo();
    changed.longDescription = longDescriptionDraft(changed, PhotoWording(m_workspace.registry(), m_book));
    m_workspace.replace(tr("Draft Long Description"), changed);
    m_description->setFocus();
}

void AltTextForm::refresh()
{
    if (!photo())
        return;
    const Photo& shown = *photo();
    const PhotoWording wording(m_workspace.registry(), m_book);
    showText(*m_alt, shown.alt);
    showText(*m_description, shown.longDescription);
    m_decorative->setChecked(shown.decorative);
    m_written->setChecked(!shown.decorative);
    m_alt->setEnabled(!shown.decorative);
    m_altDraft->setEnabled(!shown.rows.empty());
    m_descriptionDraft->setEnabled(!shown.rows.empty());
    const bool isMissing = !shown.decorative && shown.alt.trimmed().isEmpty();
    m_state->setText(shown.decorative ? QString() : isMissing ? tr("Missing") : tr("%n character(s)", nullptr, static_cast<int>(shown.alt.size())));
    QString warning;
    if (!shown.decorative && repeatsCaption(shown.alt, wording.caption(shown)))
        warning = tr("This repeats the caption: a screen reader says both. Say what is seen instead.");
    else if (!shown.decorative && shown.alt.size() > longestAltText)
        warning = tr("This is long to listen to. Put the rest into the long description.");
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace rapporteur
