#pragma once

#include <QStringView>

// The written forms of single values in interchange.md.
namespace rapporteur {

/// RFC 3339 in UTC: `2013-07-11T14:00:00Z`, a fraction of up to nine digits allowed.
bool isInstant(QStringView text);

/// Well-formed by BCP 47 (RFC 5646 section 2.1); subtags are not looked up.
bool isLanguageTag(QStringView text);

/// Two capital letters, ISO 3166-1 alpha-2.
bool isCountryCode(QStringView text);

/// 64 lower-case hexadecimal digits.
bool isSha256(QStringView text);

/// A time zone name by its characters ("America/New_York"); it becomes a file name in the C library.
bool isTimeZoneName(QStringView text);

/// One word of ASCII letters and digits, as the terms of IPTC's vocabularies are.
bool isVocabularyTerm(QStringView text);

/// Something a reader may click: http, https, mailto, tel, or an address without a scheme.
bool isSafeAddress(QStringView text);

} // namespace rapporteur
