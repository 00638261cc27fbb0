#include "ui/photos/ImportPhotosDialog.h"

#include "editing/actions/Pictures.h"
#include "editing/messages/ErrorText.h"
#include "editing/models/RecordTitles.h"
#include "editing/shoot/ShootHints.h"
#include "editing/shoot/ShootListModel.h"
#include "editing/work/BackgroundWork.h"
#include "editing/workspace/Workspace.h"
#include "ui/dialogs/ReportErrors.h"
#include "ui/photos/ConflictChoice.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int progressParts = 1000;

} // namespace

ImportPhotosDialog::~ImportPhotosDialog() = default;

/// The next work begins when the one before has ended.
void ImportPhotosDialog::run(
    const QString& text, std::function<void(const Progress&)> work, std::function<void()> finished, QWidget* after)
{
    m_activity->setText(text);
    m_progress->setRange(0, 0);
    m_stop->setEnabled(true);
    m_pages->setCurrentWidget(m_busyPage);
    m_stop->setFocus();
    m_work = new BackgroundWork(text, this);
    connect(m_work, &BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? progressParts : 0);
        if (total > 0)
            m_progress->setValue(static_cast<int>(done * progressParts / total));
    });
    const auto end = [this] {
        m_work->deleteLater();
        m_work = nullptr;
    };
    connect(m_work, &BackgroundWork::finished, this, [end, finished] {
        end();
        finished();
    });
    connect(m_work, &BackgroundWork::failed, this, [this, end, after](const Error& error) {
        end();
        m_note->setText(errorText(error));
        m_note->show();
        m_pages->setCurrentWidget(after);
        if (after == m_choosePage)
            m_note->setFocus();
    });
    m_work->start(std::move(work));
}

void ImportPhotosDialog::look(const QStringList& paths)
{
    if (paths.isEmpty() || m_work)
        return;
    m_note->hide();
    reportErrors(this, tr("The photos were not looked at."), [&] {
        const auto shoot = std::make_shared<Shoot>();
        run(
            tr("Looking at the pictures…"),
            [this, paths, shoot, newsroom = m_workspace.snapshot()](const Progress& progress) {
                const PictureFiles files = findPictureFiles(paths, newsroom.path, newsroom.mediaPath, progress);
                *shoot = readShoot(newsroom, files, m_pictures.service(), progress);
            },
            [this, shoot] {
                m_model->setShoot(std::move(*shoot));
                showFound();
            },
            m_choosePage);
    });
}

void ImportPhotosDialog::showFound()
{
    fillEvents();
    fillTemplates();
    m_pages->setCurrentWidget(m_reviewPage);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showState();
    showConflicts();
    (m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_list)->setFocus();
}

void ImportPhotosDialog::fillEvents()
{
    std::vector<const Photo*> photos;
    for (const ShootPicture& picture : m_model->shoot().pictures) {
        if (picture.outcome == ShootOutcome::New)
            photos.push_back(&picture.photo);
    }
    const EventId likely = eventOfPhotos(m_workspace.registry(), photos);
    m_event->clear();
    m_event->addItem(tr("No event"), QString());
    for (const RecordEntry& entry : RecordTitles(m_workspace.registry()).entries(RecordKind::Event))
        m_event->addItem(entry.title, entry.id);
    m_event->setCurrentIndex(std::max(0, m_event->findData(likely.text())));
}

void ImportPhotosDialog::fillTemplates()
{
    m_template->clear();
    m_template->addItem(tr("No template"));
    for (const PhotoTemplate& values : storedTemplates())
        m_template->addItem(values.name);
    m_template->setEnabled(m_template->count() > 1);
}

/// What can be imported, and what becomes of the rest.
void ImportPhotosDialog::showState()
{
    const Shoot& shoot = m_model->shoot();
    const int added = shoot.count(ShootOutcome::New);
    const int known = shoot.count(ShootOutcome::Known) + shoot.count(ShootOutcome::Twin);
    const int refused = shoot.count(ShootOutcome::Refused);
    QStringList sentences { shoot.pictures.empty() ? tr("There are no pictures here.") : tr("%n new photo(s).", nullptr, added) };
    if (known > 0)
        sentences << tr("%n are there already.", nullptr, known);
    if (refused > 0)
        sentences << tr("%n cannot be used.", nullptr, refused);
    if (!shoot.passedOver.isEmpty())
        sentences << tr("%n other file(s) are no pictures.", nullptr, static_cast<int>(shoot.passedOver.size()));
    if (shoot.isCut)
        sentences << tr("Only the first %n were looked at.", nullptr, static_cast<int>(mostPictureFiles));
    m_summary->setText(sentences.join(u' '));
    m_import->setText(tr("Import %n Photo(s)", nullptr, added));
    m_import->setEnabled(added > 0 && !m_workspace.isReadOnly());
    m_conflictRow->setVisible(m_model->conflictCount() > 0);
}

void ImportPhotosDialog::showConflicts()
{
    while (QLayoutItem* item = m_conflicts->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        const std::unique_ptr<QLayoutItem> taken(item);
    }
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->picture(index).outcome != ShootOutcome::New)
        return;
    const auto& conflicts = m_model->picture(index).conflicts;
    for (size_t place = 0; place < conflicts.size(); ++place) {
        auto* choice = new ConflictChoice(conflicts[place], this);
        connect(choice, &ConflictChoice::chosen, this, [this, index = QPersistentModelIndex(index), place](MetadataContainer container) {
            if (index.isValid())
                m_model->choose(index, place, container);
        });
        m_conflicts->addWidget(choice);
    }
}

void ImportPhotosDialog::import()
{
    if (m_work)
        return;
    m_note->hide();
    reportErrors(this, tr("The photos were not imported."), [&] {
        // Its own copy: when it is stopped, what is shown is as before.
        const auto shoot = std::make_shared<Shoot>(m_model->shoot());
        run(
            tr("Copying the pictures…"),
            [shoot, newsroom = m_workspace.snapshot()](const Progress& progress) { storeShoot(newsroom, *shoot, progress); },
            [this, shoot] {
                m_model->setShoot(std::move(*shoot));
                finish();
            },
            m_reviewPage);
    });
}

void ImportPhotosDialog::finish()
{
    ShootOptions options { EventId(m_event->currentData().toString()), {} };
    for (const PhotoTemplate& values : storedTemplates()) {
        if (m_template->currentIndex() > 0 && values.name == m_template->currentText())
            options.values = values;
    }
    const std::vector<PhotoId> photos = addShoot(m_workspace, m_model->shoot(), options);
    QStringList told = refusalTexts(m_model->shoot());
    constexpr qsizetype mostTold = 5;
    if (told.size() > mostTold)
        told = told.first(mostTold) << tr("… and %n more.", nullptr, static_cast<int>(told.size() - mostTold));
    Q_EMIT imported(photos, (QStringList { shootSummary(m_model->shoot()) } + told).join(u'\n'));
    m_model->setShoot({});
    m_pages->setCurrentWidget(m_choosePage);
    accept();
}

void ImportPhotosDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !m_work)
        event->acceptProposedAction();
}

void ImportPhotosDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    look(paths);
}

/// Closing stops what runs: nothing was changed then.
void ImportPhotosDialog::reject()
{
    if (m_work)
        m_work->stop();
    QDialog::reject();
}

} // namespace rapporteur
