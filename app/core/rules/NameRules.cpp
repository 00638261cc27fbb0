#include "core/rules/NameRules.h"

#include <QStringList>
#include <algorithm>

namespace rapporteur {

namespace {

/// "von der" takes a space before the surname, "al-", "d’" and "Mc" style prefixes with a joining end do not.
QString withPrefix(const QString& prefix, const QString& surname)
{
    if (prefix.isEmpty() || surname.isEmpty())
        return prefix + surname;
    static const QString joining = u"-‑’'ʼʻ‘"_s;
    return joining.contains(prefix.back()) ? prefix + surname : prefix + u' ' + surname;
}

QString joined(const QStringList& parts, const QString& joiner)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(joiner);
}

/// Spaces between the parts of one half of a name, unless the name is written without any.
QString innerJoiner(const PersonName& name)
{
    return name.joiner.isEmpty() ? QString() : u" "_s;
}

QString givenPart(const PersonName& name)
{
    const QString given = name.informal.isEmpty() ? name.given : name.informal;
    return joined({ given, name.given2 }, innerJoiner(name));
}

QString familyPart(const PersonName& name)
{
    return joined({ withPrefix(name.surnamePrefix, name.surname), name.surname2 }, innerJoiner(name));
}

QString composed(const PersonName& name, const QString& family)
{
    switch (name.order) {
    case NameOrder::SurnameFirst: {
        const QString given = joined({ name.given.isEmpty() ? name.informal : name.given, name.given2 }, innerJoiner(name));
        return joined({ joined({ family, given }, name.joiner), name.generation }, u" "_s);
    }
    case NameOrder::Verbatim:
        if (!name.verbatim.isEmpty())
            return name.verbatim;
        break;
    case NameOrder::Mononym:
        if (!name.verbatim.isEmpty())
            return name.verbatim;
        break;
    case NameOrder::GivenFirst:
        break;
    }
    const QString whole = joined({ joined({ givenPart(name), family }, name.joiner), name.generation }, u" "_s);
    return whole.isEmpty() ? name.verbatim : whole;
}

/// Names without a family part of their own are capitalised and sorted as a whole.
bool isIndivisible(const PersonName& name)
{
    return name.order == NameOrder::Verbatim || name.order == NameOrder::Mononym || familyPart(name).isEmpty();
}

bool isBorneOn(const PersonName& name, const PartialDate& asOf)
{
    const Held held = heldOn(name.from, name.until, asOf);
    return held != Held::Ended && held != Held::NotBegun;
}

QStringView primaryTag(const QString& language)
{
    return QStringView(language).left(language.indexOf(u'-') < 0 ? language.size() : language.indexOf(u'-'));
}

bool suitsLanguage(const PersonName& name, const QString& language)
{
    if (!name.isPublic || name.kind == NameKind::Misspelling || name.kind == NameKind::Former
        || name.kind == NameKind::Nickname || name.kind == NameKind::Legal)
        return false;
    return primaryTag(name.language) == primaryTag(language) && !name.language.contains(u"-Latn"_s);
}

} // namespace

QString firstReference(const PersonName& name)
{
    return name.firstReference.isEmpty() ? composed(name, familyPart(name)) : name.firstReference;
}

QString laterReference(const PersonName& name)
{
    if (!name.laterReference.isEmpty())
        return name.laterReference;
    const QString family = withPrefix(name.surnamePrefix, name.surname);
    return family.isEmpty() ? firstReference(name) : family;
}

QString sortForm(const PersonName& name)
{
    if (!name.sortAs.isEmpty())
        return name.sortAs;
    if (name.order != NameOrder::GivenFirst || isIndivisible(name))
        return composed(name, familyPart(name));
    const bool dropped = name.sortPrefix == SortPrefix::Drop;
    const QString family = dropped ? joined({ name.surname, name.surname2 }, u" "_s) : familyPart(name);
    const QString given = joined({ givenPart(name), dropped ? name.surnamePrefix : QString() }, u" "_s);
    return joined({ family, given, name.generation }, u", "_s);
}

QString participantsForm(const PersonName& name)
{
    if (isIndivisible(name))
        return name.capitals.isEmpty() ? composed(name, familyPart(name)).toUpper() : name.capitals;
    return composed(name, name.capitals.isEmpty() ? familyPart(name).toUpper() : name.capitals);
}

NameForms nameForms(const PersonName& name)
{
    return { firstReference(name), laterReference(name), sortForm(name), participantsForm(name) };
}

const PersonName& nameFor(const Person& person, const QString& language, const PartialDate& asOf)
{
    const PersonName& primary = person.primaryName();
    if (primaryTag(language) != primaryTag(primary.language)) {
        const auto native = std::ranges::find_if(person.names, [&](const PersonName& name) {
            return !name.primary && isBorneOn(name, asOf) && suitsLanguage(name, language);
        });
        if (!language.isEmpty() && !primary.language.isEmpty() && native != person.names.end())
            return *native;
    }
    if (isBorneOn(primary, asOf))
        return primary;
    const auto former = std::ranges::find_if(person.names, [&](const PersonName& name) {
        const bool isOfTheTime = name.kind == NameKind::Former || name.kind == NameKind::Display;
        return !name.primary && name.isPublic && isOfTheTime && isBorneOn(name, asOf);
    });
    return former == person.names.end() ? primary : *former;
}

bool isForeignScript(const QString& text)
{
    for (const char32_t character : text.toUcs4()) {
        const QChar::Script script = QChar::script(character);
        const bool isNeutral = script == QChar::Script_Common || script == QChar::Script_Inherited;
        if (!isNeutral && script != QChar::Script_Latin && QChar::isLetter(character))
            return true;
    }
    return false;
}

bool isRightToLeft(const QString& text)
{
    for (const char32_t character : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(character);
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return false;
}

} // namespace rapporteur
