#include "support/cli/Shell.h"
#include "support/features/Bundle.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

/// The bundles of seed and sample before independent judges: an HTML validator, a link checker, an accessibility checker.
class SampleBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isValidHtml();
    void leadsSomewhereWithEveryLink();
    void isAccessibleInBothColourSchemes();
    void asksForTheValidatorsWhenTheyAreMissing();

private:
    QTemporaryDir m_folder;
    Shell m_shell { m_folder.path() };
};

void SampleBundleTest::initTestCase()
{
    m_shell.seedNewsroom(u"seed.rapporteur"_s);
    QCOMPARE(m_shell.run("create sample.rapporteur --sample").exitCode, 0);
    for (const char* line : { "export seed.rapporteur --output seed", "export sample.rapporteur --output sample",
             "export sample.rapporteur --output based --base-url https://www.example.org/news/" })
        QCOMPARE(m_shell.run(line).exitCode, 0);
}

void SampleBundleTest::isValidHtml()
{
    const ScriptReport report = runNode({ u"node_modules/html-validate/bin/html-validate.mjs"_s, u"--config"_s, u"htmlvalidate.json"_s,
        m_shell.path(u"seed/**/*.html"_s), m_shell.path(u"sample/**/*.html"_s), m_shell.path(u"based/**/*.html"_s) });
    QVERIFY2(report.exitCode == 0, qPrintable(report.text));
    // And the validator does find what is wrong
    m_shell.write(u"wrong/index.html"_s, "<!doctype html><html><body><p><div></p><img></body></html>");
    const ScriptReport wrong = runNode({ u"node_modules/html-validate/bin/html-validate.mjs"_s, u"--config"_s, u"htmlvalidate.json"_s,
        m_shell.path(u"wrong/index.html"_s) });
    QVERIFY(wrong.exitCode != 0);
}

void SampleBundleTest::leadsSomewhereWithEveryLink()
{
    for (const QString& bundle : { u"seed"_s, u"sample"_s }) {
        const ScriptReport report = runNode({ u"links.mjs"_s, m_shell.path(bundle) });
        QVERIFY2(report.exitCode == 0, qPrintable(report.text));
    }
    m_shell.write(u"broken/index.html"_s, "<!doctype html><a href=\"gone.html\">gone</a>");
    QCOMPARE(runNode({ u"links.mjs"_s, m_shell.path(u"broken"_s) }).exitCode, 1);
}

void SampleBundleTest::isAccessibleInBothColourSchemes()
{
    QStringList arguments { u"accessibility.mjs"_s, m_shell.path(u"seed/"_s + seedPage), m_shell.path(u"sample/index.html"_s) };
    QDirIterator pages(m_shell.path(u"sample/2024"_s), { u"index.html"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (pages.hasNext())
        arguments << pages.next();
    const ScriptReport report = runNode(arguments);
    QVERIFY2(report.exitCode == 0, qPrintable(report.text));
    m_shell.write(u"grey/index.html"_s,
        "<!doctype html><html lang=\"en\"><title>Grey</title><main><h1 style=\"color:#ccc;background:#fff\">Grey</h1></main></html>");
    QCOMPARE(runNode({ u"accessibility.mjs"_s, m_shell.path(u"grey/index.html"_s) }).exitCode, 1);
}

void SampleBundleTest::asksForTheValidatorsWhenTheyAreMissing()
{
    const ScriptReport report = runNode({ u"no-such-script.mjs"_s });
    QVERIFY(report.exitCode != 0);
    QVERIFY(report.text.contains(u"no-such-script"_s));
}

QTEST_GUILESS_MAIN(SampleBundleTest)
#include "SampleBundleTest.moc"
