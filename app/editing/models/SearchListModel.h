#pragma once

#include "editing/workspace/Workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <atomic>
#include <memory>

namespace rapporteur {

/// What a full-text search as you type has found: the best at once, the rest in pieces after it. Searches in the storage
/// thread, so that typing never waits; of several queries only the last is carried out.
class SearchListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SearchListModel(Workspace& workspace, QObject* parent = nullptr);
    ~SearchListModel() override;

    void search(const QString& query);
    const QString& query() const { return m_query; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The rows are those of the query now; told again when more of them have come.
    void finished();

private:
    struct Search;
    static void fetch(const std::shared_ptr<Search>& search, NewsroomFile& file);
    void take(int number, std::vector<FoundRecord> found);

    Workspace& m_workspace;
    QString m_query;
    std::shared_ptr<std::atomic<int>> m_number; ///< of the last query; outlives the model in the storage thread
    int m_shown = 0; ///< the number of the query whose rows these are
    std::vector<FoundRecord> m_found;
};

} // namespace rapporteur
