#include "core/text/Folding.h"

#include <QHash>
#include <algorithm>
#include <memory>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>

namespace rapporteur {

namespace {

constexpr qsizetype longestRemembered = 16;
constexpr qsizetype mostRemembered = 4096;

bool isAscii(QChar character)
{
    return character.unicode() < 0x80;
}

bool isWordPart(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x80)
        return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z');
    return character.isLetterOrNumber() || character.isSurrogate();
}

/// One per thread: creating it is dear, and sharing it is not promised to be safe.
const icu::Transliterator* asciiTransliterator()
{
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            u"NFKD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    return transliterator.get();
}

QString foldedByIcu(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::UnicodeString folded(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
    if (U_SUCCESS(status))
        folded = normalizer->normalize(folded, status);
    if (const icu::Transliterator* transliterator = asciiTransliterator())
        transliterator->transliterate(folded);
    return QString::fromUtf16(folded.getBuffer(), folded.length()).toLower();
}

/// ICU takes long even for one letter, and short runs outside ASCII are few and come again: accents, quotation marks, dashes.
QString foldedRun(QStringView run)
{
    if (run.size() > longestRemembered)
        return foldedByIcu(run);
    thread_local QHash<QString, QString> remembered;
    const QString key = run.toString();
    const auto found = remembered.constFind(key);
    if (found != remembered.cend())
        return *found;
    if (remembered.size() >= mostRemembered)
        remembered.clear();
    return *remembered.insert(key, foldedByIcu(run));
}

} // namespace

QString foldForSearch(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    const QStringView view(text);
    for (auto position = view.cbegin(); position != view.cend();) {
        const auto ascii = std::find_if_not(position, view.cend(), isAscii);
        for (; position != ascii; ++position)
            folded += *position >= u'A' && *position <= u'Z' ? QChar(position->unicode() + (u'a' - u'A')) : *position;
        const auto other = std::find_if(position, view.cend(), isAscii);
        if (position != other)
            folded += foldedRun({ position, other });
        position = other;
    }
    return folded;
}

QString foldedWords(const QString& text)
{
    const QString folded = foldForSearch(text);
    QString words(folded.size() + 2, u' ');
    QChar* end = words.data() + 1;
    for (qsizetype index = 0; index < folded.size(); ++index) {
        const QChar character = folded[index];
        // "Park’s" is about Park.
        const bool isApostrophe = character == u'\'' || character == u'’';
        const bool isPossessive = isApostrophe && index + 1 < folded.size() && folded[index + 1] == u's'
            && (index + 2 == folded.size() || !isWordPart(folded[index + 2]));
        if (isPossessive)
            ++index;
        else if (isWordPart(character))
            *end++ = character;
        else if (!isApostrophe && end[-1] != u' ')
            *end++ = u' ';
    }
    if (end[-1] != u' ')
        *end++ = u' ';
    words.truncate(end - words.constData());
    return words;
}

QStringList hanVariants(const QString& text)
{
    QStringList variants;
    for (const char16_t* rule : { u"Hant-Hans", u"Hans-Hant" }) {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> transliterator(
            icu::Transliterator::createInstance(rule, UTRANS_FORWARD, status));
        icu::UnicodeString variant(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
        if (transliterator)
            transliterator->transliterate(variant);
        const QString other = QString::fromUtf16(variant.getBuffer(), variant.length());
        if (other != text)
            variants << other;
    }
    return variants;
}

} // namespace rapporteur
