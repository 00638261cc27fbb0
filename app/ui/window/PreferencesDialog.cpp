#include "ui/window/PreferencesDialog.h"

#include "core/rules/Style.h"
#include "core/text/LanguageName.h"
#include "ui/appearance/Appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Each in itself where no reader is named: whoever looks for a language finds it even in a window that he cannot read.
QStringList languageNames(const QStringList& codes, const QString& reader = {})
{
    QStringList names;
    for (const QString& code : codes) {
        names << languageName(code, reader.isEmpty() ? code : reader);
    }
    return names;
}

/// The shipped styles in the language of the window; a style of the user's keeps its name.
QString styleName(const Style& style)
{
    if (style.id == "house"_L1)
        return PreferencesDialog::tr("House style");
    if (style.id == "participants"_L1)
        return PreferencesDialog::tr("List of participants");
    if (style.id == "programme"_L1)
        return PreferencesDialog::tr("DoD programme");
    return style.name;
}

} // namespace

PreferencesDialog::PreferencesDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(420);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const Preferences now = Preferences::load();
    const QStringList languages { u"en"_s, u"fr"_s, u"ar"_s };
    m_language = addChoice(tr("Language of the window:"), QStringList { tr("As the system") } + languageNames(languages),
        QStringList { QString() } + languages, now.language);
    auto* note = new QLabel(tr("The language changes with the next start."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), note);
    m_appearance = addChoice(tr("Appearance:"), { tr("As the system"), tr("Light"), tr("Dark") },
        { u"0"_s, u"1"_s, u"2"_s }, QString::number(static_cast<int>(now.appearance)));
    const QStringList spelling { u"en-US"_s, u"en-GB"_s, u"fr"_s, u"ar"_s, u"es"_s, u"de"_s, u"ru"_s };
    m_spelling = addChoice(tr("Spelling:"), QStringList { tr("In the language of the text") } + languageNames(spelling, QLocale().bcp47Name()),
        QStringList { QString() } + spelling, now.spellingLanguage);
    m_capitals = new QCheckBox(tr("Check words in &capitals, such as acronyms"), this);
    m_capitals->setChecked(now.checksCapitals);
    form->addRow(QString(), m_capitals);
    QStringList styles;
    for (const QString& id : Style::available())
        styles << styleName(Style::load(id));
    m_style = addChoice(tr("House style:"), styles, Style::available(), now.styleId);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        keep();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QComboBox* PreferencesDialog::addChoice(
    const QString& label, const QStringList& texts, const QStringList& values, const QString& chosen)
{
    auto* choice = new QComboBox(this);
    for (qsizetype index = 0; index < texts.size(); ++index)
        choice->addItem(texts[index], values[index]);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    static_cast<QFormLayout*>(layout())->addRow(label, choice);
    return choice;
}

void PreferencesDialog::keep()
{
    Preferences preferences = Preferences::load();
    preferences.language = m_language->currentData().toString();
    preferences.appearance = static_cast<Appearance>(m_appearance->currentData().toInt());
    preferences.spellingLanguage = m_spelling->currentData().toString();
    preferences.checksCapitals = m_capitals->isChecked();
    preferences.styleId = m_style->currentData().toString();
    preferences.save();
    applyAppearance(preferences.appearance);
}

} // namespace rapporteur
