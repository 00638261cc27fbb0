#pragma once

#include "core/EnumText.h"
#include "core/Id.h"
#include "core/PartialDate.h"
#include "core/Problem.h"
#include "core/json/JsonPath.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>
#include <functional>
#include <optional>

namespace rapporteur {

/// Longest values accepted, in UTF-16 units and entries.
namespace limit {
inline constexpr qsizetype id = 200;
inline constexpr qsizetype line = 2'000;
inline constexpr qsizetype address = 4'096;
inline constexpr qsizetype text = 1'000'000;
inline constexpr qsizetype list = 100'000;
inline constexpr size_t problems = 1'000;
} // namespace limit

/// Hands out the typed values of one object, collects what is wrong with them, and in the end (`finish`) every key that
/// nobody asked for. A value that is absent or wrong gives the default.
class JsonReader
{
public:
    using Key = QLatin1StringView;

    JsonReader(const QJsonObject& object, const JsonPath& path, Problems& problems);

    bool has(Key key) const { return m_object.contains(key); }

    void require(Key key);

    QString text(Key key, qsizetype longest = limit::line, const QString& fallback = {});
    QString name(Key key);
    /// Kept as given; control characters are refused.
    QString verbatim(Key key, qsizetype longest);
    std::optional<QString> optionalText(Key key, qsizetype longest = limit::line);
    QStringList texts(Key key);
    bool flag(Key key, bool fallback);
    std::optional<bool> optionalFlag(Key key);
    std::optional<int> integer(Key key, int least, int most);
    double fraction(Key key);
    PartialDate date(Key key);
    QString instant(Key key);
    QString dateOrInstant(Key key);
    QString language(Key key);
    QString country(Key key);
    QString address(Key key);
    /// A text that must satisfy `isValid`; `allowed` says what it should be.
    QString checked(Key key, bool (*isValid)(QStringView), const QString& allowed,
                    qsizetype longest = limit::line);

    template <typename AnyId> AnyId id(Key key) { return AnyId(idText(take(key), at(key))); }

    template <typename AnyId> std::vector<AnyId> ids(Key key);
    template <typename Enum> Enum choice(Key key, Enum fallback);
    /// `read(JsonReader&)` for the object of that key, or nothing.
    template <typename Read>
    auto object(Key key, Read read) -> std::optional<std::invoke_result_t<Read, JsonReader&>>;
    template <typename Read>
    auto objects(Key key, Read read) -> std::vector<std::invoke_result_t<Read, JsonReader&>>;
    /// `read(JsonReader&)` for each object of an array that was taken already.
    template <typename Read>
    auto objectsOf(const QJsonArray& values, const JsonPath& place, Read read)
        -> std::vector<std::invoke_result_t<Read, JsonReader&>>;
    /// The array of that key, absent for anything else.
    std::optional<QJsonArray> array(Key key);

    QJsonValue take(Key key);
    std::optional<QJsonArray> arrayOf(const QJsonValue& value, const JsonPath& path);
    std::optional<QJsonObject> objectOf(const QJsonValue& value, const JsonPath& path);
    std::optional<QString> textOf(const QJsonValue& value, const JsonPath& path, qsizetype longest);
    QString idText(const QJsonValue& value, const JsonPath& path);
    void add(ProblemCode code, const JsonPath& path, const QStringList& arguments = {});

    void add(ProblemCode code, Key key, const QStringList& arguments = {})
    {
        add(code, at(key), arguments);
    }

    void unknownValue(const JsonPath& path, const QString& value, const QString& allowed);

    JsonPath at(Key key) const { return JsonPath(&m_path, key); }

    const JsonPath& path() const { return m_path; }

    Problems& problems() { return m_problems; }

    /// Lets the remaining keys pass: of an object of unknown type nothing more can be said.
    void takeRest() { m_found = m_object.size(); }

    void finish();

private:
    QJsonObject m_object;
    const JsonPath& m_path;
    Problems& m_problems;
    QVarLengthArray<Key, 32> m_known;
    qsizetype m_found = 0;
};

template <typename Enum> QString allowedValues()
{
    QStringList values;
    for (const QLatin1StringView name : EnumText<Enum>::names) {
        if (!name.isEmpty())
            values.append(name);
    }
    return values.join(QStringLiteral(", "));
}

template <typename Enum> Enum JsonReader::choice(Key key, Enum fallback)
{
    const JsonPath place = at(key);
    const std::optional<QString> given = textOf(take(key), place, limit::line);
    if (!given)
        return fallback;
    const std::optional<Enum> value = enumFromText<Enum>(*given);
    if (value && !given->isEmpty())
        return *value;
    unknownValue(place, *given, allowedValues<Enum>());
    return fallback;
}

template <typename AnyId> std::vector<AnyId> JsonReader::ids(Key key)
{
    const JsonPath place = at(key);
    std::vector<AnyId> result;
    const QJsonArray values = array(key).value_or(QJsonArray());
    result.reserve(static_cast<size_t>(values.size()));
    for (qsizetype index = 0; index < values.size(); ++index)
        result.emplace_back(idText(values.at(index), JsonPath(&place, index)));
    return result;
}

template <typename Read>
auto JsonReader::object(Key key, Read read)
    -> std::optional<std::invoke_result_t<Read, JsonReader&>>
{
    const JsonPath place = at(key);
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const std::optional<QJsonObject> object = objectOf(value, place);
    if (!object)
        return std::nullopt;
    JsonReader reader(*object, place, m_problems);
    auto result = read(reader);
    reader.finish();
    return result;
}

template <typename Read>
auto JsonReader::objects(Key key, Read read) -> std::vector<std::invoke_result_t<Read, JsonReader&>>
{
    return objectsOf(array(key).value_or(QJsonArray()), at(key), read);
}

template <typename Read>
auto JsonReader::objectsOf(const QJsonArray& values, const JsonPath& place, Read read)
    -> std::vector<std::invoke_result_t<Read, JsonReader&>>
{
    std::vector<std::invoke_result_t<Read, JsonReader&>> result;
    result.reserve(static_cast<size_t>(values.size()));
    for (qsizetype index = 0; index < values.size(); ++index) {
        const JsonPath element(&place, index);
        if (const auto object = objectOf(values.at(index), element)) {
            JsonReader reader(*object, element, m_problems);
            result.push_back(read(reader));
            reader.finish();
        }
    }
    return result;
}

} // namespace rapporteur
