#include "editing/surface/NameSuggestions.h"

#include "core/rules/NameRules.h"
#include "core/text/Folding.h"

#include <algorithm>

namespace rapporteur {

namespace {

struct Word
{
    qsizetype start;
    qsizetype end;
    QString folded;
};

bool isInWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() || character == u'’' || character == u'\'';
}

/// Words with their places. A possessive ending and quotation marks are no part of a name.
std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!isInWord(text[at])) {
            ++at;
            continue;
        }
        qsizetype start = at;
        while (at < text.size() && isInWord(text[at]))
            ++at;
        QStringView word = QStringView(text).mid(start, at - start);
        if (word.endsWith(u"’s") || word.endsWith(u"'s"))
            word.chop(2);
        while (word.endsWith(u'’') || word.endsWith(u'\''))
            word.chop(1);
        while (word.startsWith(u'’') || word.startsWith(u'\'')) {
            word = word.mid(1);
            ++start;
        }
        if (!word.isEmpty())
            words.push_back({ start, start + word.size(), foldedWords(word.toString()).trimmed() });
    }
    return words;
}

} // namespace

NameSuggestions::NameSuggestions(const Registry& registry)
{
    QHash<QString, PersonId> owners;
    QStringList shared;
    for (const Person& person : registry.people.all()) {
        for (const PersonName& name : person.names) {
            const QString folded = foldedWords(firstReference(name)).trimmed();
            if (!folded.contains(u' ') || name.kind == NameKind::Misspelling)
                continue;
            if (owners.contains(folded) && owners.value(folded) != person.id)
                shared << folded;
            owners.insert(folded, person.id);
        }
    }
    for (const QString& folded : shared)
        owners.remove(folded);
    for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
        const QStringList words = owner.key().split(u' ');
        m_names[words.front()].push_back({ words, owner.value() });
    }
}

std::vector<NameSuggestion> NameSuggestions::find(const QString& text) const
{
    std::vector<NameSuggestion> found;
    const std::vector<Word> words = wordsOf(text);
    for (size_t at = 0; at < words.size(); ++at) {
        const auto names = m_names.constFind(words[at].folded);
        if (names == m_names.cend())
            continue;
        const Name* best = nullptr;
        for (const Name& name : *names) {
            const auto count = static_cast<size_t>(name.words.size());
            if (at + count > words.size() || (best && best->words.size() >= name.words.size()))
                continue;
            const auto first = words.begin() + static_cast<std::ptrdiff_t>(at);
            if (std::ranges::equal(name.words, std::ranges::subrange(first, first + name.words.size()), {}, {}, &Word::folded))
                best = &name;
        }
        if (!best)
            continue;
        const size_t last = at + static_cast<size_t>(best->words.size()) - 1;
        found.push_back({ words[at].start, words[last].end - words[at].start, best->person });
        at = last;
    }
    return found;
}

} // namespace rapporteur
