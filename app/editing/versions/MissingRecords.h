#pragma once

#include "core/registry/ArticleVersion.h"

#include <functional>

namespace rapporteur {

using RecordExists = std::function<bool(RecordKind kind, const QString& id)>;

/// Takes out of an article what refers to records that are gone: a mention becomes the words it had, else what the record
/// was called; a photo, a roster without words, a related item go. Returns what the records were called, each once.
QStringList takeOutMissing(Article& article, const QMap<QString, QString>& names, const RecordExists& exists);

/// The key of a record in `ArticleVersion::names`.
QString nameKey(RecordKind kind, const QString& id);

} // namespace rapporteur
