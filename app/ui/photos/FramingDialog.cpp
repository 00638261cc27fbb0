#include "ui/photos/FramingDialog.h"

#include "editing/photos/Framing.h"
#include "editing/pictures/Thumbnails.h"
#include "editing/workspace/Workspace.h"
#include "ui/appearance/LineIcon.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr std::array shapes { PhotoShape::Full, PhotoShape::Landscape, PhotoShape::Square, PhotoShape::Portrait, PhotoShape::Social };

std::optional<Region>& cropIn(PhotoCrops& crops, PhotoShape shape)
{
    switch (shape) {
    case PhotoShape::Landscape:
        return crops.landscape;
    case PhotoShape::Square:
        return crops.square;
    case PhotoShape::Portrait:
        return crops.portrait;
    case PhotoShape::Social:
        return crops.social;
    case PhotoShape::Full:
        break;
    }
    return crops.frame;
}

} // namespace

FramingDialog::FramingDialog(Workspace& workspace, Thumbnails& thumbnails, const PhotoId& photo, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_thumbnails(thumbnails), m_photo(photo), m_framing(framingOf(workspace.photo(photo))),
      m_view(new FramingView(this)), m_parts(new QListWidget(this)), m_hint(new QLabel(this)), m_warningLine(new QWidget(this)), m_warnings(new QLabel(m_warningLine)),
      m_captionTitle(new QLabel(tr("The caption of those who are seen:"), this)), m_caption(new QLabel(this)), m_copy(new QPushButton(tr("&Copy This Caption"), this))
{
    setWindowTitle(tr("Crop and Mask"));
    resize(1040, 680);
    m_warnings->setObjectName(u"warnings"_s);
    m_caption->setObjectName(u"shorterCaption"_s);
    for (QLabel* label : { m_hint, m_warnings, m_caption }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_captionTitle->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_caption->text()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &FramingDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* middle = new QHBoxLayout;
    middle->addWidget(makeSide());
    middle->addWidget(m_view, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(makeWarningLine());
    layout->addWidget(m_captionTitle);
    auto* shorter = new QHBoxLayout;
    shorter->addWidget(m_caption, 1);
    shorter->addWidget(m_copy, 0, Qt::AlignTop);
    layout->addLayout(shorter);
    layout->addWidget(buttons);
    connect(m_view, &FramingView::boxChanged, this, &FramingDialog::setBox);
    connect(m_view, &FramingView::focalPointChanged, this, [this](const FocalPoint& point) {
        PhotoFraming framing = m_framing;
        framing.focalPoint = point;
        setFraming(framing);
    });
    std::vector<Region> faces;
    for (const PhotoRow& row : workspace.photo(photo).rows) {
        for (const Slot& slot : row.people) {
            if (slot.region)
                faces.push_back(*slot.region);
        }
    }
    m_view->setFaces(faces);
    const QByteArray sha256 = workspace.photo(photo).sha256;
    m_view->setImage(thumbnails.image(sha256));
    connect(&thumbnails, &Thumbnails::ready, this, [this, sha256](const QByteArray& ready) {
        if (ready == sha256)
            m_view->setImage(m_thumbnails.image(sha256));
    });
    fillParts();
    m_parts->setCurrentRow(0);
    setFraming(m_framing);
    m_parts->setFocus();
}

QWidget* FramingDialog::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(230);
    m_parts->setObjectName(u"parts"_s);
    m_parts->setAccessibleName(tr("Crops, masks and focal point"));
    connect(m_parts, &QListWidget::currentRowChanged, this, &FramingDialog::showPart);
    const auto button = [&](const QString& text, const QString& name, auto act) {
        auto* made = new QPushButton(text, side);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_suggest = button(tr("&Suggest"), u"suggest"_s, &FramingDialog::suggest);
    m_clear = button(tr("C&lear"), u"clear"_s, &FramingDialog::clearPart);
    auto* row = new QHBoxLayout;
    row->addWidget(m_suggest);
    row->addWidget(m_clear);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts, 1);
    layout->addLayout(row);
    layout->addWidget(button(tr("Add &Blur"), u"addBlur"_s, [this] { addMask(MaskKind::Blur); }));
    layout->addWidget(button(tr("Add Bo&x"), u"addBox"_s, [this] { addMask(MaskKind::Box); }));
    layout->addWidget(m_hint);
    return side;
}

QWidget* FramingDialog::makeWarningLine()
{
    auto* icon = new QLabel(m_warningLine);
    icon->setPixmap(lineIcon(u"warning"_s).pixmap(18, 18));
    QFont bold = m_warnings->font();
    bold.setBold(true);
    m_warnings->setFont(bold);
    auto* row = new QHBoxLayout(m_warningLine);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(m_warnings, 1);
    return m_warningLine;
}

/// One line for each crop, each mask, and the focal point; those that are set have a tick.
void FramingDialog::fillParts()
{
    const int row = std::max(0, m_parts->currentRow());
    const QSignalBlocker quiet(m_parts);
    m_parts->clear();
    const auto add = [&](const QString& text, bool isSet) {
        auto* item = new QListWidgetItem(isSet ? u"✓ "_s + text : text, m_parts);
        item->setData(Qt::AccessibleTextRole, isSet ? tr("%1, set").arg(text) : tr("%1, not set").arg(text));
    };
    for (const PhotoShape shape : shapes)
        add(shapeName(shape), cropOf(m_framing.crops, shape).has_value());
    add(tr("Focal point"), m_framing.focalPoint.has_value());
    int number = 0;
    for (const PhotoMask& mask : m_framing.masks)
        add((mask.kind == MaskKind::Blur ? tr("Blur %1") : tr("Box %1")).arg(++number), true);
    m_parts->setCurrentRow(std::min(row, m_parts->count() - 1));
}

FramingPart FramingDialog::currentPart() const
{
    const int row = std::max(0, m_parts->currentRow());
    constexpr int crops = static_cast<int>(shapes.size());
    if (row < crops)
        return { FramingPart::Kind::Crop, shapes[static_cast<size_t>(row)], 0 };
    if (row == crops)
        return { FramingPart::Kind::FocalPoint, PhotoShape::Full, 0 };
    return { FramingPart::Kind::Mask, PhotoShape::Full, static_cast<size_t>(row - crops - 1) };
}

void FramingDialog::showPart()
{
    m_view->setPart(currentPart());
    updateState();
}

void FramingDialog::setFraming(const PhotoFraming& framing)
{
    m_framing = framing;
    fillParts();
    m_view->setFraming(framing);
    showPart();
}

void FramingDialog::setBox(const Region& box)
{
    PhotoFraming framing = m_framing;
    const FramingPart part = currentPart();
    if (part.kind == FramingPart::Kind::Crop)
        cropIn(framing.crops, part.shape) = box;
    else if (part.kind == FramingPart::Kind::Mask && part.mask < framing.masks.size())
        framing.masks[part.mask].region = box;
    setFraming(framing);
}

Photo FramingDialog::framed() const
{
    Photo photo = m_workspace.photo(m_photo);
    photo.crops = m_framing.crops;
    photo.masks = m_framing.masks;
    photo.focalPoint = m_framing.focalPoint;
    return photo;
}

void FramingDialog::suggest()
{
    if (currentPart().kind == FramingPart::Kind::Crop && !m_view->pictureSize().isEmpty())
        setBox(suggestedCrop(framed(), currentPart().shape, m_view->pictureSize()));
}

void FramingDialog::clearPart()
{
    PhotoFraming framing = m_framing;
    const FramingPart part = currentPart();
    if (part.kind == FramingPart::Kind::Crop)
        cropIn(framing.crops, part.shape).reset();
    else if (part.kind == FramingPart::Kind::FocalPoint)
        framing.focalPoint.reset();
    else if (part.mask < framing.masks.size())
        framing.masks.erase(framing.masks.begin() + static_cast<std::ptrdiff_t>(part.mask));
    setFraming(framing);
}

void FramingDialog::addMask(MaskKind kind)
{
    PhotoFraming framing = m_framing;
    framing.masks.push_back({ Region { 0.4, 0.3, 0.2, 0.2 }, kind });
    setFraming(framing);
    m_parts->setCurrentRow(m_parts->count() - 1);
    m_view->setFocus();
}

QString FramingDialog::warnings() const
{
    QStringList texts;
    const Photo photo = framed();
    for (const PhotoShape shape : shapes) {
        if (shape != PhotoShape::Full && !cropOf(photo.crops, shape))
            continue; // as the frame
        const QString text = cropWarning(shape, cropEffect(m_workspace.registry(), photo, shape));
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u'\n');
}

void FramingDialog::updateState()
{
    const FramingPart part = currentPart();
    const bool isCrop = part.kind == FramingPart::Kind::Crop;
    m_suggest->setEnabled(isCrop && part.shape != PhotoShape::Full);
    m_clear->setEnabled(isCrop ? cropOf(m_framing.crops, part.shape).has_value()
                               : part.kind == FramingPart::Kind::Mask || m_framing.focalPoint.has_value());
    m_hint->setText(isCrop && part.shape == PhotoShape::Full
            ? tr("Nothing outside this crop ever leaves the newsroom. Drag over the picture to draw it.")
            : isCrop ? tr("Drag over the picture, or let it be suggested.")
                     : part.kind == FramingPart::Kind::FocalPoint
            ? tr("Click what must stay in view when a page shows less of the picture.")
            : tr("What lies under it is hidden in every picture that leaves."));
    const QString text = warnings();
    m_warnings->setText(text);
    m_warningLine->setVisible(!text.isEmpty());
    const QString caption = isCrop ? cropEffect(m_workspace.registry(), framed(), part.shape).caption : QString();
    m_caption->setText(caption);
    for (QWidget* part : std::initializer_list<QWidget*> { m_captionTitle, m_caption })
        part->setVisible(!caption.isEmpty());
    m_copy->setVisible(!caption.isEmpty());
}

void FramingDialog::apply()
{
    rapporteur::setFraming(m_workspace, m_photo, m_framing);
    accept();
}

} // namespace rapporteur
