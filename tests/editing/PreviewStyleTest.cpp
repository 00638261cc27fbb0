#include "editing/preview/PreviewStyle.h"

#include <QTest>

using namespace rapporteur;

class PreviewStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settlesTheColourScheme_data();
    void settlesTheColourScheme();
    void keepsOtherRulesAsTheyAre();
    void showsPrintedRulesOnTheScreen();
};

void PreviewStyleTest::settlesTheColourScheme_data()
{
    QTest::addColumn<PreviewLook>("look");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("settled");
    // Printing stays light: what holds for the chosen scheme holds on screens only.
    QTest::newRow("dark in dark") << PreviewLook::Dark
                                  << QByteArray("@media (prefers-color-scheme: dark) {")
                                  << QByteArray("@media screen and (min-width: 0px) {");
    QTest::newRow("dark in light")
        << PreviewLook::Light << QByteArray("@media (prefers-color-scheme: dark) {")
        << QByteArray("@media screen and (max-width: -1px) {");
    QTest::newRow("light in light")
        << PreviewLook::Light << QByteArray("@media (prefers-color-scheme:light){")
        << QByteArray("@media screen and (min-width: 0px) {");
    QTest::newRow("with others")
        << PreviewLook::Dark
        << QByteArray(
               "@media screen and (prefers-color-scheme: dark) and (min-width: 48rem), print {")
        << QByteArray("@media screen and (min-width: 0px) and (min-width: 48rem), print {");
}

void PreviewStyleTest::settlesTheColourScheme()
{
    QFETCH(const PreviewLook, look);
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, settled);
    const QByteArray sheet = previewStyleSheet(
        "a { b: c; }\n" + asked + " d { e: f; } }\ng { h: i; }\n", look);
    QVERIFY2(sheet.startsWith("a { b: c; }\n" + settled + " d { e: f; } }\ng { h: i; }\n"),
             sheet.constData());
}

void PreviewStyleTest::keepsOtherRulesAsTheyAre()
{
    const QByteArray rules = "@media (min-width: 48rem) { a { b: c; } }\n@media print { d { e: f; "
                             "} }\n@supports (x: y) { z {} }\n";
    QVERIFY(previewStyleSheet(rules, PreviewLook::Dark).startsWith(rules));
}

void PreviewStyleTest::showsPrintedRulesOnTheScreen()
{
    const QByteArray sheet = previewStyleSheet(
        "@media print { a {} } @media screen and (min-width: 1px) { b {} }", PreviewLook::Print);
    QCOMPARE(sheet, QByteArray("@media all { a {} } @media speech and (min-width: 1px) { b {} }"));
}

QTEST_GUILESS_MAIN(PreviewStyleTest)
#include "PreviewStyleTest.moc"
