#pragma once

#include "core/Problem.h"

#include <QJsonObject>
#include <QTemporaryDir>

/// A temporary folder with documents and pictures.
class DocumentFolder
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Writes a file, with the folders above it; returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// A newsroom document with these members besides `format` and `version`; `'` stands for `"`.
    QString writeDocument(const QByteArray& members) const;
    /// The seed newsroom with its picture.
    QString writeSeed() const;

    static QByteArray seedBytes();
    static QByteArray jpegBytes();

private:
    QTemporaryDir m_folder;
};

/// "code pointer arguments" of each problem, for messages of tests.
QString described(const rapporteur::Problems& problems);
