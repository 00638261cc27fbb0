#pragma once

#include "editing/session/Navigation.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace rapporteur {

class FieldForm;
class RecordList;
class Thumbnails;
class UsesListModel;
class Workspace;

/// A record that is no article: what it is called, its fields, how it reads in a text, and where it is mentioned.
class RecordDetails : public QScrollArea
{
    Q_OBJECT

public:
    RecordDetails(Workspace& workspace, Thumbnails& thumbnails, QWidget* parent = nullptr);

    void show(const ShownRecord& record);
    const ShownRecord& record() const { return m_record; }

Q_SIGNALS:
    void recordRequested(rapporteur::RecordKind kind, const QString& id);
    /// The people in the photo are to be named.
    void seatsRequested();
    /// Its caption, variants and alt text are to be written.
    void captionsRequested();

private:
    void refresh();
    QWidget* makePhotoTools(QWidget* parent);
    void showPicture();
    void updateUses();

    Workspace& m_workspace;
    Thumbnails& m_thumbnails;
    ShownRecord m_record;
    QVBoxLayout* m_layout;
    QLabel* m_kind;
    QLabel* m_title;
    QLabel* m_picture;
    QWidget* m_photoTools;
    QWidget* m_lastTool = nullptr; ///< where Tab goes on to the fields
    FieldForm* m_form = nullptr;
    QLabel* m_usesHeading;
    RecordList* m_uses;
    UsesListModel* m_usesModel;
};

} // namespace rapporteur
