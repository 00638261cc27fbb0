#include "core/json/RecordJson.h"

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
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().place.pointer));
        QVERIFY(again == record);
        QCOMPARE(canonicalJson(toJson(again)), canonicalJson(written));
    }
}

} // namespace

class RecordJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordOfTheSeedComesBackTheSame();
};

void RecordJsonTest::everyRecordOfTheSeedComesBackTheSame()
{
    const QJsonObject document = seed();
    Problems problems;
    const auto publisher = recordFromJson<Publisher>(document.value("publisher"_L1).toObject(), u"/publisher"_s, problems);
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

QTEST_APPLESS_MAIN(RecordJsonTest)

#include "RecordJsonTest.moc"
