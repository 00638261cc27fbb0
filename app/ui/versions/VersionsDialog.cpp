#include "ui/versions/VersionsDialog.h"

#include "editing/handover/Approvals.h"
#include "editing/messages/ErrorText.h"
#include "editing/rendering/RenderedNow.h"
#include "editing/versions/ArticleVersions.h"
#include "editing/versions/VersionListModel.h"
#include "editing/workspace/Workspace.h"
#include "ui/dialogs/ReportErrors.h"
#include "ui/versions/ComparisonView.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr QSize firstSize(1000, 640);
constexpr int listWidth = 430;

/// Rows with a little air between them.
class AiryRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int air = 10;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(air, air);
    }
};

/// Who approved which text; the last one where several did.
QHash<QString, QString> approversOf(const Article& article)
{
    QHash<QString, QString> approvers;
    for (const Approval& approval : article.approvals)
        approvers.insert(approvedVersion(approval), approval.by);
    return approvers;
}

} // namespace

VersionsDialog::VersionsDialog(Workspace& workspace, const ArticleId& article, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_article(article), m_model(new VersionListModel(this)), m_list(new QTreeView(this)),
      m_summary(new QLabel(this)), m_comparison(new ComparisonView(this)), m_revert(new QPushButton(tr("&Revert to This Version"), this))
{
    const QString headline = workspace.article(article).headline;
    setWindowTitle(headline.isEmpty() ? tr("Versions of This Article") : tr("Versions of “%1”").arg(headline));
    resize(firstSize);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    splitter->addWidget(makeList());
    splitter->addWidget(makeComparison());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ listWidth, firstSize.width() - listWidth });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeButtons());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionsDialog::compare);
    fill();
}

QWidget* VersionsDialog::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AiryRows(m_list));
    m_list->setIndentation(0);
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(true);
    for (const int column : { VersionListModel::When, VersionListModel::Why })
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return m_list;
}

QWidget* VersionsDialog::makeComparison()
{
    auto* page = new QWidget(this);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summary"_s);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_comparison, 1);
    return page;
}

QLayout* VersionsDialog::makeButtons()
{
    m_revert->setObjectName(u"revert"_s);
    m_revert->setAutoDefault(false);
    m_revert->setToolTip(tr("Undo brings back what is there now; it is kept as a version, too"));
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(m_revert, &QPushButton::clicked, this, &VersionsDialog::revert);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_revert);
    row->addStretch(1);
    row->addWidget(close);
    return row;
}

void VersionsDialog::fill()
{
    m_model->setVersions(articleVersions(m_workspace, m_article), approversOf(m_workspace.article(m_article)));
    const QModelIndex first = m_model->index(0, 0);
    if (first.isValid())
        m_list->setCurrentIndex(first);
    else
        compare();
    m_list->setFocus();
}

std::optional<VersionHead> VersionsDialog::chosen() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(m_model->version(current.row())) : std::nullopt;
}

void VersionsDialog::compare()
{
    const auto version = chosen();
    m_revert->setEnabled(false);
    m_summary->clear();
    if (!version)
        return m_comparison->say(tr("There are no earlier versions of this article yet. One is kept when you change it, "
                                    "when you pause in writing, when you hand it over and when it is approved."));
    try {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        // As it would be after going back, so that nothing comes as a surprise.
        const Article earlier = revertedArticle(m_workspace, articleVersion(m_workspace, version->number)).article;
        const Article& article = m_workspace.article(m_article);
        const auto parts = comparedArticles(renderedNow(earlier, m_workspace.registry(), now),
            renderedNow(article, m_workspace.registry(), now));
        const bool isSame = std::ranges::all_of(parts, [](const ComparedPart& part) { return part.kind == ComparedPart::Kind::Same; });
        m_comparison->show(parts);
        m_revert->setEnabled(earlier != article && !m_workspace.isReadOnly());
        m_summary->setText(isSame ? tr("The article reads as it did in this version.")
                                  : tr("Since this version: what is struck out has gone, what is underlined is new."));
    } catch (const Error& error) {
        m_comparison->say(tr("This version cannot be shown. %1").arg(errorText(error)));
    }
}

void VersionsDialog::revert()
{
    const auto version = chosen();
    if (!version)
        return;
    QStringList gone;
    const bool isDone = reportErrors(
        this, tr("The article was not changed."), [&] { gone = revertTo(m_workspace, version->number); });
    if (!isDone)
        return;
    Q_EMIT reverted(*version, gone);
    accept();
}

} // namespace rapporteur
