#include "core/rules/WithheldNames.h"

#include "core/rules/NameRules.h"
#include "core/text/Folding.h"

#include <algorithm>

namespace rapporteur {

namespace {

QString spaced(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? QString() : first + u' ' + second;
}

QStringList formsOf(const PersonName& name)
{
    QStringList forms { firstReference(name), participantsForm(name), sortForm(name), name.verbatim };
    const QString prefix = name.surnamePrefix.isEmpty() ? QString() : name.surnamePrefix + u' ';
    for (const QString& family : { prefix + name.surname, name.surname, spaced(name.surname, name.surname2) }) {
        for (const QString& given : { name.given, name.informal, spaced(name.given, name.given2), name.given.left(1) }) {
            if (name.surname.isEmpty() || given.isEmpty())
                continue;
            forms << spaced(given, family) << spaced(family, given);
        }
    }
    forms.removeAll(QString());
    return forms;
}

/// Chinese, Japanese and Korean are written without spaces between the parts of a name.
bool isUnspaced(const QString& text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t character) {
        switch (QChar::script(character)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
            return true;
        default:
            return false;
        }
    });
}

/// A form of one word is strong only where it is the whole name (a mononym, a native form, a term added by hand).
bool isStrong(const QString& folded, const PersonName& name)
{
    return folded.trimmed().contains(u' ') || name.order == NameOrder::Mononym || name.order == NameOrder::Verbatim;
}

} // namespace

QStringList strongForms(const Person& person)
{
    QStringList forms;
    for (const PersonName& name : person.names) {
        for (const QString& form : formsOf(name)) {
            if (isUnspaced(form) ? form.size() >= 2 : isStrong(foldedWords(form), name))
                forms << form;
            // One name is written in two ways in China and in Taiwan.
            if (isUnspaced(form) && form.size() >= 2)
                forms << hanVariants(form);
        }
    }
    for (const WithholdTerm& term : person.withholdTerms) {
        if (term.strength == TermStrength::Strong)
            forms << term.text;
    }
    forms.removeDuplicates();
    return forms;
}

void WithheldNames::add(const Person& person)
{
    const size_t index = m_people.size();
    m_people.push_back(person.id);
    const QStringList forms = strongForms(person);
    // A word form is told rather than a piece.
    const size_t firstPiece = static_cast<size_t>(forms.size());
    for (size_t rank = 0; rank < firstPiece; ++rank) {
        const QString& form = forms[static_cast<qsizetype>(rank)];
        const QString folded = foldedWords(form).sliced(1);
        QString glued = folded;
        glued.remove(u' ');
        if (glued.isEmpty())
            continue;
        if (isUnspaced(form))
            m_pieces[glued.front()].push_back({ index, firstPiece + rank, glued });
        else
            m_words[folded.first(folded.indexOf(u' '))].push_back({ index, rank, folded });
    }
}

void WithheldNames::note(const Forms& candidates, QStringView textFromHere, Found& found) const
{
    for (const Form& form : candidates) {
        if (!textFromHere.startsWith(form.text))
            continue;
        const Form*& best = found[form.person];
        if (!best || form.rank < best->rank)
            best = &form;
    }
}

std::vector<WithheldNames::Hit> WithheldNames::find(const QString& text, std::span<const PersonId> withheld) const
{
    if (withheld.empty() || text.isEmpty())
        return {};
    Found found;
    QString words = foldedWords(text);
    const QStringView view(words);
    for (qsizetype begin = 1; begin < view.size();) {
        const qsizetype end = view.indexOf(u' ', begin);
        const auto candidates = m_words.find(view.sliced(begin, end - begin));
        if (candidates != m_words.end())
            note(candidates->second, view.sliced(begin), found);
        begin = end + 1;
    }
    if (!m_pieces.empty()) {
        words.remove(u' ');
        for (qsizetype begin = 0; begin < words.size(); ++begin) {
            const auto candidates = m_pieces.find(words[begin]);
            if (candidates != m_pieces.end())
                note(candidates->second, QStringView(words).sliced(begin), found);
        }
    }
    std::vector<Hit> hits;
    for (const auto& [person, form] : found) {
        if (std::ranges::find(withheld, m_people[person]) != withheld.end())
            hits.push_back({ m_people[person], form->text.trimmed() });
    }
    return hits;
}

} // namespace rapporteur
