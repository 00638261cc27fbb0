#include "ui/appearance/Translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

void install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QApplication::installTranslator(translator);
}

} // namespace

void installTranslations(const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"rapporteur"_s, u":/i18n"_s);
    const bool isAsked = QApplication::arguments().contains(u"-reverse"_s);
    if (locale.textDirection() == Qt::RightToLeft || isAsked)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace rapporteur
