#include "editing/wording/Shortcuts.h"

#include "core/Error.h"
#include "editing/surface/DelegationSentence.h"
#include "exchange/shortcuts/CodeReplacements.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

namespace rapporteur {

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;

QString standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/shortcuts.txt"_s;
}

void write(const QByteArray& bytes)
{
    const QString path = standardPath();
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        throw Error(ErrorCode::CannotWrite, path, {}, file.errorString());
}

} // namespace

Shortcuts Shortcuts::load()
{
    Shortcuts shortcuts;
    QFile file(standardPath());
    if (!file.open(QIODevice::ReadOnly))
        return shortcuts;
    for (const CodeReplacement& entry : readCodeReplacements(file.read(mostBytes)).entries)
        shortcuts.m_texts.insert(entry.code, entry.texts);
    return shortcuts;
}

Shortcuts::Imported Shortcuts::import(const QString& path, const Registry& registry)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        throw Error(ErrorCode::CannotRead, path, {}, file.errorString());
    const CodeReplacements read = readCodeReplacements(file.readAll());
    Imported imported { static_cast<int>(read.entries.size()), 0, read.skippedLines };
    for (const CodeReplacement& entry : read.entries) {
        m_texts.insert(entry.code, entry.texts);
        imported.people += sentencePerson(entry.texts.front(), registry).person.isEmpty() ? 0 : 1;
    }
    std::vector<CodeReplacement> all;
    for (auto entry = m_texts.cbegin(); entry != m_texts.cend(); ++entry)
        all.push_back({ entry.key(), entry.value() });
    std::ranges::sort(all, {}, &CodeReplacement::code);
    write(writeCodeReplacements(all));
    return imported;
}

std::optional<QString> Shortcuts::text(const QString& code, int number) const
{
    const QStringList texts = m_texts.value(code);
    return number >= 1 && number <= texts.size() ? std::optional(texts[number - 1]) : std::nullopt;
}

std::optional<Shortcuts::Expansion> Shortcuts::expansionAtEnd(const QString& typed) const
{
    static const QRegularExpression code(u"(?:\\\\(?<code>[^\\\\\\s#]{1,100})(?:#(?<number>\\d{1,2}))?\\\\|=(?<word>[^=\\s#]{1,100})(?:#(?<at>\\d{1,2}))?=)$"_s);
    const auto match = code.match(typed.right(220));
    if (!match.hasMatch())
        return std::nullopt;
    const QString wanted = match.captured(u"code"_s) + match.captured(u"word"_s);
    const QString number = match.captured(u"number"_s) + match.captured(u"at"_s);
    const auto found = text(wanted, number.isEmpty() ? 1 : number.toInt());
    return found ? std::optional(Expansion { match.capturedLength(), *found }) : std::nullopt;
}

} // namespace rapporteur
