#include "editing/shoot/Shoot.h"
#include "editing/shoot/ShootHints.h"
#include "editing/workspace/Workspace.h"
#include "imaging/PictureMetadata.h"
#include "imaging/service/PictureService.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

/// What a file says twice in different words is a question; what its name and its event say beside it is a hint.
class ShootMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWhereContainersDisagree();
    void putsTheChosenValue();
    void comparesTheDateWithTheEvent_data();
    void comparesTheDateWithTheEvent();
    void readsFileNames_data();
    void readsFileNames();
    void findsTheEventByTheDays();
};

void ShootMetadataTest::asksWhereContainersDisagree()
{
    const QTemporaryDir folder;
    const QString file = TestPicture::solid({ 20, 10 }, { 10, 20, 30 }).write(folder.filePath(u"one.jpg"_s));
    exiftool({ u"-overwrite_original"_s, u"-XMP-dc:Description=Talks in Beijing"_s, u"-IPTC:Caption-Abstract=Talks in Seoul"_s,
        u"-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA"_s, u"-XMP-photoshop:Credit=Institute"_s, u"-IPTC:Credit=Institute"_s, file });
    PictureService service;
    createNewsroom(folder.filePath(u"room.rapporteur"_s));
    Workspace workspace(folder.filePath(u"room.rapporteur"_s));

    const Shoot shoot = readShoot(workspace.snapshot(), { pickedPictures({ file }), {}, false }, service);

    QCOMPARE(shoot.pictures.size(), size_t(1));
    const auto& conflicts = shoot.pictures[0].conflicts;
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].fieldName(), u"Caption"_s);
    QCOMPARE(conflicts[0].values, (std::array { u"Talks in Beijing"_s, u"Talks in Seoul"_s, u"OLYMPUS DIGITAL CAMERA"_s }));
    QCOMPARE(conflicts[0].chosen, MetadataContainer::Xmp);
    QCOMPARE(plainText(*shoot.pictures[0].photo.caption), u"Talks in Beijing"_s);
}

void ShootMetadataTest::putsTheChosenValue()
{
    auto metadata = std::make_shared<PictureMetadata>();
    metadata->xmp.creators = { u"Ann Ng"_s };
    metadata->iim.creators = { u"Neil Fisher"_s, u"Ann Ng"_s };
    metadata->xmp.created = u"2013-06-25"_s;
    metadata->iim.created = u"2013-07-11"_s;
    metadata->xmp.credit = u"Institute"_s;
    ShootPicture picture;
    picture.metadata = metadata;
    picture.conflicts = containerChoices(*metadata);
    QCOMPARE(picture.conflicts.size(), size_t(2));
    for (size_t conflict = 0; conflict < picture.conflicts.size(); ++conflict) {
        QCOMPARE(picture.conflicts[conflict].chosen, MetadataContainer::Xmp);
        choose(picture, conflict, MetadataContainer::Iim);
    }
    QCOMPARE(picture.photo.creator, u"Neil Fisher; Ann Ng"_s);
    QCOMPARE(picture.photo.date.text(), u"2013-07-11"_s);
    QCOMPARE(picture.photo.credit, u"Institute"_s);
    choose(picture, 0, MetadataContainer::Xmp);
    QCOMPARE(picture.photo.creator, u"Ann Ng"_s);
    QCOMPARE(picture.photo.date.text(), u"2013-07-11"_s);
}

void ShootMetadataTest::comparesTheDateWithTheEvent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<std::vector<ShootHint>>("expected");
    using Hints = std::vector<ShootHint>;
    QTest::newRow("on a day of the event") << u"a.jpg"_s << u"2013-06-26"_s << Hints {};
    QTest::newRow("only the month is known") << u"a.jpg"_s << u"2013-06"_s << Hints {};
    QTest::newRow("another day") << u"a.jpg"_s << u"2013-07-11"_s
                                 << Hints { { ShootHintKind::OutsideEvent, u"2013-07-11"_s, u"2013-06-25 to 2013-06-27"_s } };
    QTest::newRow("named when it was published") << u"20130711-Group.jpg"_s << u"2013-06-25"_s << Hints {};
    QTest::newRow("named before it was taken") << u"20130611-Group.jpg"_s << u"2013-06-25"_s
                                               << Hints { { ShootHintKind::NamedEarlier, u"2013-06-11"_s, u"2013-06-25"_s } };
    QTest::newRow("undated") << u"a.jpg"_s << QString() << Hints { { ShootHintKind::NoDate, {}, {} } };
    QTest::newRow("another photographer") << u"Group-AN.jpg"_s << u"2013-06-25"_s
                                          << Hints { { ShootHintKind::OtherInitials, u"AN"_s, u"Neil Fisher"_s } };
    QTest::newRow("that photographer") << u"Group-NF.jpg"_s << u"2013-06-25"_s << Hints {};
}

void ShootMetadataTest::comparesTheDateWithTheEvent()
{
    QFETCH(const QString, file);
    QFETCH(const QString, taken);
    Event event;
    event.from = PartialDate(2013, 6, 25);
    event.to = PartialDate(2013, 6, 27);
    Photo photo;
    photo.file = file;
    photo.creator = u"Neil Fisher"_s;
    photo.date = PartialDate::fromText(taken).value_or(PartialDate());
    const std::vector<ShootHint> hints = hintsFor(photo, &event);
    QTEST(hints, "expected");
    for (const ShootHint& hint : hints)
        QVERIFY(!hintText(hint).isEmpty());
}

void ShootMetadataTest::readsFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("initials");
    QTest::newRow("institute") << u"20130711-5thPCACGroupPhoto-NF.jpg"_s << u"2013-07-11"_s << u"NF"_s;
    QTest::newRow("dashes") << u"2013-07-11 group.jpg"_s << u"2013-07-11"_s << QString();
    QTest::newRow("camera") << u"IMG_20130711_101112.jpg"_s << u"2013-07-11"_s << QString();
    QTest::newRow("number") << u"IMG_120130711.jpg"_s << QString() << QString();
    QTest::newRow("impossible") << u"20131341.jpg"_s << QString() << QString();
    QTest::newRow("mixed") << u"2013-0711.jpg"_s << QString() << QString();
}

void ShootMetadataTest::readsFileNames()
{
    QFETCH(const QString, name);
    QTEST(dateInFileName(name).text(), "date");
    QTEST(initialsInFileName(name), "initials");
}

void ShootMetadataTest::findsTheEventByTheDays()
{
    Registry registry;
    Event june;
    june.id = EventId(u"june"_s);
    june.from = PartialDate(2013, 6, 25);
    june.to = PartialDate(2013, 6, 27);
    Event july = june;
    july.id = EventId(u"july"_s);
    july.from = july.to = PartialDate(2013, 7, 11);
    registry.events.put(june);
    registry.events.put(july);
    Photo one;
    one.date = PartialDate(2013, 6, 26);
    Photo other;
    other.date = PartialDate(2013, 7, 11);
    QCOMPARE(eventOfPhotos(registry, { &one, &one, &other }), june.id);
    QCOMPARE(eventOfPhotos(registry, { &one, &other }), EventId());
    QCOMPARE(eventOfPhotos(registry, {}), EventId());
}

RAPPORTEUR_HELPER_TEST_MAIN(ShootMetadataTest)
#include "ShootMetadataTest.moc"
