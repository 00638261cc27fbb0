#pragma once

#include "core/registry/Registry.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace rapporteur {

/// The user's short codes for people and phrases, from Photo Mechanic's code replacement files. While typing, \code\ becomes
/// its text, \code#2\ the second one.
class Shortcuts
{
public:
    /// Those of this user; none when there is no file yet.
    static Shortcuts load();

    struct Imported
    {
        int codes = 0;
        int people = 0; ///< of the newsroom, named by the codes
        int skippedLines = 0;
    };
    /// Adds the codes of a file and keeps them; throws Error(CannotRead) or Error(CannotWrite).
    Imported import(const QString& path, const Registry& registry);

    bool isEmpty() const { return m_texts.isEmpty(); }
    std::optional<QString> text(const QString& code, int number = 1) const;

    /// What stands at the end of a text and is to be replaced: how long it is, and by what.
    struct Expansion
    {
        qsizetype length = 0;
        QString text;
        friend bool operator==(const Expansion&, const Expansion&) = default;
    };
    std::optional<Expansion> expansionAtEnd(const QString& text) const;

private:
    QHash<QString, QStringList> m_texts;
};

} // namespace rapporteur
