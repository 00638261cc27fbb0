#pragma once

#include "editing/photos/PhotoFilter.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace rapporteur {

class Workspace;

/// What the photo grid shows: by event, person, what is missing, stars and picks.
class PhotoFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoFilterBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Fills in what there is to filter by, and keeps to it from then on.
    void load();
    const PhotoFilter& filter() const { return m_filter; }
    /// Only these, until the user takes that back; nothing else is filtered then.
    void showOnly(const QSet<PhotoId>& photos);

Q_SIGNALS:
    void filterChanged();

private:
    QComboBox* addCombo(const QString& name);
    QToolButton* addToggle(const QString& text, bool PhotoFilter::*field);
    void fill();
    void read();
    void clear();

    Workspace& m_workspace;
    PhotoFilter m_filter;
    PhotoFacets m_facets;
    QComboBox* m_event;
    QComboBox* m_person;
    QComboBox* m_marks;
    QToolButton* m_caption;
    QToolButton* m_altText;
    QToolButton* m_only;
    bool m_isFilling = false;
    bool m_isLoaded = false;
};

} // namespace rapporteur
