#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

class Hunspell;

namespace rapporteur {

/// The two files of a Hunspell dictionary.
struct DictionaryFiles
{
    QString affixes;
    QString words;
    friend bool operator==(const DictionaryFiles&, const DictionaryFiles&) = default;
};

/// The user's own folders first, then those where Debian puts dictionaries.
QStringList dictionaryFolders();
/// Where somebody can put a dictionary of his own.
QString ownDictionaryFolder();

/// The dictionary for a language (BCP 47). A region that has none takes the language's, but for English and Portuguese, whose
/// spelling differs by region; a language without a region takes that of its home country, else any.
std::optional<DictionaryFiles> dictionaryFor(const QString& language, const QStringList& folders);

/// The Debian package that brings the language's dictionary; empty when none does.
QString dictionaryPackage(const QString& language);

/// A dictionary in memory. For one thread at a time.
class SpellingDictionary
{
public:
    /// Null when the files cannot be used.
    static std::unique_ptr<SpellingDictionary> open(const DictionaryFiles& files);
    ~SpellingDictionary();
    SpellingDictionary(const SpellingDictionary&) = delete;
    SpellingDictionary& operator=(const SpellingDictionary&) = delete;

    /// A word with characters that the dictionary's encoding has not is not in it.
    bool isRight(const QString& word);
    QStringList suggestions(const QString& word);

private:
    class Encoding;
    SpellingDictionary(std::unique_ptr<Hunspell> hunspell, std::unique_ptr<Encoding> encoding);

    std::unique_ptr<Hunspell> m_hunspell;
    std::unique_ptr<Encoding> m_encoding;
};

} // namespace rapporteur
