#pragma once

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace rapporteur {

/// A short code and what it stands for; several texts are a short and a long form and so on.
struct CodeReplacement
{
    QString code; ///< case counts
    QStringList texts;
    friend bool operator==(const CodeReplacement&, const CodeReplacement&) = default;
};

struct CodeReplacements
{
    std::vector<CodeReplacement> entries; ///< the last one of a code counts
    int skippedLines = 0;                 ///< without a code or a text, or beyond the limits
};

/// Photo Mechanic's code replacement file: a line each, code and texts separated by tabs, UTF-8 (a byte order mark is
/// dropped) or else Windows-1252. At most 20,000 codes of 100 characters with texts of 1,000.
CodeReplacements readCodeReplacements(const QByteArray& file);
QByteArray writeCodeReplacements(const std::vector<CodeReplacement>& entries);

} // namespace rapporteur
