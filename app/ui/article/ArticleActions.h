#pragma once

#include "core/text/PortableText.h"
#include "editing/surface/NameSuggestions.h"
#include "editing/surface/SurfaceFormat.h"

#include <QAction>
#include <QObject>
#include <functional>

class QMenu;
class QTextCursor;

namespace rapporteur {

class ArticleTextEdit;
class MentionTyping;
class Thumbnails;

/// What can be done in the text, as actions with names, icons and shortcuts, and the dialogs they open.
class ArticleActions : public QObject
{
    Q_OBJECT

public:
    ArticleActions(ArticleTextEdit& edit, MentionTyping& mentions);

    QList<QAction*> formatActions() const { return m_format; }
    QList<QAction*> insertActions() const { return m_insert; }

    void setThumbnails(Thumbnails* thumbnails) { m_thumbnails = thumbnails; }
    /// Opens the dialog of a photo, roster, table or quotation.
    void editBlock(const QString& key);
    void insertPhotos(const std::vector<PhotoId>& photos);

Q_SIGNALS:
    void recordRequested(rapporteur::RecordKind kind, const QString& id);
    /// Photos are to be added from files, and put where the caret is.
    void photoFilesRequested();

private:
    struct Wording
    {
        QString name;
        QString icon;
        QString shortcut;
    };
    QAction* add(QList<QAction*>& list, const Wording& wording, const std::function<void()>& action);
    void addChecked(const Wording& wording, const std::function<bool()>& isOn, const std::function<bool()>& isPossible,
        const std::function<void()>& work);
    void addSeparator(QList<QAction*>& list);
    void addMark(const QString& mark, const Wording& wording);
    void addStyle(BlockStyle style, const Wording& wording);
    void addQuotation(SurfaceKind kind, const Wording& wording);
    void addList(ListItem item, const Wording& wording);
    void makeParagraphActions();
    void makeMarkActions();
    void makeInsertActions(MentionTyping& mentions);
    void makePieceActions();
    void update();
    void fillMenu(QMenu& menu, const QTextCursor& at);

    void editLink();
    void editLanguage();
    void insertFromDialog(const Block& block);
    void takeApart();
    void link(const NameSuggestion& suggestion);
    void linkName(const QTextCursor& at);
    void linkAllNames();
    void returnToFacts();

    ArticleTextEdit& m_edit;
    Thumbnails* m_thumbnails = nullptr;
    QList<QAction*> m_format;
    QList<QAction*> m_insert;
    std::vector<std::pair<QAction*, std::function<bool()>>> m_checks; ///< whether an action is on at the caret
    std::vector<std::pair<QAction*, std::function<bool()>>> m_conditions; ///< whether it can be done there
};

} // namespace rapporteur
