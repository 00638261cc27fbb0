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
