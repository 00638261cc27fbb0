#include "editing/models/ListRoles.h"
#include "editing/photos/DeliveredImage.h"
#include "editing/photos/Framing.h"
#include "editing/photos/LeavingSheet.h"
#include "editing/photos/PhotoCommands.h"
#include "editing/photos/PhotoGridModel.h"
#include "editing/photos/PhotoTemplate.h"
#include "support/editing/SeedWorkspace.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

/// What is done to many photos at once, and what a grid shows of it.
class PhotoCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_seed.reset(); }

    void ratesManyPhotosInOneStep();
    void leavesNoStepWhereNothingChanges();
    void appliesATemplateInOneStep();
    void keepsWhatTheTemplateDoesNotName();
    void keepsTemplatesByName();
    void filtersTheGrid_data();
    void filtersTheGrid();
    void keepsRowsThatStayWhereTheyAre();
    void takesOutWhatNoLongerFits();
    void suggestsCropsAroundWhatMatters();
    void saysWhomACropCutsOff();
    void offersTheShorterCaption();
    void hidesInTheThumbnailWhatIsMasked();
    void listsWhatLeaves();

private:
    Workspace& workspace() { return m_seed->workspace(); }
    const Photo& photo(const QString& id) { return workspace().photo(PhotoId(id)); }
    static std::vector<PhotoId> three() { return { PhotoId(u"p1"_s), PhotoId(u"p2"_s), PhotoId(u"p3"_s) }; }
    static QStringList ids(const PhotoGridModel& model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row).data(IdRole).toString();
        return found;
    }
    /// The seed's group with a face for each, from left to right.
    Photo seated()
    {
        Photo group = photo(u"pcac-group"_s);
        double left = 0.05;
        for (Slot& slot : group.rows.front().people) {
            slot.region = Region { left, 0.3, 0.1, 0.2 };
            left += 0.18;
        }
        return group;
    }

    std::unique_ptr<SeedWorkspace> m_seed;
};

void PhotoCommandsTest::init()
{
    m_seed = std::make_unique<SeedWorkspace>();
    std::vector<RecordChange> changes;
    for (int number = 1; number <= 3; ++number) {
        Photo added;
        added.id = PhotoId(u"p%1"_s.arg(number));
        added.file = u"IMG_%1.jpg"_s.arg(number * 9); // 9, 18, 27
        added.sha256 = QByteArray(64, static_cast<char>('0' + number));
        added.date = PartialDate(2013, 6, 25);
        changes.push_back({ std::nullopt, Record(added) });
    }
    workspace().change(u"Add"_s, changes);
}

void PhotoCommandsTest::ratesManyPhotosInOneStep()
{
    const int before = workspace().undoStack().count();
    ratePhotos(workspace(), three(), 4);
    pickPhotos(workspace(), three(), PhotoPick::Reject);
    QCOMPARE(workspace().undoStack().count(), before + 2);
    for (const PhotoId& id : three()) {
        QCOMPARE(workspace().photo(id).rating, 4);
        QCOMPARE(workspace().photo(id).pick, PhotoPick::Reject);
    }
    workspace().undoStack().undo();
    workspace().undoStack().undo();
    for (const PhotoId& id : three())
        QCOMPARE(workspace().photo(id).rating, 0);
    QCOMPARE(photo(u"p1"_s).pick, PhotoPick::None);
}

void PhotoCommandsTest::leavesNoStepWhereNothingChanges()
{
    const int before = workspace().undoStack().count();
    ratePhotos(workspace(), three(), 0);
    setHandout(workspace(), { PhotoId(u"gone"_s) }, Handout());
    QCOMPARE(workspace().undoStack().count(), before);
}

void PhotoCommandsTest::appliesATemplateInOneStep()
{
    PhotoTemplate values;
    values.set(TemplateField::Credit, u"Institute / {file}"_s);
    values.set(TemplateField::Caption, u"Talks in {city} on {date} ({number})."_s);
    values.set(TemplateField::City, u"Beijing"_s);
    const int before = workspace().undoStack().count();

    applyTemplate(workspace(), three(), values);

    QCOMPARE(workspace().undoStack().count(), before + 1);
    QCOMPARE(photo(u"p2"_s).credit, u"Institute / IMG_18.jpg"_s);
    QCOMPARE(plainText(*photo(u"p2"_s).caption), u"Talks in Beijing on 2013-06-25 (2)."_s);
    workspace().undoStack().undo();
    QCOMPARE(photo(u"p2"_s).credit, QString());
    QVERIFY(!photo(u"p2"_s).caption);
}

void PhotoCommandsTest::keepsWhatTheTemplateDoesNotName()
{
    changePhotos(workspace(), three(), u"Prepare"_s, [](Photo& changed) {
        changed.headline = u"{date}"_s;
        changed.creator = u"Neil Fisher"_s;
        changed.copyright = u"old"_s;
        changed.keywords = { u"talks"_s };
    });
    PhotoTemplate values;
    values.set(TemplateField::Copyright, QString());
    values.set(TemplateField::Keywords, u"Beijing, talks"_s);

    applyTemplate(workspace(), three(), values);

    QCOMPARE(photo(u"p1"_s).headline, u"{date}"_s);
    QCOMPARE(photo(u"p1"_s).creator, u"Neil Fisher"_s);
    QCOMPARE(photo(u"p1"_s).copyright, QString());
    QCOMPARE(photo(u"p1"_s).keywords, (QStringList { u"talks"_s, u"Beijing"_s }));
}

void PhotoCommandsTest::keepsTemplatesByName()
{
    PhotoTemplate one;
    one.name = u"House"_s;
    one.set(TemplateField::Credit, u"Institute"_s);
    one.set(TemplateField::Source, QString());
    storeTemplate(one);
    PhotoTemplate other;
    other.name = u"Embassy"_s;
    storeTemplate(other);
    QCOMPARE(storedTemplates(), (std::vector { other, one }));
    one.set(TemplateField::Credit, u"Institute of Dialogue"_s);
    storeTemplate(one);
    removeTemplate(u"Embassy"_s);
    QCOMPARE(storedTemplates(), std::vector { one });
    removeTemplate(u"House"_s);
    QVERIFY(storedTemplates().empty());
}

void PhotoCommandsTest::filtersTheGrid_data()
{
    QTest::addColumn<PhotoFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const QStringList all { u"p1"_s, u"p2"_s, u"p3"_s };
    PhotoFilter caption;
    caption.needsCaption = true;
    QTest::newRow("needs a caption") << caption << QStringList { u"p1"_s, u"p3"_s };
    PhotoFilter alt;
    alt.needsAltText = true;
    QTest::newRow("needs alt text") << alt << QStringList { u"p2"_s, u"p3"_s };
    PhotoFilter stars;
    stars.leastRating = 3;
    QTest::newRow("stars") << stars << QStringList { u"p3"_s };
    PhotoFilter picked;
    picked.pick = PhotoPick::Pick;
    QTest::newRow("picked") << picked << QStringList { u"p2"_s };
    PhotoFilter event;
    event.event = EventId(u"r2cp-2"_s);
    QTest::newRow("no such event") << event << QStringList {};
    PhotoFilter person;
    person.person = PersonId(u"marshall"_s);
    QTest::newRow("person") << person << QStringList { u"pcac-group"_s };
    PhotoFilter only;
    only.only = QSet<PhotoId> { PhotoId(u"p1"_s), PhotoId(u"p3"_s) };
    QTest::newRow("just imported") << only << QStringList { u"p1"_s, u"p3"_s };
}

void PhotoCommandsTest::filtersTheGrid()
{
    QFETCH(const PhotoFilter, filter);
    changePhotos(workspace(), { PhotoId(u"p1"_s) }, u"Prepare"_s, [](Photo& changed) { changed.decorative = true; });
    changePhotos(workspace(), { PhotoId(u"p2"_s) }, u"Prepare"_s, [](Photo& changed) {
        changed.caption = Caption { paragraph(u"Talks."_s) };
        changed.pick = PhotoPick::Pick;
    });
    ratePhotos(workspace(), { PhotoId(u"p3"_s) }, 3);
    PhotoGridModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0); // nobody looks yet
    model.load();
    model.setFilter(filter);
    QTEST(ids(model), "expected");
}

void PhotoCommandsTest::keepsRowsThatStayWhereTheyAre()
{
    PhotoGridModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    ratePhotos(workspace(), three(), 2);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(model.indexOf(PhotoId(u"p2"_s)).data(RatingRole).toInt(), 2);
    QVERIFY(model.indexOf(PhotoId(u"p2"_s)).data(Qt::AccessibleTextRole).toString().contains(u"needs a caption"_s));
}

void PhotoCommandsTest::takesOutWhatNoLongerFits()
{
    PhotoGridModel model(workspace());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    PhotoFilter filter;
    filter.leastRating = 1;
    model.setFilter(filter);
    QCOMPARE(ids(model), QStringList {});
    ratePhotos(workspace(), { PhotoId(u"p3"_s), PhotoId(u"p1"_s) }, 5);
    QCOMPARE(ids(model), (QStringList { u"p1"_s, u"p3"_s }));
    workspace().undoStack().undo();
    QCOMPARE(ids(model), QStringList {});
}

void PhotoCommandsTest::suggestsCropsAroundWhatMatters()
{
    const QSize size(1500, 1000);
    Photo photo;
    photo.focalPoint = FocalPoint { 0.9, 0.5 };
    const Region square = suggestedCrop(photo, PhotoShape::Square, size);
    QCOMPARE(square.width * size.width(), square.height * size.height());
    QCOMPARE(square.height, 1.0);
    QCOMPARE(square.x + square.width, 1.0); // as far to the right as it can be
    photo.crops.frame = Region { 0, 0, 0.5, 0.5 };
    const Region within = suggestedCrop(photo, PhotoShape::Square, size);
    QVERIFY(within.x + within.width <= 0.5 + 1e-9 && within.y + within.height <= 0.5 + 1e-9);
    const Region portrait = withRatio({ 0.2, 0.2, 0.6, 0.6 }, ratioOf(PhotoShape::Portrait), size);
    QVERIFY(qAbs(portrait.width * size.width() / (portrait.height * size.height()) - 0.8) < 1e-9);
}

void PhotoCommandsTest::saysWhomACropCutsOff()
{
    Photo group = seated();
    QVERIFY(cropEffect(workspace().registry(), group, PhotoShape::Square).isHarmless());
    group.crops.square = Region { 0.0, 0.0, 0.84, 1.0 }; // the last one ends at 0.87
    CropEffect effect = cropEffect(workspace().registry(), group, PhotoShape::Square);
    QCOMPARE(effect.unseen, QStringList {});
    QCOMPARE(effect.cut.size(), 1);
    QVERIFY(cropWarning(PhotoShape::Square, effect).contains(u"Yang Yi"_s));
    group.crops.square = Region { 0.0, 0.0, 0.5, 1.0 };
    effect = cropEffect(workspace().registry(), group, PhotoShape::Square);
    QCOMPARE(effect.named, 5);
    QCOMPARE(effect.unseen.size(), 2);
    // A mask over a face hides it as well.
    group.crops.square.reset();
    group.masks = { { *group.rows.front().people.front().region, MaskKind::Box } };
    QCOMPARE(cropEffect(workspace().registry(), group, PhotoShape::Full).unseen.size(), 1);
}

void PhotoCommandsTest::offersTheShorterCaption()
{
    Photo group = seated();
    group.crops.square = Region { 0.0, 0.0, 0.36, 1.0 };
    const CropEffect effect = cropEffect(workspace().registry(), group, PhotoShape::Square);
    QCOMPARE(effect.caption, u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye"_s);
}

void PhotoCommandsTest::hidesInTheThumbnailWhatIsMasked()
{
    QImage whole(200, 100, QImage::Format_RGB32);
    whole.fill(Qt::red);
    Photo photo;
    QCOMPARE(deliveredImage(whole, photo), whole);
    photo.masks = { { Region { 0.5, 0, 0.5, 1 }, MaskKind::Box } };
    QCOMPARE(deliveredImage(whole, photo).pixelColor(150, 50), QColor(Qt::black));
    QCOMPARE(deliveredImage(whole, photo).pixelColor(50, 50), QColor(Qt::red));
    photo.crops.frame = Region { 0.5, 0, 0.25, 1 };
    QCOMPARE(deliveredImage(whole, photo).size(), QSize(50, 100));
    QCOMPARE(deliveredImage(whole, photo).pixelColor(10, 50), QColor(Qt::black));
}

void PhotoCommandsTest::listsWhatLeaves()
{
    Photo group = photo(u"pcac-group"_s);
    group.credit = u"United States Institute of Peace / Neil Fisher"_s;
    group.instructions = u"Not before Monday"_s;
    group.rating = 3;
    const std::vector<LeavingItem> items = leavingItems(workspace().registry(), group);
    const auto credit = std::ranges::find(items, group.credit, &LeavingItem::value);
    QVERIFY(credit != items.end());
    QVERIFY2(credit->note.startsWith(u"46 of 32 bytes"_s), qPrintable(credit->note));
    for (const LeavingItem& item : items)
        QVERIFY(!item.value.contains(u"Monday"_s));
    QCOMPARE(keptPrivate(group), (QStringList { u"private instructions"_s, u"stars and picks"_s }));
}

Q_DECLARE_METATYPE(rapporteur::PhotoFilter)

QTEST_GUILESS_MAIN(PhotoCommandsTest)
#include "PhotoCommandsTest.moc"
