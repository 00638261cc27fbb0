#include "core/text/Folding.h"

#include <algorithm>
#include <memory>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>

namespace rapporteur {

namespace {

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
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

} // namespace

QString foldForSearch(const QString& text)
{
    if (isAscii(text))
        return text.toLower();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::UnicodeString folded(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
    if (U_SUCCESS(status))
        folded = normalizer->normalize(folded, status);
    if (const icu::Transliterator* transliterator = asciiTransliterator())
        transliterator->transliterate(folded);
    return QString::fromUtf16(folded.getBuffer(), folded.length()).toLower();
}

QString foldedWords(const QString& text)
{
    const QString folded = foldForSearch(text);
    QString words = u" "_qs;
    words.reserve(folded.size() + 2);
    for (const QChar character : folded) {
        const bool isPart = character.isLetterOrNumber() || character.isSurrogate();
        if (isPart)
            words += character;
        else if (character == u'\'' || character == u'’')
            continue;
        else if (words.back() != u' ')
            words += u' ';
    }
    if (words.back() != u' ')
        words += u' ';
    return words;
}

} // namespace rapporteur
