#include "core/rules/WordsRules.h"

#include "core/rules/NameRules.h"

#include <algorithm>

namespace rapporteur {

namespace {

Runs wordsRuns(const Words& words, const QString& key)
{
    Runs runs;
    for (const Span& span : words.spans) {
        Run run;
        run.text = span.text;
        run.decorators = span.marks;
        run.origin = RunOrigin::Words;
        run.key = key;
        runs.push_back(run);
    }
    return runs;
}

void reportDifference(const Words& words, const QString& text, const QString& facts, Findings& findings)
{
    if (!words.basis.isEmpty() && words.basis != facts)
        findings.add(Severity::Hint, ProblemCode::FactsChanged, { words.basis, facts });
    else if (text != facts)
        findings.add(Severity::Hint, ProblemCode::WordsDiffer, { text, facts });
}

} // namespace

QString internalName(const PersonId& id, const RuleContext& context)
{
    const Person* person = context.registry.people.find(id);
    return person ? firstReference(person->primaryName()) : id.text();
}

bool mayBeNamed(const PersonId& person, const RuleContext& context, Findings& findings, ProblemCode code)
{
    const Verdict verdict = context.gate.person(person, context.events);
    if (verdict.standing == Standing::MayBeNamed)
        return true;
    findings.add(Severity::Error, code,
        { internalName(person, context), QString::number(static_cast<int>(verdict.reason)) });
    return false;
}

Runs wordsOr(const std::optional<Words>& words, const Runs& facts, const RuleContext& context, Findings& findings,
    const QString& key)
{
    if (!words)
        return facts;
    bool isVoid = false;
    for (const PersonId& person : words->people)
        isVoid = !mayBeNamed(person, context, findings, ProblemCode::VoidWords) || isVoid;
    if (isVoid)
        return {};
    const Runs runs = wordsRuns(*words, key);
    reportDifference(*words, plainText(runs), plainText(facts), findings);
    return runs;
}

} // namespace rapporteur
