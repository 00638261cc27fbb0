#include "editing/spelling/Spelling.h"

#include "storage/records/HouseDictionaryStore.h"

#include <QPointer>
#include <algorithm>
#include <chrono>

namespace rapporteur {

namespace {

using namespace std::chrono_literals;

/// So that a suggestion never waits for many words.
constexpr int wordsInQuestion = 200;
constexpr qsizetype mostRemembered = 200'000;
constexpr qsizetype mostSuggestions = 7;
constexpr qsizetype mostKnownSuggestions = 3;
/// Hunspell thinks half a second about a French word.
constexpr auto longestWait = 700ms;

/// "Marshall's" is right when "Marshall" is.
QString withoutPossessive(const QString& word)
{
    if (word.endsWith(u"'s"_s))
        return word.chopped(2);
    return word.endsWith(u'\'') ? word.chopped(1) : QString();
}

} // namespace

Spelling::Spelling(Workspace& workspace, Places places, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_personal(places.personalDictionary), m_names(workspace),
      m_thread(std::move(places.dictionaryFolders))
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &Spelling::ask);
    connect(&m_names, &RegistryWords::changed, this, &Spelling::changed);
    connect(&workspace, &Workspace::reloaded, this, &Spelling::readHouse);
    readPersonal();
    readHouse();
}

void Spelling::readPersonal()
{
    for (const QString& word : m_personalWords)
        m_own.remove(word);
    m_personalWords = m_personal.words();
    for (const QString& word : m_personalWords)
        m_own.add(word);
}

void Spelling::readHouse()
{
    // The storage thread ends before the workspace, but not before this object: the answer goes the workspace's way.
    const QPointer<Spelling> spelling(this);
    Workspace* workspace = &m_workspace;
    workspace->storage().post([spelling, workspace](NewsroomFile& file) {
        QStringList words;
        try {
            words = HouseDictionaryStore(file.database()).words();
        } catch (const Error& error) {
            qWarning("house dictionary: %s", error.what());
        }
        QMetaObject::invokeMethod(
            workspace,
            [spelling, words] {
                if (spelling)
                    spelling->takeHouse(words);
            },
            Qt::QueuedConnection);
    });
}

void Spelling::takeHouse(const QStringList& words)
{
    if (words == m_houseWords)
        return;
    for (const QString& word : m_houseWords)
        m_own.remove(word);
    m_houseWords = words;
    for (const QString& word : m_houseWords)
        m_own.add(word);
    Q_EMIT changed();
}

void Spelling::changeHouse(const QString& word, HouseChange change)
{
    QStringList words = m_houseWords;
    words.removeAll(word);
    if (change == HouseChange::Add)
        words << word;
    words.sort();
    takeHouse(words);
    const QPointer<Spelling> spelling(this);
    Workspace* workspace = &m_workspace;
    workspace->storage().post([spelling, workspace, word, change](NewsroomFile& file) {
        try {
            HouseDictionaryStore store(file.database());
            change == HouseChange::Add ? store.add(word) : store.remove(word);
        } catch (const Error& error) {
            QMetaObject::invokeMethod(
                workspace,
                [spelling, error] {
                    if (spelling)
                        Q_EMIT spelling->failed(error);
                },
                Qt::QueuedConnection);
        }
    });
    readHouse();
}

void Spelling::addToHouse(const QString& word)
{
    changeHouse(word, HouseChange::Add);
}

void Spelling::removeFromHouse(const QString& word)
{
    changeHouse(word, HouseChange::Remove);
}

void Spelling::ignore(const QString& word)
{
    m_own.add(word);
    Q_EMIT changed();
}

void Spelling::addToPersonal(const QString& word)
{
    m_personal.add(word);
    readPersonal();
    Q_EMIT changed();
}

void Spelling::removeFromPersonal(const QString& word)
{
    m_personal.remove(word);
    readPersonal();
    Q_EMIT changed();
}

void Spelling::setCapitals(Capitals capitals)
{
    if (std::exchange(m_capitals, capitals) != capitals)
        Q_EMIT changed();
}

bool Spelling::isKnown(const QString& word) const
{
    return m_own.contains(word) || m_names.words().contains(word);
}

bool Spelling::isSkipped(const QString& word) const
{
    return m_capitals == Capitals::Skip && isInCapitals(word);
}

SpellingVerdict Spelling::verdict(const SpelledWord& word)
{
    QStringList forms { word.word };
    if (const QString stem = withoutPossessive(word.word); !stem.isEmpty())
        forms << stem;
    if (std::ranges::any_of(forms, [this](const QString& form) { return isSkipped(form); }))
        return SpellingVerdict::Right;
    if (word.whole != word.word)
        forms << word.whole;
    if (m_missing.contains(word.language) || std::ranges::any_of(forms, [this](const QString& form) { return isKnown(form); }))
        return SpellingVerdict::Right;
    bool isOpen = false;
    for (const QString& form : forms) {
        const std::optional<bool> answer = dictionarySays(word.language, form);
        if (answer && *answer)
            return SpellingVerdict::Right;
        isOpen = isOpen || !answer;
    }
    // A name that was not gathered yet looks like a misspelling.
    return isOpen || !m_names.isComplete() ? SpellingVerdict::Open : SpellingVerdict::Wrong;
}

std::optional<bool> Spelling::dictionarySays(const QString& language, const QString& word)
{
    const auto answers = m_answers.constFind(language);
    if (answers != m_answers.cend()) {
        const auto answer = answers->constFind(word);
        if (answer != answers->cend())
            return *answer;
    }
    if (!m_asked[language].contains(word)) {
        m_questions[language].insert(word);
        m_asking.start();
    }
    return std::nullopt;
}

void Spelling::ask()
{
    for (auto question = m_questions.cbegin(); question != m_questions.cend(); ++question) {
        const QStringList words = question->values();
        for (qsizetype first = 0; first < words.size(); first += wordsInQuestion) {
            // The answer comes to this thread; the other one ends before this object does.
            m_thread.check(question.key(), words.mid(first, wordsInQuestion), [this](CheckedWords checked) {
                QMetaObject::invokeMethod(this, [this, checked = std::move(checked)] { take(checked); }, Qt::QueuedConnection);
            });
        }
        m_asked[question.key()].unite(*question);
    }
    m_questions.clear();
}

void Spelling::take(const CheckedWords& checked)
{
    QHash<QString, bool>& answers = m_answers[checked.language];
    if (answers.size() > mostRemembered)
        answers.clear();
    QSet<QString>& asked = m_asked[checked.language];
    for (auto word = checked.isRight.cbegin(); word != checked.isRight.cend(); ++word) {
        answers.insert(word.key(), word.value());
        asked.remove(word.key());
    }
    if (!checked.hasDictionary) {
        asked.clear();
        const bool isNew = !m_missing.contains(checked.language);
        m_missing.insert(checked.language);
        if (isNew)
            Q_EMIT dictionaryMissing(checked.language);
    }
    Q_EMIT changed();
}

QStringList Spelling::suggestions(const SpelledWord& word)
{
    const QString stem = withoutPossessive(word.word);
    QStringList found;
    for (const KnownWords* known : std::initializer_list<const KnownWords*> { &m_own, &m_names.words() }) {
        for (const QString& near : known->near(stem.isEmpty() ? word.word : stem, mostKnownSuggestions))
            found << (stem.isEmpty() ? near : near + word.word.mid(stem.size()));
    }
    std::future<QStringList> asked = m_thread.suggest(word.language, word.word);
    if (asked.wait_for(longestWait) == std::future_status::ready)
        found << asked.get();
    found.removeDuplicates();
    return found.first(std::min(found.size(), mostSuggestions));
}

} // namespace rapporteur
