#include "editing/captions/CaptionProposal.h"
#include "support/editing/SeedWorkspace.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

/// A caption that somebody wrote, taken apart into rows and people.
class CaptionProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRowsAndPeople_data();
    void findsRowsAndPeople();
    void leavesOtherTextAlone();
    void keepsEveryWord();
    void keepsFacesOfThoseWhoStay();

private:
    SeedWorkspace m_seed;
};

void CaptionProposalTest::findsRowsAndPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("seed") << u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye, USIP President Jim Marshall, Dr. Wu Xinbo, RADM Yang Yi (PLA Navy, ret.)"_s
                          << QStringList { u"Front row, left to right|roughead|ji|marshall|wu|yang"_s } << QString() << QString();
    QTest::newRow("two rows") << u"Front row, left to right: Gary Roughead, Jim Marshall; back row: John Park and an unidentified aide."_s
                              << QStringList { u"Front row, left to right|roughead|marshall"_s, u"back row|park|-"_s } << QString() << u"."_s;
    QTest::newRow("from left") << u"From left, Jim Marshall, Ji Zhiye and Jane Doe arrive in Beijing. Talks lasted two days."_s
                               << QStringList { u"From left|marshall|ji|+Jane Doe"_s } << QString() << u" arrive in Beijing. Talks lasted two days."_s;
    QTest::newRow("sentence before") << u"Delegates meet in Beijing. Left to right: Gary Roughead and Ji Zhiye."_s
                                     << QStringList { u"Left to right|roughead|ji"_s } << u"Delegates meet in Beijing. "_s << u"."_s;
    QTest::newRow("brackets") << u"(L-R) Jim Marshall, Ji Zhiye"_s << QStringList { u"(L-R)|marshall|ji"_s } << QString() << QString();
    QTest::newRow("absent") << u"Seated, left to right: Jim Marshall, Ji Zhiye. Not pictured: John Park."_s
                            << QStringList { u"Seated, left to right|marshall|ji"_s, u"!|park"_s } << QString() << u"."_s;
}

void CaptionProposalTest::findsRowsAndPeople()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    const auto proposal = captionProposal(text, m_seed.workspace().registry());
    QVERIFY(proposal);
    QStringList found;
    const auto add = [&](const QString& lead, const std::vector<ProposedSeat>& seats) {
        QStringList parts { lead };
        for (const ProposedSeat& seat : seats)
            parts << (seat.isUnidentified ? u"-"_s : seat.person.person.isEmpty() ? u'+' + seat.person.name : seat.person.person.text());
        found << parts.join(u'|');
    };
    for (const ProposedRow& row : proposal->rows)
        add(row.lead, row.seats);
    if (!proposal->notPictured.empty())
        add(u"!"_s, proposal->notPictured);
    QCOMPARE(found, rows);
    QTEST(proposal->before, "before");
    QTEST(proposal->after, "after");
    QCOMPARE(proposal->before + proposal->rowsText + proposal->after, text);
}

void CaptionProposalTest::leavesOtherTextAlone()
{
    for (const QString& text : { QString(), u"Delegates meet in Beijing."_s, u"The left wing of the building."_s, QString(30'000, u'x') })
        QVERIFY2(!captionProposal(text, m_seed.workspace().registry()), qPrintable(text.left(40)));
}

void CaptionProposalTest::keepsEveryWord()
{
    const Rulebook book = Rulebook::load();
    Photo photo = m_seed.workspace().photo(PhotoId(u"pcac-group"_s));
    photo.released = true;
    photo.rows.clear();
    const QString text = u"Talks. Front row, left to right: Adm. Gary Roughead, CICIR President Ji Zhiye, Jane Doe. The end."_s;
    const auto proposal = captionProposal(text, m_seed.workspace().registry());
    const SeatedProposal seated = seatedProposal(*proposal, photo, m_seed.workspace(), book);
    QCOMPARE(seated.people.size(), size_t(1));
    std::vector<RecordChange> changes = seated.people;
    changes.push_back({ m_seed.workspace().photo(photo.id), seated.photo });
    m_seed.workspace().change(u"Take apart"_s, changes);
    const PhotoWording wording(m_seed.workspace().registry(), book);
    QCOMPARE(wording.caption(m_seed.workspace().photo(photo.id)), text);
    // What the facts say in the same words stays generated
    QVERIFY(seated.photo.rows[0].people[0].words);
    QVERIFY(!seated.photo.rows[0].people[1].words);
    m_seed.workspace().undoStack().undo();
}

void CaptionProposalTest::keepsFacesOfThoseWhoStay()
{
    const Photo photo = m_seed.workspace().photo(PhotoId(u"pcac-group"_s));
    const auto proposal = captionProposal(u"Left to right: Yang Yi, Gary Roughead"_s, m_seed.workspace().registry());
    const SeatedProposal seated = seatedProposal(*proposal, photo, m_seed.workspace(), Rulebook::load());
    QCOMPARE(seated.photo.rows[0].people[0].region, photo.rows[0].people[4].region);
    QCOMPARE(seated.photo.rows[0].people[1].released, std::optional(true));
    QCOMPARE(seated.photo.rows[0].lead, u"Left to right"_s);
}

QTEST_GUILESS_MAIN(CaptionProposalTest)

#include "CaptionProposalTest.moc"
