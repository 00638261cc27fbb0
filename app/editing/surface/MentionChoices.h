#pragma once

#include "core/registry/Registry.h"
#include "editing/surface/PieceFacts.h"

#include <QCoreApplication>
#include <QString>
#include <optional>
#include <vector>

namespace rapporteur {

/// What begins the choice of a record to mention: `@` a person, `#` an event, organization or delegation.
enum class MentionSign { Person, Other };

/// A line of the list that opens while somebody types after the sign.
struct MentionChoice
{
    Inline piece;    ///< without a key
    QString shown;   ///< what will stand in the text
    QString detail;  ///< what tells it from others
    QString newName; ///< set: a person of this name is not there yet and would be added
};

/// Finds records by what is typed of their names: the beginning of any words, in any order and script, whatever the
/// accents.
class MentionChoices
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::MentionChoices)

public:
    explicit MentionChoices(const Registry& registry) : m_registry(registry) {}

    /// Names are looked at again: call it when records changed.
    void refresh() { m_names.reset(); }
    /// Some ten lines at most, best first. An unknown name of a person is offered as a new one.
    std::vector<MentionChoice> find(MentionSign sign, const QString& typed, PieceFacts& facts);

private:
    struct Named
    {
        RecordKind kind;
        QString id;
        QString folded; ///< " word word "
        QString detail;
    };
    const std::vector<Named>& names();
    std::vector<const Named*> matching(MentionSign sign, const QString& folded);
    void addForms(const Person& person, std::vector<MentionChoice>& choices, PieceFacts& facts) const;

    const Registry& m_registry;
    std::optional<std::vector<Named>> m_names;
};

} // namespace rapporteur
