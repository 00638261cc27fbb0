#include "ui/article/BlockDialogs.h"

#include "core/json/ValueForms.h"
#include "core/rules/NameRules.h"
#include "editing/surface/ApprovedWords.h"
#include "editing/surface/SurfaceMarks.h"
#include "ui/article/DialogParts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

// Links, rosters, quotations and delegation sentences.
namespace rapporteur {

namespace {

QString wordsText(const std::optional<Words>& words)
{
    QString text;
    for (const Span& span : words ? words->spans : std::vector<Span> {})
        text += span.text;
    return text;
}

} // namespace

LinkDialog::LinkDialog(const QString& address, const std::optional<QString>& text, QWidget* parent)
    : QDialog(parent), m_address(new QLineEdit(address, this)), m_text(new QLineEdit(text.value_or(QString()), this)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Link"));
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setMinimumWidth(380);
    m_note->setWordWrap(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Address"), m_address);
    if (text)
        form->addRow(tr("&Text"), m_text);
    m_text->setVisible(text.has_value());
    form->addRow(m_note);
    QDialogButtonBox* buttons = addButtons(*this, *form, tr("Link"));
    m_accept = buttons->button(QDialogButtonBox::Ok);
    if (!address.isEmpty()) {
        auto* remove = buttons->addButton(tr("Remove Link"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            m_address->clear();
            accept();
        });
    }
    connect(m_address, &QLineEdit::textChanged, this, &LinkDialog::check);
    check();
}

void LinkDialog::check()
{
    const bool isGood = !address().isEmpty();
    const bool isTyped = !m_address->text().trimmed().isEmpty();
    m_accept->setEnabled(isGood);
    m_note->setText(!isGood && isTyped
            ? tr("A reader cannot follow this address. Web addresses, mailto: and tel: work, and addresses within the site.")
            : QString());
}

QString LinkDialog::address() const
{
    return cleanAddress(m_address->text());
}

QString LinkDialog::text() const
{
    return m_text->text().simplified();
}

RosterDialog::RosterDialog(const RosterBlock& block, const Registry& registry, QWidget* parent)
    : QDialog(parent), m_before(block), m_registry(registry), m_delegation(new QComboBox(this)), m_form(new QComboBox(this)),
      m_words(new QPlainTextEdit(wordsText(block.words), this))
{
    setWindowTitle(tr("Delegation"));
    setMinimumWidth(480);
    addRecords(*m_delegation, RecordTitles(registry).entries(RecordKind::Delegation), block.delegation.text());
    m_form->addItems({ tr("Sentence"), tr("List"), tr("Table"), tr("List of participants") });
    m_form->setCurrentIndex(static_cast<int>(block.form));
    m_words->setPlaceholderText(tr("Empty: what the facts say"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(fontMetrics().height() * 5);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Delegation"), m_delegation);
    form->addRow(tr("&Form"), m_form);
    form->addRow(tr("Other &words"), m_words);
    QDialogButtonBox* buttons = addButtons(*this, *form, block.delegation.isEmpty() ? tr("Insert") : tr("Done"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_delegation->count() > 0);
}

RosterBlock RosterDialog::block() const
{
    RosterBlock block = m_before;
    block.delegation = DelegationId(m_delegation->currentData().toString());
    block.form = static_cast<RosterForm>(m_form->currentIndex());
    const QString text = m_words->toPlainText().trimmed();
    const bool isOther = block.delegation != m_before.delegation || text != wordsText(m_before.words);
    if (!isOther)
        return block;
    block.words.reset();
    if (!text.isEmpty()) {
        const QString basis = m_before.words ? m_before.words->basis : QString();
        block.words = editorsWords(text, basis, peopleNamedIn(text, candidatesOf(block.delegation, m_registry), m_registry));
    }
    return block;
}

QuoteDialog::QuoteDialog(const Block& block, const Registry& registry, QWidget* parent)
    : QDialog(parent), m_before(block), m_speaker(new QComboBox(this)), m_attribution(new QLineEdit(this)), m_language(new QLineEdit(this))
{
    setWindowTitle(tr("Quotation"));
    setMinimumWidth(440);
    const auto* quote = std::get_if<QuoteBlock>(&block);
    m_speaker->addItem(tr("Nobody of the registry"), QString());
    addRecords(*m_speaker, RecordTitles(registry).entries(RecordKind::Person), quote ? quote->speaker.text() : QString());
    m_attribution->setText(quote ? quote->attribution : std::get<PullQuoteBlock>(block).attribution);
    m_attribution->setPlaceholderText(tr("A senior official"));
    m_language->setText(quote ? quote->language : QString());
    m_language->setPlaceholderText(tr("As the article, else for example fr"));
    auto* form = new QFormLayout(this);
    if (quote)
        form->addRow(tr("&Speaker"), m_speaker);
    form->addRow(quote ? tr("Or in &words") : tr("Said &by"), m_attribution);
    if (quote)
        form->addRow(tr("&Language"), m_language);
    m_speaker->setVisible(quote);
    m_language->setVisible(quote);
    addButtons(*this, *form, tr("Done"));
}

Block QuoteDialog::block() const
{
    if (const auto* before = std::get_if<QuoteBlock>(&m_before)) {
        QuoteBlock quote = *before;
        quote.speaker = PersonId(m_speaker->currentData().toString());
        quote.attribution = m_attribution->text().trimmed();
        const QString language = m_language->text().trimmed();
        quote.language = isLanguageTag(language) ? language : QString();
        return quote;
    }
    PullQuoteBlock quote = std::get<PullQuoteBlock>(m_before);
    quote.attribution = m_attribution->text().trimmed();
    return quote;
}

TakeApartDialog::TakeApartDialog(const DelegationProposal& proposal, const Registry& registry, QWidget* parent)
    : QDialog(parent), m_agreement(new QCheckBox(tr("These people &agreed to be named"), this))
{
    setWindowTitle(tr("Take Apart"));
    resize(760, 400);
    auto* note = new QLabel(tr("The sentence stays word for word. From it, these become records of the newsroom:"), this);
    note->setWordWrap(true);
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("What the sentence names"));
    list->setHeaderLabels({ tr("Who"), tr("Title"), tr("In the newsroom") });
    list->setRootIsDecorated(false);
    const auto add = [&](const SentencePerson& person, const QString& role) {
        const Person* known = registry.people.find(person.person);
        const QString record = known ? firstReference(known->primaryName()) : tr("New person");
        new QTreeWidgetItem(list, { role.isEmpty() ? person.name : tr("%1 (%2)").arg(person.name, role), person.title, record });
    };
    if (proposal.head)
        add(*proposal.head, tr("head"));
    for (const SentencePerson& member : proposal.members)
        add(member, {});
    if (!proposal.group.isEmpty())
        new QTreeWidgetItem(list, { proposal.group, {}, tr("Unnamed group") });
    list->setTextElideMode(Qt::ElideRight);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    list->resizeColumnToContents(2);
    list->setColumnWidth(0, 220);
    m_agreement->setToolTip(tr("At an event with consent, nobody is named before he agreed; without this the export asks."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addWidget(list, 1);
    layout->addWidget(m_agreement);
    addButtons(*this, *layout, tr("Take Apart"));
}

Agreement TakeApartDialog::agreement() const
{
    return m_agreement->isChecked() ? Agreement::Given : Agreement::NotAsked;
}

} // namespace rapporteur
