#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"

#include <QTemporaryDir>
#include <memory>

namespace rapporteur {

class NewsroomFile;

Organization organization(const QString& id, const QString& name);
Person person(const QString& id, const QString& given, const QString& surname);
Event meeting(const QString& id, const QString& city);
Delegation delegation(const QString& id, const EventId& event,
                      const std::vector<PersonId>& members);
Photo photo(const QString& id, const QString& alt);
Article article(const QString& id, const QString& headline, const QString& body);
Publication publication(const QString& id, const QString& title);

/// An article text of `words` different words.
QString longText(int words, int seed);

/// A folder with a new newsroom `desk.rapporteur`.
struct TemporaryNewsroom
{
    TemporaryNewsroom();
    QString path() const;

    QString file(const QString& name) const { return folder.filePath(name); }

    std::unique_ptr<NewsroomFile> open() const;

    QTemporaryDir folder;
};

/// Writes a file and returns its path.
QString writtenFile(const QString& path, const QByteArray& bytes);
QByteArray bytesOf(const QString& path);
QByteArray sha256Of(const QByteArray& bytes);
/// The names in a folder, hidden ones too.
QStringList namesIn(const QString& folder);

} // namespace rapporteur
