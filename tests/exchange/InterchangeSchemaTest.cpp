#include "core/RandomRecords.h"
#include "core/json/RecordJson.h"
#include "exchange/DocumentFolder.h"
#include "exchange/interchange/RecordArrays.h"

#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QtTest>

using namespace rapporteur;

namespace {

QByteArray schemaBytes()
{
    QFile file(u":/interchange/newsroom.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

QJsonValue at(QJsonValue value, const QString& pointer)
{
    for (const QString& token : pointer.split(u'/', Qt::SkipEmptyParts))
        value = value.isArray() ? value.toArray().at(token.toInt()) : value.toObject().value(token);
    return value;
}

/// Walks a document and the schema side by side and notes which keys of each schema object the document used.
class SchemaWalk
{
public:
    explicit SchemaWalk(QJsonObject schema) : m_schema(std::move(schema)) { }

    void walk(const QJsonValue& value, const QString& pointer)
    {
        const QJsonObject node = at(m_schema, pointer).toObject();
        if (node.contains("$ref"_L1)) {
            walk(value, node.value("$ref"_L1).toString().mid(1));
        } else if (node.contains("oneOf"_L1)) {
            walk(value, chosen(value, pointer + u"/oneOf"_s, node.value("oneOf"_L1).toArray()));
        } else if (value.isArray()) {
            for (const auto& element : value.toArray())
                walk(element, pointer + u"/items"_s);
        } else if (value.isObject()) {
            walkObject(value.toObject(), pointer, node);
        }
    }

    /// The pointers of object schemas below `pointer` that are open, or have a property the document never used.
    QStringList gaps() const
    {
        QStringList found;
        collect(m_schema, {}, found);
        return found;
    }

    QStringList unknown;

private:
    QString chosen(const QJsonValue& value, const QString& pointer, const QJsonArray& choices) const
    {
        for (qsizetype index = 0; index < choices.size(); ++index) {
            const QString target = choices.at(index).toObject().value("$ref"_L1).toString().mid(1);
            if (at(m_schema, target + u"/properties/_type/const"_s)
                == value.toObject().value("_type"_L1))
                return target;
        }
        return pointer + u"/none"_s;
    }

    void walkObject(const QJsonObject& object, const QString& pointer, const QJsonObject& node)
    {
        const QJsonObject properties = node.value("properties"_L1).toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            m_used[pointer].insert(entry.key());
            if (properties.contains(entry.key()))
                walk(entry.value(), pointer + u"/properties/"_s + entry.key());
            else
                unknown.append(pointer + u'/' + entry.key());
        }
    }

    void collect(const QJsonObject& node, const QString& pointer, QStringList& found) const
    {
        if (node.value("type"_L1) == "object"_L1) {
            if (node.value("additionalProperties"_L1) != QJsonValue(false))
                found.append(pointer + u" is open"_s);
            for (const QString& key : node.value("properties"_L1).toObject().keys()) {
                if (!m_used.value(pointer).contains(key))
                    found.append(pointer + u'/' + key);
            }
        }
        for (auto entry = node.begin(); entry != node.end(); ++entry) {
            if (entry.value().isObject())
                collect(entry.value().toObject(), pointer + u'/' + entry.key(), found);
        }
    }

    QJsonObject m_schema;
    QMap<QString, QSet<QString>> m_used;
};

/// A document with every key of every kind of record.
QJsonObject fullDocument()
{
    RandomRecords records(11, RandomRecords::Content::Full);
    const auto array = [](const auto& record) {
        return QJsonArray { toJson(record) };
    };
    return { { u"format"_s, QString(interchangeFormat) },
             { u"version"_s, interchangeVersion },
             { u"publisher"_s, toJson(records.publisher()) },
             { u"organizations"_s, array(records.organization()) },
             { u"people"_s, array(records.person()) },
             { u"series"_s, array(records.series()) },
             { u"events"_s, array(records.event()) },
             { u"delegations"_s, array(records.delegation()) },
             { u"photos"_s, array(records.photo()) },
             { u"articles"_s, array(records.article()) },
             { u"publications"_s, array(records.publication()) },
             { u"snippets"_s, array(records.snippet()) } };
}

template <typename Enum> void enumRow(const char* pointer)
{
    QStringList names;
    for (const QLatin1StringView name : EnumText<Enum>::names) {
        if (!name.isEmpty())
            names.append(name);
    }
    QTest::newRow(pointer) << QString::fromLatin1(pointer) << names;
}

} // namespace

class InterchangeSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreThoseOfTheCode();
    void enumsAreThoseOfTheCode_data();
    void enumsAreThoseOfTheCode();
    void everyEnumOfTheSchemaIsCompared();
    void defaultsAreThoseOfTheCode();
    void aValidatorAcceptsWhatWeAccept();
    void aValidatorRefusesWhatWeRefuse();
};

void InterchangeSchemaTest::keysAreThoseOfTheCode()
{
    SchemaWalk walk(QJsonDocument::fromJson(schemaBytes()).object());

    walk.walk(fullDocument(), {});

    QCOMPARE(walk.unknown, QStringList());
    QCOMPARE(walk.gaps(), QStringList());
}

void InterchangeSchemaTest::enumsAreThoseOfTheCode_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("names");
    enumRow<Affix>("/$defs/affix");
    enumRow<OrganizationKind>("/$defs/organization/properties/kind");
    enumRow<OrganizationNameKind>("/$defs/organization/properties/names/items/properties/kind");
    enumRow<NameKind>("/$defs/person/properties/names/items/properties/kind");
    enumRow<NameOrder>("/$defs/person/properties/names/items/properties/order");
    enumRow<SortPrefix>("/$defs/person/properties/names/items/properties/sortPrefix");
    enumRow<RankStatus>("/$defs/person/properties/ranks/items/properties/status");
    enumRow<Placement>("/$defs/person/properties/positions/items/properties/placement");
    enumRow<PositionStatus>("/$defs/person/properties/positions/items/properties/status");
    enumRow<TermStrength>("/$defs/person/properties/withholdTerms/items/properties/strength");
    enumRow<Track>("/$defs/event/properties/track");
    enumRow<DatePart>("/$defs/event/properties/part");
    enumRow<Naming>("/$defs/event/properties/naming");
    enumRow<Role>("/$defs/delegation/properties/members/items/properties/role");
    enumRow<Visibility>("/$defs/delegation/properties/members/items/properties/visibility");
    enumRow<Consent>("/$defs/delegation/properties/members/items/properties/consent");
    enumRow<ArticleStatus>("/$defs/article/properties/status");
    enumRow<WordsFixed>("/$defs/words/properties/fixed");
    enumRow<LeadOrganizationForm>("/$defs/delegationMention/properties/leadOrganization");
    enumRow<BlockStyle>("/$defs/textBlock/properties/style");
    enumRow<ListItem>("/$defs/textBlock/properties/listItem");
    enumRow<BlockStyle>("/$defs/captionBlock/properties/style");
    enumRow<ListItem>("/$defs/captionBlock/properties/listItem");
    enumRow<PhotoSize>("/$defs/photoBlock/properties/size");
    enumRow<PhotoShape>("/$defs/photoBlock/properties/crop");
    enumRow<MaskKind>("/$defs/photo/properties/masks/items/properties/kind");
    enumRow<PhotoPick>("/$defs/photo/properties/pick");
    enumRow<NotForPublication>("/$defs/publisher/properties/pictures/properties/notForPublication");
    enumRow<DataMining>("/$defs/publisher/properties/pictures/properties/dataMining");
    enumRow<RosterForm>("/$defs/rosterBlock/properties/form");
}

void InterchangeSchemaTest::enumsAreThoseOfTheCode()
{
    QFETCH(QString, pointer);
    QFETCH(QStringList, names);

    const QJsonValue node = at(QJsonDocument::fromJson(schemaBytes()).object(), pointer);

    QCOMPARE(node.toObject().value("enum"_L1).toVariant().toStringList(), names);
}

void InterchangeSchemaTest::everyEnumOfTheSchemaIsCompared()
{
    // 30 rows above; a new enum in the schema needs a row of its own
    QCOMPARE(schemaBytes().count("\"enum\": ["), 30);
}

void InterchangeSchemaTest::defaultsAreThoseOfTheCode()
{
    // Given each default of the schema written out, the code does not write it again
    const QJsonObject schema = QJsonDocument::fromJson(schemaBytes()).object();
    const auto withDefaults = [&schema](QJsonObject object, const QString& pointer) {
        const QJsonObject properties = at(schema, pointer + u"/properties"_s).toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            QJsonObject node = property.value().toObject();
            if (node.contains("$ref"_L1))
                node = at(schema, node.value("$ref"_L1).toString().mid(1)).toObject();
            if (node.contains("default"_L1) && !object.contains(property.key()))
                object.insert(property.key(), node.value("default"_L1));
        }
        return object;
    };
    const auto wrapped = [](const QString& key, const QJsonObject& object) {
        return QJsonObject { { key, QJsonArray { object } } };
    };
    Problems problems;

    // Then
    const auto sameWithout = [&problems]<typename Record>(const Record&, QJsonObject bare,
                                                          const QJsonObject& full) {
        bare.insert(u"id"_s, u"x"_s);
        QJsonObject whole = full;
        whole.insert(u"id"_s, u"x"_s);
        return toJson(recordFromJson<Record>(whole, {}, problems))
            == toJson(recordFromJson<Record>(bare, {}, problems))
            && whole.size() >= bare.size();
    };
    const QJsonObject name { { u"given"_s, u"A"_s } };
    const QJsonObject member { { u"person"_s, u"p"_s } };
    QVERIFY(sameWithout(Event(), {}, withDefaults({}, u"/$defs/event"_s)));
    QVERIFY(sameWithout(Article(), {}, withDefaults({}, u"/$defs/article"_s)));
    QVERIFY(sameWithout(Photo(), {}, withDefaults({}, u"/$defs/photo"_s)));
    QVERIFY(sameWithout(Organization(), {}, withDefaults({}, u"/$defs/organization"_s)));
    QVERIFY(sameWithout(
        Person(), wrapped(u"names"_s, name),
        withDefaults(
            wrapped(u"names"_s, withDefaults(name, u"/$defs/person/properties/names/items"_s)),
            u"/$defs/person"_s)));
    QVERIFY(sameWithout(
        Delegation(), wrapped(u"members"_s, member),
        wrapped(u"members"_s,
                withDefaults(member, u"/$defs/delegation/properties/members/items"_s))));
    QVERIFY(sameWithout(
        Delegation(), wrapped(u"groups"_s, {}),
        wrapped(u"groups"_s, withDefaults({}, u"/$defs/delegation/properties/groups/items"_s))));
    QVERIFY2(problems.empty(), qPrintable(described(problems)));
}

namespace {

/// Ajv's exit code for documents against our schema; `output` gets what it said.
int validate(const DocumentFolder& folder, const QStringList& documents, QByteArray* output)
{
    const QString validators = QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/validators");
    if (!QFile::exists(validators + u"/node_modules/ajv"_s))
        qFatal(
            "The validators are not installed: run tests/run, or npm ci --prefix tests/validators");
    QProcess node;
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s,
               QStringList { validators + u"/validate-json.mjs"_s,
                             folder.write(u"schema.json"_s, schemaBytes()) }
                   + documents);
    node.waitForFinished();
    *output = node.readAll();
    return node.exitStatus() == QProcess::NormalExit ? node.exitCode() : -1;
}

} // namespace

void InterchangeSchemaTest::aValidatorAcceptsWhatWeAccept()
{
    const DocumentFolder folder;
    QByteArray output;
    const QStringList documents {
        folder.writeSeed(), folder.write(u"full.json"_s, canonicalJson(fullDocument())),
        QStringLiteral(RAPPORTEUR_SOURCE_DIR "/resources/sample/newsroom.json"),
        folder.write(u"empty.json"_s, R"({"format":"rapporteur-newsroom","version":1})")
    };

    const int code = validate(folder, documents, &output);

    QVERIFY2(code == 0, output.constData());
}

void InterchangeSchemaTest::aValidatorRefusesWhatWeRefuse()
{
    const DocumentFolder folder;
    QByteArray output;
    const QByteArrayList wrong {
        "'persons':[]",
        "'series':[{}]",
        "'series':[{'id':''}]",
        "'events':[{'id':'e','track':'3'}]",
        "'events':[{'id':'e','from':'2013-13'}]",
        "'articles':[{'id':'a','canonicalUrl':'javascript:x'}]",
        "'articles':[{'id':'a','embargoUntil':'2013-01-01'}]",
        "'people':[{'id':'p'}]",
        "'people':[{'id':'p','names':[{}]}]",
        "'photos':[{'id':'p'}]",
        "'delegations':[{'id':'d','members':[{}]}]",
        "'articles':[{'id':'a','body':[{'_type':'video'}]}]",
        "'articles':[{'id':'a','body':[{'_type':'block','children':[{'_type':'rows'}]}]}]",
        "'articles':[{'id':'a','body':[{'_type':'table','rows':[['x']]}]}]"
    };

    QStringList documents;
    for (const QByteArray& members : wrong) {
        const QString path = folder.path(u"wrong-%1.json"_s.arg(documents.size()));
        QVERIFY(QFile::rename(folder.writeDocument(members), path));
        documents.append(path);
    }
    const int code = validate(folder, documents, &output);

    QCOMPARE(code, 1);
    for (qsizetype index = 0; index < wrong.size(); ++index)
        QVERIFY2(output.contains(documents.at(index).toUtf8()), wrong.at(index).constData());
}

QTEST_GUILESS_MAIN(InterchangeSchemaTest)

#include "InterchangeSchemaTest.moc"
