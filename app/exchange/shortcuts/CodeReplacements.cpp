#include "exchange/shortcuts/CodeReplacements.h"

#include <QHash>
#include <QStringDecoder>

namespace rapporteur {

namespace {

constexpr size_t mostEntries = 20'000;
constexpr qsizetype longestCode = 100;
constexpr qsizetype longestText = 1000;
constexpr qsizetype mostTexts = 20;

QString decoded(const QByteArray& file)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless); // cut short is an error
    const QString text = utf8(file);
    return utf8.hasError() ? QString::fromLatin1(file) : text;
}

/// What would break a line or hide in a text is no part of it.
QString cleaned(const QString& text)
{
    QString kept;
    for (const QChar character : text) {
        if (character.isPrint() || character.isSurrogate())
            kept += character;
    }
    return kept.normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace

CodeReplacements readCodeReplacements(const QByteArray& file)
{
    CodeReplacements read;
    QHash<QString, size_t> places;
    QString text = decoded(file);
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList parts = line.split(u'\t');
        CodeReplacement entry { cleaned(parts.takeFirst()), {} };
        for (const QString& part : parts.first(std::min(parts.size(), mostTexts))) {
            const QString cell = cleaned(part);
            if (!cell.isEmpty() && cell.size() <= longestText)
                entry.texts << cell;
        }
        const bool isUsable = !entry.code.isEmpty() && entry.code.size() <= longestCode && !entry.texts.isEmpty();
        const bool isKnown = places.contains(entry.code);
        if (!isUsable || (!isKnown && read.entries.size() >= mostEntries)) {
            ++read.skippedLines;
            continue;
        }
        if (isKnown) {
            read.entries[places.value(entry.code)] = entry;
            continue;
        }
        places.insert(entry.code, read.entries.size());
        read.entries.push_back(entry);
    }
    return read;
}

QByteArray writeCodeReplacements(const std::vector<CodeReplacement>& entries)
{
    QByteArray file;
    for (const CodeReplacement& entry : entries)
        file += (entry.code + u'\t' + entry.texts.join(u'\t') + u'\n').toUtf8();
    return file;
}

} // namespace rapporteur
