#pragma once

#include "core/registry/Registry.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace rapporteur {

/// A name of a registered person in typed text that is not linked to him.
struct NameSuggestion
{
    qsizetype start = 0; ///< in the text that was looked at
    qsizetype length = 0;
    PersonId person;
    friend bool operator==(const NameSuggestion&, const NameSuggestion&) = default;
};

/// Finds full names of the registry in text, in any case and with or without accents. A name that several people bear is
/// not offered, nor is a single word: it may be anything.
class NameSuggestions
{
public:
    explicit NameSuggestions(const Registry& registry);

    /// Left to right, the longest name where several begin at a word.
    std::vector<NameSuggestion> find(const QString& text) const;

private:
    struct Name
    {
        QStringList words; ///< folded
        PersonId person;
    };
    QHash<QString, std::vector<Name>> m_names; ///< by first word
};

} // namespace rapporteur
