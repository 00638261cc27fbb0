#pragma once

#include "core/EnumText.h"

#include <QLocale>
#include <QString>
#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

/// The fixed words of a page, in the language of the page (not that of the program).
enum class Word {
    LanguageName,
    SkipToContent,
    Publications,
    RelatedPublications,
    ViewAllPublications,
    NoPublications,
    OlderPublications,
    NewerPublications,
    PageNumber, ///< %1 number
    Pages,
    OtherLanguages,
    Type, ///< %1 type
    By, ///< %1 names
    PhotoCredit, ///< %1 credit
    ImageDescription,
    Updated, ///< %1 date
    Corrections,
    Name,
    Title,
    Organization,
    Role,
    Table, ///< %1 number
    MonthAndYear, ///< %1 name of the month, %2 year, %3 number of the month
    Year ///< %1 year
};

template <> struct EnumText<Word>
{
    static constexpr std::array names { "languageName"_L1,
                                        "skipToContent"_L1,
                                        "publications"_L1,
                                        "relatedPublications"_L1,
                                        "viewAllPublications"_L1,
                                        "noPublications"_L1,
                                        "olderPublications"_L1,
                                        "newerPublications"_L1,
                                        "pageNumber"_L1,
                                        "pages"_L1,
                                        "otherLanguages"_L1,
                                        "type"_L1,
                                        "by"_L1,
                                        "photoCredit"_L1,
                                        "imageDescription"_L1,
                                        "updated"_L1,
                                        "corrections"_L1,
                                        "name"_L1,
                                        "title"_L1,
                                        "organization"_L1,
                                        "role"_L1,
                                        "table"_L1,
                                        "monthAndYear"_L1,
                                        "year"_L1 };
};

class PageWords
{
public:
    /// The words of `:/templates/words/<language>.json`; what a language lacks is English. Throws Error(BadResource).
    static PageWords load(const QString& language);

    const QString& text(Word word) const { return m_texts[static_cast<size_t>(word)]; }

    const QString& language() const { return m_language; }

    const QLocale& locale() const { return m_locale; }

    /// "rtl" or "ltr", for the `dir` attribute.
    QString direction() const;

private:
    QString m_language;
    QLocale m_locale;
    std::array<QString, EnumText<Word>::names.size()> m_texts;
};

/// "rtl" or "ltr" for a BCP 47 tag.
QString textDirection(const QString& language);

} // namespace rapporteur
