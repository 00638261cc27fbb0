#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur {

enum class Appearance { System, Light, Dark };

/// What a user chooses once for all newsrooms; kept in an ini file of the user's configuration.
struct Preferences
{
    QString language; ///< of the window: "en", "fr", "ar"; empty: the system's
    Appearance appearance = Appearance::System;
    QString spellingLanguage; ///< BCP 47; empty: the article's
    bool checksSpelling = true; ///< while typing
    bool checksCapitals = false; ///< words all in capitals, acronyms mostly
    QStringList missingDictionariesTold; ///< languages whose missing dictionary was told of
    QString styleId = QStringLiteral("house");
    friend bool operator==(const Preferences&, const Preferences&) = default;

    static Preferences load();
    void save() const;
};

/// Newsrooms opened before, the last one first, at most ten; files that are gone are left out.
QStringList recentNewsrooms();
void rememberNewsroom(const QString& path);

} // namespace rapporteur
