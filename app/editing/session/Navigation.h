#pragma once

#include "core/Id.h"

#include <QObject>
#include <optional>
#include <vector>

namespace rapporteur {

class Workspace;

/// A record that is or was on show.
struct ShownRecord
{
    RecordKind kind = RecordKind::Article;
    QString id;
    friend bool operator==(const ShownRecord&, const ShownRecord&) = default;
};

/// Which record the window shows, with the way back and forward. Records that are gone are passed over.
class Navigation : public QObject
{
    Q_OBJECT

public:
    explicit Navigation(Workspace& workspace, QObject* parent = nullptr);

    /// Nothing happens when there is no such record.
    void open(RecordKind kind, const QString& id);
    void back() { step(-1); }
    void forward() { step(1); }
    bool canGoBack() const { return next(-1).has_value(); }
    bool canGoForward() const { return next(1).has_value(); }
    /// Absent: nothing is shown.
    std::optional<ShownRecord> current() const;

Q_SIGNALS:
    void currentChanged();
    /// The record that is shown was asked for once more.
    void currentRequested();

private:
    bool exists(const ShownRecord& record) const;
    std::optional<size_t> next(int direction) const;
    void step(int direction);
    void leaveMissing();

    Workspace& m_workspace;
    std::vector<ShownRecord> m_visited;
    size_t m_position = 0;
};

} // namespace rapporteur
