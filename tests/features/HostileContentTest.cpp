#include "support/cli/Shell.h"
#include "support/core/LoadedNewsroom.h"
#include "support/features/Bundle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// Text that wants to be something else stays text, and paths stay in the bundle.
class HostileContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAnyHeadlineAsTyped_data();
    void showsAnyHeadlineAsTyped();
    void showsAnyTextAsTyped();
    void keepsEveryPageInTheBundle_data();
    void keepsEveryPageInTheBundle();
    void exportsHostileTextTwiceAlike();
};

namespace {

const QString markup = u"</script><b>Bold & \"quoted\"</b> 'x' &amp; &#60; <!-- ]]> {{headline}} {{{headline}}} %1 %n \\u003c"_s;
const QString rightToLeft = u"الوفد برئاسة Jim Marshall (USIP) – ‎ABC"_s;
const QString pictures = u"👩‍🚀🇺🇸 é ﷽ 𝔘𝔫𝔦 日本語"_s;

void setTextEverywhere(QJsonObject& document, const QString& text)
{
    setValue(document, { u"articles"_s, 0, u"headline"_s }, text);
    setValue(document, { u"articles"_s, 0, u"type"_s }, text);
    setValue(document, { u"articles"_s, 0, u"topics"_s }, QJsonArray { text });
    setValue(document, { u"articles"_s, 0, u"dateline"_s }, text);
    setValue(document, { u"articles"_s, 0, u"byline"_s }, text);
    setValue(document, { u"articles"_s, 0, u"body"_s, 1, u"children"_s, 0, u"text"_s }, text);
    setValue(document, { u"photos"_s, 0, u"alt"_s }, text);
    setValue(document, { u"photos"_s, 0, u"credit"_s }, text);
    setValue(document, { u"publications"_s, 0, u"title"_s }, text);
    setValue(document, { u"publications"_s, 0, u"summary"_s }, text);
    setValue(document, { u"organizations"_s, 0, u"names"_s, 0, u"text"_s }, text);
}

} // namespace

void HostileContentTest::showsAnyHeadlineAsTyped_data()
{
    QTest::addColumn<QString>("headline");
    QTest::newRow("markup") << markup;
    QTest::newRow("right to left") << rightToLeft;
    QTest::newRow("pictures") << pictures;
    QTest::newRow("long") << u"Two thousand letters: "_s + QString(1978, u'x');
}

void HostileContentTest::showsAnyHeadlineAsTyped()
{
    QFETCH(QString, headline);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [&](QJsonObject& document) { setValue(document, { u"articles"_s, 0, u"headline"_s }, headline); });
    QCOMPARE(shell.run("export n.rapporteur --output out --base-url https://www.example.org/").exitCode, 0);
    for (const QString& page : { u"out/index.html"_s, u"out/"_s + seedPage }) {
        const ScriptReport report = runNode({ u"visible-text.mjs"_s, shell.path(page) });
        QVERIFY2(report.exitCode == 0 && report.text.contains(headline), qPrintable(page + u": "_s + report.text));
    }
}

void HostileContentTest::showsAnyTextAsTyped()
{
    // Given markup in every text of an article, its photo, its cards and the publisher's name
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) { setTextEverywhere(document, markup); });
    const Outcome outcome = shell.run("export n.rapporteur --output out --base-url https://www.example.org/");
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    // When the page is read, Then each stands there as it was typed
    const ScriptReport report = runNode({ u"visible-text.mjs"_s, shell.path(u"out/"_s + seedPage) });
    QVERIFY2(report.exitCode == 0, qPrintable(report.text));
    QVERIFY2(report.text.count(markup) >= 8, qPrintable(report.text));
    // And nothing of it is markup anywhere. In a JPEG the credit is plain text by its format (IPTC-IIM), which nobody reads as markup.
    for (const char* active : { "</script><b", "<b>", "<!-- ]]" }) {
        QStringList files = filesWith(shell.path(u"out"_s), QString::fromLatin1(active));
        files.removeIf([](const QString& file) { return file.endsWith(u".jpg"_s); });
        QCOMPARE(files, QStringList());
    }
}

void HostileContentTest::keepsEveryPageInTheBundle_data()
{
    QTest::addColumn<QString>("slug");
    for (const char* slug : { "../../../escape", "/etc/escape", "..", ".", "a/b", "index.html", "ümläut 日本", "con\\..\\escape", "%2e%2e%2fescape",
             "<b>", "a?b#c", "" })
        QTest::newRow(*slug ? slug : "nothing") << QString::fromUtf8(slug);
    QTest::newRow("long") << QString(200, u's');
}

void HostileContentTest::keepsEveryPageInTheBundle()
{
    QFETCH(QString, slug);
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [&](QJsonObject& document) { setValue(document, { u"articles"_s, 0, u"slug"_s }, slug); });
    const auto before = contentsOf(folder.path()).size();
    const Outcome outcome = shell.run("export n.rapporteur --output out");
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    // Then the page has a plain address of its own, and nothing is outside of the bundle
    const QStringList pages = QStringList(contentsOf(shell.path(u"out"_s)).keys()).filter(u".html"_s);
    QCOMPARE(pages.size(), 2);
    static const QRegularExpression plain(u"^(2013/07/[a-z0-9-]{1,120}/)?index\\.html$"_s);
    for (const QString& page : pages)
        QVERIFY2(plain.match(page).hasMatch(), qPrintable(page));
    QCOMPARE(contentsOf(folder.path()).size(), before + contentsOf(shell.path(u"out"_s)).size());
}

void HostileContentTest::exportsHostileTextTwiceAlike()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) { setTextEverywhere(document, rightToLeft + pictures + markup); });
    QCOMPARE(shell.run("export n.rapporteur --output one").exitCode, 0);
    QCOMPARE(shell.run("dump n.rapporteur --output again/n.json").exitCode, 3);
    QVERIFY(QDir(folder.path()).mkpath(u"again"_s));
    QCOMPARE(shell.run("dump n.rapporteur --output again/n.json").exitCode, 0);
    QCOMPARE(shell.run("create m.rapporteur").exitCode, 0);
    QCOMPARE(shell.run("import m.rapporteur again/n.json").exitCode, 0);
    QCOMPARE(shell.run("export m.rapporteur --output two").exitCode, 0);
    QCOMPARE(contentsOf(shell.path(u"one"_s)), contentsOf(shell.path(u"two"_s)));
}

QTEST_GUILESS_MAIN(HostileContentTest)
#include "HostileContentTest.moc"
