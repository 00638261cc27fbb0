#include "editing/seating/PrintedForms.h"

#include <algorithm>

namespace rapporteur {

std::vector<PrintedForm> printedForms(const Slot& slot, const Photo& photo, const PhotoWording& wording)
{
    std::vector<PrintedForm> forms;
    const auto add = [&](Affix affix, const PositionId& position) {
        Slot asked = slot;
        asked.affix = affix;
        asked.position = position;
        const QString text = wording.name(photo, asked);
        const bool isThere = std::ranges::any_of(forms, [&](const PrintedForm& form) { return form.text == text; });
        if (!isThere)
            forms.push_back({ affix, position, text });
    };
    const Person* person = wording.registry().people.find(slot.person);
    if (!person || slot.unidentified)
        return forms;
    add(slot.affix, slot.position);
    add(Affix::Auto, slot.position);
    add(Affix::Rank, {});
    for (const Position& position : person->positions)
        add(Affix::Title, position.id);
    add(Affix::Courtesy, {});
    add(Affix::None, {});
    return forms;
}

} // namespace rapporteur
