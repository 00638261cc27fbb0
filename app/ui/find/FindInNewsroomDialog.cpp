#include "ui/find/FindInNewsroomDialog.h"

#include "ui/dialogs/ReportErrors.h"
#include "ui/find/FoundTextDelegate.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

namespace rapporteur {

namespace {

constexpr int progressParts = 1000;

} // namespace

FindInNewsroomDialog::FindInNewsroomDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_model(new FoundTextModel(workspace, this)), m_wanted(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)), m_case(new QCheckBox(tr("Match &case"), this)),
      m_words(new QCheckBox(tr("&Whole words"), this)), m_all(new QCheckBox(tr("All hits"), this)), m_list(new QListView(this)),
      m_result(new QLabel(this)), m_progress(new QProgressBar(this)), m_find(new QPushButton(tr("&Find"), this)),
      m_replace(new QPushButton(this)), m_stop(new QPushButton(tr("&Stop"), this))
{
    setWindowTitle(tr("Find in the Newsroom"));
    resize(760, 600);
    makeFields();
    makeLayout();
    connect(m_find, &QPushButton::clicked, this, &FindInNewsroomDialog::find);
    connect(m_replace, &QPushButton::clicked, this, &FindInNewsroomDialog::replace);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_work)
            m_work->stop();
    });
    connect(m_model, &FoundTextModel::tickedChanged, this, &FindInNewsroomDialog::showState);
    const auto tickAll = [this](bool isOn) { m_model->tickAll(isOn ? Qt::Checked : Qt::Unchecked); };
    connect(m_all, &QCheckBox::clicked, this, tickAll);
    // Assistive technology toggles without a click; what showState shows is ticked already.
    connect(m_all, &QCheckBox::toggled, this, [this, tickAll](bool isOn) {
        if (isOn != (m_model->tickedCount() > 0))
            tickAll(isOn);
    });
    connect(m_replacement, &QLineEdit::textChanged, this, [this](const QString& text) { m_model->setReplacement(text); });
    connect(m_wanted, &QLineEdit::textChanged, this, &FindInNewsroomDialog::showState);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT hitActivated(m_model->hit(index)); });
    auto* enter = new QShortcut(Qt::Key_Return, m_list);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, [this] {
        if (m_list->currentIndex().isValid())
            Q_EMIT hitActivated(m_model->hit(m_list->currentIndex()));
    });
    const auto note = [this] { m_isStale = true; };
    connect(&workspace, &Workspace::articlePatched, this, note);
    connect(&workspace, &Workspace::recordsChanged, this, note);
    connect(&workspace, &Workspace::reloaded, this, [this] {
        m_isStale = true;
        m_model->setFound({});
    });
    showState();
}

FindInNewsroomDialog::~FindInNewsroomDialog() = default;

void FindInNewsroomDialog::makeFields()
{
    m_wanted->setObjectName(u"wanted"_s);
    m_wanted->setClearButtonEnabled(true);
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setEnabled(!m_workspace.isReadOnly());
    m_replacement->setPlaceholderText(tr("Nothing: takes the hits out"));
    m_replacement->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundTextDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setAccessibleName(tr("Hits"));
    m_result->setObjectName(u"result"_s);
    m_result->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_find->setDefault(true);
    for (QPushButton* button : { m_replace, m_stop })
        button->setAutoDefault(false);
}

void FindInNewsroomDialog::makeLayout()
{
    auto* findLabel = new QLabel(tr("F&ind:"), this);
    findLabel->setBuddy(m_wanted);
    auto* replaceLabel = new QLabel(tr("Replace &by:"), this);
    replaceLabel->setBuddy(m_replacement);
    auto* options = new QHBoxLayout;
    options->addWidget(m_case);
    options->addWidget(m_words);
    options->addStretch(1);
    auto* fields = new QGridLayout;
    fields->addWidget(findLabel, 0, 0);
    fields->addWidget(m_wanted, 0, 1);
    fields->addWidget(m_find, 0, 2);
    fields->addLayout(options, 1, 1);
    fields->addWidget(replaceLabel, 2, 0);
    fields->addWidget(m_replacement, 2, 1);
    fields->addWidget(m_replace, 2, 2);
    fields->setColumnStretch(1, 1);
    auto* state = new QHBoxLayout;
    state->addWidget(m_all);
    state->addWidget(m_result, 1);
    state->addWidget(m_progress);
    state->addWidget(m_stop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(fields);
    layout->addLayout(state);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const QList<QWidget*> order { m_wanted, m_case, m_words, m_replacement, m_find, m_replace, m_all, m_list, m_stop,
        buttons->button(QDialogButtonBox::Close) };
    for (qsizetype index = 1; index < order.size(); ++index)
        setTabOrder(order[index - 1], order[index]);
}

void FindInNewsroomDialog::start(const QString& wanted)
{
    if (!wanted.isEmpty())
        m_wanted->setText(wanted);
    m_wanted->setFocus(Qt::OtherFocusReason);
    m_wanted->selectAll();
}

void FindInNewsroomDialog::startCorrection(const QString& before, const QString& now)
{
    start(before);
    m_case->setChecked(true);
    m_words->setChecked(true);
    m_replacement->setText(now);
    m_isReplacing = true;
    m_model->setReplacement(now);
    find();
}

/// Until somebody goes to that field this is a search alone, and nothing can be replaced unseen.
bool FindInNewsroomDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_replacement && event->type() == QEvent::FocusIn && !m_isReplacing) {
        m_isReplacing = true;
        m_model->setReplacement(m_replacement->text());
        showState();
    }
    return QDialog::eventFilter(watched, event);
}

TextQuery FindInNewsroomDialog::query() const
{
    return { m_wanted->text(), m_case->isChecked() ? LetterCase::AsTyped : LetterCase::Any,
        m_words->isChecked() ? WordEdges::Whole : WordEdges::Any };
}

void FindInNewsroomDialog::run(
    const QString& title, const QString& failure, std::function<void(const Progress&)> work, std::function<void()> finished)
{
    m_work = std::make_unique<BackgroundWork>(title);
    connect(m_work.get(), &BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, total > 0 ? progressParts : 0);
        m_progress->setValue(total > 0 ? static_cast<int>(done * progressParts / total) : 0);
    });
    // The work is destroyed after its signal, not in it.
    connect(m_work.get(), &BackgroundWork::finished, this, [this, finished] {
        m_work.release()->deleteLater();
        finished();
        showState();
    });
    connect(m_work.get(), &BackgroundWork::failed, this, [this, failure](const Error& error) {
        m_work.release()->deleteLater();
        showState();
        reportErrors(this, failure, [&error] { throw error; });
    });
    m_progress->setRange(0, 0);
    m_work->start(std::move(work));
    showState();
}

void FindInNewsroomDialog::find()
{
    if (m_work || m_wanted->text().isEmpty())
        return;
    const QString failure = tr("The newsroom could not be searched.");
    reportErrors(this, failure, [&] {
        auto found = std::make_shared<NewsroomFound>();
        m_report.clear();
        m_searched = m_wanted->text();
        m_hasSearched = false;
        m_model->setFound({});
        run(
            tr("Searching…"), failure,
            [snapshot = m_workspace.snapshot(), query = query(), found](const Progress& progress) {
                *found = findInNewsroom(snapshot, query, progress);
            },
            [this, found] {
                m_hasSearched = true;
                m_isComplete = found->isComplete;
                m_model->setFound(std::move(*found));
                if (m_model->rowCount() > 0)
                    m_list->setCurrentIndex(m_model->index(0));
            });
    });
}

void FindInNewsroomDialog::replace()
{
    if (m_work || m_model->tickedCount() == 0)
        return;
    const QString failure = tr("Nothing was replaced.");
    reportErrors(this, failure, [&] {
        auto prepared = std::make_shared<PreparedReplacement>();
        const NewsroomSnapshot snapshot = m_workspace.snapshot();
        m_isStale = false;
        run(
            tr("Replacing…"), failure,
            [snapshot, hits = m_model->ticked(), replacement = m_replacement->text(), prepared](const Progress& progress) {
                *prepared = prepareReplacement(snapshot, hits, replacement, progress);
            },
            [this, prepared] {
                // Somebody went on writing: what was prepared would take that back.
                if (m_isStale)
                    replace();
                else
                    finishReplacing(*prepared);
            });
    });
}

void FindInNewsroomDialog::finishReplacing(const PreparedReplacement& prepared)
{
    m_workspace.change(tr("Replace in the Newsroom"), prepared.changes);
    m_report = replacementReport(prepared);
    m_hasSearched = false;
    m_model->setFound({});
}

QString FindInNewsroomDialog::foundText() const
{
    const int count = m_model->rowCount();
    if (count == 0)
        return tr("“%1” was not found.").arg(m_searched);
    if (!m_isComplete)
        return tr("There are more than %1 hits; the first of them are shown. Look for a longer text to see all.").arg(QLocale().toString(count));
    const QString records = m_model->recordCount() == 1 ? tr("1 record") : tr("%n records", nullptr, m_model->recordCount());
    //: %1 is "5 records".
    const QString found = (count == 1 ? tr("1 hit in %1.") : tr("%n hits in %1.", nullptr, count)).arg(records);
    const int facts = count - m_model->replaceableCount();
    if (facts == 0)
        return found;
    return found + u' '
        + (facts == 1 ? tr("1 comes from the facts and cannot be replaced here.")
                      : tr("%n come from the facts and cannot be replaced here.", nullptr, facts));
}

void FindInNewsroomDialog::showState()
{
    const bool isBusy = m_work != nullptr;
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    const bool isReadOnly = m_workspace.isReadOnly();
    const QString hint = m_report.isEmpty() ? tr("Each place is shown here before anything is changed.") : m_report;
    m_result->setText(isBusy ? m_work->title() : m_hasSearched ? foundText() : hint);
    m_find->setEnabled(!isBusy && !m_wanted->text().isEmpty());
    const int ticked = m_model->tickedCount();
    m_replace->setText(ticked == 0 ? tr("&Replace") : tr("&Replace %1").arg(QLocale().toString(ticked)));
    m_replace->setEnabled(!isBusy && !isReadOnly && m_isReplacing && ticked > 0);
    m_all->setVisible(!isReadOnly && m_model->replaceableCount() > 0);
    m_all->setCheckState(ticked == 0 ? Qt::Unchecked : ticked == m_model->replaceableCount() ? Qt::Checked : Qt::PartiallyChecked);
    m_list->setEnabled(!isBusy);
}

} // namespace rapporteur
