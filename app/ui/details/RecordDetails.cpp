#include "ui/details/RecordDetails.h"

#include "editing/messages/RecordNames.h"
#include "editing/models/ListRoles.h"
#include "editing/models/RecordTitles.h"
#include "editing/models/UsesListModel.h"
#include "editing/pictures/Thumbnails.h"
#include "editing/workspace/Workspace.h"
#include "ui/access/TabOrder.h"
#include "ui/details/DetailForms.h"
#include "ui/appearance/LineIcon.h"
#include "ui/fields/FieldForm.h"
#include "ui/library/RecordList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int widestColumn = 720;
constexpr int pictureWidth = 520;
constexpr int pictureHeight = 340;

} // namespace

RecordDetails::RecordDetails(Workspace& workspace, Thumbnails& thumbnails, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_thumbnails(thumbnails), m_usesModel(new UsesListModel(workspace, this))
{
    auto* column = new QWidget;
    column->setMaximumWidth(widestColumn);
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(24, 24, 24, 24);
    m_kind = new QLabel(column);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_title = new QLabel(column);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_title->setFocusPolicy(Qt::StrongFocus);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    m_title->setFont(font);
    m_picture = new QLabel(column);
    m_picture->setAccessibleName(tr("Picture"));
    m_photoTools = makePhotoTools(column);
    m_usesHeading = new QLabel(column);
    m_usesHeading->setContentsMargins(12, 12, 0, 0);
    m_uses = new RecordList(column);
    m_uses->setModel(m_usesModel);
    m_uses->setAccessibleName(tr("Where it is mentioned"));
    for (QWidget* part : std::initializer_list<QWidget*> { m_kind, m_title, m_picture, m_photoTools, m_usesHeading, m_uses })
        m_layout->addWidget(part);
    m_layout->addStretch();
    setWidget(column);
    setWidgetResizable(true);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    scrollToFocus(*this);
    viewport()->setBackgroundRole(QPalette::Base);
    column->setAutoFillBackground(false);
    connect(&workspace, &Workspace::recordsChanged, this, &RecordDetails::refresh);
    connect(&workspace, &Workspace::reloaded, this, &RecordDetails::refresh);
    connect(&thumbnails, &Thumbnails::ready, this, &RecordDetails::showPicture);
    connect(m_usesModel, &UsesListModel::finished, this, &RecordDetails::updateUses);
    connect(m_uses, &RecordList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT recordRequested(static_cast<RecordKind>(index.data(KindRole).toInt()), index.data(IdRole).toString());
    });
}

QWidget* RecordDetails::makePhotoTools(QWidget* parent)
{
    auto* tools = new QWidget(parent);
    auto* seats = new QPushButton(lineIcon(u"seats"_s), tr("Seat the People…"), tools);
    seats->setEnabled(!m_workspace.isReadOnly());
    connect(seats, &QPushButton::clicked, this, &RecordDetails::seatsRequested);
    auto* captions = new QPushButton(lineIcon(u"words"_s), tr("Caption and Alt Text…"), tools);
    connect(captions, &QPushButton::clicked, this, &RecordDetails::captionsRequested);
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(seats);
    layout->addWidget(captions);
    layout->addStretch();
    m_lastTool = captions;
    return tools;
}

void RecordDetails::show(const ShownRecord& record)
{
    m_record = record;
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    if (m_workspace.record(record.kind, record.id)) {
        m_form = makeDetailForm(m_workspace, record, widget());
        m_layout->insertWidget(m_layout->indexOf(m_photoTools) + 1, m_form);
        tabBehind(*m_lastTool, *m_form);
    }
    m_usesModel->show(record.kind, record.id);
    refresh();
    verticalScrollBar()->setValue(0);
}

void RecordDetails::refresh()
{
    const auto entry = RecordTitles(m_workspace.registry()).entry(m_record.kind, m_record.id);
    if (!entry || !m_form)
        return;
    m_kind->setText(kindName(m_record.kind));
    m_title->setText(entry->title);
    m_title->setAccessibleName(kindName(m_record.kind) + u": "_s + entry->title);
    m_form->refresh();
    showPicture();
}

void RecordDetails::showPicture()
{
    const Photo* photo
        = m_record.kind == RecordKind::Photo ? m_workspace.registry().photos.find(PhotoId(m_record.id)) : nullptr;
    m_picture->setVisible(photo);
    m_photoTools->setVisible(photo);
    if (!photo)
        return;
    const QImage image = m_thumbnails.image(photo->sha256);
    if (image.isNull())
        return m_picture->setText(tr("The picture is being read…"));
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(image.scaled(
        QSize(pictureWidth, pictureHeight) * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_picture->setAccessibleDescription(photo->alt);
}

void RecordDetails::updateUses()
{
    const int count = m_usesModel->rowCount();
    m_usesHeading->setText(count == 0 ? tr("It is not mentioned anywhere yet.") : tr("Mentioned in %n place(s)", nullptr, count));
    m_uses->setVisible(count > 0);
    int height = 4;
    for (int row = 0; row < std::min(count, 8); ++row)
        height += m_uses->sizeHintForRow(row);
    m_uses->setFixedHeight(height);
}

} // namespace rapporteur
