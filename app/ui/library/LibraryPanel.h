#pragma once

#include "core/Id.h"
#include "editing/session/Navigation.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace rapporteur {

class ArticleFilterBar;
class ArticleListModel;
class RecordList;
class RecordListModel;
class SearchListModel;
class Workspace;

/// What the newsroom holds: the kinds of records, the list of one of them, and a search over everything.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(Workspace& workspace, QWidget* parent = nullptr);

    void showKind(RecordKind kind);
    RecordKind kind() const { return m_kind; }
    /// Marks the record that is on show; the list of its kind is opened when another one is.
    void setCurrent(const std::optional<ShownRecord>& record);
    void focusSearch();
    /// The id of the article on top of the list; empty when there is none.
    QString firstArticle() const;
    static const QList<RecordKind>& kinds();

Q_SIGNALS:
    void recordRequested(rapporteur::RecordKind kind, const QString& id);
    void photoDeskRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeSearch();
    QWidget* makeKinds();
    QWidget* makeLists();
    void search(const QString& text);
    void showResults();
    void refreshFacets();
    void open(const QModelIndex& index);
    RecordListModel* records(RecordKind kind);
    void updateNote();

    Workspace& m_workspace;
    RecordKind m_kind = RecordKind::Article;
    std::optional<ShownRecord> m_current;
    QLineEdit* m_search = nullptr;
    QButtonGroup* m_kindButtons = nullptr;
    QWidget* m_kindBox = nullptr;
    ArticleFilterBar* m_filters = nullptr;
    RecordList* m_list = nullptr;
    RecordList* m_results = nullptr;
    QPushButton* m_photoDesk = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_lists = nullptr;
    ArticleListModel* m_articles = nullptr;
    SearchListModel* m_found = nullptr;
    QHash<RecordKind, RecordListModel*> m_records;
    QTimer m_facetsTimer;
};

} // namespace rapporteur
