#include "exchange/interchange/InterchangeWriter.h"

#include "core/Error.h"
#include "core/RandomRecords.h"
#include "exchange/DocumentFolder.h"
#include "exchange/ImportedNewsroom.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace rapporteur;

namespace {

QByteArray dumped(const ImportedNewsroom& newsroom)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    InterchangeWriter writer(buffer, u"dump.json"_s);
    const auto writeAll = [&writer](const auto& records) {
        for (const auto& record : records)
            writer.write(record);
    };
    writer.begin();
    writer.write(newsroom.registry.publisher);
    writeAll(newsroom.registry.organizations.all());
    writeAll(newsroom.registry.people.all());
    writeAll(newsroom.registry.series.all());
    writeAll(newsroom.registry.events.all());
    writeAll(newsroom.registry.delegations.all());
    for (const Photo& photo : newsroom.registry.photos.all())
        writer.write(photo, u"jpg"_s);
    writeAll(newsroom.articles);
    writeAll(newsroom.registry.publications.all());
    writeAll(newsroom.registry.snippets.all());
    writer.finish();
    return bytes;
}

} // namespace

class InterchangeWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDumpOfTheSeedDumpsAgainByteForByte();
    void writesOneRecordToALine();
    void anEmptyNewsroomIsComplete();
    void writesNoEmptyArrays();
    void aFullDiskIsReported();
};

void InterchangeWriterTest::aDumpOfTheSeedDumpsAgainByteForByte()
{
    const DocumentFolder folder;
    const KnownRecords known;
    ImportedNewsroom first;
    QVERIFY(InterchangeReader(folder.writeSeed(), known).read(first).empty());

    const QByteArray dump = dumped(first);
    folder.write(u"dump/"_s + InterchangeWriter::pictureFile(first.pictures.firstKey(), u"jpg"_s),
                 DocumentFolder::jpegBytes());
    ImportedNewsroom second;
    const Problems problems
        = InterchangeReader(folder.write(u"dump/newsroom.json"_s, dump), known).read(second);

    QVERIFY2(problems.empty(), qPrintable(described(problems)));
    QCOMPARE(dumped(second), dump);
    QVERIFY(second.articles == first.articles);
    QVERIFY(second.registry.people.all() == first.registry.people.all());
    QVERIFY(second.registry.delegations.all() == first.registry.delegations.all());
}

void InterchangeWriterTest::writesOneRecordToALine()
{
    ImportedNewsroom newsroom;
    newsroom.registry.publisher.language = u"en"_s;
    newsroom.registry.series.put({ SeriesId(u"b"_s), {}, {}, {} });
    newsroom.registry.series.put({ SeriesId(u"a"_s), {}, {}, {} });
    newsroom.registry.snippets.put({ SnippetId(u"s"_s), u"Line\nfeed"_s, {} });

    QCOMPARE(dumped(newsroom),
             QByteArray("{\n\"format\":\"rapporteur-newsroom\",\n\"version\":1,\n\"publisher\":{"
                        "\"language\":\"en\"},\n"
                        "\"series\":[\n{\"id\":\"b\"},\n{\"id\":\"a\"}\n],\n\"snippets\":[\n{"
                        "\"id\":\"s\",\"title\":\"Line\\nfeed\"}\n]\n}\n"));
}

void InterchangeWriterTest::anEmptyNewsroomIsComplete()
{
    const DocumentFolder folder;
    const QByteArray dump = dumped(ImportedNewsroom());
    ImportedNewsroom again;
    const KnownRecords known;

    QCOMPARE(dump, QByteArray("{\n\"format\":\"rapporteur-newsroom\",\n\"version\":1\n}\n"));
    QVERIFY(InterchangeReader(folder.write(u"x.json"_s, dump), known).read(again).empty());
}

void InterchangeWriterTest::writesNoEmptyArrays()
{
    ImportedNewsroom newsroom;
    RandomRecords random(3, RandomRecords::Content::Full);
    newsroom.articles.push_back(random.article());
    newsroom.registry.photos.put(random.photo());

    const QJsonObject document = QJsonDocument::fromJson(dumped(newsroom)).object();

    QCOMPARE(document.keys(),
             QStringList({ u"articles"_s, u"format"_s, u"photos"_s, u"version"_s }));
    QCOMPARE(document.value("photos"_L1).toArray().at(0).toObject().value("file"_L1).toString(),
             u"media/"_s + QString(64, u'a') + u".jpg"_s);
}

void InterchangeWriterTest::aFullDiskIsReported()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly));
    InterchangeWriter writer(full, full.fileName());
    writer.begin();

    try {
        writer.finish();
        QFAIL("written to a full device");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::DiskFull);
        QCOMPARE(error.file(), full.fileName());
    }
}

QTEST_APPLESS_MAIN(InterchangeWriterTest)

#include "InterchangeWriterTest.moc"
