#pragma once

#include "core/Id.h"

#include <QWidget>

class QScrollArea;

namespace rapporteur {

class FieldForm;
class RecordChips;
class Workspace;

/// The facts about the open article beside its text: status, address, dates, type, topics, authors, events, photo, related.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectorPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// An empty id: no article is open.
    void show(const ArticleId& article);

Q_SIGNALS:
    void recordRequested(rapporteur::RecordKind kind, const QString& id);

private:
    void addPublishing();
    void addDates();
    void addPeople();
    void addPhoto();
    void addRelated();
    void choosePhoto();
    void refresh();
    RecordChips* addChips(const QString& label, const QString& add, const QString& chooser, const QList<RecordKind>& kinds);

    Workspace& m_workspace;
    ArticleId m_article;
    FieldForm* m_form;
    QWidget* m_empty;
    QScrollArea* m_scroll;
};

} // namespace rapporteur
