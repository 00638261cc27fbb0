#pragma once

#include "core/Problem.h"
#include "core/Progress.h"
#include "core/registry/ArticleHead.h"
#include "core/registry/Registry.h"
#include "editing/workspace/ArticlePatch.h"
#include "editing/workspace/NewsroomOpening.h"
#include "editing/workspace/NewsroomSnapshot.h"
#include "editing/workspace/RecordChange.h"
#include "editing/workspace/RecordSearch.h"
#include "editing/workspace/SaveQueue.h"

#include <QObject>
#include <QUndoStack>
#include <memory>
#include <vector>

namespace rapporteur {

/// Makes an empty newsroom; Error(AlreadyExists) when the file is there.
void createNewsroom(const QString& path);

/// Reads everything in the file and compares it with its checksums; changes nothing.
Problems verifyNewsroomFile(const QString& path, const Progress& progress = {});

/// Whether a change may become one undo step with the one before it.
enum class Merging { None, Typing };

/// An open newsroom: registry and headlines in memory, one undo stack over everything, every change on its way to the file
/// at once. One direction: a command changes the workspace, the workspace tells everybody who shows it.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens for writing; with ReadOnly for reading where only that is possible. Throws what NewsroomFile::open throws.
    explicit Workspace(const QString& path, Access access = Access::ReadWrite, QObject* parent = nullptr);
    /// One that was begun before.
    explicit Workspace(NewsroomOpening& opening, QObject* parent = nullptr);
    /// Writes what is waiting.
    ~Workspace() override;

    const QString& path() const { return m_path; }
    const QString& mediaPath() const { return m_mediaPath; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }

    const Registry& registry() const { return m_registry; }
    const std::vector<ArticleHead>& articleHeads() const { return m_heads; }
    const ArticleHead* articleHead(const ArticleId& id) const;

    /// The whole article as it is now, kept in memory from then on; Error(UnknownRecord) when there is none. The reference
    /// is good until the next change.
    const Article& article(const ArticleId& id);
    /// The record, or Error(UnknownRecord) naming it and the newsroom.
    const Delegation& delegation(const DelegationId& id) const;
    const Photo& photo(const PhotoId& id) const;
    /// Any record as it is now; absent when there is none.
    std::optional<Record> record(RecordKind kind, const QString& id);

    /// Changes records as one undo step called `text` ("Change Headline").
    void change(const QString& text, std::vector<RecordChange> changes);
    /// The same for one record that is there: puts `after` in its place. Nothing happens when it is equal.
    void replace(const QString& text, Record after, Merging merging = Merging::None);
    /// Changes an article's text. `origin` has shown the change already (typing) and is named in the signal, so that it
    /// can leave out its own echo; undo and redo have none.
    void patch(const QString& text, const ArticlePatch& patch, const QObject* origin, Merging merging = Merging::None);

    QUndoStack& undoStack() { return m_undoStack; }
    SaveQueue& saving() { return *m_saving; }
    StorageThread& storage() { return *m_storage; }

    /// For long work: the facts of this moment. What is waiting is written first, so that the file has them too.
    NewsroomSnapshot snapshot();

    /// Best first; any text is a valid query.
    std::vector<FoundRecord> search(const QString& query, int limit);

    /// Reads everything anew from the file, after an import.
    void reload();

    /// An id that no record of that kind has, made from a text: "john-park", "john-park-2".
    QString freeId(RecordKind kind, const QString& text) const;

Q_SIGNALS:
    /// Records were added, changed or removed (not: an article's text typed in).
    void recordsChanged(rapporteur::RecordKind kind, const QStringList& ids);
    void articlePatched(const rapporteur::ArticlePatch& patch, const QObject* origin);
    void reloaded();

private:
    Workspace(OpenedFile opened, QObject* parent);
    friend class ChangeCommand;
    friend class PatchCommand;
    void apply(const std::vector<RecordChange>& changes);
    void apply(const RecordChange& change);
    void apply(const ArticlePatch& patch, const QObject* origin);
    void putInMemory(const Record& record);
    void removeFromMemory(RecordKind kind, const QString& id);
    void putHead(const Article& article);
    void rebuildHeadIndex();

    QString m_path;
    QString m_mediaPath;
    Access m_access;
    Registry m_registry;
    std::vector<ArticleHead> m_heads;
    QHash<ArticleId, size_t> m_headIndex;
    QHash<ArticleId, Article> m_articles;
    QUndoStack m_undoStack;
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<SaveQueue> m_saving;
    std::weak_ptr<const void> m_reading; ///< held by snapshots
};

} // namespace rapporteur
