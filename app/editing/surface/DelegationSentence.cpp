#include "editing/surface/DelegationSentence.h"

#include "core/rules/NameRules.h"
#include "core/text/Folding.h"

#include <QRegularExpression>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype longestSentence = 20'000;

const QStringList& rankWords()
{
    static const QStringList words { u"Admiral"_s, u"Vice Admiral"_s, u"Rear Admiral"_s, u"General"_s, u"Lieutenant General"_s,
        u"Major General"_s, u"Brigadier General"_s, u"Colonel"_s, u"Captain"_s, u"Ambassador"_s, u"Dr."_s, u"Professor"_s,
        u"Prof."_s, u"ADM"_s, u"VADM"_s, u"RADM"_s, u"GEN"_s, u"LTG"_s, u"Gen."_s, u"Adm."_s, u"Amb."_s, u"Senator"_s };
    return words;
}

/// By a full name, or by the later form of a single person.
PersonId personNamed(const QString& name, const Registry& registry)
{
    const QString wanted = foldedWords(name);
    PersonId later;
    int laterCount = 0;
    for (const Person& person : registry.people.all()) {
        for (const PersonName& row : person.names) {
            if (foldedWords(firstReference(row)) == wanted)
                return person.id;
        }
        if (foldedWords(laterReference(person.primaryName())) == wanted) {
            later = person.id;
            ++laterCount;
        }
    }
    return laterCount == 1 ? later : PersonId();
}

/// "CICIR President Ji Zhiye": a title may stand before a name that the registry knows.
void findTitleBefore(SentencePerson& person, const Registry& registry)
{
    const QStringList words = person.name.split(u' ');
    for (qsizetype before = 1; before + 1 < words.size(); ++before) {
        const PersonId known = personNamed(words.mid(before).join(u' '), registry);
        if (known.isEmpty())
            continue;
        person.person = known;
        person.name = words.mid(before).join(u' ');
        if (person.title.isEmpty())
            person.title = words.first(before).join(u' ');
        return;
    }
}

bool isGroup(const QString& item)
{
    static const QRegularExpression group(
        u"^((a|an|the|some) (\\w+ )?(group|team|number|delegation) of|several|other|some|\\w+ (other )?(officials|experts|officers|staff)$)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return group.match(item).hasMatch();
}

std::optional<SentencePerson> headOf(const QString& introduction, const Registry& registry)
{
    static const QRegularExpression ledBy(
        u"\\bled by (?<name>.+?)(?= (?:in|to|for|that|which|who|at|on|during|from)\\b|,|\\s*$)"_s);
    const auto match = ledBy.match(introduction);
    return match.hasMatch() ? std::optional(sentencePerson(match.captured(u"name"_s).trimmed(), registry)) : std::nullopt;
}

} // namespace

QStringList seriesItems(const QString& series)
{
    const QChar separator = series.contains(u';') ? u';' : u',';
    QStringList items { QString() };
    int depth = 0;
    for (const QChar character : series) {
        depth += character == u'(' ? 1 : character == u')' ? -1 : 0;
        if (character == separator && depth <= 0)
            items << QString();
        else
            items.back() += character;
    }
    for (QString& item : items) {
        item = item.trimmed();
        if (item.startsWith("and "_L1))
            item = item.mid(4).trimmed();
    }
    items.removeAll(QString());
    return items;
}

SentencePerson sentencePerson(const QString& item, const Registry& registry)
{
    SentencePerson person;
    const qsizetype comma = item.indexOf(u',');
    const qsizetype bracket = item.indexOf(u" ("_s);
    qsizetype end = comma < 0 ? item.size() : comma;
    if (bracket > 0 && bracket < end)
        end = bracket;
    person.name = item.left(end).trimmed();
    if (comma > 0 && (bracket < 0 || comma < bracket))
        person.title = item.mid(comma + 1).trimmed();
    for (const QString& rank : rankWords()) {
        if (rank.size() > person.rank.size() && person.name.startsWith(rank + u' '))
            person.rank = rank;
    }
    if (!person.rank.isEmpty())
        person.name = person.name.mid(person.rank.size() + 1);
    person.person = personNamed(person.name, registry);
    if (person.person.isEmpty())
        findTitleBefore(person, registry);
    return person;
}

std::optional<DelegationProposal> delegationProposal(const QString& text, const Registry& registry)
{
    static const QRegularExpression shape(
        u"^(?<introduction>.*?)\\b(?:included|includes|including|consisted of|comprised|left to right)\\b\\s*:?\\s*(?<series>.+)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression delegation(u"^(?:The|A|An) (?<adjective>.*?) ?delegation\\b"_s);
    const QString sentence = text.trimmed();
    const auto match = sentence.size() > longestSentence ? QRegularExpressionMatch() : shape.match(sentence);
    if (!match.hasMatch())
        return std::nullopt;
    DelegationProposal proposal;
    proposal.sentence = sentence;
    const QString introduction = match.captured(u"introduction"_s);
    proposal.adjective = delegation.match(introduction).captured(u"adjective"_s);
    proposal.head = headOf(introduction, registry);
    QString series = match.captured(u"series"_s).trimmed();
    while (series.endsWith(u'.'))
        series.chop(1);
    for (const QString& item : seriesItems(series)) {
        if (isGroup(item))
            proposal.group = item;
        else
            proposal.members.push_back(sentencePerson(item, registry));
    }
    const bool namesSomebody = proposal.head || !proposal.members.empty();
    return namesSomebody ? std::optional(proposal) : std::nullopt;
}

} // namespace rapporteur
