#pragma once

#include "core/Id.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <array>

namespace rapporteur {

/// What is already in the newsroom that a document is imported into: the document may mention it.
struct KnownRecords
{
    static constexpr size_t kinds = static_cast<size_t>(RecordKind::Snippet) + 1;

    QSet<QString>& ids(RecordKind kind) { return m_ids[static_cast<size_t>(kind)]; }

    const QSet<QString>& ids(RecordKind kind) const { return m_ids[static_cast<size_t>(kind)]; }

    QString newsroomPath; ///< never opened, whatever a document calls a picture
    QHash<QString, QSet<QString>> positions; ///< of each person
    QHash<QString, QString> parents; ///< of organizations that have one
    QHash<QString, QString> translations; ///< article → what it is a translation of
    QSet<QByteArray> media; ///< SHA-256 of the pictures
    QHash<QString, QByteArray> mediaByName; ///< `file` of a photo → SHA-256

private:
    std::array<QSet<QString>, kinds> m_ids;
};

} // namespace rapporteur
