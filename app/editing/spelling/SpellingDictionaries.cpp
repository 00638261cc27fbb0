#include "editing/spelling/SpellingDictionaries.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStringConverter>
#include <array>
#include <hunspell/hunspell.hxx>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// "en-us" → "en", "US"; scripts and variants between them do not matter to dictionaries.
std::pair<QString, QString> partsOf(const QString& language)
{
    const QStringList parts = QString(language).replace(u'_', u'-').split(u'-');
    QString region;
    for (qsizetype index = 1; index < parts.size() && region.isEmpty(); ++index) {
        if (parts[index].size() == 2)
            region = parts[index].toUpper();
    }
    return { parts.constFirst().toLower(), region };
}

bool differsByRegion(const QString& language)
{
    return language == "en"_L1 || language == "pt"_L1;
}

std::optional<DictionaryFiles> filesNamed(const QString& name, const QStringList& folders)
{
    for (const QString& folder : folders) {
        const DictionaryFiles files { folder + u'/' + name + u".aff"_s, folder + u'/' + name + u".dic"_s };
        if (QFileInfo(files.affixes).isFile() && QFileInfo(files.words).isFile())
            return files;
    }
    return std::nullopt;
}

std::optional<DictionaryFiles> anyRegion(const QString& language, const QStringList& folders)
{
    for (const QString& folder : folders) {
        for (const QString& file : QDir(folder).entryList({ language + u"_*.aff"_s }, QDir::Files, QDir::Name)) {
            if (auto files = filesNamed(file.chopped(4), { folder }))
                return files;
        }
    }
    return std::nullopt;
}

} // namespace

QString ownDictionaryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/dictionaries"_s;
}

QStringList dictionaryFolders()
{
    QStringList folders { ownDictionaryFolder() };
    for (const QString& data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation) + QStringList { u"/usr/share"_s })
        folders << data + u"/hunspell"_s << data + u"/myspell"_s << data + u"/myspell/dicts"_s;
    folders.removeDuplicates();
    return folders;
}

std::optional<DictionaryFiles> dictionaryFor(const QString& language, const QStringList& folders)
{
    const auto [code, region] = partsOf(language);
    if (code.isEmpty())
        return std::nullopt;
    if (!region.isEmpty()) {
        for (const QString& name : { code + u'_' + region, code + u'-' + region }) {
            if (auto files = filesNamed(name, folders))
                return files;
        }
        if (differsByRegion(code))
            return std::nullopt;
    }
    if (auto files = filesNamed(code, folders))
        return files;
    const QString home = QLocale::territoryToCode(QLocale(code).territory());
    if (auto files = filesNamed(code + u'_' + home, folders))
        return files;
    return anyRegion(code, folders);
}

QString dictionaryPackage(const QString& language)
{
    // apt-cache search ^hunspell-, Debian 12.
    static constexpr std::array byLanguage { "af"_L1, "ar"_L1, "be"_L1, "bg"_L1, "bn"_L1, "bo"_L1, "br"_L1, "bs"_L1, "ca"_L1,
        "cs"_L1, "da"_L1, "dz"_L1, "el"_L1, "es"_L1, "eu"_L1, "fr"_L1, "gd"_L1, "gl"_L1, "gu"_L1, "he"_L1, "hi"_L1, "hr"_L1, "hu"_L1,
        "id"_L1, "is"_L1, "it"_L1, "kk"_L1, "ko"_L1, "lo"_L1, "lt"_L1, "lv"_L1, "ml"_L1, "mn"_L1, "ne"_L1, "nl"_L1, "no"_L1, "oc"_L1,
        "pl"_L1, "ro"_L1, "ru"_L1, "si"_L1, "sk"_L1, "sl"_L1, "sr"_L1, "sv"_L1, "sw"_L1, "te"_L1, "th"_L1, "tr"_L1, "uk"_L1, "uz"_L1,
        "vi"_L1 };
    static constexpr std::array byRegion { "en-us"_L1, "en-gb"_L1, "en-au"_L1, "en-ca"_L1, "en-za"_L1, "de-de"_L1, "de-at"_L1, "de-ch"_L1,
        "pt-br"_L1, "pt-pt"_L1 };
    auto [code, region] = partsOf(language);
    if (region.isEmpty())
        region = code == "pt"_L1 ? u"PT"_s : QLocale::territoryToCode(QLocale(code).territory());
    const QString regional = code + u'-' + region.toLower();
    for (const QLatin1StringView package : byRegion) {
        if (regional == package)
            return u"hunspell-"_s + package;
    }
    if (code == "nb"_L1 || code == "nn"_L1)
        code = u"no"_s;
    for (const QLatin1StringView package : byLanguage) {
        if (code == package)
            return u"hunspell-"_s + package;
    }
    return {};
}

/// Old dictionaries are in old encodings.
class SpellingDictionary::Encoding
{
public:
    explicit Encoding(const QByteArray& name) : m_name(name), m_encoder(name.constData()), m_decoder(name.constData()) {}

    bool isValid() const { return m_encoder.isValid() && m_decoder.isValid(); }

    std::optional<std::string> encoded(const QString& text)
    {
        const QByteArray bytes = m_encoder.encode(text);
        if (!m_encoder.hasError())
            return bytes.toStdString();
        // Qt 6.4 does not forget an error when its state is reset.
        m_encoder = QStringEncoder(m_name.constData());
        return std::nullopt;
    }

    QString decoded(const std::string& bytes) { return m_decoder.decode(QByteArrayView(bytes)); }

private:
    QByteArray m_name;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
};

SpellingDictionary::SpellingDictionary(std::unique_ptr<Hunspell> hunspell, std::unique_ptr<Encoding> encoding)
    : m_hunspell(std::move(hunspell)), m_encoding(std::move(encoding))
{
}

SpellingDictionary::~SpellingDictionary() = default;

std::unique_ptr<SpellingDictionary> SpellingDictionary::open(const DictionaryFiles& files)
{
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(files.affixes).constData(), QFile::encodeName(files.words).constData());
    QByteArray name = QByteArray::fromStdString(hunspell->get_dict_encoding());
    if (name.startsWith("ISO8859"))
        name.insert(3, '-');
    if (name == "microsoft-cp1251")
        name = "windows-1251";
    auto encoding = std::make_unique<Encoding>(name);
    if (!encoding->isValid())
        return nullptr;
    return std::unique_ptr<SpellingDictionary>(new SpellingDictionary(std::move(hunspell), std::move(encoding)));
}

bool SpellingDictionary::isRight(const QString& word)
{
    const std::optional<std::string> bytes = m_encoding->encoded(word);
    return bytes && m_hunspell->spell(*bytes);
}

QStringList SpellingDictionary::suggestions(const QString& word)
{
    QStringList found;
    if (const std::optional<std::string> bytes = m_encoding->encoded(word)) {
        for (const std::string& each : m_hunspell->suggest(*bytes))
            found << m_encoding->decoded(each);
    }
    return found;
}

} // namespace rapporteur
