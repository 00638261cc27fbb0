#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace rapporteur {

/// Which pictures an import is copying into a media folder, written down before the first one is there: what a crash or a
/// power cut leaves of it is taken out again.
class ImportJournal
{
public:
    explicit ImportJournal(const QString& mediaPath);

    /// On the disk before anything is copied; nothing to copy needs no journal. Throws Error.
    void begin(const QSet<QByteArray>& sha256);
    /// The photos are in the newsroom file, or the pictures were taken out again.
    void end();
    /// What is being copied; empty when nothing is.
    QSet<QByteArray> pictures() const;
    /// Takes out what an import left that did not end: its pictures that are not `needed`, and files half written. Nothing
    /// happens where none was interrupted.
    void rollBack(const QSet<QByteArray>& needed);

private:
    QString m_mediaPath;
    QString m_path;
};

} // namespace rapporteur
