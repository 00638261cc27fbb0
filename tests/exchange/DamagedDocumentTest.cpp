#include "core/Error.h"
#include "exchange/DocumentFolder.h"
#include "exchange/ImportedNewsroom.h"

#include <QRandomGenerator>
#include <QtTest>
#include <sys/stat.h>

using namespace rapporteur;

namespace {

/// Imports into an empty newsroom.
Problems problemsOf(const QString& path)
{
    ImportedNewsroom newsroom;
    const KnownRecords known;
    return InterchangeReader(path, known).read(newsroom);
}

ErrorCode errorOf(const QString& path, QString* place = nullptr)
{
    try {
        problemsOf(path);
    } catch (const Error& error) {
        if (place)
            *place = error.place();
        return error.file() == path ? error.code() : ErrorCode::StorageFailed;
    }
    return ErrorCode::HelperFailed;
}

} // namespace

class DamagedDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherFormatIsTheOnlyProblem();
    void damagedJsonNamesLineAndColumn();
    void truncatedAnywhereIsNotJson();
    void randomDamageGivesAnErrorOrProblems();
    void filesThatAreNoDocuments();
};

void DamagedDocumentTest::anotherFormatIsTheOnlyProblem()
{
    const DocumentFolder folder;
    const auto only = [](const Problems& problems) {
        return problems.size() == 1 && problems.front().code == ProblemCode::WrongFormat
            ? problems.front().arguments.value(0)
            : described(problems);
    };

    QCOMPARE(only(problemsOf(
                 folder.write(u"a.json"_s, R"({"name":"x","version":"1.0.0","scripts":{}})"))),
             u"no key “format”"_s);
    QCOMPARE(only(problemsOf(folder.write(
                 u"b.json"_s, R"({"version":2,"format":"rapporteur-newsroom","planes":[]})"))),
             u"version 2"_s);
    QCOMPARE(only(problemsOf(
                 folder.write(u"c.json"_s, R"({"format":"rapporteur-newsroom","version":"1"})"))),
             u"version 1"_s);
    QCOMPARE(only(problemsOf(folder.write(u"d.json"_s, R"({"format":"other","version":1})"))),
             u"other"_s);
    QCOMPARE(only(problemsOf(folder.write(u"e.json"_s, R"({"format":"rapporteur-newsroom"})"))),
             u"no key “version”"_s);
    QCOMPARE(only(problemsOf(folder.write(u"f.json"_s, R"([{"id":1}])"))), u"a list"_s);
    QCOMPARE(only(problemsOf(folder.write(u"g.json"_s, R"("x")"))), u"a single value"_s);
    QCOMPARE(only(problemsOf(folder.write(u"h.json"_s, "{}"))), u"no key “format”"_s);
}

void DamagedDocumentTest::damagedJsonNamesLineAndColumn()
{
    const DocumentFolder folder;
    QString place;

    const ErrorCode code = errorOf(folder.writeDocument("'people':[\n{'id':'ä' 'names':[]}]"),
                                   &place);

    QCOMPARE(code, ErrorCode::NotJson);
    QCOMPARE(place, u"line 3, column 11 (/people/0/id)"_s);
}

void DamagedDocumentTest::truncatedAnywhereIsNotJson()
{
    const DocumentFolder folder;
    const QByteArray seed = DocumentFolder::seedBytes().trimmed();
    folder.writeSeed();

    for (qsizetype length = 0; length < seed.size(); length += 64) {
        QString place;
        const QString path = folder.write(u"cut.json"_s, seed.first(length));
        QCOMPARE(errorOf(path, &place), ErrorCode::NotJson);
        const qsizetype line = seed.first(length).count('\n') + 1;
        QVERIFY2(place.startsWith(u"line %1, column "_s.arg(line)), qPrintable(place));
    }
}

void DamagedDocumentTest::randomDamageGivesAnErrorOrProblems()
{
    const DocumentFolder folder;
    folder.writeSeed();
    const QByteArray seed = DocumentFolder::seedBytes();
    QRandomGenerator random(17);
    int notJson = 0;
    int withProblems = 0;

    for (int attempt = 0; attempt < 400; ++attempt) {
        QByteArray bytes = seed;
        const qsizetype position = random.bounded(static_cast<int>(bytes.size()));
        if (attempt % 3 == 0)
            bytes[position] = static_cast<char>(random.bounded(256));
        else if (attempt % 3 == 1)
            bytes.remove(position, 1 + random.bounded(40));
        else
            bytes.insert(position,
                         bytes.sliced(random.bounded(static_cast<int>(bytes.size() - 40)), 40));
        try {
            withProblems += problemsOf(folder.write(u"damaged.json"_s, bytes)).empty() ? 0 : 1;
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::NotJson);
            ++notJson;
        }
    }

    QVERIFY(notJson > 80);
    QVERIFY(withProblems > 20);
}

void DamagedDocumentTest::filesThatAreNoDocuments()
{
    const DocumentFolder folder;

    QCOMPARE(errorOf(folder.path(u"missing.json"_s)), ErrorCode::FileMissing);
    QCOMPARE(errorOf(folder.path(u"."_s)), ErrorCode::IsDirectory);
    QCOMPARE(errorOf(folder.write(u"empty.json"_s, {})), ErrorCode::NotJson);
    QCOMPARE(errorOf(folder.write(u"picture.json"_s, DocumentFolder::jpegBytes())),
             ErrorCode::NotJson);
    const QString pipe = folder.path(u"pipe.json"_s);
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(errorOf(pipe), ErrorCode::CannotRead);
}

QTEST_APPLESS_MAIN(DamagedDocumentTest)

#include "DamagedDocumentTest.moc"
