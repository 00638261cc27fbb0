#include "core/rules/WithheldNames.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// What a withheld name looks like in a text, and what only resembles it. The person is invented.
class WithheldNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryDisguise_data();
    void findsEveryDisguise();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void findsOnlyWhoIsWithheldHere();
};

namespace {

PersonName name(const QString& given, const QString& surname, NameOrder order = NameOrder::GivenFirst)
{
    PersonName name;
    name.given = given;
    name.surname = surname;
    name.order = order;
    return name;
}

Person tianrui()
{
    Person person;
    person.id = PersonId(u"zou"_s);
    person.names = { name(u"Tianrui"_s, u"Zou"_s, NameOrder::SurnameFirst), name(u"天銳"_s, u"鄒"_s, NameOrder::SurnameFirst),
        name(u"Terrence"_s, u"Zou"_s) };
    person.names[0].primary = true;
    person.names[1].joiner = QString();
    person.names[1].kind = NameKind::Native;
    person.withholdTerms = { { u"terry.zou@example.org"_s, TermStrength::Strong }, { u"Director of Snow"_s, TermStrength::Strong } };
    return person;
}

bool finds(const QString& text)
{
    WithheldNames names;
    names.add(tianrui());
    const std::vector<PersonId> withheld { PersonId(u"zou"_s) };
    return !names.find(text, withheld).empty();
}

} // namespace

void WithheldNamesTest::findsEveryDisguise_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : { u"Zou Tianrui"_s, u"It was Tianrui Zou."_s, u"ZOU, Tianrui"_s, u"Mr. zou  tianrui’s idea"_s,
             u"Terrence Zou"_s, u"T. Zou said"_s, u"zou-tianrui"_s, u"zou_tianrui.jpg"_s, u"Zou\u00a0Tianrui"_s, u"Zou\nTianrui"_s,
             u"Z\u00adou Tian\u200brui"_s, u"Ｚｏｕ Ｔｉａｎｒｕｉ"_s, u"Zōu Tiānruì"_s, u"鄒天銳"_s, u"会见了邹天锐先生"_s,
             u"write to Terry.Zou@example.org"_s, u"the director of snow"_s, u"https://example.org/tianrui-zou?x"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void WithheldNamesTest::findsEveryDisguise()
{
    QFETCH(const QString, text);
    QVERIFY(finds(text));
}

void WithheldNamesTest::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : { QString(), u"the Zou room"_s, u"Tianrui"_s, u"Zou Tianruiming"_s, u"Mazou Tianrui"_s,
             u"Zou and Tianrui"_s, u"天銳公司"_s, u"the director of the snow"_s })
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void WithheldNamesTest::leavesOtherTextsAlone()
{
    QFETCH(const QString, text);
    QVERIFY(!finds(text));
}

void WithheldNamesTest::findsOnlyWhoIsWithheldHere()
{
    WithheldNames names;
    names.add(tianrui());
    const std::vector<PersonId> somebodyElse { PersonId(u"park"_s) };
    QVERIFY(names.find(u"Zou Tianrui"_s, somebodyElse).empty());
}

QTEST_GUILESS_MAIN(WithheldNamesTest)
#include "WithheldNamesTest.moc"
