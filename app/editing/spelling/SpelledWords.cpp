#include "editing/spelling/SpelledWords.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 80; ///< letters; hunspell takes a hundred bytes

/// Web and mail addresses, domains, tags and handles.
std::vector<std::pair<qsizetype, qsizetype>> addressesIn(const QString& text)
{
    static const QRegularExpression pattern(
        uR"((?:[a-z]+://|www\.|mailto:)\S+|[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+|[#@]\w+)"
        uR"(|(?<![\w.\-])[\w\-]+(?:\.[\w\-]+)*\.(?:org|com|net|edu|gov|mil|int|eu|info|io|uk|fr|de|cn|jp|ch|ru)\b(?:/\S*)?)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    std::vector<std::pair<qsizetype, qsizetype>> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch each = match.next();
        found.emplace_back(each.capturedStart(), each.capturedEnd());
    }
    return found;
}

QString asInDictionary(QString word)
{
    word.remove(QChar(QChar::SoftHyphen));
    for (QChar& character : word) {
        if (character == u'’' || character == u'ʼ' || character == u'‘')
            character = u'\'';
    }
    return word.normalized(QString::NormalizationForm_C);
}

QChar::Script scriptOf(QLocale::Script script)
{
    switch (script) {
    case QLocale::LatinScript:
        return QChar::Script_Latin;
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    default:
        return QChar::Script_Unknown; // any
    }
}

QChar::Script scriptOfLanguage(const QString& language)
{
    thread_local QHash<QString, QChar::Script> known;
    const auto found = known.constFind(language);
    if (found != known.cend())
        return *found;
    return *known.insert(language, language.isEmpty() ? QChar::Script_Unknown : scriptOf(QLocale(language).script()));
}

/// Whether all of it are letters that the language is written in.
bool isWordIn(const QString& word, const QString& language)
{
    const QChar::Script wanted = scriptOfLanguage(language);
    int letters = 0;
    for (const char32_t character : word.toUcs4()) {
        const QChar::Script script = QChar::script(character);
        if (QChar::isDigit(character) || character == U'_')
            return false;
        if (!QChar::isLetter(character))
            continue;
        ++letters;
        const bool isUnspaced = script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
            || script == QChar::Script_Thai;
        if (isUnspaced || (wanted != QChar::Script_Unknown && script != wanted))
            return false;
    }
    return letters > 1 && word.size() <= longestWord;
}

bool isHyphen(QChar character)
{
    return character == u'-' || character == u'\u2010' || character == u'\u2011';
}

/// Where words begin and end, as Unicode sees them: "don’t" is one, "de-escalating" two.
std::vector<std::pair<qsizetype, qsizetype>> itemsIn(const QString& text)
{
    std::vector<std::pair<qsizetype, qsizetype>> items;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    do {
        const auto reasons = finder.boundaryReasons();
        if (reasons & QTextBoundaryFinder::EndOfItem)
            items.emplace_back(start, finder.position());
        if (reasons & QTextBoundaryFinder::StartOfItem)
            start = finder.position();
    } while (finder.toNextBoundary() >= 0);
    return items;
}

} // namespace

std::vector<SpelledWord> spelledWords(const SpelledText& text)
{
    const auto items = itemsIn(text.text);
    const auto addresses = addressesIn(text.text);
    const auto isAddress = [&](qsizetype position) {
        return std::ranges::any_of(addresses, [&](const auto& each) { return each.first <= position && position < each.second; });
    };
    const auto languageAt = [&](qsizetype position) {
        const auto other = std::ranges::find_if(
            text.others, [&](const LanguageStretch& each) { return each.start <= position && position < each.start + each.length; });
        return other == text.others.end() ? text.language : other->language;
    };
    const auto joins = [&](size_t left) {
        return left + 1 < items.size() && items[left + 1].first == items[left].second + 1 && isHyphen(text.text[items[left].second]);
    };
    std::vector<SpelledWord> words;
    size_t groupEnd = 0;
    QString whole;
    for (size_t index = 0; index < items.size(); ++index) {
        const auto [start, end] = items[index];
        if (index >= groupEnd) {
            groupEnd = index + 1;
            while (joins(groupEnd - 1))
                ++groupEnd;
            whole = groupEnd > index + 1 ? asInDictionary(text.text.mid(start, items[groupEnd - 1].second - start)) : QString();
        }
        const QString word = asInDictionary(text.text.mid(start, end - start));
        const QString language = languageAt(start);
        if (isWordIn(word, language) && !isAddress(start))
            words.push_back({ start, end - start, word, whole.isEmpty() ? word : whole, language });
    }
    return words;
}

bool isInCapitals(const QString& word)
{
    const QString stem = word.endsWith(u's') ? word.chopped(1) : word;
    return stem.size() > 1 && stem.toUpper() == stem && stem.toLower() != stem;
}

} // namespace rapporteur
