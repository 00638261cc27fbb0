#include "editing/spelling/RegistryWords.h"

#include "editing/spelling/SpelledWords.h"

#include <QElapsedTimer>
#include <QRegularExpression>

namespace rapporteur {

namespace {

constexpr int sliceMilliseconds = 3;

class NameWords
{
public:
    void add(const QString& name)
    {
        if (name.isEmpty())
            return;
        for (const SpelledWord& word : spelledWords({ name, {}, {} })) {
            m_words << word.word;
            if (word.whole != word.word)
                m_words << word.whole;
        }
    }

    QStringList take()
    {
        m_words.removeDuplicates();
        return std::move(m_words);
    }

private:
    QStringList m_words;
};

void add(NameWords& words, const Person& person)
{
    for (const PersonName& name : person.names) {
        if (name.kind == NameKind::Misspelling)
            continue;
        for (const QString& part : { name.given, name.informal, name.given2, name.surnamePrefix, name.surname, name.surname2,
                 name.generation, name.verbatim, name.firstReference, name.laterReference, name.sortAs, name.capitals })
            words.add(part);
    }
}

void add(NameWords& words, const Organization& organization)
{
    for (const OrganizationName& name : organization.names)
        words.add(name.text);
}

void add(NameWords& words, const Series& series)
{
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_s);
    for (const QString& text : { series.abbreviation, series.phrase, series.laterPhrase })
        words.add(QString(text).replace(placeholder, u" "_s));
}

void add(NameWords& words, const Event& event)
{
    words.add(event.name);
    words.add(event.city);
}

void add(NameWords& words, const Photo& photo)
{
    for (const QString& place : { photo.location.sublocation, photo.location.city, photo.location.region })
        words.add(place);
}

template <typename Other> void add(NameWords&, const Other&) {}

} // namespace

QStringList wordsOfNames(const Record& record)
{
    NameWords words;
    std::visit([&](const auto& value) { add(words, value); }, record);
    return words.take();
}

RegistryWords::RegistryWords(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &RegistryWords::gatherSome);
    connect(&workspace, &Workspace::recordsChanged, this, &RegistryWords::gather);
    connect(&workspace, &Workspace::reloaded, this, &RegistryWords::gatherAll);
    gatherAll();
}

void RegistryWords::gatherAll()
{
    m_words.clear();
    m_byRecord.clear();
    m_waiting.clear();
    const Registry& registry = m_workspace.registry();
    const auto wait = [this](RecordKind kind, const auto& records) {
        for (const auto& record : records.all())
            m_waiting.emplace_back(kind, record.id.text());
    };
    wait(RecordKind::Organization, registry.organizations);
    wait(RecordKind::Person, registry.people);
    wait(RecordKind::Series, registry.series);
    wait(RecordKind::Event, registry.events);
    wait(RecordKind::Photo, registry.photos);
    m_slice.start();
}

void RegistryWords::gather(RecordKind kind, const QStringList& ids)
{
    const bool hasNames = kind == RecordKind::Organization || kind == RecordKind::Person || kind == RecordKind::Series
        || kind == RecordKind::Event || kind == RecordKind::Photo;
    if (!hasNames)
        return;
    for (const QString& id : ids)
        m_waiting.emplace_back(kind, id);
    m_slice.start();
}

void RegistryWords::gatherSome()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty() && timer.elapsed() < sliceMilliseconds) {
        take(m_waiting.front());
        m_waiting.pop_front();
    }
    if (!m_waiting.empty())
        return;
    m_slice.stop();
    Q_EMIT changed();
}

void RegistryWords::take(const Key& key)
{
    for (const QString& word : m_byRecord.take(key))
        m_words.remove(word);
    const std::optional<Record> record = m_workspace.record(key.first, key.second);
    if (!record)
        return;
    const QStringList words = wordsOfNames(*record);
    for (const QString& word : words)
        m_words.add(word);
    if (!words.isEmpty())
        m_byRecord.insert(key, words);
}

} // namespace rapporteur
