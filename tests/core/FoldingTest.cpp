#include "core/text/Folding.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseMarksAndWidth_data();
    void foldsCaseMarksAndWidth();
    void foldsAlikeInAnyCompany();
};

void FoldingTest::foldsCaseMarksAndWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("ASCII") << u"Anna Z@[`{9"_s << u"anna z@[`{9"_s;
    QTest::newRow("stroke") << u"Łukasiewicz"_s << u"lukasiewicz"_s;
    QTest::newRow("two marks") << u"Đặng"_s << u"dang"_s;
    QTest::newRow("mark after an ASCII letter") << u"Re\u0301my"_s << u"remy"_s;
    QTest::newRow("mark after an ASCII sign") << u"<\u0338"_s << u"<"_s;
    QTest::newRow("sharp s") << u"Weißenthal"_s << u"weissenthal"_s;
    QTest::newRow("full width") << u"Ａｎｎａ"_s << u"anna"_s;
    QTest::newRow("apostrophe") << u"O’Larrissey"_s << u"o'larrissey"_s;
    QTest::newRow("other scripts stay") << u"志业 МОРОЗКИНА"_s << u"志业 морозкина"_s;
    QTest::newRow("outside the basic plane") << u"a𠮷b"_s << u"a𠮷b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void FoldingTest::foldsCaseMarksAndWidth()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);

    QCOMPARE(foldForSearch(text), folded);
}

void FoldingTest::foldsAlikeInAnyCompany()
{
    const QStringList words { u"Cécile"_s, u"Žďárek"_s, u"’t"_s, u"瀬戸内海洋研究所はどこにあるのでしょうか"_s, u"المرشدي"_s, u"Dialogue"_s, u"½"_s };
    QStringList folded;
    for (const QString& word : words)
        folded << foldForSearch(word);

    QCOMPARE(foldForSearch(words.join(u' ')), folded.join(u' '));
    QCOMPARE(foldForSearch(words.join(u'-')), folded.join(u'-'));
}

QTEST_GUILESS_MAIN(FoldingTest)
#include "FoldingTest.moc"
