#pragma once

#include "editing/shoot/Shoot.h"
#include "ui/window/OpenNewsroom.h"

#include <QObject>

namespace rapporteur {

class NoticeBar;
class WorkBar;
struct BundleReport;

/// What brings records into the open newsroom and out of it: import, photos, export, dump, backup, check. All of it runs
/// beside the window, and its end is a notice with what can be done next.
class NewsroomFiles : public QObject
{
    Q_OBJECT

public:
    NewsroomFiles(OpenNewsroom& newsroom, NoticeBar& notices, WorkBar& work, QWidget& window);

    void importDocument();
    /// Shows the first of them.
    void addPhotos(const std::vector<PastedPicture>& pictures);
    /// Files that the user picks; none when he thought better of it.
    std::vector<PastedPicture> askPictures();
    /// Makes photos of the pictures and hands them on, in their order; refused ones are told.
    void addPictures(const std::vector<PastedPicture>& pictures, std::function<void(const std::vector<PhotoId>&)> added);
    void exportBundle();
    void dump();
    void backUp();
    void verify();
    /// Makes what was deleted unreadable, after a question.
    void purge();
    void saveCopy();

Q_SIGNALS:
    /// Problems that an import, an export or a check found.
    void reportFound(const QString& heading, const rapporteur::Problems& problems);

private:
    void run(const QString& title, const QString& failure, std::function<void(const Progress&)> work, std::function<void()> finished);
    void tell(const QString& text, const QString& path = {});
    void tellProblems(const QString& text, const Problems& problems);
    void finishExport(const BundleReport& report);
    QString folder() const;

    OpenNewsroom& m_newsroom;
    NoticeBar& m_notices;
    WorkBar& m_work;
    QWidget& m_window;
};

} // namespace rapporteur
