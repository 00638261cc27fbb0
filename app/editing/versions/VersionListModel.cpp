#include "editing/versions/VersionListModel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rapporteur {

QString reasonText(VersionReason reason)
{
    switch (reason) {
    case VersionReason::Opening:
        return VersionListModel::tr("As it was opened");
    case VersionReason::Pause:
        return VersionListModel::tr("Pause in writing");
    case VersionReason::Handover:
        return VersionListModel::tr("Handed over");
    case VersionReason::Approval:
        return VersionListModel::tr("Approved");
    case VersionReason::BeforeRevert:
        return VersionListModel::tr("Before going back");
    }
    return {};
}

QString versionTimeText(const VersionHead& version)
{
    const QDateTime at = QDateTime::fromString(version.at, Qt::ISODateWithMs).toLocalTime();
    if (!at.isValid())
        return version.at;
    const QLocale locale;
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0)
        return VersionListModel::tr("Today, %1").arg(time);
    if (days == 1)
        return VersionListModel::tr("Yesterday, %1").arg(time);
    return VersionListModel::tr("%1, %2", "a date, a time").arg(locale.toString(at.date(), VersionListModel::tr("d MMM yyyy")), time);
}

void VersionListModel::setVersions(std::vector<VersionHead> versions, QHash<QString, QString> approvers)
{
    beginResetModel();
    m_versions = std::move(versions);
    m_approvers = std::move(approvers);
    endResetModel();
}

int VersionListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int VersionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// An approval says whose it is.
QString VersionListModel::whyText(const VersionHead& version) const
{
    const QString approver = m_approvers.value(version.textVersion);
    if (version.reason == VersionReason::Approval && !approver.isEmpty())
        return tr("Approved by %1").arg(approver);
    return reasonText(version.reason);
}

QVariant VersionListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VersionHead& version = m_versions[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return tr("Version %1").arg(version.textVersion);
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2, by %3").arg(versionTimeText(version), whyText(version), version.author);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When:
        return versionTimeText(version);
    case Why:
        return whyText(version);
    case Who:
        return version.author;
    default:
        return {};
    }
}

QVariant VersionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Why:
        return tr("Why it was kept");
    case Who:
        return tr("Who");
    default:
        return {};
    }
}

} // namespace rapporteur
