#include "editing/session/Navigation.h"

#include "editing/workspace/Workspace.h"

namespace rapporteur {

namespace {

constexpr size_t longestWay = 200;

} // namespace

Navigation::Navigation(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::recordsChanged, this, &Navigation::leaveMissing);
    connect(&workspace, &Workspace::reloaded, this, &Navigation::leaveMissing);
}

bool Navigation::exists(const ShownRecord& record) const
{
    if (record.kind == RecordKind::Article)
        return m_workspace.articleHead(ArticleId(record.id));
    return m_workspace.record(record.kind, record.id).has_value();
}

std::optional<ShownRecord> Navigation::current() const
{
    if (m_position >= m_visited.size() || !exists(m_visited[m_position]))
        return std::nullopt;
    return m_visited[m_position];
}

void Navigation::open(RecordKind kind, const QString& id)
{
    const ShownRecord record { kind, id };
    if (current() == record) {
        Q_EMIT currentRequested();
        return;
    }
    if (!exists(record))
        return;
    if (!m_visited.empty())
        m_visited.resize(m_position + 1);
    m_visited.push_back(record);
    if (m_visited.size() > longestWay)
        m_visited.erase(m_visited.begin());
    m_position = m_visited.size() - 1;
    Q_EMIT currentChanged();
}

std::optional<size_t> Navigation::next(int direction) const
{
    for (auto index = static_cast<qsizetype>(m_position) + direction;
         index >= 0 && index < static_cast<qsizetype>(m_visited.size()); index += direction) {
        const ShownRecord& record = m_visited[static_cast<size_t>(index)];
        if (exists(record) && current() != record)
            return static_cast<size_t>(index);
    }
    return std::nullopt;
}

void Navigation::step(int direction)
{
    const auto target = next(direction);
    if (!target)
        return;
    m_position = *target;
    Q_EMIT currentChanged();
}

/// The record on show was deleted: the one before takes its place.
void Navigation::leaveMissing()
{
    if (m_visited.empty() || exists(m_visited[m_position]))
        return;
    if (const auto earlier = next(-1))
        m_position = *earlier;
    Q_EMIT currentChanged();
}

} // namespace rapporteur
