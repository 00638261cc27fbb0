#include "ui/appearance/Translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// English too: its counted texts have a singular.
QTranslator* windowTexts(const QLocale& asked)
{
    auto* texts = new QTranslator(QApplication::instance());
    [[maybe_unused]] const bool isThere = texts->load(asked, u"rapporteur"_s, u"_"_s, u":/translations"_s)
        || texts->load(u":/translations/rapporteur_en.qm"_s);
    Q_ASSERT(isThere);
    return texts;
}

/// Dates and numbers speak the language of the window, in the manner of the country that was asked for: a German in the
/// English window reads no German months. Counts in sentences have the digits 0 to 9, so dates have them too.
QLocale conventions(const QLocale& asked, const QLocale& window)
{
    const bool isSpoken = asked.language() == window.language();
    const QLocale there = isSpoken ? asked : QLocale(window.language(), asked.territory());
    return there.zeroDigit() == "0"_L1 ? there : QLocale(window.language(), QLocale::UnitedArabEmirates);
}

} // namespace

void installTranslations(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale asked = language.isEmpty() ? system : QLocale(QLocale(language).language(), system.territory());
    QTranslator* texts = windowTexts(asked);
    const QLocale window(texts->language());
    QLocale::setDefault(conventions(asked, window));
    auto* own = new QTranslator(QApplication::instance());
    if (own->load(window, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(own);
    QApplication::installTranslator(texts);
    if (window.textDirection() == Qt::RightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace rapporteur
