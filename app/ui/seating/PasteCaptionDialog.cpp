#include "ui/seating/PasteCaptionDialog.h"

#include "editing/seating/Seating.h"
#include "ui/appearance/Isolation.h"
#include "ui/appearance/LineIcon.h"
#include "ui/article/DialogParts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

PasteCaptionDialog::PasteCaptionDialog(Workspace& workspace, const PhotoId& photo, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_photo(photo), m_book(Rulebook::load()), m_text(new QPlainTextEdit(this)),
      m_found(new QLabel(this)), m_people(new QListWidget(this))
{
    setWindowTitle(tr("Paste a Caption"));
    resize(640, 560);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Front row, left to right: …"));
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 6);
    m_found->setWordWrap(true);
    m_people->setAccessibleName(tr("Rows and people found"));
    m_people->setIconSize({ 16, 16 });
    m_people->setSelectionMode(QAbstractItemView::NoSelection);
    auto* label = new QLabel(tr("&Caption as it was written"), this);
    label->setBuddy(m_text);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_found);
    layout->addWidget(m_people, 1);
    m_take = addButtons(*this, *layout, tr("Seat These People"))->button(QDialogButtonBox::Ok);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteCaptionDialog::read);
    connect(this, &QDialog::accepted, this, &PasteCaptionDialog::take);
    m_text->setPlainText(captionProposal(QGuiApplication::clipboard()->text(), workspace.registry())
            ? QGuiApplication::clipboard()->text().trimmed()
            : QString());
    read();
}

void PasteCaptionDialog::read()
{
    m_proposal = captionProposal(m_text->toPlainText(), m_workspace.registry());
    m_people->clear();
    m_take->setEnabled(m_proposal.has_value());
    if (!m_proposal) {
        const bool isEmpty = m_text->toPlainText().trimmed().isEmpty();
        return m_found->setText(isEmpty ? tr("Rows and people are looked for in what you paste here. Your words stay as they are.")
                                        : tr("Nobody was found. Say who stands where: “Front row, left to right: …”."));
    }
    int known = 0;
    int all = 0;
    const auto addSeats = [&](const QString& lead, const std::vector<ProposedSeat>& seats) {
        auto* heading = new QListWidgetItem(lead, m_people);
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
        for (const ProposedSeat& seat : seats) {
            const Person* person = m_workspace.registry().people.find(seat.person.person);
            const QString what = seat.isUnidentified ? tr("nobody yet") : person ? tr("in the newsroom") : tr("new person “%1”").arg(seat.person.name);
            new QListWidgetItem(lineIcon(person ? u"check"_s : seat.isUnidentified ? u"unidentified"_s : u"add"_s),
                tr("%1: %2").arg(isolated(seat.text), what), m_people);
            known += person ? 1 : 0;
            ++all;
        }
    };
    for (const ProposedRow& row : m_proposal->rows)
        addSeats(row.lead, row.seats);
    if (!m_proposal->notPictured.empty())
        addSeats(tr("Not pictured"), m_proposal->notPictured);
    m_found->setText(tr("Found: %n people, %1 of them in this newsroom. Click their faces afterwards.", nullptr, all).arg(known));
}

void PasteCaptionDialog::take()
{
    Seating seating(m_workspace, m_photo);
    if (!m_proposal || !seating.photo())
        return;
    SeatedProposal seated = seatedProposal(*m_proposal, *seating.photo(), m_workspace, m_book);
    seating.take(std::move(seated.photo), std::move(seated.people));
}

} // namespace rapporteur
