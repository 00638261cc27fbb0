#include "core/json/RecordJson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace rapporteur;

namespace {

QJsonObject seed()
{
    QFile file(QStringLiteral(RAPPORTEUR_SEED_DIR "/newsroom.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject object(const char* json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json).replace('\'', '"'),
                                                           &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", json, qPrintable(error.errorString()));
    return document.object();
}

/// Reads every record of an array, writes it and reads it again.
template <typename Record> void roundTrip(const QJsonObject& document, const QString& key)
{
    const QJsonArray records = document.value(key).toArray();
    QVERIFY2(!records.isEmpty(), qPrintable(key));
    for (qsizetype index = 0; index < records.size(); ++index) {
        const QString pointer = u"/%1/%2"_s.arg(key).arg(index);
        Problems problems;
        const auto record = recordFromJson<Record>(records.at(index).toObject(), pointer, problems);
        const QJsonObject written = toJson(record);
        const auto again = recordFromJson<Record>(written, pointer, problems);
        QVERIFY2(problems.empty(),
                 problems.empty() ? "" : qPrintable(problems.front().place.pointer));
        QVERIFY(again == record);
        QCOMPARE(canonicalJson(toJson(again)), canonicalJson(written));
    }
}

template <typename Record> Record read(const char* json)
{
    Problems problems;
    const auto record = recordFromJson<Record>(object(json), {}, problems);
    if (!problems.empty())
        qFatal("%s: problem at %s", json, qPrintable(problems.front().place.pointer));
    return record;
}

} // namespace

class RecordJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordOfTheSeedComesBackTheSame();
    void defaultsAreDiscreet();
    void defaultsAreNotWritten();
    void visibilityDefaultsToOmitForHelpers();
    void optionalValuesAreWrittenEvenWhenTheyEqualADefault();
    void anEmptyCaptionIsNotAnAbsentOne();
    void aPositionWithoutIdGetsOne();
    void whatIsDecidedAboutAPictureComesBack();
    void wrongCropsMasksAndRatingsAreNamed();
    void canonicalJsonSortsKeysAndHasNoSpaces();
    void tenThousandArticlesAreReadQuickly();
};

void RecordJsonTest::everyRecordOfTheSeedComesBackTheSame()
{
    const QJsonObject document = seed();
    Problems problems;
    const auto publisher = recordFromJson<Publisher>(document.value("publisher"_L1).toObject(),
                                                     u"/publisher"_s, problems);
    QVERIFY(problems.empty());
    QCOMPARE(toJson(publisher), document.value("publisher"_L1).toObject());
    roundTrip<Organization>(document, u"organizations"_s);
    roundTrip<Person>(document, u"people"_s);
    roundTrip<Series>(document, u"series"_s);
    roundTrip<Event>(document, u"events"_s);
    roundTrip<Delegation>(document, u"delegations"_s);
    roundTrip<Photo>(document, u"photos"_s);
    roundTrip<Article>(document, u"articles"_s);
    roundTrip<Publication>(document, u"publications"_s);
}

void RecordJsonTest::defaultsAreDiscreet()
{
    const auto event = read<Event>("{'id':'e'}");
    const auto delegation = read<Delegation>("{'id':'d','members':[{'person':'p'}],'groups':[{}]}");
    const auto photo = read<Photo>("{'id':'p','rows':[{'people':[{'person':'p'}]}]}");
    const auto person = read<Person>("{'id':'p','names':[{'given':'A'}],'positions':[{'id':'x'}]}");

    QCOMPARE(event.naming, Naming::Consent);
    QCOMPARE(delegation.members.front().visibility, Visibility::Group);
    QCOMPARE(delegation.members.front().consent, Consent::Unknown);
    QCOMPARE(delegation.members.front().role, Role::Delegate);
    QCOMPARE(delegation.groups.front().lead, u"a group of"_s);
    QCOMPARE(photo.released, false);
    QVERIFY(!photo.rows.front().people.front().released.has_value());
    QVERIFY(!photo.caption.has_value());
    QCOMPARE(event.released, false);
    QCOMPARE(photo.crops, PhotoCrops());
    QCOMPARE(photo.pick, PhotoPick::None);
    QVERIFY(!photo.handout && !photo.instructionsWaived);
    const auto publisher = read<Publisher>("{}");
    QCOMPARE(publisher.pictures.faceRegions, false);
    QCOMPARE(publisher.pictures.notForPublication, NotForPublication::Warn);
    QCOMPARE(person.names.front().joiner, u" "_s);
    QCOMPARE(person.listed, true);
    QCOMPARE(person.withheld, false);
    QCOMPARE(person.positions.front().status, PositionStatus::Auto);
    QCOMPARE(read<Article>("{'id':'a'}").status, ArticleStatus::Draft);
}

void RecordJsonTest::defaultsAreNotWritten()
{
    const auto delegation = read<Delegation>(
        "{'id':'d','members':[{'person':'p','role':'delegate','visibility':'group',"
        "'consent':'unknown','showRank':true}],'groups':[{'lead':'a group "
        "of','noun':'officials'}]}");
    const auto person = read<Person>(
        "{'id':'p','listed':true,'withheld':false,'names':[{'given':'A','order':'given-first',"
        "'joiner':' ','public':true,'kind':'display','sortPrefix':'keep'}]}");

    QCOMPARE(canonicalJson(toJson(delegation)),
             QByteArray(R"({"groups":[{}],"id":"d","members":[{"person":"p"}]})"));
    QCOMPARE(canonicalJson(toJson(person)), QByteArray(R"({"id":"p","names":[{"given":"A"}]})"));
}

void RecordJsonTest::visibilityDefaultsToOmitForHelpers()
{
    const auto delegation = read<Delegation>(
        "{'id':'d','members':[{'person':'a','role':'interpreter'},{'person':'b','role':'note_taker'"
        "},"
        "{'person':'c','role':'staff'},{'person':'d','role':'staff','visibility':'group'}]}");
    const QByteArray written = canonicalJson(toJson(delegation));

    for (int index = 0; index < 3; ++index)
        QCOMPARE(delegation.members.at(index).visibility, Visibility::Omit);
    QCOMPARE(delegation.members.at(3).visibility, Visibility::Group);
    QVERIFY(!written.contains("omit"));
    QVERIFY(written.contains(R"("visibility":"group")"));
}

void RecordJsonTest::optionalValuesAreWrittenEvenWhenTheyEqualADefault()
{
    const auto photo = read<Photo>(
        "{'id':'p','rows':[{'people':[{'person':'p','released':false}]}]}");
    const auto article = read<Article>(
        "{'id':'a','body':[{'_type':'photo','photo':'p','alt':'','credit':''}]}");

    QCOMPARE(canonicalJson(toJson(photo)),
             QByteArray(R"({"id":"p","rows":[{"people":[{"person":"p","released":false}]}]})"));
    QCOMPARE(
        canonicalJson(toJson(article)),
        QByteArray(
            R"({"body":[{"_key":"b0","_type":"photo","alt":"","credit":"","photo":"p"}],"id":"a"})"));
}

void RecordJsonTest::anEmptyCaptionIsNotAnAbsentOne()
{
    const auto absent = read<Photo>("{'id':'p'}");
    const auto empty = read<Photo>("{'id':'p','caption':[],'captions':{'social':[]}}");

    QVERIFY(!absent.caption.has_value());
    QVERIFY(empty.caption.has_value() && empty.caption->empty());
    QCOMPARE(canonicalJson(toJson(empty)),
             QByteArray(R"({"caption":[],"captions":{"social":[]},"id":"p"})"));
}

void RecordJsonTest::aPositionWithoutIdGetsOne()
{
    const auto person = read<Person>(
        "{'id':'p','names':[{'given':'A'}],'positions':[{'title':'x'},{'id':'p0'},{'title':'y'}]}");

    QCOMPARE(person.positions.at(0).id.text(), u"p0-1"_s);
    QCOMPARE(person.positions.at(1).id.text(), u"p0"_s);
    QCOMPARE(person.positions.at(2).id.text(), u"p2"_s);
}

void RecordJsonTest::canonicalJsonSortsKeysAndHasNoSpaces()
{
    const QByteArray json = canonicalJson(object("{ 'b': [1, 2.5], 'a': 'ä</', 'B': null }"));

    QCOMPARE(json, QByteArray(R"({"B":null,"a":"ä</","b":[1,2.5]})"));
    QCOMPARE(contentHash("abc"),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

void RecordJsonTest::tenThousandArticlesAreReadQuickly()
{
    // Given one article of about 700 words in paragraphs of 70
    QJsonArray body;
    for (int paragraph = 0; paragraph < 10; ++paragraph) {
        const QJsonObject span { { u"_type"_s, u"span"_s },
                                 { u"text"_s, u"diplomats “met” "_s.repeated(35) } };
        body.append(
            QJsonObject { { u"_type"_s, u"block"_s }, { u"children"_s, QJsonArray { span } } });
    }
    const QByteArray json = canonicalJson(QJsonObject { { u"id"_s, u"a"_s }, { u"body"_s, body } });

    // When
    QElapsedTimer timer;
    timer.start();
    size_t blocks = 0;
    for (int index = 0; index < 10'000; ++index) {
        Problems problems;
        blocks += recordFromJson<Article>(QJsonDocument::fromJson(json).object(), {}, problems)
                      .body.size();
    }

    // Then: about a second optimised; the bound leaves room for debug and sanitizer builds on a busy machine
    QCOMPARE(blocks, size_t(100'000));
    qInfo("10,000 articles in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 30'000);
}

void RecordJsonTest::whatIsDecidedAboutAPictureComesBack()
{
    const QByteArray json
        = "{'crops':{'frame':{'h':0.75,'w':0.5,'x':0.25,'y':0},'square':{'h':0.5,'w':0.5,'x':0,'y':0.25}},"
          "'handout':{'expires':'2013-12','giver':'Ministry','permission':'By letter','restrictions':'Asia only'},"
          "'id':'p','instructionsWaived':{'at':'2013-07-11T14:00:00Z','by':'Desk','reason':'Agreed'},"
          "'masks':[{'h':0.125,'w':0.125,'x':0,'y':0},{'h':0.125,'kind':'box','w':0.125,'x':0.5,'y':0}],"
          "'notPictured':[{'person':'ji'}],'pick':'reject','rating':3}";
    const auto photo = read<Photo>(json.constData());

    QVERIFY(photo.crops.frame == (Region { 0.25, 0, 0.5, 0.75 }));
    QVERIFY(cropOf(photo.crops, PhotoShape::Square) == (Region { 0, 0.25, 0.5, 0.5 }));
    QVERIFY(!cropOf(photo.crops, PhotoShape::Social));
    QCOMPARE(photo.masks.at(1).kind, MaskKind::Box);
    QCOMPARE(photo.handout->expires, *PartialDate::fromText(u"2013-12"));
    QCOMPARE(photo.notPictured.front().person, PersonId(u"ji"_s));
    QCOMPARE(canonicalJson(toJson(photo)), QByteArray(json).replace('\'', '"'));
}

void RecordJsonTest::wrongCropsMasksAndRatingsAreNamed()
{
    const auto pointersOf = [](const char* json) {
        Problems problems;
        recordFromJson<Photo>(object(json), {}, problems);
        QStringList pointers;
        for (const Problem& problem : problems)
            pointers << problem.place.pointer;
        return pointers;
    };

    QCOMPARE(pointersOf("{'id':'p','crops':{'square':{'x':0.6,'y':0,'w':0.5,'h':1}}}"),
             QStringList { u"/crops/square/w"_s });
    QCOMPARE(pointersOf("{'id':'p','masks':[{'x':0,'y':0,'w':0,'h':1,'kind':'pixels'}]}"),
             (QStringList { u"/masks/0/w"_s, u"/masks/0/kind"_s }));
    QCOMPARE(pointersOf("{'id':'p','rating':6,'digitalSource':'http://x'}"),
             (QStringList { u"/digitalSource"_s, u"/rating"_s }));
    QCOMPARE(pointersOf("{'id':'p','handout':{'expires':'soon'},'instructionsWaived':{'at':'now'}}"),
             (QStringList { u"/instructionsWaived/at"_s, u"/handout/expires"_s }));
}

QTEST_APPLESS_MAIN(RecordJsonTest)

#include "RecordJsonTest.moc"
