#pragma once

#include "editing/models/ArticleListModel.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace rapporteur {

/// Status, type, topic and year of the articles to list.
class ArticleFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleFilterBar(QWidget* parent = nullptr);

    ArticleFilter filter() const;
    /// What can be chosen; a choice that is no longer there falls back to all.
    void setFacets(const ArticleFacets& facets);
    void clear();

Q_SIGNALS:
    void filterChanged();

private:
    QComboBox* addChoice(const QString& all, const QString& name);

    QComboBox* m_status;
    QComboBox* m_type;
    QComboBox* m_topic;
    QComboBox* m_year;
};

} // namespace rapporteur
