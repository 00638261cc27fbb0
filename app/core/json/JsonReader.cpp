#include "core/json/JsonReader.h"

#include "core/json/CleanText.h"
#include "core/json/ValueForms.h"

#include <cmath>

namespace rapporteur {

using namespace Qt::StringLiterals;

QString pointerToken(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString JsonPath::pointer() const
{
    if (!parent)
        return root;
    return parent->pointer() + u'/' + (index >= 0 ? QString::number(index) : pointerToken(key));
}

JsonReader::JsonReader(const QJsonObject& object, const JsonPath& path, Problems& problems)
    : m_object(object)
    , m_path(path)
    , m_problems(problems)
{
}

QJsonValue JsonReader::take(Key key)
{
    m_known.append(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd())
        return QJsonValue(QJsonValue::Undefined);
    ++m_found;
    return *found;
}

void JsonReader::require(Key key)
{
    if (!has(key))
        add(ProblemCode::MissingKey, key, { key });
}

void JsonReader::add(ProblemCode code, const JsonPath& path, const QStringList& arguments)
{
    if (m_problems.size() < limit::problems)
        m_problems.push_back(
            { Severity::Error, code, { RecordKind::Article, {}, path.pointer() }, arguments });
}

void JsonReader::unknownValue(const JsonPath& path, const QString& value, const QString& allowed)
{
    add(ProblemCode::UnknownValue, path, { cleanText(value.left(limit::id)), allowed });
}

void JsonReader::finish()
{
    if (m_found == m_object.size())
        return;
    for (auto entry = m_object.constBegin(); entry != m_object.constEnd(); ++entry) {
        const QString key = entry.key();
        if (!m_known.contains(key) && m_problems.size() < limit::problems) {
            const QString pointer = m_path.pointer() + u'/' + pointerToken(key.left(limit::id));
            m_problems.push_back({ Severity::Error,
                                   ProblemCode::UnknownKey,
                                   { RecordKind::Article, {}, pointer },
                                   { cleanText(key.left(limit::id)) } });
        }
    }
}

std::optional<QString> JsonReader::textOf(const QJsonValue& value, const JsonPath& path,
                                          qsizetype longest)
{
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString()) {
        add(ProblemCode::WrongType, path, { u"text"_s });
        return std::nullopt;
    }
    QString text = value.toString();
    if (text.size() <= longest)
        return text;
    add(ProblemCode::TooLong, path, { QString::number(text.size()), QString::number(longest) });
    return std::nullopt;
}

std::optional<QJsonObject> JsonReader::objectOf(const QJsonValue& value, const JsonPath& path)
{
    if (value.isObject())
        return value.toObject();
    add(ProblemCode::WrongType, path, { u"object"_s });
    return std::nullopt;
}

std::optional<QJsonArray> JsonReader::arrayOf(const QJsonValue& value, const JsonPath& path)
{
    if (!value.isArray()) {
        add(ProblemCode::WrongType, path, { u"array"_s });
        return std::nullopt;
    }
    QJsonArray array = value.toArray();
    if (array.size() <= limit::list)
        return array;
    add(ProblemCode::TooLong, path,
        { QString::number(array.size()), QString::number(limit::list) });
    return std::nullopt;
}

std::optional<QJsonArray> JsonReader::array(Key key)
{
    const QJsonValue value = take(key);
    return value.isUndefined() ? std::nullopt : arrayOf(value, at(key));
}

QString JsonReader::idText(const QJsonValue& value, const JsonPath& path)
{
    const std::optional<QString> text = textOf(value, path, limit::id);
    if (!text)
        return {};
    if (text->isEmpty())
        add(ProblemCode::OutOfRange, path, { *text, u"1–%1"_s.arg(limit::id) });
    else if (hasForbiddenCharacters(*text))
        unknownValue(path, *text, u"text without control characters"_s);
    else
        return *text;
    return {};
}

std::optional<QString> JsonReader::optionalText(Key key, qsizetype longest)
{
    std::optional<QString> text = textOf(take(key), at(key), longest);
    if (text)
        text = cleanText(*text);
    return text;
}

QString JsonReader::text(Key key, qsizetype longest, const QString& fallback)
{
    return optionalText(key, longest).value_or(fallback);
}

QString JsonReader::name(Key key)
{
    return cleanName(textOf(take(key), at(key), limit::line).value_or(QString()));
}

QString JsonReader::verbatim(Key key, qsizetype longest)
{
    const QString text = textOf(take(key), at(key), longest).value_or(QString());
    if (!hasForbiddenCharacters(text))
        return text;
    unknownValue(at(key), text, u"text without control characters"_s);
    return {};
}

QStringList JsonReader::texts(Key key)
{
    const JsonPath place = at(key);
    const QJsonArray values = array(key).value_or(QJsonArray());
    QStringList result;
    result.reserve(values.size());
    for (qsizetype index = 0; index < values.size(); ++index) {
        if (const auto text = textOf(values.at(index), JsonPath(&place, index), limit::line))
            result.append(cleanText(*text));
    }
    return result;
}

std::optional<bool> JsonReader::optionalFlag(Key key)
{
    const QJsonValue value = take(key);
    if (value.isBool())
        return value.toBool();
    if (!value.isUndefined())
        add(ProblemCode::WrongType, key, { u"true or false"_s });
    return std::nullopt;
}

bool JsonReader::flag(Key key, bool fallback)
{
    return optionalFlag(key).value_or(fallback);
}

std::optional<int> JsonReader::integer(Key key, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number))
        add(ProblemCode::WrongType, key, { u"whole number"_s });
    else if (number < least || number > most)
        add(ProblemCode::OutOfRange, key,
            { QString::number(number), u"%1–%2"_s.arg(least).arg(most) });
    else
        return static_cast<int>(number);
    return std::nullopt;
}

double JsonReader::fraction(Key key)
{
    require(key);
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return 0;
    const double number = value.toDouble();
    if (!value.isDouble())
        add(ProblemCode::WrongType, key, { u"number"_s });
    else if (!(number >= 0 && number <= 1))
        add(ProblemCode::OutOfRange, key, { QString::number(number), u"0–1"_s });
    else
        return number;
    return 0;
}

PartialDate JsonReader::date(Key key)
{
    const std::optional<QString> text = textOf(take(key), at(key), limit::line);
    if (!text)
        return {};
    const std::optional<PartialDate> date = PartialDate::fromText(*text);
    if (!date || date->isEmpty())
        add(ProblemCode::ImpossibleDate, key, { cleanText(text->left(limit::id)) });
    return date.value_or(PartialDate());
}

QString JsonReader::instant(Key key)
{
    const std::optional<QString> text = textOf(take(key), at(key), limit::line);
    if (!text || isInstant(*text))
        return text.value_or(QString());
    add(ProblemCode::ImpossibleInstant, key, { cleanText(text->left(limit::id)) });
    return {};
}

QString JsonReader::dateOrInstant(Key key)
{
    const std::optional<QString> text = textOf(take(key), at(key), limit::line);
    if (!text)
        return {};
    const std::optional<PartialDate> date = PartialDate::fromText(*text);
    if (isInstant(*text) || (date && !date->isEmpty()))
        return *text;
    const bool hasTime = text->contains(u'T') || text->contains(u':');
    add(hasTime ? ProblemCode::ImpossibleInstant : ProblemCode::ImpossibleDate, key,
        { cleanText(text->left(limit::id)) });
    return {};
}

QString JsonReader::checked(Key key, bool (*isValid)(QStringView), const QString& allowed,
                            qsizetype longest)
{
    const std::optional<QString> text = optionalText(key, longest);
    if (!text || isValid(*text))
        return text.value_or(QString());
    unknownValue(at(key), *text, allowed);
    return {};
}

QString JsonReader::language(Key key)
{
    return checked(key, isLanguageTag, u"a BCP 47 language tag"_s);
}

QString JsonReader::country(Key key)
{
    return checked(key, isCountryCode, u"two capital letters (ISO 3166-1)"_s);
}

QString JsonReader::address(Key key)
{
    return checked(key, isSafeAddress, u"http, https, mailto, tel or a relative address"_s,
                   limit::address);
}

} // namespace rapporteur
