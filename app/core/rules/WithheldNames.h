#pragma once

#include "core/registry/Person.h"

#include <QString>
#include <QStringList>
#include <map>
#include <span>
#include <vector>

namespace rapporteur {

/// The forms under which a withheld person could be recognised in text: every name row in both orders, with short given
/// names and initials, native script in simplified and traditional characters, and the terms added by hand. A family
/// name alone is not among them.
QStringList strongForms(const Person& person);

/// Finds withheld people in plain text, whatever its case, marks, width and punctuation.
class WithheldNames
{
public:
    struct Hit
    {
        PersonId person;
        QString form;
    };

    void add(const Person& person);
    /// Hits for the people of `withheld` in the text, at most one for each person.
    std::vector<Hit> find(const QString& text, std::span<const PersonId> withheld) const;

private:
    /// A folded form; its rank says in which order a person's forms are tried.
    struct Form
    {
        size_t person;
        size_t rank;
        QString text;
    };
    using Forms = std::vector<Form>;
    using Found = std::map<size_t, const Form*>; ///< by person, the form of the lowest rank

    void note(const Forms& candidates, QStringView textFromHere, Found& found) const;

    // Texts are long and mostly free of names: looking up each word costs the same however many people are withheld.
    std::vector<PersonId> m_people;
    std::map<QString, Forms, std::less<>> m_words; ///< by first word; a form ends with a space: whole words only
    std::map<QChar, Forms> m_pieces;               ///< by first character; scripts written without spaces: anywhere
};

} // namespace rapporteur
