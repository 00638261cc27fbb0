#include "editing/spelling/SpellingDictionaries.h"
#include "editing/spelling/SpellingThread.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class SpellingDictionariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheRegionsDictionary();
    void takesAnotherRegionWhereSpellingIsTheSame();
    void takesTheHomeCountryWithoutARegion();
    void prefersTheUsersFolder();
    void namesTheDebianPackage();
    void readsOldEncodings();
    void knowsEnglishAndFrench();
    void answersInItsOwnThread();
    void saysThatThereIsNoDictionary();
    void endsWithWorkWaiting();

private:
    static void put(const QDir& folder, const QString& name, const QByteArray& affixes = "SET UTF-8\n", const QByteArray& words = "1\nword\n")
    {
        QVERIFY(folder.mkpath(u"."_s));
        for (const auto& [suffix, bytes] : { std::pair(u".aff"_s, affixes), { u".dic"_s, words } }) {
            QFile file(folder.filePath(name + suffix));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
    }
    QString found(const QString& language)
    {
        const auto files = dictionaryFor(language, { m_folder.path() });
        return files ? QDir(m_folder.path()).relativeFilePath(files->words) : QString();
    }

    QTemporaryDir m_folder;
};

void SpellingDictionariesTest::takesTheRegionsDictionary()
{
    put(m_folder.path(), u"en_US"_s);
    put(m_folder.path(), u"en_GB"_s);
    QCOMPARE(found(u"en-GB"_s), u"en_GB.dic"_s);
    QCOMPARE(found(u"en-us"_s), u"en_US.dic"_s);
    QCOMPARE(found(u"en-Latn-GB"_s), u"en_GB.dic"_s);
    QCOMPARE(found(u"en-AU"_s), QString()); // "colour" is right there and wrong in en_US
}

void SpellingDictionariesTest::takesAnotherRegionWhereSpellingIsTheSame()
{
    put(m_folder.path(), u"fr"_s);
    put(m_folder.path(), u"es_ES"_s);
    QCOMPARE(found(u"fr-SN"_s), u"fr.dic"_s);
    QCOMPARE(found(u"es-MX"_s), u"es_ES.dic"_s);
    QCOMPARE(found(u"nl"_s), QString());
    QCOMPARE(found(QString()), QString());
}

void SpellingDictionariesTest::takesTheHomeCountryWithoutARegion()
{
    put(m_folder.path(), u"en_AU"_s);
    put(m_folder.path(), u"en_US"_s);
    put(m_folder.path(), u"de_AT"_s);
    QCOMPARE(found(u"en"_s), u"en_US.dic"_s);
    QCOMPARE(found(u"de"_s), u"de_AT.dic"_s);
}

void SpellingDictionariesTest::prefersTheUsersFolder()
{
    const QString own = m_folder.filePath(u"own"_s);
    put(m_folder.path(), u"fr"_s);
    put(own, u"fr"_s);
    QCOMPARE(dictionaryFor(u"fr"_s, { own, m_folder.path() })->words, own + u"/fr.dic"_s);
    QVERIFY(dictionaryFolders().constFirst() == ownDictionaryFolder());
    QVERIFY(dictionaryFolders().contains(u"/usr/share/hunspell"_s));
    QVERIFY(dictionaryFolders().contains(u"/usr/share/myspell"_s));
}

void SpellingDictionariesTest::namesTheDebianPackage()
{
    QCOMPARE(dictionaryPackage(u"fr"_s), u"hunspell-fr"_s);
    QCOMPARE(dictionaryPackage(u"fr-CA"_s), u"hunspell-fr"_s);
    QCOMPARE(dictionaryPackage(u"en"_s), u"hunspell-en-us"_s);
    QCOMPARE(dictionaryPackage(u"en-GB"_s), u"hunspell-en-gb"_s);
    QCOMPARE(dictionaryPackage(u"pt"_s), u"hunspell-pt-pt"_s);
    QCOMPARE(dictionaryPackage(u"nb"_s), u"hunspell-no"_s);
    QCOMPARE(dictionaryPackage(u"ja"_s), QString());
}

void SpellingDictionariesTest::readsOldEncodings()
{
    put(m_folder.path(), u"pl"_s, "SET ISO8859-2\nTRY d\n", "2\n\xb3" "\xf3" "d\xbc\nsad\n"); // "łódź"
    const auto dictionary = SpellingDictionary::open(*dictionaryFor(u"pl"_s, { m_folder.path() }));
    QVERIFY(dictionary);
    QVERIFY(dictionary->isRight(u"łódź"_s));
    QVERIFY(!dictionary->isRight(u"lodz"_s));
    QVERIFY(!dictionary->isRight(u"北京"_s));
    QVERIFY(dictionary->suggestions(u"łóź"_s).contains(u"łódź"_s));
    put(m_folder.path(), u"xx"_s, "SET NO-SUCH-ENCODING\n");
    QVERIFY(!SpellingDictionary::open(*dictionaryFor(u"xx"_s, { m_folder.path() })));
}

void SpellingDictionariesTest::knowsEnglishAndFrench()
{
    const auto english = SpellingDictionary::open(*dictionaryFor(u"en-US"_s, dictionaryFolders()));
    const auto french = SpellingDictionary::open(*dictionaryFor(u"fr"_s, dictionaryFolders()));
    QVERIFY(english->isRight(u"diplomacy"_s) && english->isRight(u"don't"_s) && english->isRight(u"de-escalating"_s));
    QVERIFY(!english->isRight(u"diplomcay"_s));
    QVERIFY(french->isRight(u"l'accord"_s) && french->isRight(u"aujourd'hui"_s));
    QVERIFY(!french->isRight(u"diplomacy"_s));
    QVERIFY(english->suggestions(u"diplomcay"_s).contains(u"diplomacy"_s));
}

void SpellingDictionariesTest::answersInItsOwnThread()
{
    put(m_folder.path(), u"en_US"_s, "SET UTF-8\nTRY abc\n", "1\ntreaty\n");
    SpellingThread thread({ m_folder.path() });
    std::promise<CheckedWords> promise;
    thread.check(u"en-US"_s, { u"treaty"_s, u"traety"_s }, [&](CheckedWords checked) { promise.set_value(std::move(checked)); });
    const CheckedWords checked = promise.get_future().get();
    QVERIFY(checked.hasDictionary);
    QCOMPARE(checked.isRight, (QHash<QString, bool> { { u"treaty"_s, true }, { u"traety"_s, false } }));
    QCOMPARE(thread.suggest(u"en-US"_s, u"traety"_s).get(), QStringList { u"treaty"_s });
}

void SpellingDictionariesTest::saysThatThereIsNoDictionary()
{
    SpellingThread thread({ m_folder.filePath(u"nowhere"_s) });
    std::promise<CheckedWords> promise;
    thread.check(u"fr"_s, { u"accord"_s }, [&](CheckedWords checked) { promise.set_value(std::move(checked)); });
    const CheckedWords checked = promise.get_future().get();
    QVERIFY(!checked.hasDictionary);
    QVERIFY(checked.isRight.isEmpty());
    QCOMPARE(thread.suggest(u"fr"_s, u"acord"_s).get(), QStringList());
}

void SpellingDictionariesTest::endsWithWorkWaiting()
{
    std::atomic<int> done = 0;
    {
        SpellingThread thread(dictionaryFolders());
        for (int number = 0; number < 1000; ++number)
            thread.check(u"fr"_s, { u"acccord%1"_s.arg(number) }, [&](const CheckedWords&) { ++done; });
    }
    QVERIFY(done < 1000);
}

QTEST_GUILESS_MAIN(SpellingDictionariesTest)
#include "SpellingDictionariesTest.moc"
