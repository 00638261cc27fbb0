#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"

#include <QIODevice>
#include <QJsonObject>

namespace rapporteur {

/// Writes an interchange document: each record on a line of its own as canonical JSON, kinds in the order of RecordKind,
/// empty arrays left out. The same records give the same bytes. Throws Error CannotWrite or DiskFull.
class InterchangeWriter
{
public:
    /// `fileName` is what errors name.
    InterchangeWriter(QIODevice& device, QString fileName);

    void begin();
    void write(const Publisher& publisher);
    void write(const Organization& organization);
    void write(const Person& person);
    void write(const Series& series);
    void write(const Event& event);
    void write(const Delegation& delegation);
    /// `extension` is that of the stored picture; `file` becomes `media/<sha256>.<extension>`.
    void write(const Photo& photo, const QString& extension);
    void write(const Article& article);
    void write(const Publication& publication);
    void write(const Snippet& snippet);
    void finish();

    /// The path of a dumped picture beside the document.
    static QString pictureFile(const QByteArray& sha256, const QString& extension);

private:
    void writeRecord(RecordKind kind, const QJsonObject& record);
    void closeArray();
    void flush();

    QIODevice& m_device;
    QString m_fileName;
    QByteArray m_pending;
    RecordKind m_kind = RecordKind::Publisher;
};

} // namespace rapporteur
