#pragma once

#include "editing/find/FoundTextModel.h"
#include "editing/work/BackgroundWork.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QPushButton;

namespace rapporteur {

/// Finds and replaces in every article and other record; each hit is shown before anything is changed.
class FindInNewsroomDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FindInNewsroomDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~FindInNewsroomDialog() override;

    /// Puts the text in the field, where it is not empty, and the caret there.
    void start(const QString& wanted);
    /// Looks at once for a name that was corrected, whole and as it is written, with the new form to replace it by.
    void startCorrection(const QString& before, const QString& now);

Q_SIGNALS:
    /// Somebody wants to see the hit in its record.
    void hitActivated(const rapporteur::FoundText& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeFields();
    void makeLayout();
    TextQuery query() const;
    void find();
    void replace();
    void finishReplacing(const PreparedReplacement& prepared);
    /// Runs in another thread; the dialog shows how far it is and can stop it.
    void run(const QString& title, const QString& failure, std::function<void(const Progress&)> work, std::function<void()> finished);
    void showState();
    QString foundText() const;

    Workspace& m_workspace;
    FoundTextModel* m_model;
    std::unique_ptr<BackgroundWork> m_work;
    QLineEdit* m_wanted;
    QLineEdit* m_replacement;
    QCheckBox* m_case;
    QCheckBox* m_words;
    QCheckBox* m_all;
    QListView* m_list;
    QLabel* m_result;
    QProgressBar* m_progress;
    QPushButton* m_find;
    QPushButton* m_replace;
    QPushButton* m_stop;
    QString m_report; ///< what was replaced last
    QString m_searched;
    bool m_hasSearched = false;
    bool m_isReplacing = false; ///< somebody went to the field for the replacement: what it does is shown
    bool m_isComplete = true;
    bool m_isStale = false; ///< something was changed since the replacement was prepared
};

} // namespace rapporteur
