#include "editing/captions/CaptionDrafts.h"
#include "support/editing/SeedWorkspace.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

const QString seedCaption = u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye, USIP President Jim "
                            "Marshall, Dr. Wu Xinbo, RADM Yang Yi (PLA Navy, ret.)"_s;

} // namespace

/// The caption as a text to write in: what is typed, what is generated, and what was changed inside the generated row.
class CaptionTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = std::make_unique<SeedWorkspace>(); }

    void staysAbsentWhenNothingIsWritten();
    void writesBeforeAndAfterTheRow();
    void keepsAChangedNameAndGeneratesTheRest();
    void goesBackToTheFacts();
    void changesTheLeadOfTheRow();
    void makesTheWholeRowWordsWhereItsOrderIsBroken();
    void isTypedByHandWhenTheRowIsTakenOut();
    void refusesWordsForSomebodyWithoutARelease();
    void keepsOtherPiecesAndMarks();
    void keepsParagraphs();
    void draftsVariants();
    void draftsAltTextAndLongDescription();
    void fillsTemplatesAndLeavesNoGaps();

private:
    Photo photo() { return m_seed->workspace().photo(PhotoId(u"pcac-group"_s)); }
    PhotoWording wording() { return PhotoWording(m_seed->workspace().registry(), m_book); }
    CaptionText caption(CaptionKind kind = CaptionKind::Page) { return CaptionText(photo(), kind, wording()); }
    /// Replaces that part of the caption, keeps it, and gives what is printed then.
    QString edited(const QString& part, const QString& by)
    {
        CaptionText text = caption();
        const qsizetype at = text.text().indexOf(part);
        if (at < 0 || !text.edit(at, part.size(), by))
            return {};
        keep(text.applied(wording()));
        return printed();
    }
    QString appended(const QString& added)
    {
        CaptionText text = caption();
        if (!text.edit(text.text().size(), 0, added))
            return {};
        keep(text.applied(wording()));
        return printed();
    }
    void keep(const Photo& changed) { m_seed->workspace().replace(u"Change"_s, changed); }
    QString printed() { return wording().caption(photo()); }

    std::unique_ptr<SeedWorkspace> m_seed;
    Rulebook m_book = Rulebook::load();
};

void CaptionTextTest::staysAbsentWhenNothingIsWritten()
{
    QCOMPARE(caption().text(), seedCaption);
    QCOMPARE(caption().applied(wording()), photo());
}

void CaptionTextTest::writesBeforeAndAfterTheRow()
{
    QCOMPARE(appended(u". The talks lasted two days."_s), seedCaption + u". The talks lasted two days."_s);
    CaptionText text = caption();
    QVERIFY(text.edit(0, 0, u"Delegates meet in Beijing. "_s));
    keep(text.applied(wording()));
    QCOMPARE(printed(), u"Delegates meet in Beijing. "_s + seedCaption + u". The talks lasted two days."_s);
    // The row in between follows the facts
    Person marshall = *m_seed->workspace().registry().people.find(PersonId(u"marshall"_s));
    marshall.names.front().informal = u"James"_s;
    m_seed->workspace().replace(u"Change"_s, marshall);
    QVERIFY(printed().contains(u"USIP President James Marshall, Dr. Wu"_s));
    // And typing goes on where it was left
    QVERIFY(appended(u" Again."_s).endsWith(u"The talks lasted two days. Again."_s));
}

void CaptionTextTest::keepsAChangedNameAndGeneratesTheRest()
{
    QString wanted = seedCaption;
    QCOMPARE(edited(u"CICIR President"_s, u"President"_s), wanted.replace(u"CICIR President"_s, u"President"_s));
    const Slot ji = photo().rows[0].people[1];
    QVERIFY(ji.words);
    QCOMPARE(ji.words->fixed, WordsFixed::Editor);
    QCOMPARE(ji.words->basis, u"CICIR President Ji Zhiye"_s);
    QCOMPARE(ji.words->people, std::vector { PersonId(u"ji"_s) });
    QVERIFY(!photo().caption);
    QVERIFY(!photo().rows[0].people[0].words);
    const CaptionText now = caption();
    const auto changed = std::ranges::count_if(now.segments(), &CaptionSegment::isChanged);
    QCOMPARE(static_cast<int>(changed), 1);
}

void CaptionTextTest::goesBackToTheFacts()
{
    // The end of the last name is a part of it too
    QVERIFY(edited(u"(PLA Navy, ret.)"_s, u"(retired)"_s).endsWith(u"RADM Yang Yi (retired)"_s));
    QVERIFY(photo().rows[0].people[4].words && !photo().caption);
    edited(u"(retired)"_s, u"(PLA Navy, ret.)"_s);
    // The space before a word or the one behind it: no more than that person is changed
    QVERIFY(edited(u" CICIR"_s, {}).contains(u"(USN, ret.), President Ji Zhiye, USIP"_s));
    QVERIFY(photo().rows[0].people[1].words && !photo().caption);
    QVERIFY(!photo().rows[0].people[4].words);
    edited(u"CICIR President"_s, u"President"_s);
    CaptionText text = caption();
    text.restoreFacts(text.text().indexOf(u"Ji Zhiye"_s));
    keep(text.applied(wording()));
    QCOMPARE(printed(), seedCaption);
    QVERIFY(!photo().rows[0].people[1].words);
}

void CaptionTextTest::changesTheLeadOfTheRow()
{
    QVERIFY(edited(u"Front row"_s, u"Seated"_s).startsWith(u"Seated, left to right: ADM"_s));
    QCOMPARE(photo().rows[0].lead, u"Seated, left to right"_s);
    QVERIFY(!photo().caption);
}

void CaptionTextTest::makesTheWholeRowWordsWhereItsOrderIsBroken()
{
    const QString printed = edited(u"(USN, ret.), CICIR"_s, u"and"_s);
    QVERIFY2(printed.contains(u"ADM Gary Roughead and President Ji Zhiye, USIP"_s), qPrintable(printed));
    const Inline child = photo().caption->front().children.front();
    const auto& rows = std::get<RowsMention>(child);
    QCOMPARE(rows.words->basis, seedCaption);
    QCOMPARE(rows.words->people.size(), size_t(5));
    // And back
    CaptionText text = caption();
    text.restoreRows();
    keep(text.applied(wording()));
    QCOMPARE(this->printed(), seedCaption);
}

void CaptionTextTest::isTypedByHandWhenTheRowIsTakenOut()
{
    QCOMPARE(edited(seedCaption, u"Delegates in Beijing."_s), u"Delegates in Beijing."_s);
    const Inline child = photo().caption->front().children.front();
    QVERIFY(std::holds_alternative<Span>(child));
    QCOMPARE(photo().rows.front().people.size(), size_t(5)); // who stands where is kept
}

void CaptionTextTest::refusesWordsForSomebodyWithoutARelease()
{
    Photo changed = photo();
    changed.rows[0].people[1].released = false;
    keep(changed);
    QVERIFY(printed().contains(u"(USN, ret.), unidentified, USIP"_s));
    QVERIFY(edited(u"identified"_s, u"known"_s).isEmpty());
    QVERIFY(printed().contains(u", unidentified, "_s));
}

void CaptionTextTest::keepsOtherPiecesAndMarks()
{
    Photo changed = photo();
    TextBlock block;
    block.key = u"b"_s;
    block.children = { Span { u"a"_s, u"At "_s, { u"em"_s } }, EventMention { u"e"_s, {}, EventId(u"pcac-5"_s), {} }, Span { u"c"_s, u" in Beijing"_s, {} } };
    changed.caption = Caption { block };
    keep(changed);
    QVERIFY(printed().startsWith(u"At the fifth U.S.-China Project"_s));
    QVERIFY(appended(u" today"_s).endsWith(u" in Beijing today"_s));
    Caption wanted { block };
    std::get<Span>(wanted[0].children[2]).text += u" today"_s;
    QCOMPARE(*photo().caption, wanted);
    // Words inside the piece are words on that piece
    QVERIFY(edited(u"fifth"_s, u"5th"_s).startsWith(u"At the 5th U.S.-China"_s));
    QVERIFY(std::get<EventMention>(photo().caption->front().children[1]).words);
}

void CaptionTextTest::keepsParagraphs()
{
    QCOMPARE(appended(u"\nA second paragraph."_s), seedCaption + u"\nA second paragraph."_s);
    QCOMPARE(photo().caption->size(), size_t(2));
    QVERIFY(edited(u"\nA"_s, u". A"_s).endsWith(u"ret.). A second paragraph."_s));
    QCOMPARE(photo().caption->size(), size_t(1));
}

void CaptionTextTest::draftsVariants()
{
    const PhotoWording now = wording();
    QCOMPARE(plainText(captionDraft(photo(), CaptionKind::Short, now)),
        u"Front row, left to right: Gary Roughead, Ji Zhiye, Jim Marshall, Wu Xinbo, Yang Yi"_s);
    QCOMPARE(now.caption(photo(), captionDraft(photo(), CaptionKind::Wire, now)), seedCaption + u", in Beijing, China, June 25, 2013. (N. F./USIP)"_s);
    const QString post = plainText(captionDraft(photo(), CaptionKind::Social, now));
    QVERIFY2(post.size() <= longestPost && post.contains(u"Wu Xinbo, and Yang Yi at the fifth"_s), qPrintable(post));
    // A variant is written apart from the caption of the page
    CaptionText text = caption(CaptionKind::Short);
    QVERIFY(text.text().isEmpty());
    text.edit(0, 0, u"Five at the table"_s);
    keep(text.applied(now));
    QCOMPARE(plainText(*photo().shortCaption), u"Five at the table"_s);
    QVERIFY(!photo().caption);
}

void CaptionTextTest::draftsAltTextAndLongDescription()
{
    Photo two = photo();
    QCOMPARE(altTextDraft(two, wording()), u"Five people side by side."_s);
    two.rows.push_back({ u"Back row, left to right"_s, std::vector<Slot>(6, Slot { {}, u"a staff member"_s, false, Affix::Auto, {}, {}, {}, {} }) });
    two.rows[0].lead = u"Seated, left to right"_s;
    QCOMPARE(altTextDraft(two, wording()), u"Eleven people in two rows, the front row seated."_s);
    QVERIFY(longDescriptionDraft(two, wording()).contains(u"\nSeated, left to right: Gary Roughead, Ji Zhiye"_s));
    two.rows.resize(1);
    two.rows[0].people = { photo().rows[0].people[0] };
    QCOMPARE(altTextDraft(two, wording()), u"Gary Roughead."_s);
    two.rows[0].people[0].released = false; // not named in an alt text either
    QCOMPARE(altTextDraft(two, wording()), u"One person."_s);
}

void CaptionTextTest::fillsTemplatesAndLeavesNoGaps()
{
    Photo known = photo();
    const auto filled = [&](const QString& text) { return wording().caption(known, captionFromTemplate(text, known, wording())); };
    QCOMPARE(filled(u"{rows}, in {place}, {date}. ({credit})"_s), seedCaption + u", in Beijing, China, June 25, 2013. (N. F./USIP)"_s);
    QVERIFY(filled(u"Participants of {event}. {rows}."_s).startsWith(u"Participants of the fifth U.S.-China"_s));
    known.event = {};
    known.location = {};
    known.creator.clear();
    known.credit.clear();
    QCOMPARE(filled(u"{rows}, in {place}, {date}. ({credit})"_s), seedCaption + u", June 25, 2013."_s);
    QCOMPARE(filled(u"Participants of {event}. {rows}."_s), seedCaption + u'.');
}

QTEST_GUILESS_MAIN(CaptionTextTest)

#include "CaptionTextTest.moc"
