#pragma once

#include "core/Problem.h"
#include "core/registry/Article.h"
#include "core/registry/Registry.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

// The canonical JSON of every record: the storage format, the diff format and the exchange format (interchange.md).
namespace rapporteur {

/// A record as an object of interchange.md; keys with their default value are left out.
QJsonObject toJson(const Publisher& publisher);
QJsonObject toJson(const Organization& organization);
QJsonObject toJson(const Person& person);
QJsonObject toJson(const Series& series);
QJsonObject toJson(const Event& event);
QJsonObject toJson(const Delegation& delegation);
QJsonObject toJson(const Photo& photo);
QJsonObject toJson(const Article& article);
QJsonObject toJson(const Publication& publication);
QJsonObject toJson(const Snippet& snippet);
QJsonArray toJson(const PortableText& text);

/// Reads a record. An unknown key, wrong type, impossible date or unknown value is added to `problems`, its place being
/// `pointer` (the JSON Pointer of the object in its document) and the path inside; the record is then incomplete.
/// Text becomes NFC, full-width forms and ligatures in names NFKC. A missing `_key` is derived from the position.
template <typename Record>
Record recordFromJson(const QJsonObject& object, const QString& pointer, Problems& problems);

template <> Publisher recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Organization recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Person recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Series recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Event recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Delegation recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Photo recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Article recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Publication recordFromJson(const QJsonObject&, const QString&, Problems&);
template <> Snippet recordFromJson(const QJsonObject&, const QString&, Problems&);

PortableText portableTextFromJson(const QJsonArray& array, const QString& pointer,
                                  Problems& problems);

/// Compact UTF-8, keys in code point order: the same record always gives the same bytes.
QByteArray canonicalJson(const QJsonObject& object);
QByteArray canonicalJson(const QJsonArray& array);

/// SHA-256 of canonical JSON, 64 lower-case hexadecimal digits.
QByteArray contentHash(const QByteArray& canonicalJson);

} // namespace rapporteur
