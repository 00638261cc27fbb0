#pragma once

#include <QString>

namespace rapporteur {

/// Text from outside as it is stored: NFC, line ends as line feeds; without control characters, bidi overrides and
/// unbalanced bidi embeddings or isolates (Trojan Source), lone surrogates and noncharacters as U+FFFD.
QString cleanText(const QString& text);

/// Clean text of a name: full-width forms and ligatures as their plain letters (never ™ or ²), and no spaces of any
/// kind, no-break and zero-width ones included, at its ends.
QString cleanName(const QString& text);

/// Whether cleaning would take something away; ids and file names are refused then instead of changed.
bool hasForbiddenCharacters(QStringView text);

} // namespace rapporteur
