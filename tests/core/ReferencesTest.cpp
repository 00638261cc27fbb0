#include "core/registry/References.h"

#include <QtTest>

using namespace rapporteur;

class ReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdOfADelegationInTheOrderOfItsJson();
    void everyIdOfAnArticle();
    void positionsNameTheirPerson();
    void whatIsEmptyMentionsNothing();
};

void ReferencesTest::everyIdOfADelegationInTheOrderOfItsJson()
{
    Delegation delegation;
    delegation.id = DelegationId(u"us"_s);
    delegation.events = { EventId(u"e1"_s), EventId(u"e2"_s) };
    delegation.organization = OrganizationId(u"o"_s);
    delegation.leadOrganization = OrganizationId(u"lead"_s);
    Member member;
    member.person = PersonId(u"p"_s);
    member.words = Words { {}, WordsFixed::Editor, {}, { PersonId(u"q"_s) } };
    delegation.members = { member };
    GroupEntry group;
    group.labels = { { OrganizationId(u"pentagon"_s), u"Pentagon"_s } };
    group.covers = { PersonId(u"c"_s) };
    delegation.groups = { group };

    const std::vector<Reference> expected {
        { RecordKind::Event, u"e1"_s, u"/events/0"_s },
        { RecordKind::Event, u"e2"_s, u"/events/1"_s },
        { RecordKind::Person, u"c"_s, u"/groups/0/covers/0"_s },
        { RecordKind::Organization, u"pentagon"_s, u"/groups/0/labels/0/organization"_s },
        { RecordKind::Organization, u"lead"_s, u"/leadOrganization"_s },
        { RecordKind::Person, u"p"_s, u"/members/0/person"_s },
        { RecordKind::Person, u"q"_s, u"/members/0/words/people/0"_s },
        { RecordKind::Organization, u"o"_s, u"/organization"_s },
    };
    QVERIFY(references(delegation) == expected);
}

void ReferencesTest::everyIdOfAnArticle()
{
    Article article;
    TextBlock block;
    block.children = { Span { {}, u"x"_s, {} },
                       PersonMention { {}, {}, PersonId(u"p"_s), Affix::Auto, {}, {} } };
    article.body = { block, PhotoBlock { {}, PhotoId(u"ph"_s), PhotoSize::Full, {}, {}, {} },
                     TableBlock { {}, false, { { {}, { block } } } },
                     QuoteBlock { {}, {}, PersonId(u"s"_s), {}, {}, {}, {} } };
    article.related = { { u"pub"_s } };
    article.leadPhoto = PhotoId(u"lead"_s);
    article.translationOf = ArticleId(u"other"_s);

    const std::vector<Reference> expected {
        { RecordKind::Person, u"p"_s, u"/body/0/children/1/person"_s },
        { RecordKind::Photo, u"ph"_s, u"/body/1/photo"_s },
        { RecordKind::Person, u"p"_s, u"/body/2/rows/0/1/0/children/1/person"_s },
        { RecordKind::Person, u"s"_s, u"/body/3/speaker"_s },
        { RecordKind::Photo, u"lead"_s, u"/leadPhoto"_s },
        { RecordKind::Article, u"pub"_s, u"/related/0"_s, true },
        { RecordKind::Article, u"other"_s, u"/translationOf"_s },
    };
    QVERIFY(references(article) == expected);
}

void ReferencesTest::positionsNameTheirPerson()
{
    Photo photo;
    Slot slot;
    slot.person = PersonId(u"ji"_s);
    slot.position = PositionId(u"ji-cicir"_s);
    photo.rows = { { {}, { {}, slot } } };
    photo.notPictured = { slot };

    const std::vector<PositionReference> expected {
        { slot.person, slot.position, u"/notPictured/0/position"_s },
        { slot.person, slot.position, u"/rows/0/people/1/position"_s },
    };
    QVERIFY(positionReferences(photo) == expected);
}

void ReferencesTest::whatIsEmptyMentionsNothing()
{
    QVERIFY(references(Publisher()).empty());
    QVERIFY(references(Photo()).empty());
    QVERIFY(references(Article()).empty());
    QVERIFY(references(Delegation()).empty());
}

QTEST_APPLESS_MAIN(ReferencesTest)

#include "ReferencesTest.moc"
