#include "editing/surface/MentionChoices.h"

#include "editing/surface/ApprovedWords.h"
#include "editing/surface/NameSuggestions.h"
#include "support/core/LoadedNewsroom.h"

#include <QJsonArray>
#include <QTest>

using namespace rapporteur;

class MentionChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void findsPeopleByAnyPartOfAName();
    void showsFirstAndLaterForms();
    void offersAnUnknownNameAsANewPerson();
    void findsEventsOrganizationsAndDelegations();
    void saysWhoMayNotBeNamed();
    void suggestsFullNamesAlone();
    void freezesWhatReadsNow();
    void listsAndDecidesChangedFacts();

private:
    std::vector<MentionChoice> find(MentionSign sign, const QString& typed, const TextPlace& place);

    std::unique_ptr<LoadedNewsroom> m_seed;
    const TextPlace m_top { ArticleTextField::Summary, 0, 0 };
    const TextPlace m_bottom { ArticleTextField::Body, 4, 0 };
};

void MentionChoicesTest::initTestCase()
{
    m_seed = LoadedNewsroom::seed();
}

std::vector<MentionChoice> MentionChoicesTest::find(MentionSign sign, const QString& typed, const TextPlace& place)
{
    PieceFacts facts(m_seed->registry, m_seed->book, m_seed->article(u"track-15-beijing"_s), place);
    return MentionChoices(m_seed->registry).find(sign, typed, facts);
}

void MentionChoicesTest::findsPeopleByAnyPartOfAName()
{
    for (const QString& typed : { u"mars"_s, u"JIM M"_s, u"marshall jim"_s }) {
        const auto choices = find(MentionSign::Person, typed, m_top);
        QVERIFY2(!choices.empty(), qPrintable(typed));
        QCOMPARE(std::get<PersonMention>(choices.front().piece).person, PersonId(u"marshall"_s));
    }
    QVERIFY(find(MentionSign::Person, u"zzz"_s, m_top).front().newName == u"zzz"_s);
}

void MentionChoicesTest::showsFirstAndLaterForms()
{
    QStringList first;
    for (const MentionChoice& choice : find(MentionSign::Person, u"Jim Marshall"_s, m_top))
        first << choice.shown;
    QVERIFY2(first.contains(u"USIP President Jim Marshall"_s), qPrintable(first.join(u'|')));
    QVERIFY(first.contains(u"Jim Marshall"_s));

    const auto later = find(MentionSign::Person, u"Jim Marshall"_s, m_bottom);
    QCOMPARE(later.size(), size_t(1));
    QCOMPARE(later.front().shown, u"Marshall"_s);
    QCOMPARE(later.front().detail, u"Jim Marshall"_s);
}

void MentionChoicesTest::offersAnUnknownNameAsANewPerson()
{
    const auto choices = find(MentionSign::Person, u"Jim Marsh"_s, m_top);
    QCOMPARE(choices.back().newName, u"Jim Marsh"_s);
    for (const MentionChoice& choice : find(MentionSign::Person, u"Jim Marshall"_s, m_top))
        QVERIFY(choice.newName.isEmpty());
    for (const MentionChoice& choice : find(MentionSign::Other, u"Jim Marsh"_s, m_top))
        QVERIFY(choice.newName.isEmpty());
}

void MentionChoicesTest::findsEventsOrganizationsAndDelegations()
{
    const auto events = find(MentionSign::Other, u"crisis"_s, m_top);
    QVERIFY(!events.empty());
    QVERIFY(std::holds_alternative<EventMention>(events.front().piece));
    QVERIFY(events.front().shown.contains(u"Dialogue"_s));
    const auto organizations = find(MentionSign::Other, u"cicir"_s, m_top);
    QVERIFY(!organizations.empty());
    QVERIFY2(organizations.front().shown.contains(u"China Institutes"_s), qPrintable(organizations.front().shown));
    bool hasDelegation = false;
    for (const MentionChoice& choice : find(MentionSign::Other, u"japan"_s, m_top))
        hasDelegation = hasDelegation || std::holds_alternative<DelegationMention>(choice.piece);
    QVERIFY(hasDelegation);
}

void MentionChoicesTest::saysWhoMayNotBeNamed()
{
    const auto withheld = LoadedNewsroom::seed([](QJsonObject& document) {
        QJsonArray people = document.value(u"people"_s).toArray();
        for (qsizetype index = 0; index < people.size(); ++index) {
            if (people.at(index).toObject().value(u"id"_s).toString() == "park"_L1)
                setValue(document, { u"people"_s, static_cast<int>(index), u"withheld"_s }, true);
        }
    });
    PieceFacts facts(withheld->registry, withheld->book, withheld->article(u"track-15-beijing"_s), m_top);
    const auto choices = MentionChoices(withheld->registry).find(MentionSign::Person, u"park"_s, facts);
    QCOMPARE(choices.front().detail, u"May not be named on this page"_s);
}

void MentionChoicesTest::suggestsFullNamesAlone()
{
    const NameSuggestions names(m_seed->registry);
    const QString text = u"Park met JOHN PARK’s friend, Stephen  Hadley; “Wu Xinbo” too."_s;

    QStringList found;
    for (const NameSuggestion& suggestion : names.find(text))
        found << text.mid(suggestion.start, suggestion.length);

    QCOMPARE(found, (QStringList { u"JOHN PARK"_s, u"Stephen  Hadley"_s, u"Wu Xinbo"_s }));
    QVERIFY(names.find(u"nobody at all"_s).empty());
}

void MentionChoicesTest::freezesWhatReadsNow()
{
    const Article& article = m_seed->article(u"track-15-beijing"_s);
    const Article approved = frozen(article, m_seed->render(u"track-15-beijing"_s), m_seed->registry);

    const auto& children = std::get<TextBlock>(approved.summary.front()).children;
    const auto& person = std::get<PersonMention>(children.front());
    QCOMPARE(person.words->fixed, WordsFixed::Approved);
    QCOMPARE(person.words->spans.front().text, u"USIP President Jim Marshall"_s);
    QCOMPARE(person.words->people, (std::vector<PersonId> { PersonId(u"marshall"_s) }));
    const auto& roster = std::get<RosterBlock>(approved.body.front());
    QVERIFY(roster.words->spans.front().text.startsWith(u"The U.S. delegation led by Marshall"_s));
    QCOMPARE(roster.words->people.size(), size_t(4));
    QCOMPARE(frozen(approved, m_seed->render(u"track-15-beijing"_s), m_seed->registry), approved);
}

void MentionChoicesTest::listsAndDecidesChangedFacts()
{
    // Given an approved article, and a name that was corrected since
    const auto seed = LoadedNewsroom::seed();
    Article approved = frozen(seed->article(u"track-15-beijing"_s), seed->render(u"track-15-beijing"_s), seed->registry);
    Person marshall = *seed->registry.people.find(PersonId(u"marshall"_s));
    for (PersonName& name : marshall.names)
        name.surname = u"Marshal"_s;
    seed->registry.people.put(marshall);
    const auto rendered = [&](const Article& article) {
        const Gate gate(seed->registry, seed->now);
        return ArticleRenderer(seed->registry, seed->book, gate, seed->now.date()).render(article, {});
    };
    QVERIFY(plainText(rendered(approved).summary).contains(u"Jim Marshall"_s));

    // Then it is a list, and nothing was rewritten
    const std::vector<FactChange> changes = changedFacts(approved, rendered(approved));
    QVERIFY(!changes.empty());
    QCOMPARE(changes.front().words, u"USIP President Jim Marshall"_s);
    QCOMPARE(changes.front().facts, u"USIP President Jim Marshal"_s);

    const Article accepted = decided(approved, changes, FactDecision::Accept);
    QVERIFY(plainText(rendered(accepted).summary).contains(u"Jim Marshal "_s));
    QVERIFY(changedFacts(accepted, rendered(accepted)).empty());
    const Article kept = decided(approved, changes, FactDecision::Keep);
    QVERIFY(plainText(rendered(kept).summary).contains(u"Jim Marshall"_s));
    QVERIFY(changedFacts(kept, rendered(kept)).empty());
}

QTEST_GUILESS_MAIN(MentionChoicesTest)
#include "MentionChoicesTest.moc"
