#pragma once

#include "core/registry/Person.h"

#include <QString>
#include <QStringList>
#include <span>
#include <vector>

namespace rapporteur {

/// The forms under which a withheld person could be recognised in text: every name row in both orders, with short given
/// names and initials, native script, and the terms added by hand. A family name alone is not among them.
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
    bool isEmpty() const { return m_people.empty(); }
    /// Hits for the people of `withheld` in the text, at most one for each person.
    std::vector<Hit> find(const QString& text, std::span<const PersonId> withheld) const;

private:
    struct Forms
    {
        PersonId person;
        QStringList words;  ///< folded, with a space at both ends: whole words only
        QStringList pieces; ///< scripts written without spaces: anywhere
    };
    std::vector<Forms> m_people;
};

} // namespace rapporteur
