#include "core/RandomRecords.h"
#include "core/json/RecordJson.h"
#include "core/registry/References.h"

#include <QJsonDocument>
#include <QtTest>

using namespace rapporteur;

namespace {

constexpr quint32 seeds = 80;

QString described(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines.append(u"%1 %2 %3"_s.arg(static_cast<int>(problem.code))
                         .arg(problem.place.pointer, problem.arguments.join(u'|')));
    return lines.mid(0, 5).join(u'\n');
}

template <typename Record> void comesBack(const Record& record)
{
    const QByteArray written = canonicalJson(toJson(record));
    Problems problems;
    const auto read = recordFromJson<Record>(QJsonDocument::fromJson(written).object(), {},
                                             problems);
    QVERIFY2(problems.empty(), qPrintable(described(problems)));
    QVERIFY2(read == record, written.constData());
    QCOMPARE(canonicalJson(toJson(read)), written);
}

QJsonValue at(QJsonValue value, const QString& pointer)
{
    for (const QString& token : pointer.split(u'/').mid(1))
        value = value.isArray() ? value.toArray().at(token.toInt()) : value.toObject().value(token);
    return value;
}

template <typename Record> void pointersAreRight(const Record& record)
{
    const QJsonObject object = toJson(record);
    for (const Reference& reference : references(record))
        QCOMPARE(at(object, reference.pointer).toString(), reference.id);
    if constexpr (requires { positionReferences(record); }) {
        for (const PositionReference& reference : positionReferences(record))
            QCOMPARE(at(object, reference.pointer).toString(), reference.position.text());
    }
}

QJsonValue anything(QRandomGenerator& random)
{
    switch (random.bounded(8)) {
    case 0:
        return QJsonValue(QJsonValue::Null);
    case 1:
        return random.bounded(2) == 0;
    case 2:
        return random.bounded(1e9) - 5e8;
    case 3:
        return 1e300;
    case 4:
        return u"\u202Ex\u0000"_s;
    case 5:
        return QJsonArray { QJsonArray {}, 1, u"x"_s };
    case 6:
        return QJsonObject { { u"_type"_s, u"block"_s }, { QString(), 1 } };
    default:
        return QString(3000, u'x');
    }
}

/// The value with one part somewhere inside replaced by anything.
QJsonValue damaged(const QJsonValue& value, QRandomGenerator& random)
{
    if (random.bounded(6) == 0)
        return anything(random);
    if (value.isArray() && !value.toArray().isEmpty()) {
        QJsonArray array = value.toArray();
        const qsizetype index = random.bounded(static_cast<int>(array.size()));
        array.replace(index, damaged(array.at(index), random));
        return array;
    }
    if (value.isObject() && !value.toObject().isEmpty()) {
        QJsonObject object = value.toObject();
        const QString key = object.keys().at(random.bounded(static_cast<int>(object.size())));
        object.insert(key, damaged(object.value(key), random));
        return object;
    }
    return anything(random);
}

/// Whatever it is read from, a record can be written, and then reads as the same bytes.
template <typename Record> void survivesDamage(const Record& record, QRandomGenerator& random)
{
    const QJsonObject whole = toJson(record);
    for (int attempt = 0; attempt < 25; ++attempt) {
        Problems problems;
        const auto read = recordFromJson<Record>(damaged(whole, random).toObject(), {}, problems);
        const QByteArray written = canonicalJson(toJson(read));
        Problems ignored;
        QCOMPARE(canonicalJson(toJson(recordFromJson<Record>(toJson(read), {}, ignored))), written);
        if (problems.empty())
            QVERIFY2(ignored.empty(), written.constData());
    }
}

template <typename Check> void forEveryKind(RandomRecords& records, Check check)
{
    check(records.publisher());
    check(records.organization());
    check(records.person());
    check(records.series());
    check(records.event());
    check(records.delegation());
    check(records.photo());
    check(records.article());
    check(records.publication());
    check(records.snippet());
}

} // namespace

class RandomRecordJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAsTheSame();
    void aRecordWithEveryKeyComesBack();
    void everyReferencePointsAtItsId();
    void damagedRecordsAreReadWithProblems();
};

void RandomRecordJsonTest::whatIsWrittenIsReadAsTheSame()
{
    for (quint32 seed = 0; seed < seeds && !QTest::currentTestFailed(); ++seed) {
        RandomRecords records(seed);
        forEveryKind(records, [](const auto& record) { comesBack(record); });
    }
}

void RandomRecordJsonTest::aRecordWithEveryKeyComesBack()
{
    RandomRecords records(1, RandomRecords::Content::Full);
    forEveryKind(records, [](const auto& record) { comesBack(record); });
}

void RandomRecordJsonTest::everyReferencePointsAtItsId()
{
    RandomRecords full(7, RandomRecords::Content::Full);
    forEveryKind(full, [](const auto& record) { pointersAreRight(record); });
    QVERIFY(references(full.article()).size() > 50);
}

void RandomRecordJsonTest::damagedRecordsAreReadWithProblems()
{
    QRandomGenerator random(5);
    RandomRecords full(9, RandomRecords::Content::Full);
    forEveryKind(full, [&random](const auto& record) { survivesDamage(record, random); });
}

QTEST_APPLESS_MAIN(RandomRecordJsonTest)

#include "RandomRecordJsonTest.moc"
