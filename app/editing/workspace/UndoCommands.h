#pragma once

#include "editing/workspace/Workspace.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace rapporteur {

/// One undo step that puts records as they are to be. Fields typed into merge while the user keeps typing.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(Workspace& workspace, const QString& text, std::vector<RecordChange> changes, Merging merging);

    void undo() override;
    void redo() override;
    int id() const override { return m_merging == Merging::Typing ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Workspace& m_workspace;
    std::vector<RecordChange> m_changes;
    Merging m_merging;
    QElapsedTimer m_age;
};

/// One undo step in an article's text. Keystrokes in one block merge while the user keeps typing.
class PatchCommand : public QUndoCommand
{
public:
    PatchCommand(Workspace& workspace, const QString& text, const ArticlePatch& patch, const QObject* origin, Merging merging);

    void undo() override;
    void redo() override;
    int id() const override { return m_merging == Merging::Typing ? 2 : -1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Workspace& m_workspace;
    ArticlePatch m_patch;
    const QObject* m_origin; ///< only for the first time
    Merging m_merging;
    QElapsedTimer m_age;
};

} // namespace rapporteur
