#pragma once

#include "core/Problem.h"
#include "core/registry/ArticleVersion.h"
#include "ui/window/OpenNewsroom.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace rapporteur {

class ArticleEditor;
class ChangedFacts;
struct CorrectedName;
class FindBar;
class FindInNewsroomDialog;
struct FoundText;
class FormatBar;
class NoticeBar;
class PhotoDesk;
class RecordDetails;
class SpellingMarks;

/// The middle of the window: notices above the article editor, or the details of another record.
class NewsroomView : public QWidget
{
    Q_OBJECT

public:
    explicit NewsroomView(OpenNewsroom& newsroom, QWidget* parent = nullptr);

    OpenNewsroom& newsroom() { return m_newsroom; }
    NoticeBar& notices() { return *m_notices; }
    ArticleEditor& editor() { return *m_editor; }
    FindBar& findBar() { return *m_findBar; }
    SpellingMarks& spelling() { return *m_spelling; }
    ChangedFacts& changedFacts() { return *m_changedFacts; }
    PhotoDesk& photoDesk() { return *m_photoDesk; }

    /// Begins an article with the caret in its headline.
    void newArticle();
    void newPerson();
    void newPublication();
    void deleteCurrent();
    /// The versions of the article that is shown, and the way back to each.
    void showVersions();
    /// The photo that is shown, in a window of its own, to name the people in it.
    void seatPeople();
    void seatPeopleOf(const PhotoId& photo);
    /// Caption, variants and alt text of the photo that is shown.
    void writeCaption();
    /// A photographer's short codes for people, from a file.
    void importShortcuts();
    /// Shows the record and the place in it.
    void goTo(const Place& place);
    void focusText();
    void showPhotoDesk();
    void findInNewsroom();
    bool showsArticle() const;

Q_SIGNALS:
    void currentChanged();

private:
    std::optional<PhotoId> shownPhoto();
    void showHit(const FoundText& hit);
    FindInNewsroomDialog& findDialog();
    void tellOfCorrection(const CorrectedName& name);
    void showCurrent();
    void fitCurrentPage();
    void tellOfEditor();
    void connectPhotoDesk();
    QWidget* makeEmptyPage();
    void tellReverted(const VersionHead& version, const QStringList& gone);
    void refuseDeletion(const QString& title, const std::vector<Place>& uses);

    OpenNewsroom& m_newsroom;
    NoticeBar* m_notices;
    QVBoxLayout* m_layout;
    QStackedWidget* m_pages;
    QWidget* m_empty;
    ArticleEditor* m_editor;
    FormatBar* m_formats;
    RecordDetails* m_details;
    FindBar* m_findBar;
    SpellingMarks* m_spelling;
    ChangedFacts* m_changedFacts;
    PhotoDesk* m_photoDesk;
    FindInNewsroomDialog* m_findDialog = nullptr;
};

} // namespace rapporteur
