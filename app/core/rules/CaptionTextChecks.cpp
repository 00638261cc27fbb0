#include "core/rules/CaptionTextChecks.h"

#include "core/rules/AffixRules.h"
#include "core/rules/NameRules.h"
#include "core/rules/OrganizationRules.h"
#include "core/rules/WordsRules.h"
#include "core/text/Folding.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qsizetype longestChecked = 5000;
constexpr qsizetype shortestName = 5; // below it a letter more or less is another name

/// A word of the text and where it stands.
struct Word
{
    QString folded;
    qsizetype start;
    qsizetype end;
};

std::vector<Word> wordsIn(const QString& text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}'’-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Word> words;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        words.push_back({ foldedWords(match.captured()).trimmed(), match.capturedStart(), match.capturedEnd() });
    }
    return words;
}

/// Letters to change, add, leave out or exchange; counted up to 3.
int editDistance(const QString& one, const QString& other)
{
    if (std::abs(one.size() - other.size()) > 2)
        return 3;
    std::vector<std::vector<int>> table(static_cast<size_t>(one.size()) + 1, std::vector<int>(static_cast<size_t>(other.size()) + 1));
    for (size_t row = 0; row < table.size(); ++row) {
        for (size_t column = 0; column < table[row].size(); ++column) {
            int& cell = table[row][column];
            if (row == 0 || column == 0) {
                cell = static_cast<int>(row + column);
                continue;
            }
            const auto a = static_cast<qsizetype>(row) - 1;
            const auto b = static_cast<qsizetype>(column) - 1;
            cell = std::min({ table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + (one[a] == other[b] ? 0 : 1) });
            if (a > 0 && b > 0 && one[a] == other[b - 1] && one[a - 1] == other[b])
                cell = std::min(cell, table[row - 2][column - 2] + 1);
        }
    }
    return table.back().back();
}

bool isNearly(const QString& written, const QString& right)
{
    if (written == right || right.size() < shortestName)
        return false;
    return editDistance(written, right) <= (right.size() > 12 ? 2 : 1);
}

/// Everything that a check compares: the typed text apart from generated pieces, and the people who may be meant.
class CaptionReading
{
public:
    CaptionReading(const Photo& photo, const std::optional<Caption>& caption, const QString& printed, const RuleContext& context, Findings& findings)
        : m_photo(photo), m_context(context), m_findings(findings), m_printed(printed.left(longestChecked))
    {
        m_hasRows = !caption;
        QStringList typed;
        for (const TextBlock& block : caption.value_or(Caption())) {
            for (const Inline& child : block.children) {
                if (const auto* span = std::get_if<Span>(&child))
                    typed << span->text;
                else if (const auto* rows = std::get_if<RowsMention>(&child))
                    m_hasRows = m_hasRows || !rows->words;
            }
        }
        m_typed = typed.join(u' ').left(longestChecked);
        m_words = wordsIn(m_typed);
        collectPeople();
    }

    void check()
    {
        if (!m_typed.trimmed().isEmpty()) {
            checkNames();
            checkSurnames();
            checkAcronyms();
            checkDates();
            checkRanks();
        }
        checkSeatedNamed();
        checkPlaceholders();
    }

private:
    void collectPeople()
    {
        const auto add = [this](const PersonId& id, bool isSeated) {
            const Person* person = m_context.registry.people.find(id);
            const bool isThere = std::ranges::any_of(m_people, [&](const auto& other) { return other.first == person; });
            if (person && !isThere)
                m_people.emplace_back(person, isSeated);
        };
        for (const PhotoRow& row : m_photo.rows) {
            for (const Slot& slot : row.people)
                add(slot.person, true);
        }
        for (const Slot& slot : m_photo.notPictured)
            add(slot.person, true);
        for (const Delegation& delegation : m_context.registry.delegations.all()) {
            if (m_photo.event.isEmpty() || std::ranges::find(delegation.events, m_photo.event) == delegation.events.end())
                continue;
            for (const Member& member : delegation.members)
                add(member.person, false);
        }
    }

    /// Where the full name stands in the typed text, or something a slip away from it.
    void checkNames()
    {
        for (const auto& [person, isSeated] : m_people) {
            const QString right = firstReference(nameFor(*person, m_context.language, m_context.asOf));
            if (isNamed(*person)) {
                if (!isSeated && !m_photo.rows.empty())
                    m_findings.add(Severity::Warning, ProblemCode::NamedNotSeated, { internalName(person->id, m_context) });
                continue;
            }
            const QString slip = slipOf(*person);
            if (!slip.isEmpty())
                m_findings.add(Severity::Warning, ProblemCode::SpellingDiffers, { slip, right });
        }
    }

    bool isNamed(const Person& person) const
    {
        const QString typed = foldedWords(m_typed);
        return std::ranges::any_of(person.names, [&](const PersonName& name) {
            const QString form = foldedWords(firstReference(name));
            return name.kind != NameKind::Misspelling && form.trimmed().contains(u' ') && typed.contains(form);
        });
    }

    /// As it is written where it is not the name: a known misspelling, or a letter too many.
    QString slipOf(const Person& person) const
    {
        for (const PersonName& name : person.names) {
            const QStringList parts = foldedWords(firstReference(name)).split(u' ', Qt::SkipEmptyParts);
            const auto count = static_cast<size_t>(parts.size());
            for (size_t first = 0; count > 1 && first + count <= m_words.size(); ++first) {
                QStringList written;
                for (size_t word = first; word < first + count; ++word)
                    written << m_words[word].folded;
                const QString text = written.join(u' ');
                const QString right = parts.join(u' ');
                if (name.kind == NameKind::Misspelling ? text == right : isNearly(text, right))
                    return m_typed.mid(m_words[first].start, m_words[first + count - 1].end - m_words[first].start);
            }
        }
        return {};
    }

    void checkSurnames()
    {
        QHash<QString, int> bearers;
        for (const auto& [person, isSeated] : m_people)
            bearers[laterReference(nameFor(*person, m_context.language, m_context.asOf))] += isSeated ? 1 : 0;
        for (auto surname = bearers.cbegin(); surname != bearers.cend(); ++surname) {
            if (surname.value() < 2)
                continue;
            int alone = 0;
            for (const auto& [person, isSeated] : m_people)
                alone += isSeated && laterReference(person->primaryName()) == surname.key() && !isNamed(*person) ? 1 : 0;
            if (alone > 0 && foldedWords(m_typed).contains(foldedWords(surname.key())))
                m_findings.add(Severity::Warning, ProblemCode::SurnameAlone, { surname.key() });
        }
    }

    void checkAcronyms()
    {
        for (const Organization& organization : m_context.registry.organizations.all()) {
            const QString initials = acronym(organization, m_context.language, m_context.asOf).text;
            if (initials.size() < 2 || organization.id == m_context.registry.publisher.organization)
                continue;
            const QRegularExpression whole(u"\\b%1\\b"_s.arg(QRegularExpression::escape(initials)));
            const auto match = whole.match(m_typed);
            const QString full = fullName(organization, m_context.language, m_context.asOf).text;
            if (match.hasMatch() && full != initials && !m_typed.left(match.capturedStart()).contains(full))
                m_findings.add(Severity::Hint, ProblemCode::AcronymUndefined, { initials, full });
        }
    }

    /// A whole date of another day than the photo's.
    void checkDates()
    {
        static const QRegularExpression written(
            u"\\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<day>\\d{1,2}), (?<year>\\d{4})\\b"_s);
        if (m_photo.date.precision() != PartialDate::Precision::Day)
            return;
        for (auto matches = written.globalMatch(m_typed); matches.hasNext();) {
            const auto match = matches.next();
            const QDate date = QLocale(QLocale::English).toDate(match.captured(), u"MMMM d, yyyy"_s);
            if (date.isValid() && PartialDate(date) != m_photo.date)
                m_findings.add(Severity::Hint, ProblemCode::CaptionDateDiffers, { match.captured(), m_photo.date.text() });
        }
    }

    /// "ADM" before, "(USN, ret.)" behind a name, as of the photo's date.
    void checkRanks()
    {
        constexpr qsizetype reach = 24;
        for (const auto& [person, isSeated] : m_people) {
            const PersonRank* rank = rankOn(*person, m_context.asOf);
            const QString name = firstReference(nameFor(*person, m_context.language, m_context.asOf));
            const qsizetype at = m_typed.indexOf(name);
            if (!rank || at < 0)
                continue;
            const bool wasRetired = isRetired(*rank, m_context.asOf);
            const QString behind = m_typed.mid(at + name.size(), reach).section(u')', 0, 0);
            const bool saysRetired = behind.startsWith(u" ("_s) && behind.contains(u"ret"_s, Qt::CaseInsensitive);
            const bool saysActive = behind.startsWith(u" ("_s) && behind.contains(rank->service) && !saysRetired;
            const QString before = m_typed.left(at).trimmed().section(u' ', -1);
            const Service* service = m_context.book.ranks.service(rank->service);
            const bool saysOtherRank = service && before != rank->code && service->rank(before);
            Findings unused;
            const QString facts = affixedName(*person, { Affix::Rank, {}, NameUse::Caption, true, true }, m_context, unused).text();
            if (saysOtherRank || (saysRetired && !wasRetired) || (saysActive && wasRetired))
                m_findings.add(Severity::Warning, ProblemCode::RankDiffers,
                    { internalName(person->id, m_context), saysOtherRank ? before : behind.trimmed() + u')', facts });
        }
    }

    /// A caption typed as a whole that names some of those who sit in the rows and not the others. One that names nobody is
    /// meant so.
    void checkSeatedNamed()
    {
        if (m_hasRows)
            return;
        const QString printed = foldedWords(m_printed);
        QStringList missing;
        bool isAnyNamed = false;
        for (size_t row = 0; row < m_photo.rows.size(); ++row) {
            for (const Slot& slot : m_photo.rows[row].people) {
                const Person* person = m_context.registry.people.find(slot.person);
                if (!person || slot.unidentified || m_context.gate.slot(m_photo, slot, m_context.events).standing != Standing::MayBeNamed)
                    continue;
                const bool isThere = std::ranges::any_of(person->names, [&](const PersonName& name) {
                    return printed.contains(foldedWords(laterReference(name))) || printed.contains(foldedWords(firstReference(name)));
                });
                isAnyNamed = isAnyNamed || isThere;
                if (!isThere)
                    missing << internalName(person->id, m_context);
            }
        }
        for (const QString& name : isAnyNamed ? missing : QStringList())
            m_findings.add(Severity::Hint, ProblemCode::SeatedNotNamed, { name });
    }

    void checkPlaceholders()
    {
        static const QRegularExpression waiting(
            u"\\b(?:TK|TKTK|TBC|TBD|XX+)\\b|\\b[Nn]ames? to (?:come|follow)\\b|\\b[Cc]aption to (?:come|follow)\\b|\\\\\\S+\\\\|=\\w+=|\\{\\w+\\}|[Ll]orem ipsum"_s);
        const auto match = waiting.match(m_printed);
        if (match.hasMatch())
            m_findings.add(Severity::Warning, ProblemCode::Placeholder, { match.captured() });
    }

    const Photo& m_photo;
    const RuleContext& m_context;
    Findings& m_findings;
    QString m_printed;
    QString m_typed;
    std::vector<Word> m_words;
    std::vector<std::pair<const Person*, bool>> m_people; ///< and whether they have a place in the photo
    bool m_hasRows = false;
};

} // namespace

void checkCaptionText(const Photo& photo, const std::optional<Caption>& caption, const QString& printed, const RuleContext& context,
    Findings& findings)
{
    const Place before = findings.place();
    findings.setPlace({ RecordKind::Photo, photo.id.text(), u"/caption"_s });
    CaptionReading(photo, caption, printed, context, findings).check();
    findings.setPlace(before);
}

} // namespace rapporteur
