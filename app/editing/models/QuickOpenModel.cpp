#include "editing/models/QuickOpenModel.h"

#include "core/text/Folding.h"
#include "editing/messages/RecordNames.h"
#include "editing/models/ListRoles.h"
#include "editing/workspace/Workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr size_t mostShown = 60;

/// How well a target fits: 0 not at all; a title that begins with what was typed is best.
int fitOf(const QString& folded, const QStringList& words, const QString& whole)
{
    for (const QString& word : words) {
        if (!folded.contains(u' ' + word))
            return 0;
    }
    return folded.startsWith(whole) ? 3 : folded.contains(whole) ? 2 : 1;
}

} // namespace

QuickOpenModel::QuickOpenModel(Workspace* workspace, QObject* parent) : QAbstractListModel(parent), m_workspace(workspace) {}

void QuickOpenModel::add(QuickTarget target)
{
    target.folded = foldedWords(target.title);
    m_targets.push_back(std::move(target));
}

void QuickOpenModel::setActions(const QStringList& titles, const QStringList& shortcuts)
{
    m_targets.clear();
    for (qsizetype index = 0; index < titles.size(); ++index)
        add({ std::nullopt, QString::number(index), titles[index], shortcuts.value(index), {} });
    if (m_workspace)
        addRecords({ RecordKind::Article, RecordKind::Person, RecordKind::Photo, RecordKind::Delegation, RecordKind::Event,
            RecordKind::Publication, RecordKind::Organization });
    find({});
}

void QuickOpenModel::setKinds(const QList<RecordKind>& kinds)
{
    m_targets.clear();
    addRecords(kinds);
    find({});
}

void QuickOpenModel::addArticles()
{
    for (const ArticleHead& head : m_workspace->articleHeads()) {
        QStringList parts { shownDate(head.published), head.type, head.topics.join(u", "_s) };
        parts.removeAll(QString());
        if (!head.headline.isEmpty())
            add({ RecordKind::Article, head.id.text(), head.headline, parts.join(u" · "_s), {} });
    }
}

void QuickOpenModel::addRecords(const QList<RecordKind>& kinds)
{
    const RecordTitles titles(m_workspace->registry());
    for (const RecordKind kind : kinds) {
        if (kind == RecordKind::Article)
            addArticles();
        for (const RecordEntry& entry : titles.entries(kind))
            add({ kind, entry.id, entry.title, entry.detail, {} });
    }
}

void QuickOpenModel::find(const QString& typed)
{
    const QString whole = u' ' + foldedWords(typed).trimmed();
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, size_t>> fits;
    for (size_t index = 0; index < m_targets.size(); ++index) {
        if (const int fit = fitOf(m_targets[index].folded, words, whole))
            fits.emplace_back(fit, index);
    }
    std::ranges::stable_sort(fits, [](const auto& left, const auto& right) { return left.first > right.first; });
    beginResetModel();
    m_shown.clear();
    for (size_t index = 0; index < std::min(mostShown, fits.size()); ++index)
        m_shown.push_back(fits[index].second);
    endResetModel();
}

int QuickOpenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant QuickOpenModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuickTarget& shown = target(index.row());
    const QString kind = shown.kind ? kindName(*shown.kind) : QCoreApplication::translate("QuickOpenModel", "Command");
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return QStringList { kind, shown.detail.isEmpty() ? shown.title : shown.title + u", "_s + shown.detail }.join(u", "_s);
    case IdRole:
        return shown.id;
    case KindRole:
        return shown.kind ? QVariant(static_cast<int>(*shown.kind)) : QVariant();
    case DetailRole:
        return shown.detail;
    case BadgeRole:
        return kind;
    default:
        return {};
    }
}

} // namespace rapporteur
