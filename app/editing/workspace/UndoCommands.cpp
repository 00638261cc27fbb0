#include "editing/workspace/UndoCommands.h"

namespace rapporteur {

namespace {

/// A pause in typing that begins a new undo step.
constexpr qint64 pauseMilliseconds = 1500;

} // namespace

ChangeCommand::ChangeCommand(Workspace& workspace, const QString& text, std::vector<RecordChange> changes, Merging merging)
    : QUndoCommand(text), m_workspace(workspace), m_changes(std::move(changes)), m_merging(merging)
{
    m_age.start();
}

void ChangeCommand::undo()
{
    std::vector<RecordChange> reversed;
    for (auto change = m_changes.crbegin(); change != m_changes.crend(); ++change)
        reversed.push_back(change->reversed());
    m_workspace.apply(reversed);
}

void ChangeCommand::redo()
{
    m_workspace.apply(m_changes);
}

bool ChangeCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const ChangeCommand*>(other);
    const bool isOneRecord = m_changes.size() == 1 && next->m_changes.size() == 1;
    if (!isOneRecord || next->text() != text() || m_age.elapsed() > pauseMilliseconds)
        return false;
    if (m_changes[0].kind() != next->m_changes[0].kind() || m_changes[0].id() != next->m_changes[0].id())
        return false;
    m_changes[0].after = next->m_changes[0].after;
    m_age.restart();
    return true;
}

PatchCommand::PatchCommand(
    Workspace& workspace, const QString& text, const ArticlePatch& patch, const QObject* origin, Merging merging)
    : QUndoCommand(text), m_workspace(workspace), m_patch(patch), m_origin(origin), m_merging(merging)
{
    m_age.start();
}

void PatchCommand::undo()
{
    m_workspace.apply(m_patch.reversed(), nullptr);
}

void PatchCommand::redo()
{
    m_workspace.apply(m_patch, std::exchange(m_origin, nullptr));
}

bool PatchCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const PatchCommand*>(other);
    const ArticlePatch& more = next->m_patch;
    // The first letter in an empty text takes no block away.
    const bool isOneBlock = m_patch.removed.size() <= 1 && m_patch.inserted.size() == 1 && more.removed.size() == 1
        && more.inserted.size() == 1 && more.first == m_patch.first;
    const bool isSameText = more.article == m_patch.article && more.field == m_patch.field;
    if (!isOneBlock || !isSameText || m_age.elapsed() > pauseMilliseconds)
        return false;
    m_patch.inserted = more.inserted;
    m_age.restart();
    return true;
}

} // namespace rapporteur
