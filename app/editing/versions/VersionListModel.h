#pragma once

#include "core/registry/ArticleVersion.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rapporteur {

/// The versions of an article, the newest first: when, why and by whom each was kept.
class VersionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Why, Who, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `approvers`: who approved a text, by its name.
    void setVersions(std::vector<VersionHead> versions, QHash<QString, QString> approvers = {});
    const VersionHead& version(int row) const { return m_versions[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString whyText(const VersionHead& version) const;

    std::vector<VersionHead> m_versions;
    QHash<QString, QString> m_approvers;
};

/// "Handed over", "Pause in writing" …
QString reasonText(VersionReason reason);
/// "Today, 10:42" or "12 June 2024, 10:42", in local time.
QString versionTimeText(const VersionHead& version);

} // namespace rapporteur
