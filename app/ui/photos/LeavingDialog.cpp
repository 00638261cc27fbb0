#include "ui/photos/LeavingDialog.h"

#include "editing/actions/Pictures.h"
#include "editing/messages/ErrorText.h"
#include "editing/photos/LeavingSheet.h"
#include "editing/work/BackgroundWork.h"
#include "editing/workspace/Workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

void addItem(QTreeWidget& tree, const LeavingItem& item)
{
    auto* row = new QTreeWidgetItem(&tree, { item.name, item.value, item.note });
    row->setToolTip(1, item.value);
    row->setToolTip(2, item.note);
}

} // namespace

LeavingDialog::LeavingDialog(Workspace& workspace, Pictures& pictures, const PhotoId& photo, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_photo(photo), m_leaving(new QTreeWidget(this)), m_staying(new QTreeWidget(this)),
      m_stayingTitle(new QLabel(tr("The original is being read…"), this)), m_note(new QLabel(this)),
      m_work(new BackgroundWork(tr("What stays here"), this))
{
    setWindowTitle(tr("What Leaves with This Photo"));
    resize(860, 640);
    auto* leavingTitle = new QLabel(tr("In every picture file that an export delivers:"), this);
    for (QLabel* title : { leavingTitle, m_stayingTitle }) {
        QFont font = title->font();
        font.setBold(true);
        title->setFont(font);
    }
    m_leaving->setHeaderLabels({ tr("Field"), tr("What it says"), tr("In IPTC-IIM") });
    m_leaving->setAccessibleName(leavingTitle->text());
    m_staying->setHeaderLabels({ tr("In the original"), tr("What it says"), QString() });
    m_staying->setAccessibleName(tr("What stays here"));
    m_staying->hideColumn(2);
    for (QTreeWidget* tree : { m_leaving, m_staying }) {
        tree->setRootIsDecorated(false);
        tree->setAlternatingRowColors(true);
        tree->setUniformRowHeights(true);
        tree->header()->setStretchLastSection(false);
        tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
        tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
        tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
        tree->header()->resizeSection(0, 250);
    }
    m_note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(leavingTitle);
    layout->addWidget(m_leaving, 3);
    layout->addWidget(m_note);
    layout->addWidget(m_stayingTitle);
    layout->addWidget(m_staying, 2);
    layout->addWidget(buttons);
    fill();
    read(pictures);
}

LeavingDialog::~LeavingDialog() = default;

void LeavingDialog::fill()
{
    const Photo& photo = m_workspace.photo(m_photo);
    for (const LeavingItem& item : leavingItems(m_workspace.registry(), photo))
        addItem(*m_leaving, item);
    const QStringList private_ = keptPrivate(photo);
    m_note->setText(private_.isEmpty() ? QString() : tr("Kept in the newsroom, never exported: %1.").arg(private_.join(u", "_s)));
    m_note->setVisible(!private_.isEmpty());
}

void LeavingDialog::read(Pictures& pictures)
{
    const auto found = std::make_shared<std::vector<LeavingItem>>();
    connect(m_work, &BackgroundWork::finished, this, [this, found] {
        m_stayingTitle->setText(tr("In the original, none of it is copied: %n entries", nullptr, static_cast<int>(found->size())));
        for (const LeavingItem& item : *found)
            addItem(*m_staying, item);
    });
    connect(m_work, &BackgroundWork::failed, this, [this](const Error& error) { m_stayingTitle->setText(errorText(error)); });
    m_work->start([&pictures, media = m_workspace.mediaPath(), sha256 = m_workspace.photo(m_photo).sha256, found](const Progress&) {
        *found = stayingItems(media, sha256, pictures.service());
    });
}

} // namespace rapporteur
