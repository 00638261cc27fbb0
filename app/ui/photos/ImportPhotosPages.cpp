#include "ui/photos/ImportPhotosDialog.h"

#include "editing/shoot/ShootListModel.h"
#include "editing/work/BackgroundWork.h"
#include "editing/workspace/Workspace.h"
#include "ui/appearance/LineIcon.h"
#include "ui/dialogs/Ask.h"
#include "ui/library/RecordDelegate.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapporteur {

using namespace Qt::StringLiterals;

ImportPhotosDialog::ImportPhotosDialog(Workspace& workspace, Pictures& pictures, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_pictures(pictures), m_model(new ShootListModel(workspace, this)),
      m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Import Photos"));
    resize(720, 560);
    setAcceptDrops(true);
    m_note = new QLabel(this);
    m_note->setWordWrap(true);
    m_note->setFocusPolicy(Qt::StrongFocus);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_note->hide();
    m_choosePage = makeChoosePage();
    m_busyPage = makeBusyPage();
    m_reviewPage = makeReviewPage();
    for (QWidget* page : { m_choosePage, m_busyPage, m_reviewPage })
        m_pages->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_pages, 1);
}

QWidget* ImportPhotosDialog::makeChoosePage()
{
    auto* page = new QWidget(this);
    auto* icon = new QLabel(page);
    icon->setPixmap(lineIcon(u"import"_s).pixmap(48, 48));
    icon->setAlignment(Qt::AlignCenter);
    auto* heading = new QLabel(tr("Choose photos or a whole folder, or drop them here."), page);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    heading->setFont(font);
    auto* text = new QLabel(tr("They are copied into the newsroom; your files stay as they are."), page);
    text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : { heading, text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* photos = new QPushButton(tr("Choose &Photos…"), page);
    auto* folder = new QPushButton(tr("Choose a &Folder…"), page);
    photos->setObjectName(u"choosePhotos"_s);
    folder->setObjectName(u"chooseFolder"_s);
    const auto start = [this] { return QFileInfo(m_workspace.path()).absolutePath(); };
    connect(photos, &QPushButton::clicked, this, [this, start] {
        look(Ask::openFiles(this, { tr("Choose Photos"), tr("Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff)"), start(), {} }));
    });
    connect(folder, &QPushButton::clicked, this, [this, start] {
        if (const auto path = Ask::folder(this, { tr("Choose a Folder of Photos"), {}, start(), {} }))
            look({ *path });
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(photos);
    buttons->addWidget(folder);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(icon);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addStretch(3);
    return page;
}

QWidget* ImportPhotosDialog::makeBusyPage()
{
    auto* page = new QWidget(this);
    m_activity = new QLabel(page);
    m_activity->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar(page);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_stop = new QPushButton(tr("&Stop"), page);
    m_stop->setObjectName(u"stop"_s);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_activity->setText(tr("Stopping…"));
        m_stop->setEnabled(false);
        if (m_work)
            m_work->stop();
    });
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(60, 0, 60, 0);
    layout->addStretch(2);
    layout->addWidget(m_activity);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget* ImportPhotosDialog::makeReviewPage()
{
    auto* page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_list = new QListView(page);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate(m_list, RowHeights::Equal));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setAccessibleName(tr("Files"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPhotosDialog::showConflicts);
    m_conflicts = new QVBoxLayout;
    m_conflicts->setSpacing(6);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_conflicts);
    addOptions(layout);
    return page;
}

void ImportPhotosDialog::addOptions(QVBoxLayout* layout)
{
    m_conflictRow = new QWidget(this);
    m_allConflicts = new QComboBox(m_conflictRow);
    m_allConflicts->addItem(tr("As each file suggests"));
    for (const MetadataContainer container : metadataContainers)
        m_allConflicts->addItem(tr("Always %1").arg(containerName(container)), static_cast<int>(container));
    connect(m_allConflicts, &QComboBox::activated, this, [this](int place) {
        if (place > 0)
            m_model->chooseAll(static_cast<MetadataContainer>(m_allConflicts->itemData(place).toInt()));
        showConflicts();
    });
    auto* conflictLayout = new QFormLayout(m_conflictRow);
    conflictLayout->setContentsMargins(0, 0, 0, 0);
    conflictLayout->addRow(tr("Where files contradict &themselves:"), m_allConflicts);
    m_event = new QComboBox(this);
    m_event->setObjectName(u"event"_s);
    m_template = new QComboBox(this);
    m_template->setObjectName(u"template"_s);
    for (QComboBox* combo : { m_event, m_template }) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
    }
    connect(m_event, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setEvent(EventId(m_event->currentData().toString()));
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0)); // what has to be looked at is another order now
        showConflicts();
    });
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Event:"), m_event);
    form->addRow(tr("Te&mplate:"), m_template);
    m_import = new QPushButton(this);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &ImportPhotosDialog::import);
    auto* other = new QPushButton(tr("Choose &Others"), this);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, [this] { m_pages->setCurrentWidget(m_choosePage); });
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &ImportPhotosDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    layout->addWidget(m_conflictRow);
    layout->addLayout(form);
    layout->addLayout(buttons);
}

} // namespace rapporteur
