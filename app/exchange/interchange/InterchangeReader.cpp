#include "exchange/interchange/InterchangeReader.h"

#include "core/Error.h"
#include "core/json/RecordJson.h"
#include "exchange/interchange/JsonScanner.h"
#include "exchange/interchange/PictureFolder.h"
#include "exchange/interchange/ProblemLimit.h"
#include "exchange/interchange/RecordArrays.h"
#include "exchange/interchange/ReferenceCheck.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

namespace rapporteur {

namespace {

void openDocument(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (info.isDir())
        throw Error(ErrorCode::IsDirectory, file.fileName());
    if (!info.exists())
        throw Error(ErrorCode::FileMissing, file.fileName());
    if (!info.isFile())
        throw Error(ErrorCode::CannotRead, file.fileName(), {}, u"not a regular file"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(ErrorCode::CannotRead, file.fileName(), {}, file.errorString());
}

/// One pass over one document.
class Reading
{
public:
    Reading(const QString& path, const KnownRecords& known, NewsroomSink& sink,
            const Progress& progress)
        : m_file(path)
        , m_sink(sink)
        , m_progress(progress)
        , m_references(known)
        , m_pictures(path, known, [this] { report(); })
    {
        openDocument(m_file);
    }

    Problems read()
    {
        JsonScanner scanner(m_file, m_file.fileName());
        m_scanner = &scanner;
        if (scanner.valueStart() == '[')
            return { wrongFormat({}, u"a list"_s) };
        if (scanner.valueStart() != '{') {
            scanner.takeValue();
            scanner.finish();
            return { wrongFormat({}, u"a single value"_s) };
        }
        scanner.enter();
        while (!isFull() && scanner.next())
            readMember(scanner.key());
        if (!isFull()) {
            scanner.finish();
            finish();
        }
        report();
        return limited();
    }

private:
    bool isFull() const { return m_problems.size() > mostProblems; }

    void report() const
    {
        if (m_progress)
            m_progress(m_scanner->position(), m_file.size());
    }

    void add(ProblemCode code, const Place& place, const QStringList& arguments)
    {
        m_problems.push_back({ Severity::Error, code, place, arguments });
    }

    static Problem wrongFormat(const QString& pointer, const QString& found)
    {
        return { Severity::Error,
                 ProblemCode::WrongFormat,
                 { RecordKind::Publisher, {}, pointer },
                 { found } };
    }

    void addDuplicateKeys(const Place& place)
    {
        for (const QString& pointer : m_scanner->takeDuplicates())
            add(ProblemCode::DuplicateKey, { place.kind, place.id, pointer },
                { pointer.section(u'/', -1) });
    }

    QJsonValue takeScalar()
    {
        return QJsonDocument::fromJson('[' + m_scanner->takeValue() + ']').array().at(0);
    }

    void readMember(const QString& key);
    void readFormat();
    void readVersion();
    void readPublisher();
    template <typename Record> void readArray(RecordKind kind);
    template <typename Record> void readElement(RecordKind kind, const QByteArray& bytes);
    std::optional<QJsonObject> objectIn(const QByteArray& bytes, const Place& place);

    template <typename Record> void completeRecord(Record&, const QString&) { }

    void completeRecord(Photo& photo, const QString& pointer);
    void finish();
    Problems limited();

    QFile m_file;
    NewsroomSink& m_sink;
    const Progress& m_progress;
    ReferenceCheck m_references;
    PictureFolder m_pictures;
    JsonScanner* m_scanner = nullptr;
    Problems m_problems;
    bool m_hasFormat = false;
    bool m_hasVersion = false;
    std::optional<Problem> m_wrongFormat;
};

void Reading::readMember(const QString& key)
{
    const QString pointer = m_scanner->pointer();
    addDuplicateKeys({ RecordKind::Publisher, {}, pointer });
    if (key == "format"_L1)
        readFormat();
    else if (key == "version"_L1)
        readVersion();
    else if (key == "publisher"_L1)
        readPublisher();
    else if (key == recordArrayName(RecordKind::Organization))
        readArray<Organization>(RecordKind::Organization);
    else if (key == recordArrayName(RecordKind::Person))
        readArray<Person>(RecordKind::Person);
    else if (key == recordArrayName(RecordKind::Series))
        readArray<Series>(RecordKind::Series);
    else if (key == recordArrayName(RecordKind::Event))
        readArray<Event>(RecordKind::Event);
    else if (key == recordArrayName(RecordKind::Delegation))
        readArray<Delegation>(RecordKind::Delegation);
    else if (key == recordArrayName(RecordKind::Photo))
        readArray<Photo>(RecordKind::Photo);
    else if (key == recordArrayName(RecordKind::Article))
        readArray<Article>(RecordKind::Article);
    else if (key == recordArrayName(RecordKind::Publication))
        readArray<Publication>(RecordKind::Publication);
    else if (key == recordArrayName(RecordKind::Snippet))
        readArray<Snippet>(RecordKind::Snippet);
    else {
        add(ProblemCode::UnknownKey, { RecordKind::Publisher, {}, pointer }, { key.left(200) });
        m_scanner->takeValue();
    }
}

void Reading::readFormat()
{
    m_hasFormat = true;
    const QJsonValue value = takeScalar();
    if (value.toString() != interchangeFormat)
        m_wrongFormat = wrongFormat(u"/format"_s, value.toVariant().toString().left(200));
}

void Reading::readVersion()
{
    m_hasVersion = true;
    const QJsonValue value = takeScalar();
    if (!value.isDouble() || value.toDouble() != interchangeVersion)
        m_wrongFormat = m_wrongFormat.value_or(wrongFormat(
            u"/version"_s, u"version %1"_s.arg(value.toVariant().toString().left(200))));
}

std::optional<QJsonObject> Reading::objectIn(const QByteArray& bytes, const Place& place)
{
    addDuplicateKeys(place);
    if (!bytes.startsWith('{')) {
        add(ProblemCode::WrongType, place, { u"object"_s });
        return std::nullopt;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        throw Error(ErrorCode::NotJson, m_file.fileName(), place.pointer, error.errorString());
    return document.object();
}

void Reading::readPublisher()
{
    const Place place { RecordKind::Publisher, {}, u"/publisher"_s };
    const auto object = objectIn(m_scanner->takeValue(), place);
    if (!object)
        return;
    Publisher publisher = recordFromJson<Publisher>(*object, place.pointer, m_problems);
    m_references.note(publisher);
    if (m_problems.empty())
        m_sink.take(std::move(publisher));
}

template <typename Record> void Reading::readArray(RecordKind kind)
{
    if (m_scanner->valueStart() != '[') {
        add(ProblemCode::WrongType, { kind, {}, m_scanner->pointer() }, { u"array"_s });
        m_scanner->takeValue();
        return;
    }
    m_scanner->enter();
    while (!isFull() && m_scanner->next()) {
        readElement<Record>(kind, m_scanner->takeValue());
        report();
    }
}

template <typename Record> void Reading::readElement(RecordKind kind, const QByteArray& bytes)
{
    const QString pointer = m_scanner->pointer();
    const auto object = objectIn(bytes, { kind, {}, pointer });
    if (!object)
        return;
    Record record = recordFromJson<Record>(*object, pointer, m_problems);
    m_references.note(record, kind, pointer, m_problems);
    completeRecord(record, pointer);
    if (m_problems.empty())
        m_sink.take(std::move(record));
}

void Reading::completeRecord(Photo& photo, const QString& pointer)
{
    const auto picture = m_pictures.find(photo, pointer, m_problems);
    if (picture && m_problems.empty())
        m_sink.takePicture(picture->sha256, picture->path, picture->extension);
}

void Reading::finish()
{
    addDuplicateKeys({ RecordKind::Publisher, {}, {} });
    if (!m_hasFormat)
        m_wrongFormat = wrongFormat({}, u"no key “format”"_s);
    else if (!m_hasVersion && !m_wrongFormat)
        m_wrongFormat = wrongFormat({}, u"no key “version”"_s);
    m_references.finish(m_problems);
}

Problems Reading::limited()
{
    // Whatever else was found in a document of another kind says nothing.
    if (m_wrongFormat)
        return { *m_wrongFormat };
    if (isFull()) {
        m_problems.resize(mostProblems);
        add(ProblemCode::TooManyProblems, { RecordKind::Publisher, {}, {} },
            { QString::number(mostProblems) });
    }
    return std::move(m_problems);
}

} // namespace

InterchangeReader::InterchangeReader(QString path, const KnownRecords& known)
    : m_path(std::move(path))
    , m_known(known)
{
}

Problems InterchangeReader::read(NewsroomSink& sink, const Progress& progress)
{
    return Reading(m_path, m_known, sink, progress).read();
}

} // namespace rapporteur
