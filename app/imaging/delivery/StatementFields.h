#pragma once

#include "core/rendered/PictureStatement.h"

#include <vector>

namespace rapporteur {

enum class StatementField {
    Caption,
    Headline,
    Title,
    Creator,
    CreatorRole,
    Credit,
    Source,
    Copyright,
    UsageTerms,
    RightsUrl,
    LicenceUrl,
    DateCreated,
    People,
    Event,
    Alt,
    LongDescription,
    Sublocation,
    City,
    Region,
    Country,
    CountryCode,
    Keywords,
    Identifier,
    DigitalSource,
    DataMining,
    FaceRegions
};

/// How XMP holds a value. A structure is written apart.
enum class XmpForm { Text, Languages, Bag, Sequence, Structure };

/// One thing that a delivered file says, and where (photo-captions.md, d). Keys are the metadata library's.
struct StatedField
{
    StatementField field = StatementField::Caption;
    QStringList values; ///< never empty; a text is one value
    const char* xmp = "";
    XmpForm form = XmpForm::Text;
    const char* iim = "";  ///< empty: not in IIM
    int iimLimit = 0;      ///< bytes of each value, IPTC-IIM 4.2
    QStringList iimValues; ///< as IIM has them, before cutting
    const char* exif = ""; ///< empty: not in EXIF
};

/// Everything that is said; what is empty is not in the list. Both the writer of files and the sheet of what leaves read it.
std::vector<StatedField> statedFields(const PictureStatement& statement);

/// What IIM holds of a text: no more than `limit` bytes of UTF-8, never part of a character.
QByteArray cutForIim(const QString& text, int limit);

/// Bytes of the text in UTF-8, for a meter beside its limit.
int iimBytes(const QString& text);

} // namespace rapporteur
