#pragma once

#include "core/rules/RuleContext.h"

namespace rapporteur {

/// E1: "the fifth U.S.-China Project on Crisis Avoidance and Cooperation (PCAC) Track 1.5 Dialogue".
QString eventPhrase(const Event& event, const RuleContext& context);

/// The delegation's adjective: its own, its country's, else its organization's short form. Empty when it has none.
QString delegationAdjective(const Delegation& delegation, const RuleContext& context, Findings& findings);

/// E2, E3: "an additional Japanese delegation led by the Institute for International Policy Studies".
QString delegationPhrase(
    const Delegation& delegation, LeadOrganizationForm form, const RuleContext& context, Findings& findings);

/// " led by CICIR" or "" — the lead organization with its article in full form, without in acronym form.
QString leadOrganizationText(const Delegation& delegation, LeadOrganizationForm form, const RuleContext& context);

/// The event a delegation's date is taken from: the first of the text's events it attends, else its own first.
const Event* eventOf(const Delegation& delegation, const RuleContext& context);

} // namespace rapporteur
