#include "core/RandomRecords.h"
#include "exchange/DocumentFolder.h"
#include "exchange/interchange/InterchangeReader.h"
#include "exchange/interchange/InterchangeWriter.h"

#include <QFile>
#include <QtTest>

using namespace rapporteur;

namespace {

constexpr qint64 megabyte = 1024 * 1024;

/// Resident memory of this process in bytes, now or at its highest since the last reset.
qint64 memory(const QByteArray& field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf('\n' + field + ':');
    return at < 0
        ? -1
        : text.mid(at + field.size() + 2).trimmed().split(' ').first().toLongLong() * 1024;
}

void resetHighest()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// Keeps nothing but counts.
class Counting : public NewsroomSink
{
public:
    void take(Publisher) override { }

    void take(Organization) override { }

    void take(Person) override { }

    void take(Series) override { }

    void take(Event) override { }

    void take(Delegation) override { }

    void take(Photo) override { }

    void take(Article) override { ++articles; }

    void take(Publication) override { }

    void take(Snippet) override { }

    void takePicture(const QByteArray&, const QString&, const QString&) override { }

    int articles = 0;
};

/// Writes articles of one long paragraph until the document has `length` bytes; returns their number.
int writeLongDocument(const QString& path, qint64 length)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    InterchangeWriter writer(file, path);
    writer.begin();
    Person person;
    person.id = PersonId(u"p"_s);
    person.names.emplace_back().given = u"A"_s;
    writer.write(person);
    int count = 0;
    for (; file.pos() < length; ++count) {
        Article article;
        article.id = ArticleId(u"article-%1"_s.arg(count));
        TextBlock block = paragraph(u"Diplomats “met” in Beijing. "_s.repeated(40));
        block.children.push_back(PersonMention { {}, {}, person.id, Affix::Auto, {}, {} });
        article.body = { block, block, block };
        article.related = { { u"article-0"_s } };
        writer.write(article);
    }
    writer.finish();
    return count;
}

} // namespace

class LongDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWithoutBeingHeldInMemory();
};

void LongDocumentTest::isReadWithoutBeingHeldInMemory()
{
    // Given a document of 20 MB
    const DocumentFolder folder;
    const QString path = folder.path(u"long.json"_s);
    const int written = writeLongDocument(path, 20 * megabyte);
    QVERIFY(QFile(path).size() >= 20 * megabyte);

    // When
    resetHighest();
    const qint64 before = memory("VmRSS");
    QVERIFY(before > 0);
    Counting counting;
    const KnownRecords known;
    const Problems problems = InterchangeReader(path, known).read(counting);
    const qint64 growth = memory("VmHWM") - before;

    // Then
    QVERIFY2(problems.empty(), qPrintable(described(problems)));
    QCOMPARE(counting.articles, written);
    qInfo("%d articles, grew by %lld KiB", written, growth / 1024);
    QVERIFY(growth < 16 * megabyte);
}

QTEST_APPLESS_MAIN(LongDocumentTest)

#include "LongDocumentTest.moc"
