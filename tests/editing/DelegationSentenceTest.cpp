#include "editing/surface/DelegationSentence.h"

#include "support/editing/SeedWorkspace.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

class DelegationSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheSeedsSentenceApart();
    void knowsPeopleInACaption();
    void leavesOtherTextAlone();
    void keepsTheSentenceAsWords();
    void makesOneLinePeople();
    void saysHowANameWasUnderstood();

private:
    SeedWorkspace m_seed;
    const QString m_sentence
        = u"The U.S. delegation led by Marshall in late June included: Stephen Hadley, USIP senior advisor for international affairs and former national security advisor; Admiral Gary Roughead, former chief of Naval Operations; John Park, USIP senior Asia advisor; and a group of Pentagon and State Department officials."_s;
};

void DelegationSentenceTest::takesTheSeedsSentenceApart()
{
    const auto proposal = delegationProposal(m_sentence, m_seed.workspace().registry());

    QVERIFY(proposal);
    QCOMPARE(proposal->sentence, m_sentence);
    QCOMPARE(proposal->adjective, u"U.S."_s);
    QCOMPARE(proposal->head, (SentencePerson { u"Marshall"_s, {}, {}, PersonId(u"marshall"_s) }));
    QCOMPARE(proposal->members.size(), size_t(3));
    QCOMPARE(proposal->members[0].name, u"Stephen Hadley"_s);
    QCOMPARE(proposal->members[0].title, u"USIP senior advisor for international affairs and former national security advisor"_s);
    QCOMPARE(proposal->members[1].rank, u"Admiral"_s);
    QCOMPARE(proposal->members[1].name, u"Gary Roughead"_s);
    QCOMPARE(proposal->members[2].title, u"USIP senior Asia advisor"_s);
    for (const SentencePerson& member : proposal->members)
        QVERIFY(!member.person.isEmpty());
    QCOMPARE(proposal->group, u"a group of Pentagon and State Department officials"_s);
}

void DelegationSentenceTest::knowsPeopleInACaption()
{
    const auto proposal = delegationProposal(
        u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye, USIP President Jim Marshall, Dr. Wu Xinbo, RADM Yang Yi (PLA Navy, ret.)"_s,
        m_seed.workspace().registry());

    QVERIFY(proposal);
    QVERIFY(!proposal->head);
    QStringList names;
    for (const SentencePerson& member : proposal->members) {
        names << member.name;
        QVERIFY2(!member.person.isEmpty(), qPrintable(member.name));
    }
    QCOMPARE(names, (QStringList { u"Gary Roughead"_s, u"Ji Zhiye"_s, u"Jim Marshall"_s, u"Wu Xinbo"_s, u"Yang Yi"_s }));
    QCOMPARE(proposal->members[1].title, u"CICIR President"_s);
}

void DelegationSentenceTest::leavesOtherTextAlone()
{
    const Registry& registry = m_seed.workspace().registry();
    QVERIFY(!delegationProposal(u"The talks went well."_s, registry));
    QVERIFY(!delegationProposal({}, registry));
    QVERIFY(!delegationProposal(u"The group included: "_s + QString(30'000, u'x'), registry));
}

void DelegationSentenceTest::keepsTheSentenceAsWords()
{
    const auto proposal = delegationProposal(m_sentence, m_seed.workspace().registry());
    const TakenApart apart = takenApart(*proposal, m_seed.workspace(), { EventId(u"pcac-5"_s) }, Agreement::Given);

    QCOMPARE(apart.roster.words->spans.front().text, m_sentence);
    QCOMPARE(apart.roster.words->people.size(), size_t(4));
    QCOMPARE(apart.changes.size(), size_t(1));
    const auto delegation = std::get<Delegation>(*apart.changes.front().after);
    QCOMPARE(delegation.members.size(), size_t(4));
    QCOMPARE(delegation.members[0].role, Role::Head);
    QCOMPARE(delegation.members[1].consent, Consent::Granted);
    QCOMPARE(delegation.members[1].visibility, Visibility::Named);
    QCOMPARE(delegation.groups.front().labels.size(), size_t(2));
    QCOMPARE(delegation.groups.front().noun, u"officials"_s);
}

void DelegationSentenceTest::makesOneLinePeople()
{
    const auto proposal = delegationProposal(
        u"The Utopian delegation led by Ann Bell included: Jo Low, adviser; and Jo Low, clerk."_s, m_seed.workspace().registry());
    const TakenApart apart = takenApart(*proposal, m_seed.workspace(), {}, Agreement::NotAsked);

    QCOMPARE(apart.changes.size(), size_t(4));
    QSet<QString> ids;
    for (size_t index = 0; index < 3; ++index) {
        const auto person = std::get<Person>(*apart.changes[index].after);
        QVERIFY(!person.listed);
        ids.insert(person.id.text());
    }
    QCOMPARE(ids.size(), 3);
    QCOMPARE(std::get<Delegation>(*apart.changes[3].after).members[0].consent, Consent::Unknown);
    m_seed.workspace().change(u"Take Apart"_s, apart.changes);
    m_seed.workspace().saving().flush();
}

void DelegationSentenceTest::saysHowANameWasUnderstood()
{
    const Person two = oneLinePerson(m_seed.workspace(), u" John  Park "_s);
    QCOMPARE(two.primaryName().surname, u"Park"_s);
    QVERIFY(nameReading(two).contains(u"Park"_s));
    const Person three = oneLinePerson(m_seed.workspace(), u"Ursula von der Leyen"_s);
    QCOMPARE(three.primaryName().order, NameOrder::Verbatim);
    QVERIFY(!nameReading(three).isEmpty());
    QCOMPARE(oneLinePerson(m_seed.workspace(), u"季 志业"_s).primaryName().order, NameOrder::Verbatim);
}

QTEST_GUILESS_MAIN(DelegationSentenceTest)
#include "DelegationSentenceTest.moc"
