#include "core/text/Slug.h"

#include <QSet>

#include <unicode/translit.h>

#include <algorithm>
#include <memory>

namespace rapporteur {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestSlug = 80;
// Transliteration grows with its input, and what is cut off later need not be worked on.
constexpr int longestSource = 400;

QString toAscii(QStringView text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar unit) { return unit.unicode() < 0x80; }))
        return text.toString();
    // Building a transliterator takes milliseconds; one per thread, because its use is not promised to be thread-safe.
    thread_local const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            u"Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    icu::UnicodeString buffer(text.utf16(), static_cast<int32_t>(text.size()));
    if (transliterator)
        transliterator->transliterate(buffer);
    return QString(reinterpret_cast<const QChar*>(buffer.getBuffer()), buffer.length());
}

bool isReservedOnWindows(const QString& slug)
{
    static const QSet<QString> devices { u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s };
    if (devices.contains(slug))
        return true;
    return slug.size() == 4 && (slug.startsWith("com"_L1) || slug.startsWith("lpt"_L1))
        && slug.back().isDigit();
}

QString hyphenated(const QString& ascii)
{
    QString slug;
    for (const QChar character : ascii) {
        const char16_t lower = character.toLower().unicode();
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9'))
            slug += QChar(lower);
        else if (lower == u'\'' || lower == u'`')
            continue; // Latin-ASCII turns apostrophes and soft signs into these; they separate no words
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    return slug;
}

QString shortened(QString slug)
{
    if (slug.size() > longestSlug) {
        const qsizetype cut = slug.lastIndexOf(u'-', longestSlug);
        slug.truncate(cut > longestSlug / 2 ? cut : longestSlug);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace

QString slugFromText(QStringView text)
{
    const QString slug = shortened(hyphenated(toAscii(text.left(longestSource))));
    return isReservedOnWindows(slug) ? slug + "-page"_L1 : slug;
}

} // namespace rapporteur
