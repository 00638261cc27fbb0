#include "core/rules/PictureRules.h"

#include "core/rules/PictureStatements.h"
#include "support/core/LoadedNewsroom.h"

#include <QJsonArray>
#include <QTest>

using namespace rapporteur;

namespace {

Slot seated(const QString& person, const Region& region)
{
    Slot slot;
    slot.person = PersonId(person);
    slot.region = region;
    slot.released = true;
    return slot;
}

/// The seed's group photo, changed.
std::unique_ptr<LoadedNewsroom> seedWith(const std::function<void(QJsonObject& photo, QJsonObject& document)>& change)
{
    return LoadedNewsroom::seed([&](QJsonObject& document) {
        QJsonArray photos = document.value("photos"_L1).toArray();
        QJsonObject photo = photos.first().toObject();
        change(photo, document);
        photos[0] = photo;
        document.insert("photos"_L1, photos);
    });
}

QJsonObject box(double x, double y, double w, double h)
{
    return { { u"x"_s, x }, { u"y"_s, y }, { u"w"_s, w }, { u"h"_s, h } };
}

Problems problemsOf(const LoadedNewsroom& newsroom)
{
    return newsroom.render(newsroom.articles.front().id.text()).problems;
}

const Problem* find(const Problems& problems, ProblemCode code)
{
    const auto found = std::ranges::find(problems, code, &Problem::code);
    return found == problems.end() ? nullptr : &*found;
}

PictureStatement statementOf(const LoadedNewsroom& newsroom, PhotoShape shape = PhotoShape::Full)
{
    const Gate gate(newsroom.registry, newsroom.now);
    const Photo& photo = newsroom.registry.photos.all().front();
    const PictureStatements statements(newsroom.registry, newsroom.book, gate, newsroom.now.date());
    return statements.of(photo, figurePicture(photo, shape), newsroom.articles.front().events);
}

} // namespace

class PictureRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // Areas

    void aCropIsKeptWithinTheFrame()
    {
        Photo photo;
        photo.crops.frame = Region { 0, 0, 1, 0.5 };
        photo.crops.square = Region { 0.25, 0.25, 0.5, 0.5 };
        QVERIFY(figurePicture(photo, PhotoShape::Square).area == (Region { 0.25, 0.25, 0.5, 0.25 }));
        QVERIFY(figurePicture(photo, PhotoShape::Full).area == photo.crops.frame);
        // A crop that lies outside shows the frame, never what is beyond it
        photo.crops.square = Region { 0.25, 0.75, 0.25, 0.25 };
        QVERIFY(figurePicture(photo, PhotoShape::Square).area == photo.crops.frame);
        QVERIFY(figurePicture(photo, PhotoShape::Portrait).area == photo.crops.frame);
    }

    void whatIsShownNamesTheFiles()
    {
        Photo photo;
        photo.sha256 = QByteArray(64, 'a');
        QCOMPARE(figurePicture(photo, PhotoShape::Full).key, QByteArray());
        photo.masks = { { { 0, 0, 0.5, 0.5 }, MaskKind::Blur } };
        const QByteArray blurred = figurePicture(photo, PhotoShape::Full).key;
        photo.masks.front().kind = MaskKind::Box;
        const QByteArray boxed = figurePicture(photo, PhotoShape::Full).key;
        photo.crops.square = Region { 0, 0, 0.5, 0.5 };
        const QByteArray square = figurePicture(photo, PhotoShape::Square).key;
        QCOMPARE(boxed.size(), 64);
        QVERIFY(blurred != boxed && boxed != square && blurred != square);
        QCOMPARE(figurePicture(photo, PhotoShape::Full).key, boxed);
    }

    void regionsAreRecomputedForTheArea()
    {
        const Region face { 0.5, 0.25, 0.125, 0.25 };
        QVERIFY(regionInArea(face, std::nullopt) == face);
        QVERIFY(regionInArea(face, Region { 0.5, 0, 0.5, 0.5 }) == (Region { 0, 0.5, 0.25, 0.5 }));
        // Less than half inside
        QVERIFY(!regionInArea(face, Region { 0.6, 0, 0.4, 1 }));
        QVERIFY(!regionInArea(face, Region { 0, 0, 0.25, 0.25 }));
    }

    void whoIsCutOffOrMaskedIsNotSeen()
    {
        const Slot slot = seated(u"a"_s, { 0.5, 0.25, 0.125, 0.25 });
        QVERIFY(isSeen(slot, {}));
        QVERIFY(!isSeen(slot, { {}, Region { 0, 0, 0.5, 1 }, {} }));
        QVERIFY(!isSeen(slot, { {}, {}, { { { 0.5, 0.25, 0.125, 0.125 }, MaskKind::Blur } } }));
        QVERIFY(isSeen(slot, { {}, {}, { { { 0.5, 0.25, 0.125, 0.0625 }, MaskKind::Blur } } }));
        QVERIFY(isSeen(Slot {}, { {}, Region { 0, 0, 0.5, 1 }, {} }));
    }

    // Private instructions

    void understandsNotForPublication_data()
    {
        QTest::addColumn<QString>("instruction");
        QTest::addColumn<bool>("expected");
        const std::pair<QStringView, bool> rows[] {
            { u"INTERNAL: back row not for publication", true }, { u"NOT FOR RELEASE before review", true },
            { u"Do not publish the man at the right", true },    { u"Nicht zur Veröffentlichung", true },
            { u"ne pas publier", true },                         { u"第二排不得发表", true },
            { u"For publication after 3 p.m.", false },          { u"Credit the photographer", false },
        };
        for (const auto& [instruction, expected] : rows)
            QTest::newRow(qPrintable(instruction.toString())) << instruction.toString() << expected;
    }

    void understandsNotForPublication()
    {
        QFETCH(QString, instruction);
        QFETCH(bool, expected);
        QCOMPARE(isNotForPublication(instruction), expected);
    }

    void warnsOfWhatIsNotForPublication()
    {
        const auto newsroom = seedWith([](QJsonObject& photo, QJsonObject&) {
            photo.insert(u"instructions"_s, u"back row not for publication"_s);
        });
        const Problems problems = problemsOf(*newsroom);
        const Problem* problem = find(problems, ProblemCode::NotForPublication);
        QVERIFY(problem);
        QCOMPARE(int(problem->severity), int(Severity::Warning));
    }

    void blocksItWhereTheHouseSaysSo_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("nothing done") << u"rating"_s << QJsonValue(3) << true;
        QTest::newRow("cropped") << u"crops"_s << QJsonValue(QJsonObject { { u"frame"_s, box(0, 0.4, 1, 0.6) } }) << false;
        QTest::newRow("cropped for the card only")
            << u"crops"_s << QJsonValue(QJsonObject { { u"social"_s, box(0, 0.4, 1, 0.6) } }) << true;
        QTest::newRow("masked") << u"masks"_s << QJsonValue(QJsonArray { box(0, 0, 1, 0.4) }) << false;
        QTest::newRow("waived") << u"instructionsWaived"_s
                                << QJsonValue(QJsonObject { { u"by"_s, u"Desk"_s }, { u"reason"_s, u"Asked"_s } }) << false;
    }

    void blocksItWhereTheHouseSaysSo()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(bool, blocked);
        const auto newsroom = seedWith([&](QJsonObject& photo, QJsonObject& document) {
            photo.insert(u"instructions"_s, u"back row not for publication"_s);
            photo.insert(key, value);
            QJsonObject publisher = document.value("publisher"_L1).toObject();
            publisher.insert(u"pictures"_s, QJsonObject { { u"notForPublication"_s, u"block"_s } });
            document.insert(u"publisher"_s, publisher);
        });
        const Problems problems = problemsOf(*newsroom);
        const Problem* problem = find(problems, ProblemCode::NotForPublication);
        QCOMPARE(problem != nullptr, blocked);
        if (problem)
            QCOMPARE(int(problem->severity), int(Severity::Error));
        // A waived instruction is not told again; one that was met by a crop still is
        QCOMPARE(find(problems, ProblemCode::PrivateInstruction) != nullptr, !blocked && key != "instructionsWaived"_L1);
    }

    // Handouts

    void anExpiredHandoutBlocks_data()
    {
        QTest::addColumn<QString>("expires");
        QTest::addColumn<bool>("blocked");
        // The clock of the test stands at 15 January 2026, 07:00 in New York
        QTest::newRow("yesterday") << u"2026-01-14"_s << true;
        QTest::newRow("today") << u"2026-01-15"_s << false;
        QTest::newRow("this month") << u"2026-01"_s << false;
        QTest::newRow("last year") << u"2025"_s << true;
        QTest::newRow("never said") << QString() << false;
    }

    void anExpiredHandoutBlocks()
    {
        QFETCH(QString, expires);
        QFETCH(bool, blocked);
        const auto newsroom = seedWith([&](QJsonObject& photo, QJsonObject&) {
            QJsonObject handout { { u"giver"_s, u"Ministry"_s }, { u"permission"_s, u"By letter"_s } };
            if (!expires.isEmpty())
                handout.insert(u"expires"_s, expires);
            photo.insert(u"handout"_s, handout);
        });
        const Problems problems = problemsOf(*newsroom);
        const Problem* problem = find(problems, ProblemCode::HandoutExpired);
        QCOMPARE(problem != nullptr, blocked);
        if (problem) {
            QCOMPARE(int(problem->severity), int(Severity::Error));
            QCOMPARE(problem->arguments.at(1), u"Ministry"_s);
        }
        QCOMPARE(find(problems, ProblemCode::HandoutIncomplete) != nullptr, expires.isEmpty());
    }

    // Crops and captions

    void warnsWhenTheCropCutsOffSomebodyWhoIsNamed()
    {
        const auto newsroom = seedWith([](QJsonObject& photo, QJsonObject&) {
            photo.insert(u"crops"_s, QJsonObject { { u"frame"_s, box(0.2, 0, 0.6, 1) } });
        });
        const Problems problems = problemsOf(*newsroom);
        const Problem* problem = find(problems, ProblemCode::NamedButNotSeen);
        QVERIFY(problem);
        QCOMPARE(problem->arguments.at(2), u"5"_s);
        QCOMPARE(problem->arguments.at(3), u"3"_s);
        QVERIFY(problem->arguments.at(1).contains("Roughead"_L1) && problem->arguments.at(1).contains("Yang"_L1));
    }

    // What a file says

    void aFileNamesWhoMayBeNamed()
    {
        const PictureStatement statement = statementOf(*LoadedNewsroom::seed());
        QCOMPARE(statement.people.size(), 5);
        QCOMPARE(statement.people.at(1), u"Ji Zhiye"_s);
        QVERIFY(statement.caption.startsWith("Front row, left to right: "_L1));
        QCOMPARE(statement.credit, u"USIP"_s);
        QCOMPARE(statement.dateCreated, u"2013-06-25"_s);
        QVERIFY(statement.event.contains("fifth"_L1));
        QVERIFY(statement.regions.empty());
    }

    void aFileNamesNobodyElse_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* change : { "withheld", "not released", "cut off", "masked", "unidentified" })
            QTest::newRow(change) << QString::fromLatin1(change);
    }

    void aFileNamesNobodyElse()
    {
        QFETCH(QString, change);
        const auto newsroom = seedWith([&](QJsonObject& photo, QJsonObject& document) {
            if (change == "withheld"_L1) {
                QJsonArray people = document.value("people"_L1).toArray();
                for (auto&& person : people) {
                    if (person.toObject().value("id"_L1) == "ji"_L1) {
                        QJsonObject withheld = person.toObject();
                        withheld.insert(u"withheld"_s, true);
                        person = withheld;
                    }
                }
                document.insert(u"people"_s, people);
                photo.insert(u"headline"_s, u"Talks with Ji Zhiye"_s);
                photo.insert(u"keywords"_s, QJsonArray { u"Zhiye"_s, u"Ji Zhiye"_s, u"dialogue"_s });
            }
            if (change == "not released"_L1 || change == "unidentified"_L1) {
                QJsonArray rows = photo.value("rows"_L1).toArray();
                QJsonObject row = rows.first().toObject();
                QJsonArray people = row.value("people"_L1).toArray();
                QJsonObject slot = people[1].toObject();
                slot.insert(change == "unidentified"_L1 ? u"unidentified"_s : u"released"_s, change == "unidentified"_L1);
                people[1] = slot;
                row.insert(u"people"_s, people);
                rows[0] = row;
                photo.insert(u"rows"_s, rows);
            }
            if (change == "cut off"_L1)
                photo.insert(u"crops"_s, QJsonObject { { u"frame"_s, box(0.4, 0, 0.6, 1) } });
            if (change == "masked"_L1)
                photo.insert(u"masks"_s, QJsonArray { box(0.25, 0.4, 0.12, 0.2) });
        });
        const PictureStatement statement = statementOf(*newsroom);
        QVERIFY(!statement.people.contains(u"Ji Zhiye"_s));
        QVERIFY(!statement.people.isEmpty());
        if (change == "withheld"_L1) {
            QCOMPARE(statement.headline, QString());
            QCOMPARE(statement.caption, QString());
            QVERIFY(!statement.keywords.contains(u"Ji Zhiye"_s));
        }
    }

    void onePageThatMayNotNameSomebodyIsEnough()
    {
        // Given a person who is refused at the article's other event, not at the photo's
        const auto newsroom = seedWith([](QJsonObject&, QJsonObject& document) {
            QJsonArray delegations = document.value("delegations"_L1).toArray();
            delegations.append(QJsonObject {
                { u"id"_s, u"closed"_s },
                { u"events"_s, QJsonArray { u"r2cp-2"_s } },
                { u"members"_s, QJsonArray { QJsonObject { { u"person"_s, u"ji"_s }, { u"consent"_s, u"refused"_s } } } } });
            document.insert(u"delegations"_s, delegations);
        });
        const Gate gate(newsroom->registry, newsroom->now);
        const Photo& photo = newsroom->registry.photos.all().front();
        const PictureStatements statements(newsroom->registry, newsroom->book, gate, newsroom->now.date());
        const std::vector<EventId> pages { EventId(u"r2cp-2"_s) };
        QVERIFY(statements.of(photo, {}).people.contains(u"Ji Zhiye"_s));
        const PictureStatement careful = statements.of(photo, {}, pages);
        QVERIFY(!careful.people.contains(u"Ji Zhiye"_s));
        QVERIFY(!careful.caption.contains("Ji Zhiye"_L1));
    }

    void facesGoWithTheCropWhenTheHouseAsksForThem()
    {
        const auto newsroom = seedWith([](QJsonObject& photo, QJsonObject& document) {
            QJsonObject publisher = document.value("publisher"_L1).toObject();
            publisher.insert(u"pictures"_s, QJsonObject { { u"faceRegions"_s, true } });
            document.insert(u"publisher"_s, publisher);
            photo.insert(u"crops"_s, QJsonObject { { u"square"_s, box(0.25, 0.25, 0.5, 0.5) } });
        });
        QCOMPARE(statementOf(*newsroom).regions.size(), size_t(5));
        const auto regions = statementOf(*newsroom, PhotoShape::Square).regions;
        QCOMPARE(regions.size(), size_t(3));
        QCOMPARE(regions.front().name, u"Ji Zhiye"_s);
        QVERIFY(std::abs(regions.front().region.x - 0.04) < 1e-9);
        QVERIFY(std::abs(regions.front().region.width - 0.16) < 1e-9);
    }

    void releasesOfTheEventCountUnlessASlotSaysOtherwise()
    {
        const auto released = [](bool event, std::optional<bool> slot) {
            const auto newsroom = seedWith([&](QJsonObject& photo, QJsonObject& document) {
                QJsonArray events = document.value("events"_L1).toArray();
                QJsonObject first = events.first().toObject();
                first.insert(u"released"_s, event);
                events[0] = first;
                document.insert(u"events"_s, events);
                QJsonObject person { { u"person"_s, u"ji"_s } };
                if (slot)
                    person.insert(u"released"_s, *slot);
                photo.insert(u"rows"_s, QJsonArray { QJsonObject { { u"people"_s, QJsonArray { person } } } });
            });
            return statementOf(*newsroom).people.size() == 1;
        };
        QVERIFY(!released(false, {}));
        QVERIFY(released(true, {}));
        QVERIFY(!released(true, false));
        QVERIFY(released(false, true));
    }

    void houseSettingsAreStated()
    {
        const auto newsroom = seedWith([](QJsonObject& photo, QJsonObject& document) {
            QJsonObject publisher = document.value("publisher"_L1).toObject();
            publisher.insert(u"pictures"_s, QJsonObject { { u"rightsUrl"_s, u"https://example.org/r"_s },
                                                          { u"dataMining"_s, u"no-training"_s },
                                                          { u"shortCredits"_s, QJsonArray { QJsonObject {
                                                              { u"credit"_s, u"A long credit"_s }, { u"text"_s, u"Short"_s } } } } });
            document.insert(u"publisher"_s, publisher);
            photo.insert(u"credit"_s, u"A long credit"_s);
            photo.insert(u"creator"_s, u"Ann Lee; Bo Øst"_s);
            photo.insert(u"location"_s, QJsonObject { { u"city"_s, u"Beijing"_s }, { u"country"_s, u"CN"_s } });
            photo.insert(u"instructions"_s, u"Private words"_s);
            photo.insert(u"handout"_s, QJsonObject { { u"giver"_s, u"Ministry"_s }, { u"restrictions"_s, u"Asia only"_s } });
        });
        const PictureStatement statement = statementOf(*newsroom);
        QCOMPARE(statement.rightsUrl, u"https://example.org/r"_s);
        QCOMPARE(statement.shortCredit, u"Short"_s);
        QCOMPARE(statement.creators, (QStringList { u"Ann Lee"_s, u"Bo Øst"_s }));
        QCOMPARE(statement.location.country, u"China"_s);
        QCOMPARE(statement.countryCode, u"CN"_s);
        QCOMPARE(statement.source, u"Ministry"_s);
        QCOMPARE(int(statement.dataMining), int(DataMining::NoTraining));
    }
};

QTEST_APPLESS_MAIN(PictureRulesTest)
#include "PictureRulesTest.moc"
