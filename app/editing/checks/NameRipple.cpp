#include "editing/checks/NameRipple.h"

#include "core/rules/NameRules.h"
#include "editing/find/NewsroomFind.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int restTime = 1200; // milliseconds after the last key
constexpr qsizetype shortest = 3;

int countPlaces(const NewsroomSnapshot& newsroom, const QString& form, const Progress& progress)
{
    const NewsroomFound found = findInNewsroom(newsroom, { form, LetterCase::AsTyped, WordEdges::Whole }, progress);
    return static_cast<int>(std::ranges::count_if(found.hits, &FoundText::canBeReplaced));
}

} // namespace

NameRipple::NameRipple(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &NameRipple::settle);
    connect(&workspace, &Workspace::recordsChanged, this, &NameRipple::note);
    connect(&workspace, &Workspace::reloaded, this, &NameRipple::remember);
    remember();
}

/// The family name stands for the whole where the rest stayed: it is found in both forms.
NameRipple::Names NameRipple::namesOf(const Person& person)
{
    const PersonName& name = person.primaryName();
    return { firstReference(name), laterReference(name) };
}

NameRipple::Names NameRipple::namesOf(const Organization& organization)
{
    Names names;
    for (const OrganizationName& name : organization.names)
        names << name.text;
    return names;
}

void NameRipple::remember()
{
    m_people.clear();
    m_organizations.clear();
    m_touched.clear();
    for (const Person& person : m_workspace.registry().people.all())
        m_people.insert(person.id.text(), namesOf(person));
    for (const Organization& organization : m_workspace.registry().organizations.all())
        m_organizations.insert(organization.id.text(), namesOf(organization));
}

void NameRipple::note(RecordKind kind, const QStringList& ids)
{
    if (kind != RecordKind::Person && kind != RecordKind::Organization)
        return;
    for (const QString& id : ids)
        m_touched.insert({ static_cast<int>(kind), id });
    m_rest.start();
}

std::optional<CorrectedName> NameRipple::corrected(RecordKind kind, const QString& id)
{
    QHash<QString, Names>& known = kind == RecordKind::Person ? m_people : m_organizations;
    const auto record = m_workspace.record(kind, id);
    const bool isNew = !known.contains(id);
    const Names before = known.value(id);
    const Names now = !record ? Names() : kind == RecordKind::Person ? namesOf(std::get<Person>(*record)) : namesOf(std::get<Organization>(*record));
    if (record)
        known.insert(id, now);
    else
        known.remove(id);
    if (isNew || before.size() != now.size() || before == now)
        return std::nullopt;
    // Backwards: the family name before the whole one, where only that has changed.
    for (qsizetype index = now.size() - 1; index >= 0; --index) {
        const bool isShorter = kind == RecordKind::Person && index == 1 && QString(before[0]).replace(before[1], now[1]) != now[0];
        if (before[index] != now[index] && before[index].size() >= shortest && !isShorter)
            return CorrectedName { kind, id, before[index], now[index], 0 };
    }
    return std::nullopt;
}

void NameRipple::settle()
{
    for (const auto& [kind, id] : std::exchange(m_touched, {})) {
        if (const auto name = corrected(static_cast<RecordKind>(kind), id))
            m_waiting.push_back(*name);
    }
    searchNext();
}

void NameRipple::searchNext()
{
    if (m_waiting.empty() || (m_work && m_work->isRunning()))
        return;
    auto name = std::make_shared<CorrectedName>(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_work = std::make_unique<BackgroundWork>(tr("Look for the old name"));
    connect(m_work.get(), &BackgroundWork::finished, this, [this, name] {
        if (name->places > 0)
            Q_EMIT found(*name);
        QTimer::singleShot(0, this, &NameRipple::searchNext);
    });
    connect(m_work.get(), &BackgroundWork::failed, this, [this] { QTimer::singleShot(0, this, &NameRipple::searchNext); });
    m_work->start([name, newsroom = std::make_shared<NewsroomSnapshot>(m_workspace.snapshot())](const Progress& progress) {
        name->places = countPlaces(*newsroom, name->before, progress);
    });
}

void rememberMisspelling(Workspace& workspace, const CorrectedName& corrected)
{
    const Person* before = workspace.registry().people.find(PersonId(corrected.id));
    if (corrected.kind != RecordKind::Person || !before)
        return;
    Person after = *before;
    PersonName name;
    name.kind = NameKind::Misspelling;
    name.isPublic = false;
    name.order = NameOrder::Verbatim;
    const QString whole = firstReference(before->primaryName());
    name.verbatim = QString(whole).replace(corrected.now, corrected.before);
    after.names.push_back(name);
    workspace.replace(NameRipple::tr("Remember a Misspelling"), std::move(after));
}

} // namespace rapporteur
