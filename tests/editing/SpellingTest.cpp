#include "editing/spelling/Spelling.h"

#include "support/editing/SeedWorkspace.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksTheDictionaryOfTheLanguage();
    void neverWaitsForTheDictionary();
    void knowsTheNamesOfTheRegistry();
    void followsTheRegistry();
    void doesNotKnowNamesRecordedAsMisspelled();
    void skipsCapitalsUnlessAsked();
    void takesAHyphenatedWordAsAWholeToo();
    void keepsTheUsersWordsInATextFile();
    void keepsTheHousesWordsInTheNewsroom();
    void ignoresForNow();
    void suggestsNamesBeforeTheDictionary();
    void marksNothingWithoutADictionary();
    void saysWhenTheUsersDictionaryCannotBeWritten();

private:
    void open(const QStringList& folders = dictionaryFolders())
    {
        m_spelling.reset();
        m_spelling = std::make_unique<Spelling>(m_seed->workspace(), Spelling::Places { folders, personalPath() });
    }
    QString personalPath() const { return m_folder->filePath(u"words/dictionary.txt"_s); }
    static SpelledWord word(const QString& text, const QString& language = u"en-US"_s)
    {
        return spelledWords({ text, language, {} }).at(0);
    }
    /// The verdict when everybody has answered.
    SpellingVerdict settled(const QString& text, const QString& language = u"en-US"_s)
    {
        const auto isSettled = [&] { return m_spelling->verdict(word(text, language)) != SpellingVerdict::Open; };
        if (!QTest::qWaitFor(isSettled))
            return SpellingVerdict::Open;
        return m_spelling->verdict(word(text, language));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SeedWorkspace> m_seed;
    std::unique_ptr<Spelling> m_spelling;
};

void SpellingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_seed = std::make_unique<SeedWorkspace>();
    open();
}

void SpellingTest::cleanup()
{
    m_spelling.reset();
    m_seed.reset();
    m_folder.reset();
}

void SpellingTest::asksTheDictionaryOfTheLanguage()
{
    QCOMPARE(settled(u"diplomacy"_s), SpellingVerdict::Right);
    QCOMPARE(settled(u"diplomcay"_s), SpellingVerdict::Wrong);
    QCOMPARE(settled(u"diplomatie"_s), SpellingVerdict::Wrong);
    QCOMPARE(settled(u"diplomatie"_s, u"fr"_s), SpellingVerdict::Right);
    QCOMPARE(settled(u"diplomacy"_s, u"fr"_s), SpellingVerdict::Wrong);
}

void SpellingTest::neverWaitsForTheDictionary()
{
    QSignalSpy changed(m_spelling.get(), &Spelling::changed);
    QCOMPARE(m_spelling->verdict(word(u"diplomacy"_s)), SpellingVerdict::Open);
    QVERIFY(changed.wait());
    QCOMPARE(settled(u"diplomacy"_s), SpellingVerdict::Right);
}

void SpellingTest::knowsTheNamesOfTheRegistry()
{
    // In no English dictionary, but people, organizations, cities of the seed.
    for (const QString& name : { u"Roughead"_s, u"ROUGHEAD"_s, u"Roughead’s"_s, u"Xinhua"_s })
        QCOMPARE(settled(name), name == u"Xinhua"_s ? SpellingVerdict::Wrong : SpellingVerdict::Right);
    QCOMPARE(settled(u"roughead"_s), SpellingVerdict::Wrong);
}

void SpellingTest::followsTheRegistry()
{
    QCOMPARE(settled(u"Qwertz"_s), SpellingVerdict::Wrong);
    Person person;
    person.id = PersonId(u"q"_s);
    person.names.emplace_back().surname = u"Qwertz"_s;
    QSignalSpy changed(m_spelling.get(), &Spelling::changed);

    m_seed->workspace().replace(u"New Person"_s, person);
    QVERIFY(changed.wait());
    QCOMPARE(settled(u"Qwertz"_s), SpellingVerdict::Right);

    person.names.front().surname = u"Qwerty"_s;
    m_seed->workspace().replace(u"Change Name"_s, person);
    QVERIFY(changed.wait());
    QCOMPARE(settled(u"Qwertz"_s), SpellingVerdict::Wrong);
    m_seed->workspace().undoStack().undo();
    QVERIFY(changed.wait());
    QCOMPARE(settled(u"Qwertz"_s), SpellingVerdict::Right);
}

void SpellingTest::doesNotKnowNamesRecordedAsMisspelled()
{
    Person person;
    person.names.emplace_back().surname = u"Marshall"_s;
    PersonName& wrong = person.names.emplace_back();
    wrong.kind = NameKind::Misspelling;
    wrong.surname = u"Marhsall"_s;
    QCOMPARE(wordsOfNames(person), QStringList { u"Marshall"_s });
}

void SpellingTest::skipsCapitalsUnlessAsked()
{
    QCOMPARE(settled(u"CICIX"_s), SpellingVerdict::Right);
    m_spelling->setCapitals(Spelling::Capitals::Check);
    QCOMPARE(settled(u"CICIX"_s), SpellingVerdict::Wrong);
}

void SpellingTest::takesAHyphenatedWordAsAWholeToo()
{
    m_spelling->ignore(u"Xyzzy-Plugh"_s);
    QCOMPARE(settled(u"Xyzzy-Plugh"_s), SpellingVerdict::Right);
    QCOMPARE(settled(u"Xyzzy"_s), SpellingVerdict::Wrong);
}

void SpellingTest::keepsTheUsersWordsInATextFile()
{
    QCOMPARE(settled(u"operationalize"_s), SpellingVerdict::Wrong);
    m_spelling->addToPersonal(u"operationalize"_s);
    m_spelling->addToPersonal(u"minilateral"_s);
    QCOMPARE(settled(u"operationalize"_s), SpellingVerdict::Right);
    QFile file(personalPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("minilateral\noperationalize\n"));

    open();
    QCOMPARE(settled(u"Operationalize"_s), SpellingVerdict::Right);
    m_spelling->removeFromPersonal(u"operationalize"_s);
    QCOMPARE(settled(u"Operationalize"_s), SpellingVerdict::Wrong);
}

void SpellingTest::keepsTheHousesWordsInTheNewsroom()
{
    QCOMPARE(settled(u"minilateral"_s), SpellingVerdict::Wrong);
    m_spelling->addToHouse(u"minilateral"_s);
    QCOMPARE(settled(u"minilateral"_s), SpellingVerdict::Right);
    QVERIFY(!QFile::exists(personalPath()));

    open();
    QSignalSpy changed(m_spelling.get(), &Spelling::changed);
    QTRY_COMPARE(m_spelling->verdict(word(u"minilateral"_s)), SpellingVerdict::Right);
    m_spelling->removeFromHouse(u"minilateral"_s);
    open();
    QCOMPARE(settled(u"minilateral"_s), SpellingVerdict::Wrong);
}

void SpellingTest::ignoresForNow()
{
    m_spelling->ignore(u"minilateral"_s);
    QCOMPARE(settled(u"minilateral"_s), SpellingVerdict::Right);
    open();
    QCOMPARE(settled(u"minilateral"_s), SpellingVerdict::Wrong);
}

void SpellingTest::suggestsNamesBeforeTheDictionary()
{
    QCOMPARE(settled(u"Rouhgead"_s), SpellingVerdict::Wrong);
    QCOMPARE(m_spelling->suggestions(word(u"Rouhgead"_s)).constFirst(), u"Roughead"_s);
    QCOMPARE(m_spelling->suggestions(word(u"Rouhgead’s"_s)).constFirst(), u"Roughead's"_s);
    QVERIFY(m_spelling->suggestions(word(u"diplomcay"_s)).contains(u"diplomacy"_s));
    QVERIFY(m_spelling->suggestions(word(u"diplomcay"_s)).size() <= 7);
}

void SpellingTest::marksNothingWithoutADictionary()
{
    open({ m_folder->filePath(u"empty"_s) });
    QSignalSpy missing(m_spelling.get(), &Spelling::dictionaryMissing);
    QCOMPARE(settled(u"diplomcay"_s), SpellingVerdict::Right);
    QCOMPARE(settled(u"traety"_s), SpellingVerdict::Right);
    QCOMPARE(missing.count(), 1);
    QCOMPARE(missing[0][0].toString(), u"en-US"_s);
    QCOMPARE(m_spelling->missingLanguages(), QStringList { u"en-US"_s });
}

void SpellingTest::saysWhenTheUsersDictionaryCannotBeWritten()
{
    QVERIFY(QDir().mkpath(personalPath())); // a folder is in its place
    QVERIFY_THROWS_EXCEPTION(Error, m_spelling->addToPersonal(u"word"_s));
}

QTEST_GUILESS_MAIN(SpellingTest)
#include "SpellingTest.moc"
