#include "editing/session/Preferences.h"

#include <QFileInfo>
#include <QSettings>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 10;

QSettings settings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"rapporteur"_s, u"rapporteur"_s);
}

QString appearanceName(Appearance appearance)
{
    return appearance == Appearance::Light ? u"light"_s : appearance == Appearance::Dark ? u"dark"_s : u"system"_s;
}

Appearance appearanceFromName(const QString& name)
{
    return name == u"light"_s ? Appearance::Light : name == u"dark"_s ? Appearance::Dark : Appearance::System;
}

QStringList storedRecent()
{
    return settings().value(u"recent"_s).toStringList();
}

void storeRecent(const QStringList& paths)
{
    settings().setValue(u"recent"_s, paths);
}

} // namespace

Preferences Preferences::load()
{
    const QSettings stored = settings();
    Preferences preferences;
    preferences.language = stored.value(u"language"_s).toString();
    preferences.appearance = appearanceFromName(stored.value(u"appearance"_s).toString());
    preferences.spellingLanguage = stored.value(u"spellingLanguage"_s).toString();
    preferences.checksSpelling = stored.value(u"checksSpelling"_s, preferences.checksSpelling).toBool();
    preferences.checksCapitals = stored.value(u"checksCapitals"_s, preferences.checksCapitals).toBool();
    preferences.missingDictionariesTold = stored.value(u"missingDictionariesTold"_s).toStringList();
    preferences.styleId = stored.value(u"style"_s, preferences.styleId).toString();
    return preferences;
}

void Preferences::save() const
{
    QSettings stored = settings();
    stored.setValue(u"language"_s, language);
    stored.setValue(u"appearance"_s, appearanceName(appearance));
    stored.setValue(u"spellingLanguage"_s, spellingLanguage);
    stored.setValue(u"checksSpelling"_s, checksSpelling);
    stored.setValue(u"checksCapitals"_s, checksCapitals);
    stored.setValue(u"missingDictionariesTold"_s, missingDictionariesTold);
    stored.setValue(u"style"_s, styleId);
}

QStringList recentNewsrooms()
{
    QStringList paths = storedRecent();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberNewsroom(const QString& path)
{
    QStringList paths = storedRecent();
    paths.removeAll(path);
    paths.prepend(path);
    storeRecent(paths.first(std::min(paths.size(), mostRecent)));
}

} // namespace rapporteur
