#include "exchange/interchange/InterchangeWriter.h"

#include "core/Error.h"
#include "core/json/RecordJson.h"
#include "exchange/interchange/RecordArrays.h"

#include <QFileDevice>

namespace rapporteur {

namespace {

constexpr qsizetype flushLength = 1024 * 1024;

} // namespace

InterchangeWriter::InterchangeWriter(QIODevice& device, QString fileName)
    : m_device(device)
    , m_fileName(std::move(fileName))
{
}

QString InterchangeWriter::pictureFile(const QByteArray& sha256, const QString& extension)
{
    return u"media/%1.%2"_s.arg(QString::fromLatin1(sha256), extension);
}

void InterchangeWriter::begin()
{
    m_kind = RecordKind::Publisher;
    m_pending = "{\n\"format\":\"" + QByteArray(interchangeFormat.data(), interchangeFormat.size())
        + "\",\n\"version\":" + QByteArray::number(interchangeVersion);
}

void InterchangeWriter::closeArray()
{
    if (m_kind != RecordKind::Publisher)
        m_pending += "\n]";
}

void InterchangeWriter::writeRecord(RecordKind kind, const QJsonObject& record)
{
    Q_ASSERT(kind >= m_kind);
    if (kind == m_kind) {
        m_pending += ",\n";
    } else {
        closeArray();
        const QLatin1StringView name = recordArrayName(kind);
        m_pending += ",\n\"" + QByteArray(name.data(), name.size()) + "\":[\n";
        m_kind = kind;
    }
    m_pending += canonicalJson(record);
    if (m_pending.size() > flushLength)
        flush();
}

void InterchangeWriter::write(const Publisher& publisher)
{
    Q_ASSERT(m_kind == RecordKind::Publisher);
    const QJsonObject object = toJson(publisher);
    if (!object.isEmpty())
        m_pending += ",\n\"publisher\":" + canonicalJson(object);
}

void InterchangeWriter::write(const Organization& organization)
{
    writeRecord(RecordKind::Organization, toJson(organization));
}

void InterchangeWriter::write(const Person& person)
{
    writeRecord(RecordKind::Person, toJson(person));
}

void InterchangeWriter::write(const Series& series)
{
    writeRecord(RecordKind::Series, toJson(series));
}

void InterchangeWriter::write(const Event& event)
{
    writeRecord(RecordKind::Event, toJson(event));
}

void InterchangeWriter::write(const Delegation& delegation)
{
    writeRecord(RecordKind::Delegation, toJson(delegation));
}

void InterchangeWriter::write(const Photo& photo, const QString& extension)
{
    QJsonObject object = toJson(photo);
    if (!photo.sha256.isEmpty())
        object.insert("file"_L1, pictureFile(photo.sha256, extension));
    writeRecord(RecordKind::Photo, object);
}

void InterchangeWriter::write(const Article& article)
{
    writeRecord(RecordKind::Article, toJson(article));
}

void InterchangeWriter::write(const Publication& publication)
{
    writeRecord(RecordKind::Publication, toJson(publication));
}

void InterchangeWriter::write(const Snippet& snippet)
{
    writeRecord(RecordKind::Snippet, toJson(snippet));
}

void InterchangeWriter::finish()
{
    closeArray();
    m_pending += "\n}\n";
    flush();
}

void InterchangeWriter::flush()
{
    const qint64 written = m_device.write(m_pending);
    auto* file = qobject_cast<QFileDevice*>(&m_device);
    if (written == m_pending.size() && (!file || file->flush())) {
        m_pending.clear();
        return;
    }
    const bool isFull = file && file->error() == QFileDevice::ResourceError;
    throw Error(isFull ? ErrorCode::DiskFull : ErrorCode::CannotWrite, m_fileName, {},
                m_device.errorString());
}

} // namespace rapporteur
