#include "editing/pictures/Thumbnails.h"
#include "ui/appearance/Isolation.h"
#include "ui/appearance/LineIcon.h"
#include "ui/article/BlockDialogs.h"
#include "ui/article/DialogParts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr QSize thumbnailSize(168, 112);
constexpr int idRole = Qt::UserRole;
constexpr int hashRole = Qt::UserRole + 1;

QString captionText(const std::optional<std::vector<TextBlock>>& caption)
{
    return caption ? plainText(*caption) : QString();
}

std::optional<std::vector<TextBlock>> typedCaption(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    std::vector<TextBlock> caption;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        TextBlock typed = paragraph(line.trimmed());
        typed.key = u"c%1"_s.arg(caption.size());
        caption.push_back(typed);
    }
    return caption;
}

/// An empty field says what the photo says, unless the placement said "nothing" before.
std::optional<QString> saidHere(const QString& text, const std::optional<QString>& before)
{
    const bool wasNothing = before && before->isEmpty();
    return text.isEmpty() && !wasNothing ? std::nullopt : std::optional<QString>(text);
}

void showThumbnail(QListWidgetItem& item, Thumbnails* thumbnails)
{
    const QImage image = thumbnails ? thumbnails->image(item.data(hashRole).toByteArray()) : QImage();
    if (!image.isNull())
        item.setIcon(QPixmap::fromImage(image.scaled(thumbnailSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

} // namespace

PhotoDialog::PhotoDialog(const PhotoBlock& block, const Registry& registry, Thumbnails* thumbnails, QWidget* parent)
    : QDialog(parent), m_before(block), m_registry(registry), m_photos(new QListWidget(this)),
      m_empty(new QLabel(tr("This newsroom has no photo yet. Add one from a file."), m_photos)), m_size(new QComboBox(this)),
      m_caption(new QPlainTextEdit(captionText(block.caption), this)), m_alt(new QLineEdit(block.alt.value_or(QString()), this)),
      m_credit(new QLineEdit(block.credit.value_or(QString()), this))
{
    setWindowTitle(tr("Photo"));
    resize(680, 560);
    m_size->addItems({ tr("As wide as the text"), tr("Wider than the text"), tr("Beside the text, left"), tr("Beside the text, right") });
    m_size->setCurrentIndex(static_cast<int>(block.size));
    m_caption->setFixedHeight(fontMetrics().height() * 4);
    m_caption->setTabChangesFocus(true);
    auto* form = new QFormLayout;
    form->addRow(tr("&Size"), m_size);
    form->addRow(tr("&Caption here"), m_caption);
    form->addRow(tr("&Alt text here"), m_alt);
    form->addRow(tr("C&redit here"), m_credit);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_photos, 1);
    layout->addLayout(form);
    QDialogButtonBox* buttons = addButtons(*this, *layout, block.photo.isEmpty() ? tr("Insert") : tr("Done"));
    m_accept = buttons->button(QDialogButtonBox::Ok);
    if (block.photo.isEmpty()) {
        auto* files = buttons->addButton(tr("Add From a &File…"), QDialogButtonBox::ActionRole);
        connect(files, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT filesRequested();
        });
    }
    fillPhotos(thumbnails);
    connect(m_photos, &QListWidget::currentItemChanged, this, &PhotoDialog::describe);
    connect(m_photos, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    describe();
}

void PhotoDialog::fillPhotos(Thumbnails* thumbnails)
{
    m_photos->setAccessibleName(tr("Photos of the newsroom"));
    m_photos->setViewMode(QListView::IconMode);
    m_photos->setMovement(QListView::Static);
    m_photos->setResizeMode(QListView::Adjust);
    m_photos->setUniformItemSizes(true);
    m_photos->setIconSize(thumbnailSize);
    m_photos->setGridSize(thumbnailSize + QSize(20, 44));
    m_photos->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* center = new QVBoxLayout(m_photos);
    center->addWidget(m_empty);
    for (const RecordEntry& entry : RecordTitles(m_registry).entries(RecordKind::Photo)) {
        auto* item = new QListWidgetItem(lineIcon(u"photo"_s), entry.title, m_photos);
        item->setData(idRole, entry.id);
        item->setData(hashRole, m_registry.photos.find(PhotoId(entry.id))->sha256);
        item->setToolTip(entry.detail);
        showThumbnail(*item, thumbnails);
        if (entry.id == m_before.photo.text())
            m_photos->setCurrentItem(item);
    }
    m_empty->setVisible(m_photos->count() == 0);
    if (!m_photos->currentItem() && m_photos->count() > 0)
        m_photos->setCurrentRow(0);
    if (!thumbnails)
        return;
    connect(thumbnails, &Thumbnails::ready, this, [this, thumbnails](const QByteArray& sha256) {
        for (int row = 0; row < m_photos->count(); ++row) {
            if (m_photos->item(row)->data(hashRole).toByteArray() == sha256)
                showThumbnail(*m_photos->item(row), thumbnails);
        }
    });
}

/// What the photo says by itself stands greyed in the fields: left empty, they say that.
void PhotoDialog::describe()
{
    const QListWidgetItem* item = m_photos->currentItem();
    const Photo* photo = item ? m_registry.photos.find(PhotoId(item->data(idRole).toString())) : nullptr;
    const auto own = [](const QString& text) { return text.isEmpty() ? tr("Empty: as the photo says") : isolated(text); };
    m_caption->setPlaceholderText(own(photo ? captionText(photo->caption) : QString()));
    m_alt->setPlaceholderText(own(photo ? photo->alt : QString()));
    m_credit->setPlaceholderText(own(photo ? photo->credit : QString()));
    m_accept->setEnabled(photo);
}

PhotoBlock PhotoDialog::block() const
{
    PhotoBlock block = m_before;
    const QListWidgetItem* item = m_photos->currentItem();
    block.photo = PhotoId(item ? item->data(idRole).toString() : QString());
    block.size = static_cast<PhotoSize>(m_size->currentIndex());
    const QString caption = m_caption->toPlainText().trimmed();
    if (caption != captionText(m_before.caption))
        block.caption = typedCaption(caption);
    block.alt = saidHere(m_alt->text().trimmed(), m_before.alt);
    block.credit = saidHere(m_credit->text().trimmed(), m_before.credit);
    return block;
}

} // namespace rapporteur
