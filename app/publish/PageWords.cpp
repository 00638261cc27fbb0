#include "publish/PageWords.h"

#include "core/Error.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur {

namespace {

QString wordsFile(const QString& language)
{
    return u":/templates/words/%1.json"_s.arg(language);
}

QJsonObject readWords(const QString& language)
{
    QFile file(wordsFile(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        throw Error(ErrorCode::BadResource, file.fileName());
    return document.object();
}

QString primaryLanguage(const QString& language)
{
    return language.section(u'-', 0, 0).toLower();
}

} // namespace

PageWords PageWords::load(const QString& language)
{
    PageWords words;
    words.m_language = language.isEmpty() ? u"en"_s : language;
    const QString primary = primaryLanguage(words.m_language);
    const bool isName = std::all_of(primary.cbegin(), primary.cend(),
                                    [](QChar c) { return c.isLetter(); });
    const QJsonObject own = isName ? readWords(primary) : QJsonObject();
    const QJsonObject english = readWords(u"en"_s);
    for (size_t index = 0; index < words.m_texts.size(); ++index) {
        const QLatin1StringView key = EnumText<Word>::names[index];
        words.m_texts[index] = own.value(key).toString(english.value(key).toString());
        if (words.m_texts[index].isEmpty())
            throw Error(ErrorCode::BadResource, wordsFile(u"en"_s), key);
    }
    // Dates are spoken in the language of the words around them.
    words.m_locale = QLocale(own.isEmpty() ? u"en-US"_s : words.m_language);
    if (own.isEmpty()) {
        const QString name = QLocale(words.m_language).nativeLanguageName();
        words.m_texts[static_cast<size_t>(Word::LanguageName)] = name.isEmpty() ? words.m_language
                                                                                : name;
    }
    return words;
}

QString PageWords::direction() const
{
    return textDirection(m_language);
}

QString textDirection(const QString& language)
{
    // A script in the tag decides (ar-Latn reads from the left), else what the language is usually written in.
    static const QStringList scripts { u"arab"_s, u"hebr"_s, u"syrc"_s, u"thaa"_s,
                                       u"nkoo"_s, u"adlm"_s, u"rohg"_s };
    static const QStringList languages { u"ar"_s, u"ckb"_s, u"dv"_s, u"fa"_s, u"he"_s,
                                         u"ps"_s, u"sd"_s,  u"ug"_s, u"ur"_s, u"yi"_s };
    const QString script = language.section(u'-', 1, 1).toLower();
    const bool hasScript = script.size() == 4 && !script.front().isDigit();
    const bool fromTheRight = hasScript ? scripts.contains(script)
                                        : languages.contains(primaryLanguage(language));
    return fromTheRight ? u"rtl"_s : u"ltr"_s;
}

} // namespace rapporteur
