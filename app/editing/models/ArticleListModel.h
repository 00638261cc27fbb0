#pragma once

#include "core/registry/ArticleHead.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace rapporteur {

class Workspace;

/// Which articles a list shows; what is left empty is not asked for.
struct ArticleFilter
{
    std::optional<ArticleStatus> status;
    QString type;
    QString topic;
    int year = 0;

    bool isEmpty() const { return *this == ArticleFilter(); }
    bool accepts(const ArticleHead& head) const;
    friend bool operator==(const ArticleFilter&, const ArticleFilter&) = default;
};

/// What there is to filter by, each in its order.
struct ArticleFacets
{
    QStringList types;
    QStringList topics;
    QList<int> years;
    friend bool operator==(const ArticleFacets&, const ArticleFacets&) = default;
};
ArticleFacets facetsOf(const std::vector<ArticleHead>& heads);

/// The articles of a newsroom: undated ones (being written) first, then the newest. A change of one article moves one row.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ArticleListModel(Workspace& workspace, QObject* parent = nullptr);

    void setFilter(const ArticleFilter& filter);
    const ArticleFilter& filter() const { return m_filter; }

    QModelIndex indexOf(const ArticleId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        ArticleId id;
        QString day; ///< of publication, else of the last change; empty sorts first
        QString headline;
        friend bool operator==(const Row&, const Row&) = default;
    };
    static Row rowOf(const ArticleHead& head);
    static bool isBefore(const Row& left, const Row& right);
    void rebuild();
    void update(const ArticleId& id);
    void insert(const Row& row);

    Workspace& m_workspace;
    ArticleFilter m_filter;
    std::vector<Row> m_rows;
};

} // namespace rapporteur
