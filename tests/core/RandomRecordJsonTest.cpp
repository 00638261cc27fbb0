#include "core/RandomRecords.h"
#include "core/json/RecordJson.h"
#include "core/registry/References.h"

#include <QJsonDocument>
#include <QtTest>

using namespace rapporteur;

namespace {

constexpr quint32 seeds = 150;

QString described(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines.append(u"%1 %2 %3"_s.arg(static_cast<int>(problem.code)).arg(problem.place.pointer, problem.arguments.join(u'|')));
    return lines.mid(0, 5).join(u'\n');
}

template <typename Record> void comesBack(const Record& record)
{
    const QByteArray written = canonicalJson(toJson(record));
    Problems problems;
    const auto read = recordFromJson<Record>(QJsonDocument::fromJson(written).object(), {}, problems);
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

QTEST_APPLESS_MAIN(RandomRecordJsonTest)

#include "RandomRecordJsonTest.moc"
