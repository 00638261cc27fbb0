#include "storage/records/RecordStore.h"
#include "core/Error.h"
#include "storage/Samples.h"
#include "storage/file/NewsroomFile.h"
#include "storage/records/LinkTables.h"
#include "storage/records/PublisherStore.h"
#include "storage/records/RegistryLoading.h"
#include "storage/sqlite/Transaction.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class RecordStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryKindOfRecord();
    void keepsTheOrderOfInsertion();
    void putsAnUndoneRemovalBackInItsPlace();
    void refusesAMentionOfNothing();
    void refusesToRemoveWhatIsMentioned();
    void allowsRecordsThatMentionEachOtherInAnyOrder();
    void tellsWhereARecordIsUsed();
    void namesTheRecordWhoseContentWasChanged();
    void refusesARecordUnderAnotherId();
    void keepsNothingOfARolledBackTransaction();
    void rollsBackTheInnerTransactionAlone();
};

void RecordStoreTest::keepsEveryKindOfRecord()
{
    // Given one record of each kind
    const TemporaryNewsroom folder;
    Series series;
    series.id = SeriesId(u"pcac"_s);
    series.phrase = u"Dialogue"_s;
    Event pcac5 = meeting(u"pcac-5"_s, u"Beijing"_s);
    pcac5.series = series.id;
    Photo picture = photo(u"group"_s, u"Eleven people"_s);
    picture.sha256 = sha256Of("picture");
    picture.event = pcac5.id;
    Snippet snippet;
    snippet.id = SnippetId(u"about"_s);
    snippet.title = u"About us"_s;
    Publisher publisher;
    publisher.organization = OrganizationId(u"usip"_s);
    publisher.language = u"en-US"_s;
    const Organization usip = organization(u"usip"_s, u"United States Institute of Peace"_s);
    const Person hadley = person(u"hadley"_s, u"Stephen"_s, u"Hadley"_s);
    const Delegation us = delegation(u"us"_s, pcac5.id, { hadley.id });
    const Publication report = publication(u"report"_s, u"A report"_s);

    // When they are put and the newsroom is opened again
    {
        const auto newsroom = folder.open();
        Database& database = newsroom->database();
        Transaction transaction(database);
        OrganizationStore(database).put(usip);
        PersonStore(database).put(hadley);
        SeriesStore(database).put(series);
        EventStore(database).put(pcac5);
        DelegationStore(database).put(us);
        PhotoStore(database).put(picture);
        PublicationStore(database).put(report);
        SnippetStore(database).put(snippet);
        PublisherStore(database).put(publisher);
        transaction.commit();
    }
    const auto newsroom = folder.open();
    const Registry registry = loadRegistry(*newsroom);

    // Then each is as it was
    QCOMPARE(registry.publisher, publisher);
    QCOMPARE(registry.organizations.all(), std::vector { usip });
    QCOMPARE(registry.people.all(), std::vector { hadley });
    QCOMPARE(registry.series.all(), std::vector { series });
    QCOMPARE(registry.events.all(), std::vector { pcac5 });
    QCOMPARE(registry.delegations.all(), std::vector { us });
    QCOMPARE(registry.photos.all(), std::vector { picture });
    QCOMPARE(registry.publications.all(), std::vector { report });
    QCOMPARE(registry.snippets.all(), std::vector { snippet });
    QCOMPARE(storedIds(*newsroom).value(RecordKind::Person), QSet { u"hadley"_s });
    QCOMPARE(neededPictures(*newsroom), QSet { picture.sha256 });
}

void RecordStoreTest::keepsTheOrderOfInsertion()
{
    // Given people whose ids are not in the order in which they came
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    PersonStore people(newsroom->database());
    for (const QString& id : { u"c"_s, u"a"_s, u"b"_s })
        people.put(person(id, u"Given"_s, id));

    // When one is changed
    people.put(person(u"c"_s, u"Other"_s, u"c"_s));

    // Then it stays in its place
    const std::vector<Person> all = people.all();
    QCOMPARE(all.size(), size_t(3));
    QCOMPARE(all[0].id.text(), u"c"_s);
    QCOMPARE(all[0].primaryName().given, u"Other"_s);
    QCOMPARE(all[1].id.text(), u"a"_s);
    QCOMPARE(all[2].id.text(), u"b"_s);
}

void RecordStoreTest::putsAnUndoneRemovalBackInItsPlace()
{
    // Given three people of whom the second is removed
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    PersonStore people(newsroom->database());
    for (const QString& id : { u"a"_s, u"b"_s, u"c"_s })
        people.put(person(id, u"Given"_s, id));
    const std::optional<qint64> place = people.position(PersonId(u"b"_s));
    people.remove(PersonId(u"b"_s));
    QVERIFY(!people.find(PersonId(u"b"_s)));

    // When that is undone
    people.put(person(u"b"_s, u"Given"_s, u"b"_s), place);

    // Then the order is what it was
    QCOMPARE(people.all()[1].id.text(), u"b"_s);
}

void RecordStoreTest::refusesAMentionOfNothing()
{
    // Given a newsroom without people
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    EventStore(newsroom->database()).put(meeting(u"e"_s, u"Oslo"_s));

    // When a delegation mentions somebody
    try {
        DelegationStore(newsroom->database())
            .put(delegation(u"us"_s, EventId(u"e"_s), { PersonId(u"nobody"_s) }));
        QFAIL("stored");
    } catch (const Error& error) {
        // Then it is refused, and the tables are named
        QCOMPARE(error.code(), ErrorCode::UnknownRecord);
        QCOMPARE(error.place(), u"delegation_person → person"_s);
    }
    QVERIFY(DelegationStore(newsroom->database()).all().empty());
}

void RecordStoreTest::refusesToRemoveWhatIsMentioned()
{
    // Given a person in a delegation
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    Database& database = newsroom->database();
    PersonStore(database).put(person(u"p"_s, u"A"_s, u"B"_s));
    EventStore(database).put(meeting(u"e"_s, u"Oslo"_s));
    DelegationStore(database).put(delegation(u"d"_s, EventId(u"e"_s), { PersonId(u"p"_s) }));

    // When the person is removed
    const int code = [&] {
        try {
            PersonStore(database).remove(PersonId(u"p"_s));
        } catch (const Error& error) {
            return static_cast<int>(error.code());
        }
        return -1;
    }();

    // Then it is refused; without the delegation it is not
    QCOMPARE(code, static_cast<int>(ErrorCode::UnknownRecord));
    QVERIFY(PersonStore(database).find(PersonId(u"p"_s)));
    DelegationStore(database).remove(DelegationId(u"d"_s));
    PersonStore(database).remove(PersonId(u"p"_s));
    QVERIFY(!PersonStore(database).find(PersonId(u"p"_s)));
}

void RecordStoreTest::allowsRecordsThatMentionEachOtherInAnyOrder()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    Database& database = newsroom->database();

    // Given a transaction that stores the child before its parent
    Transaction transaction(database);
    Organization child = organization(u"child"_s, u"Child"_s);
    child.parent = OrganizationId(u"parent"_s);
    OrganizationStore(database).put(child);
    OrganizationStore(database).put(organization(u"parent"_s, u"Parent"_s));
    transaction.commit();

    // Then both are there
    QCOMPARE(OrganizationStore(database).all().size(), size_t(2));
}

void RecordStoreTest::tellsWhereARecordIsUsed()
{
    // Given a person in a delegation and in a row of a photo
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    Database& database = newsroom->database();
    PersonStore(database).put(person(u"p"_s, u"A"_s, u"B"_s));
    EventStore(database).put(meeting(u"e"_s, u"Oslo"_s));
    DelegationStore(database).put(delegation(u"d"_s, EventId(u"e"_s), { PersonId(u"p"_s) }));
    Photo picture = photo(u"f"_s, u"Somebody"_s);
    picture.rows.push_back({});
    picture.rows.front().people.push_back({});
    picture.rows.front().people.front().person = PersonId(u"p"_s);
    PhotoStore(database).put(picture);

    // When it is asked for
    const std::vector<Place> places = LinkTables(database).usedBy(RecordKind::Person, u"p"_s);

    // Then both are named
    const std::vector<Place> expected { { RecordKind::Delegation, u"d"_s, {} },
                                        { RecordKind::Photo, u"f"_s, {} } };
    QCOMPARE(places, expected);
}

void RecordStoreTest::namesTheRecordWhoseContentWasChanged()
{
    // Given a person whose stored name was changed behind our back
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    Database& database = newsroom->database();
    PersonStore(database).put(person(u"hadley"_s, u"Stephen"_s, u"Hadley"_s));
    database.execute("UPDATE person SET content = replace(content, 'Stephen', 'Steven!')");

    // When it is read
    try {
        PersonStore(database).find(PersonId(u"hadley"_s));
        QFAIL("read");
    } catch (const Error& error) {
        // Then it is refused by name
        QCOMPARE(error.code(), ErrorCode::Damaged);
        QCOMPARE(error.place(), u"person hadley"_s);
    }
}

void RecordStoreTest::refusesARecordUnderAnotherId()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    Database& database = newsroom->database();
    PersonStore(database).put(person(u"hadley"_s, u"Stephen"_s, u"Hadley"_s));
    database.execute("UPDATE person SET id = 'other'");
    QVERIFY_THROWS_EXCEPTION(Error, PersonStore(database).all());
}

void RecordStoreTest::keepsNothingOfARolledBackTransaction()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    {
        Transaction transaction(newsroom->database());
        PersonStore(newsroom->database()).put(person(u"p"_s, u"A"_s, u"B"_s));
    }
    QVERIFY(PersonStore(newsroom->database()).all().empty());
}

void RecordStoreTest::rollsBackTheInnerTransactionAlone()
{
    const TemporaryNewsroom folder;
    const auto newsroom = folder.open();
    PersonStore people(newsroom->database());
    Transaction outer(newsroom->database());
    people.put(person(u"outer"_s, u"A"_s, u"B"_s));
    {
        Transaction inner(newsroom->database());
        people.put(person(u"inner"_s, u"A"_s, u"B"_s));
    }
    outer.commit();
    QCOMPARE(people.all().size(), size_t(1));
    QCOMPARE(people.all().front().id.text(), u"outer"_s);
}

QTEST_GUILESS_MAIN(RecordStoreTest)
#include "RecordStoreTest.moc"
