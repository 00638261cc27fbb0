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
    Forms forms { person.id, {}, {} };
    for (const QString& form : strongForms(person)) {
        const QString folded = foldedWords(form);
        if (folded.trimmed().isEmpty())
            continue;
        if (isUnspaced(form))
            forms.pieces << folded.trimmed().remove(u' ');
        else
            forms.words << folded;
    }
    forms.words.removeDuplicates();
    forms.pieces.removeDuplicates();
    m_people.push_back(forms);
}

std::vector<WithheldNames::Hit> WithheldNames::find(const QString& text, std::span<const PersonId> withheld) const
{
    std::vector<Hit> hits;
    if (withheld.empty() || text.isEmpty())
        return hits;
    const QString words = foldedWords(text);
    QString glued = words;
    glued.remove(u' ');
    for (const Forms& forms : m_people) {
        if (std::ranges::find(withheld, forms.person) == withheld.end())
            continue;
        const auto word = std::ranges::find_if(forms.words, [&](const QString& form) { return words.contains(form); });
        const auto piece = std::ranges::find_if(forms.pieces, [&](const QString& form) { return glued.contains(form); });
        if (word != forms.words.end())
            hits.push_back({ forms.person, word->trimmed() });
        else if (piece != forms.pieces.end())
            hits.push_back({ forms.person, *piece });
    }
    return hits;
}

} // namespace rapporteur
