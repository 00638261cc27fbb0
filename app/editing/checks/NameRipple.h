#pragma once

#include "editing/work/BackgroundWork.h"
#include "editing/workspace/Workspace.h"

#include <QSet>
#include <QTimer>

namespace rapporteur {

/// A name that was corrected in the registry, and in how many places the old form still stands.
struct CorrectedName
{
    RecordKind kind = RecordKind::Person;
    QString id;
    QString before;
    QString now;
    int places = 0;
};

/// Follows corrections of people's and organizations' names: what is generated follows by itself, what was typed or frozen
/// keeps the old form until somebody decides. Looks once the name has come to rest.
class NameRipple : public QObject
{
    Q_OBJECT

public:
    explicit NameRipple(Workspace& workspace, QObject* parent = nullptr);

Q_SIGNALS:
    void found(const rapporteur::CorrectedName& name);

private:
    using Names = QStringList;
    static Names namesOf(const Person& person);
    static Names namesOf(const Organization& organization);
    void remember();
    void note(RecordKind kind, const QStringList& ids);
    void settle();
    std::optional<CorrectedName> corrected(RecordKind kind, const QString& id);
    void searchNext();

    Workspace& m_workspace;
    QHash<QString, Names> m_people;
    QHash<QString, Names> m_organizations;
    QSet<std::pair<int, QString>> m_touched;
    QTimer m_rest;
    std::vector<CorrectedName> m_waiting;
    std::unique_ptr<BackgroundWork> m_work;
};

/// Keeps the old form with the person as a misspelling: where it turns up again, it is a problem.
void rememberMisspelling(Workspace& workspace, const CorrectedName& name);

} // namespace rapporteur
