#include "core/json/SiblingKeys.h"

namespace rapporteur {

SiblingKeys::SiblingKeys(const QJsonArray& siblings, QLatin1StringView keyName) : m_keyName(keyName)
{
    for (const auto& sibling : siblings) {
        const QString key = sibling.toObject().value(keyName).toString();
        if (!key.isEmpty())
            m_taken.insert(key);
    }
}

QString SiblingKeys::read(JsonReader& reader, const QString& derived)
{
    const QJsonValue value = reader.take(m_keyName);
    if (value.isUndefined())
        return free(derived);
    QString given = reader.idText(value, reader.at(m_keyName));
    if (given.isEmpty())
        return free(derived);
    if (m_read.contains(given))
        reader.add(ProblemCode::DuplicateId, m_keyName, { given });
    m_read.insert(given);
    return given;
}

QString SiblingKeys::orDerived(const QString& given, const QString& derived)
{
    return given.isEmpty() ? free(derived) : given;
}

QString SiblingKeys::free(const QString& derived)
{
    QString key = derived;
    for (int attempt = 1; m_taken.contains(key); ++attempt)
        key = derived + u'-' + QString::number(attempt);
    m_taken.insert(key);
    return key;
}

} // namespace rapporteur
