#pragma once

#include "core/json/JsonReader.h"

#include <QSet>

namespace rapporteur {

/// Keys that are unique among siblings: a missing one is derived from the position (`b0`, `b0c1`, `m0` …).
class SiblingKeys
{
public:
    /// Of siblings in a document, whose keys are under `keyName`.
    SiblingKeys(const QJsonArray& siblings, QLatin1StringView keyName);

    /// Of siblings in memory.
    template <typename Siblings, typename KeyOf> SiblingKeys(const Siblings& siblings, KeyOf keyOf)
    {
        for (const auto& sibling : siblings)
            m_taken.insert(keyOf(sibling));
    }

    /// The key of the sibling that `reader` reads. A key given twice is a problem.
    QString read(JsonReader& reader, const QString& derived);
    /// `given`, or what is derived where it is empty.
    QString orDerived(const QString& given, const QString& derived);

private:
    QString free(const QString& derived);

    QLatin1StringView m_keyName;
    QSet<QString> m_taken; ///< given or derived
    QSet<QString> m_read;
};

} // namespace rapporteur
