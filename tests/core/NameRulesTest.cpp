#include "core/rules/NameRules.h"

#include <QTest>

using namespace rapporteur;

namespace {

PersonName givenFirst(const QString& given, const QString& surname)
{
    PersonName name;
    name.given = given;
    name.surname = surname;
    return name;
}

PersonName surnameFirst(const QString& surname, const QString& given, const QString& joiner = u" "_s)
{
    PersonName name = givenFirst(given, surname);
    name.order = NameOrder::SurnameFirst;
    name.joiner = joiner;
    return name;
}

PersonName whole(NameOrder order, const QString& text)
{
    PersonName name;
    name.order = order;
    (order == NameOrder::Mononym ? name.given : name.verbatim) = text;
    return name;
}

template <typename Change> PersonName with(PersonName name, Change change)
{
    change(name);
    return name;
}

PersonName prefixed(const QString& given, const QString& prefix, const QString& surname, SortPrefix sort)
{
    return with(givenFirst(given, surname), [&](PersonName& name) {
        name.surnamePrefix = prefix;
        name.sortPrefix = sort;
    });
}

} // namespace

Q_DECLARE_METATYPE(PersonName)

/// The tricky-name table of reference/rosters-and-names.md: every row, in its four forms.
class NameRulesTest : public QObject
{
    Q_OBJECT

private:
    static void addGivenFirstRows();
    static void addSurnameFirstRows();
    static void addWholeRows();
    static void addPrefixRows();
    static void addOverrideRows();
    static void row(const char* tag, const PersonName& name, const QString& first, const QString& later, const QString& sort,
        const QString& participants)
    {
        QTest::newRow(tag) << name << first << later << sort << participants;
    }

private Q_SLOTS:
    void writesEveryTrickyName_data();
    void writesEveryTrickyName();
    void keepsASpacelessPrefixTogether();
    void printsTheNativeNameInATextOfItsLanguage();
    void keepsAFormerNameOnOldPagesOnlyWhenItIsPublic();
    void recognisesScriptsThatNeedALanguage();
};

void NameRulesTest::addGivenFirstRows()
{
    row("1 plain", givenFirst(u"Gary"_s, u"Roughead"_s), u"Gary Roughead"_s, u"Roughead"_s, u"Roughead, Gary"_s, u"Gary ROUGHEAD"_s);
    row("7 informal", with(givenFirst(u"James"_s, u"Marshall"_s), [](PersonName& n) { n.informal = u"Jim"_s; }), u"Jim Marshall"_s,
        u"Marshall"_s, u"Marshall, Jim"_s, u"Jim MARSHALL"_s);
    row("8 middle initial", with(givenFirst(u"Robert"_s, u"O’Brien"_s), [](PersonName& n) { n.given2 = u"C."_s; }),
        u"Robert C. O’Brien"_s, u"O’Brien"_s, u"O’Brien, Robert C."_s, u"Robert C. O’BRIEN"_s);
    row("10 inner capital", with(givenFirst(u"Denis"_s, u"McDonough"_s), [](PersonName& n) { n.capitals = u"McDONOUGH"_s; }),
        u"Denis McDonough"_s, u"McDonough"_s, u"McDonough, Denis"_s, u"Denis McDONOUGH"_s);
    row("11 initials", with(givenFirst(u"H.R."_s, u"McMaster"_s), [](PersonName& n) { n.capitals = u"McMASTER"_s; }),
        u"H.R. McMaster"_s, u"McMaster"_s, u"McMaster, H.R."_s, u"H.R. McMASTER"_s);
    row("13 generation", with(givenFirst(u"Charles"_s, u"Freeman"_s), [](PersonName& n) { n.generation = u"III"_s; }),
        u"Charles Freeman III"_s, u"Freeman"_s, u"Freeman, Charles, III"_s, u"Charles FREEMAN III"_s);
    row("14 hyphen", givenFirst(u"Alec"_s, u"Douglas-Home"_s), u"Alec Douglas-Home"_s, u"Douglas-Home"_s, u"Douglas-Home, Alec"_s,
        u"Alec DOUGLAS-HOME"_s);
    row("23 Japanese in English order", givenFirst(u"Yutaka"_s, u"Yokoi"_s), u"Yutaka Yokoi"_s, u"Yokoi"_s, u"Yokoi, Yutaka"_s,
        u"Yutaka YOKOI"_s);
    row("28 Hungarian in English order", givenFirst(u"Viktor"_s, u"Orbán"_s), u"Viktor Orbán"_s, u"Orbán"_s, u"Orbán, Viktor"_s,
        u"Viktor ORBÁN"_s);
    row("41 Cyrillic", with(givenFirst(u"Сергей"_s, u"Лавров"_s), [](PersonName& n) { n.given2 = u"Викторович"_s; }),
        u"Сергей Викторович Лавров"_s, u"Лавров"_s, u"Лавров, Сергей Викторович"_s, u"Сергей Викторович ЛАВРОВ"_s);
    row("43 two surnames", givenFirst(u"Gabriel"_s, u"García Márquez"_s), u"Gabriel García Márquez"_s, u"García Márquez"_s,
        u"García Márquez, Gabriel"_s, u"Gabriel GARCÍA MÁRQUEZ"_s);
    row("53 okina", with(givenFirst(u"Daniel"_s, u"Akaka"_s), [](PersonName& n) { n.given2 = u"Kahikina"_s; }),
        u"Daniel Kahikina Akaka"_s, u"Akaka"_s, u"Akaka, Daniel Kahikina"_s, u"Daniel Kahikina AKAKA"_s);
    row("55 sharp s", givenFirst(u"Franz Josef"_s, u"Strauß"_s), u"Franz Josef Strauß"_s, u"Strauß"_s, u"Strauß, Franz Josef"_s,
        u"Franz Josef STRAUSS"_s);
    row("56 l with stroke", givenFirst(u"Anna"_s, u"Łukasiewicz"_s), u"Anna Łukasiewicz"_s, u"Łukasiewicz"_s, u"Łukasiewicz, Anna"_s,
        u"Anna ŁUKASIEWICZ"_s);
    row("58 caron", givenFirst(u"Slavoj"_s, u"Žižek"_s), u"Slavoj Žižek"_s, u"Žižek"_s, u"Žižek, Slavoj"_s, u"Slavoj ŽIŽEK"_s);
    row("62 South Indian initials", givenFirst(u"S."_s, u"Jaishankar"_s), u"S. Jaishankar"_s, u"Jaishankar"_s, u"Jaishankar, S."_s,
        u"S. JAISHANKAR"_s);
    row("61 title in the name", givenFirst(u"Sheikh"_s, u"Hasina"_s), u"Sheikh Hasina"_s, u"Hasina"_s, u"Hasina, Sheikh"_s,
        u"Sheikh HASINA"_s);
}

void NameRulesTest::addSurnameFirstRows()
{
    row("2 pinyin", surnameFirst(u"Ji"_s, u"Zhiye"_s), u"Ji Zhiye"_s, u"Ji"_s, u"Ji Zhiye"_s, u"JI Zhiye"_s);
    row("4 traditional Han", surnameFirst(u"季"_s, u"志業"_s, {}), u"季志業"_s, u"季"_s, u"季志業"_s, u"季志業"_s);
    row("5 short given name", surnameFirst(u"Yang"_s, u"Yi"_s), u"Yang Yi"_s, u"Yang"_s, u"Yang Yi"_s, u"YANG Yi"_s);
    row("16 one letter", surnameFirst(u"E"_s, u"Weinan"_s), u"E Weinan"_s, u"E"_s, u"E Weinan"_s, u"E Weinan"_s);
    row("17 no vowel", surnameFirst(u"Ng"_s, u"Eng Hen"_s), u"Ng Eng Hen"_s, u"Ng"_s, u"Ng Eng Hen"_s, u"NG Eng Hen"_s);
    row("20 Korean", surnameFirst(u"Ban"_s, u"Ki-moon"_s), u"Ban Ki-moon"_s, u"Ban"_s, u"Ban Ki-moon"_s, u"BAN Ki-moon"_s);
    row("22 Hangul", surnameFirst(u"반"_s, u"기문"_s, {}), u"반기문"_s, u"반"_s, u"반기문"_s, u"반기문"_s);
    row("25 macron", surnameFirst(u"Kōno"_s, u"Tarō"_s), u"Kōno Tarō"_s, u"Kōno"_s, u"Kōno Tarō"_s, u"KŌNO Tarō"_s);
    row("26 kanji", surnameFirst(u"河野"_s, u"太郎"_s, {}), u"河野太郎"_s, u"河野"_s, u"河野太郎"_s, u"河野太郎"_s);
    row("29 Vietnamese", with(surnameFirst(u"Nguyễn"_s, u"Phú Trọng"_s), [](PersonName& n) { n.laterReference = u"Trọng"_s; }),
        u"Nguyễn Phú Trọng"_s, u"Trọng"_s, u"Nguyễn Phú Trọng"_s, u"NGUYỄN Phú Trọng"_s);
    row("37 Ethiopian", surnameFirst(u"Abiy"_s, u"Ahmed"_s), u"Abiy Ahmed"_s, u"Abiy"_s, u"Abiy Ahmed"_s, u"ABIY Ahmed"_s);
    row("64 homonym", surnameFirst(u"Zhang"_s, u"Wei"_s), u"Zhang Wei"_s, u"Zhang"_s, u"Zhang Wei"_s, u"ZHANG Wei"_s);
}

void NameRulesTest::addWholeRows()
{
    row("31 mononym", whole(NameOrder::Mononym, u"Sukarno"_s), u"Sukarno"_s, u"Sukarno"_s, u"Sukarno"_s, u"SUKARNO"_s);
    row("32 no surname", with(whole(NameOrder::Mononym, u"Joko Widodo"_s), [](PersonName& n) { n.laterReference = u"Widodo"_s; }),
        u"Joko Widodo"_s, u"Widodo"_s, u"Joko Widodo"_s, u"JOKO WIDODO"_s);
    row("34 Burmese", with(whole(NameOrder::Verbatim, u"Aung San Suu Kyi"_s), [](PersonName& n) { n.laterReference = u"Suu Kyi"_s; }),
        u"Aung San Suu Kyi"_s, u"Suu Kyi"_s, u"Aung San Suu Kyi"_s, u"AUNG SAN SUU KYI"_s);
    row("35 Malay", with(whole(NameOrder::Verbatim, u"Mahathir bin Mohamad"_s), [](PersonName& n) {
        n.laterReference = u"Mahathir"_s;
        n.capitals = u"MAHATHIR bin Mohamad"_s;
    }), u"Mahathir bin Mohamad"_s, u"Mahathir"_s, u"Mahathir bin Mohamad"_s, u"MAHATHIR bin Mohamad"_s);
    row("50 house of Saud", with(whole(NameOrder::Verbatim, u"Mohammed bin Salman Al Saud"_s), [](PersonName& n) {
        n.laterReference = u"Prince Mohammed"_s;
        n.capitals = u"MOHAMMED BIN SALMAN Al Saud"_s;
    }), u"Mohammed bin Salman Al Saud"_s, u"Prince Mohammed"_s, u"Mohammed bin Salman Al Saud"_s, u"MOHAMMED BIN SALMAN Al Saud"_s);
    row("67 religious style", with(whole(NameOrder::Verbatim, u"the Dalai Lama"_s), [](PersonName& n) {
        n.sortAs = u"Dalai Lama"_s;
        n.capitals = u"The DALAI LAMA"_s;
    }), u"the Dalai Lama"_s, u"the Dalai Lama"_s, u"Dalai Lama"_s, u"The DALAI LAMA"_s);
}

void NameRulesTest::addPrefixRows()
{
    row("44 Portuguese", with(prefixed(u"Luiz Inácio Lula"_s, u"da"_s, u"Silva"_s, SortPrefix::Drop), [](PersonName& n) {
        n.laterReference = u"Lula"_s;
    }), u"Luiz Inácio Lula da Silva"_s, u"Lula"_s, u"Silva, Luiz Inácio Lula da"_s, u"Luiz Inácio Lula DA SILVA"_s);
    row("46 German", prefixed(u"Ursula"_s, u"von der"_s, u"Leyen"_s, SortPrefix::Keep), u"Ursula von der Leyen"_s, u"von der Leyen"_s,
        u"von der Leyen, Ursula"_s, u"Ursula VON DER LEYEN"_s);
    row("47 French", prefixed(u"Charles"_s, u"de"_s, u"Gaulle"_s, SortPrefix::Drop), u"Charles de Gaulle"_s, u"de Gaulle"_s,
        u"Gaulle, Charles de"_s, u"Charles DE GAULLE"_s);
    row("49 Arabic article", with(prefixed(u"Bashar"_s, u"al-"_s, u"Assad"_s, SortPrefix::Drop), [](PersonName& n) {
        n.laterReference = u"Assad"_s;
    }), u"Bashar al-Assad"_s, u"Assad"_s, u"Assad, Bashar al-"_s, u"Bashar AL-ASSAD"_s);
    row("52 leading apostrophe", with(prefixed(u"Gerard"_s, u"’t"_s, u"Hooft"_s, SortPrefix::Drop), [](PersonName& n) {
        n.capitals = u"’t HOOFT"_s;
    }), u"Gerard ’t Hooft"_s, u"’t Hooft"_s, u"Hooft, Gerard ’t"_s, u"Gerard ’t HOOFT"_s);
}

void NameRulesTest::addOverrideRows()
{
    row("19 Hong Kong", with(givenFirst(u"Carrie"_s, u"Lam"_s), [](PersonName& n) {
        n.surname2 = u"Cheng Yuet-ngor"_s;
        n.capitals = u"LAM Cheng Yuet-ngor"_s;
    }), u"Carrie Lam Cheng Yuet-ngor"_s, u"Lam"_s, u"Lam Cheng Yuet-ngor, Carrie"_s, u"Carrie LAM Cheng Yuet-ngor"_s);
    row("38 Thai", with(givenFirst(u"Prayut"_s, u"Chan-ocha"_s), [](PersonName& n) {
        n.laterReference = u"Prayut"_s;
        n.sortAs = u"Prayut Chan-ocha"_s;
    }), u"Prayut Chan-ocha"_s, u"Prayut"_s, u"Prayut Chan-ocha"_s, u"Prayut CHAN-OCHA"_s);
    row("40 patronymic not shown", with(givenFirst(u"Sergey"_s, u"Lavrov"_s), [](PersonName& n) {
        n.given2 = u"Viktorovich"_s;
        n.firstReference = u"Sergey Lavrov"_s;
        n.sortAs = u"Lavrov, Sergey"_s;
    }), u"Sergey Lavrov"_s, u"Lavrov"_s, u"Lavrov, Sergey"_s, u"Sergey Viktorovich LAVROV"_s);
    row("59 peerage", with(givenFirst(u"Lord"_s, u"Robertson of Port Ellen"_s), [](PersonName& n) {
        n.laterReference = u"Robertson"_s;
    }), u"Lord Robertson of Port Ellen"_s, u"Robertson"_s, u"Robertson of Port Ellen, Lord"_s, u"Lord ROBERTSON OF PORT ELLEN"_s);
    row("68 four surnames", with(givenFirst(u"Sirimavo"_s, u"Ratwatte Dias Bandaranaike"_s), [](PersonName& n) {
        n.laterReference = u"Bandaranaike"_s;
        n.sortAs = u"Bandaranaike, Sirimavo Ratwatte Dias"_s;
    }), u"Sirimavo Ratwatte Dias Bandaranaike"_s, u"Bandaranaike"_s, u"Bandaranaike, Sirimavo Ratwatte Dias"_s,
        u"Sirimavo RATWATTE DIAS BANDARANAIKE"_s);
}

void NameRulesTest::writesEveryTrickyName_data()
{
    QTest::addColumn<PersonName>("name");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("participants");
    addGivenFirstRows();
    addSurnameFirstRows();
    addWholeRows();
    addPrefixRows();
    addOverrideRows();
}

void NameRulesTest::writesEveryTrickyName()
{
    QFETCH(PersonName, name);
    const NameForms forms = nameForms(name);
    QTEST(forms.first, "first");
    QTEST(forms.later, "later");
    QTEST(forms.sort, "sort");
    QTEST(forms.participants, "participants");
}

void NameRulesTest::keepsASpacelessPrefixTogether()
{
    QCOMPARE(firstReference(prefixed(u"Gabriele"_s, u"d’"_s, u"Annunzio"_s, SortPrefix::Keep)), u"Gabriele d’Annunzio"_s);
    QCOMPARE(laterReference(prefixed(u"Karim"_s, u"al-"_s, u"Haddad"_s, SortPrefix::Keep)), u"al-Haddad"_s);
}

void NameRulesTest::printsTheNativeNameInATextOfItsLanguage()
{
    // Given a person with a romanised primary name and a native one
    Person person;
    person.names = { surnameFirst(u"Ji"_s, u"Zhiye"_s), surnameFirst(u"季"_s, u"志业"_s, {}) };
    person.names[0].primary = true;
    person.names[0].language = u"zh-Latn-pinyin"_s;
    person.names[1].kind = NameKind::Native;
    person.names[1].language = u"zh-Hans"_s;
    // Then English texts print the primary name, and a name that is not public is never chosen
    const PartialDate day(2013, 7, 11);
    QCOMPARE(firstReference(nameFor(person, u"en-US"_s, day)), u"Ji Zhiye"_s);
    person.names[0].language = u"en"_s;
    QCOMPARE(firstReference(nameFor(person, u"zh-Hans"_s, day)), u"季志业"_s);
    person.names[1].isPublic = false;
    QCOMPARE(firstReference(nameFor(person, u"zh-Hans"_s, day)), u"Ji Zhiye"_s);
}

void NameRulesTest::keepsAFormerNameOnOldPagesOnlyWhenItIsPublic()
{
    // Given a name that changed in 2015
    Person person;
    person.names = { givenFirst(u"Ana"_s, u"Nova"_s), givenFirst(u"Ana"_s, u"Velha"_s) };
    person.names[0].primary = true;
    person.names[0].from = PartialDate(2015, 0, 0);
    person.names[1].kind = NameKind::Former;
    person.names[1].until = PartialDate(2014, 0, 0);
    // Then a page of 2013 has the former name, one of 2016 the new one
    QCOMPARE(firstReference(nameFor(person, u"en"_s, PartialDate(2013, 5, 1))), u"Ana Velha"_s);
    QCOMPARE(firstReference(nameFor(person, u"en"_s, PartialDate(2016, 5, 1))), u"Ana Nova"_s);
    // And when the former one is not public, no page has it
    person.names[1].isPublic = false;
    QCOMPARE(firstReference(nameFor(person, u"en"_s, PartialDate(2013, 5, 1))), u"Ana Nova"_s);
}

void NameRulesTest::recognisesScriptsThatNeedALanguage()
{
    QVERIFY(isForeignScript(u"季志业"_s));
    QVERIFY(isForeignScript(u"محمد"_s));
    QVERIFY(!isForeignScript(u"Nguyễn Phú Trọng"_s));
    QVERIFY(!isForeignScript(u"Robert C. O’Brien"_s));
    QVERIFY(isRightToLeft(u"محمد"_s));
    QVERIFY(!isRightToLeft(u"季志业"_s));
}

QTEST_APPLESS_MAIN(NameRulesTest)
#include "NameRulesTest.moc"
