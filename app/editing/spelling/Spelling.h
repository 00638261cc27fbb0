#pragma once

#include "core/Error.h"
#include "editing/spelling/PersonalDictionary.h"
#include "editing/spelling/RegistryWords.h"
#include "editing/spelling/SpelledWords.h"
#include "editing/spelling/SpellingThread.h"

#include <QSet>

namespace rapporteur {

/// Open: the dictionary was asked, `changed` says when it has answered.
enum class SpellingVerdict { Right, Wrong, Open };

/// Which words are right in a newsroom: by the dictionary of their language, the user's and the house's own words and the
/// names of the registry. Never waits for a dictionary.
class Spelling : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QStringList dictionaryFolders;
        QString personalDictionary;
        static Places standard() { return { rapporteur::dictionaryFolders(), PersonalDictionary::standardPath() }; }
    };

    explicit Spelling(Workspace& workspace, Places places = Places::standard(), QObject* parent = nullptr);

    /// Asks the dictionary where that is not known yet. Without a dictionary every word is right.
    SpellingVerdict verdict(const SpelledWord& word);
    /// Words of the house and of names first. Waits for the dictionary, but not longer than a moment.
    QStringList suggestions(const SpelledWord& word);

    /// For the time that the newsroom is open.
    void ignore(const QString& word);
    /// Throws Error(CannotWrite) naming the user's dictionary.
    void addToPersonal(const QString& word);
    void removeFromPersonal(const QString& word);
    /// Written to the newsroom soon; `failed` tells when that is not possible.
    void addToHouse(const QString& word);
    void removeFromHouse(const QString& word);
    bool canAddToHouse() const { return !m_workspace.isReadOnly(); }

    enum class Capitals { Skip, Check };
    void setCapitals(Capitals capitals);

    /// Languages that were met and have no dictionary.
    QStringList missingLanguages() const { return m_missing.values(); }

Q_SIGNALS:
    /// Verdicts may be others than before.
    void changed();
    /// Once for each language.
    void dictionaryMissing(const QString& language);
    void failed(const rapporteur::Error& error);

private:
    bool isKnown(const QString& word) const;
    bool isSkipped(const QString& word) const;
    std::optional<bool> dictionarySays(const QString& language, const QString& word);
    void ask();
    void take(const CheckedWords& checked);
    void readHouse();
    void takeHouse(const QStringList& words);
    enum class HouseChange { Add, Remove };
    void changeHouse(const QString& word, HouseChange change);
    void readPersonal();

    Workspace& m_workspace;
    PersonalDictionary m_personal;
    RegistryWords m_names;
    KnownWords m_own; ///< the user's, the house's and what is ignored
    QStringList m_personalWords;
    QStringList m_houseWords;
    Capitals m_capitals = Capitals::Skip;
    QHash<QString, QHash<QString, bool>> m_answers; ///< by language and word
    QHash<QString, QSet<QString>> m_questions;      ///< not sent yet
    QHash<QString, QSet<QString>> m_asked;          ///< not answered yet
    QSet<QString> m_missing;
    QTimer m_asking;
    SpellingThread m_thread; ///< ends first: it answers to this object
};

} // namespace rapporteur
