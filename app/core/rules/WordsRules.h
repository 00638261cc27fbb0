#pragma once

#include "core/rendered/RenderedText.h"
#include "core/rules/RuleContext.h"

#include <optional>

namespace rapporteur {

/// The runs to print for a generated piece: its words where it has them, else the facts. Words that name somebody who may
/// not be named are void: that is an error, and nothing is printed. A difference between words, basis and facts is a hint.
Runs wordsOr(const std::optional<Words>& words, const Runs& facts, const RuleContext& context, Findings& findings,
    const QString& key = {});

/// Reports a person in running text whom the gate does not let be named; true when he may be.
bool mayBeNamed(const PersonId& person, const RuleContext& context, Findings& findings, ProblemCode code);

/// The name that internal messages use for a person.
QString internalName(const PersonId& person, const RuleContext& context);

} // namespace rapporteur
