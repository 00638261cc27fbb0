#pragma once

#include "core/EnumText.h"
#include "core/Id.h"
#include "core/PartialDate.h"

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace rapporteur {

/// Collects the keys of one object; a value that equals its default is left out.
class JsonWriter
{
public:
    using Key = QLatin1StringView;

    void put(Key key, const QJsonValue& value) { m_object.insert(key, value); }

    void text(Key key, const QString& value, const QString& fallback = QString())
    {
        if (value != fallback)
            put(key, value);
    }

    template <typename Record> void id(Key key, const Id<Record>& value)
    {
        text(key, value.text());
    }

    void flag(Key key, bool value, bool fallback)
    {
        if (value != fallback)
            put(key, value);
    }

    void date(Key key, const PartialDate& value) { text(key, value.text()); }

    template <typename Enum> void choice(Key key, Enum value, Enum fallback)
    {
        if (value != fallback)
            put(key, QString(enumText(value)));
    }

    void texts(Key key, const QStringList& values)
    {
        if (!values.isEmpty())
            put(key, QJsonArray::fromStringList(values));
    }

    template <typename Record> void ids(Key key, const std::vector<Id<Record>>& values)
    {
        list(key, values, [](const Id<Record>& value) { return QJsonValue(value.text()); });
    }

    template <typename Value, typename Write>
    void list(Key key, const std::vector<Value>& values, Write write)
    {
        QJsonArray array;
        for (const Value& value : values)
            array.append(write(value));
        if (!array.isEmpty())
            put(key, array);
    }

    const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace rapporteur
