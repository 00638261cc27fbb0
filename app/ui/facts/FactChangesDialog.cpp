#include "ui/facts/FactChangesDialog.h"

#include "editing/commands/ArticleFields.h"
#include "editing/rendering/RenderedNow.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr QSize firstSize(860, 420);
enum Column { InText, ByFacts, ColumnCount };

/// The words from `first` on, without the last `same` ones; what is left out is a dot line.
QString stretch(const QStringList& words, qsizetype first, qsizetype same)
{
    const qsizetype length = words.size() - first - same;
    return (first > 0 ? u"… "_s : QString()) + words.mid(first, length).join(u' ') + (same > 0 ? u" …"_s : QString());
}

/// Of two long texts the places where they differ, with some words around them.
std::pair<QString, QString> differingParts(const QString& one, const QString& other)
{
    constexpr qsizetype around = 5;
    const QStringList ours = one.split(u' ');
    const QStringList theirs = other.split(u' ');
    const qsizetype shortest = std::min(ours.size(), theirs.size());
    qsizetype before = 0;
    while (before < shortest && ours[before] == theirs[before])
        ++before;
    qsizetype after = 0;
    while (after < shortest - before && ours[ours.size() - 1 - after] == theirs[theirs.size() - 1 - after])
        ++after;
    before = std::max<qsizetype>(0, before - around);
    after = std::max<qsizetype>(0, after - around);
    return { stretch(ours, before, after), stretch(theirs, before, after) };
}

} // namespace

FactChangesDialog::FactChangesDialog(Workspace& workspace, const ArticleId& article, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_article(article), m_heading(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_accept(new QPushButton(tr("&Use the Facts"), this)), m_keep(new QPushButton(tr("&Keep the Words"), this))
{
    setWindowTitle(tr("Changed Facts"));
    resize(firstSize);
    m_heading->setWordWrap(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({ tr("In the text"), tr("By the facts of today") });
    m_list->setAccessibleName(tr("Changed facts"));
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::itemChanged, this, &FactChangesDialog::showState);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeButtons());
    fill();
    m_list->setFocus();
}

QLayout* FactChangesDialog::makeButtons()
{
    auto* close = new QPushButton(tr("Close"), this);
    m_accept->setObjectName(u"accept"_s);
    m_keep->setObjectName(u"keep"_s);
    m_accept->setToolTip(tr("The ticked places read as the facts say now"));
    m_keep->setToolTip(tr("The ticked places stay as they are, and the difference is not told again"));
    for (QPushButton* button : { m_accept, m_keep, close })
        button->setAutoDefault(false);
    close->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(FactDecision::Accept); });
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(FactDecision::Keep); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    buttons->addWidget(close);
    return buttons;
}

void FactChangesDialog::fill()
{
    const Article& article = m_workspace.article(m_article);
    m_changes = changedFacts(article, renderedNow(article, m_workspace.registry(), QDateTime::currentDateTimeUtc()));
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    for (const FactChange& change : m_changes) {
        const auto [words, facts] = differingParts(change.words, change.facts);
        auto* item = new QTreeWidgetItem(m_list, { words, facts });
        item->setCheckState(InText, m_workspace.isReadOnly() ? Qt::Unchecked : Qt::Checked);
        item->setToolTip(InText, change.words);
        item->setToolTip(ByFacts, change.facts);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showState();
}

void FactChangesDialog::showState()
{
    const bool isAnyChosen = !chosen().empty();
    m_accept->setEnabled(isAnyChosen && !m_workspace.isReadOnly());
    m_keep->setEnabled(isAnyChosen && !m_workspace.isReadOnly());
    m_heading->setText(m_changes.empty()
            ? tr("The text of “%1” says what the facts say.").arg(m_workspace.article(m_article).headline)
            : tr("“%1” was approved, so its words stay. %n fact(s) changed since: tick the places, then choose.", nullptr,
                static_cast<int>(m_changes.size()))
                  .arg(m_workspace.article(m_article).headline));
}

std::vector<FactChange> FactChangesDialog::chosen() const
{
    std::vector<FactChange> changes;
    for (size_t index = 0; index < m_changes.size(); ++index) {
        const QTreeWidgetItem* item = m_list->topLevelItem(static_cast<int>(index));
        if (item && item->checkState(InText) == Qt::Checked)
            changes.push_back(m_changes[index]);
    }
    return changes;
}

void FactChangesDialog::decide(FactDecision decision)
{
    ArticleFields(m_workspace, m_article).decide(chosen(), decision);
    fill();
    if (m_changes.empty())
        accept();
}

} // namespace rapporteur
