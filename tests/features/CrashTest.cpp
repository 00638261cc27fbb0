#include "support/cli/Shell.h"
#include "support/features/RunningEditor.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// What is promised: a second after the last key everything is in the file (reliability.md, F1).
constexpr int promisedMilliseconds = 1000;

QJsonObject article(const QString& id, const QString& headline, const QString& text)
{
    const QJsonObject span { { u"_key"_s, u"s"_s }, { u"_type"_s, u"span"_s }, { u"text"_s, text }, { u"marks"_s, QJsonArray() } };
    const QJsonObject block { { u"_key"_s, u"b"_s }, { u"_type"_s, u"block"_s }, { u"style"_s, u"normal"_s }, { u"markDefs"_s, QJsonArray() },
        { u"children"_s, QJsonArray { span } } };
    return { { u"id"_s, id }, { u"slug"_s, id }, { u"headline"_s, headline }, { u"language"_s, u"en"_s }, { u"status"_s, u"draft"_s },
        { u"body"_s, QJsonArray { block } } };
}

QString textOf(const QJsonArray& blocks)
{
    QString text;
    for (const auto& block : blocks) {
        for (const auto& child : block[u"children"_s].toArray())
            text += child[u"text"_s].toString();
    }
    return text;
}

} // namespace

/// The program on a display of its own, typed into with synthetic keys and ended by kill -9.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasTypedASecondAgo();
    void opensTheSameArticleAtTheSameCaret();
    void losesNoMoreThanASecondOfUninterruptedTyping_data();
    void losesNoMoreThanASecondOfUninterruptedTyping();
    void endsWithEverythingSavedWhenItsWindowIsClosed();
    void raisesTheWindowThatHasTheNewsroom();

private:
    std::unique_ptr<RunningEditor> start(const QStringList& arguments, const QString& title);
    QString body(const QString& id);
    void killAfterASecond(RunningEditor& editor);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shell> m_shell;
    OwnDisplay m_display;
};

void CrashTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shell = std::make_unique<Shell>(m_folder->path());
    const QJsonObject document { { u"format"_s, u"rapporteur-newsroom"_s }, { u"version"_s, 1 },
        { u"articles"_s, QJsonArray { article(u"first"_s, u"First talks"_s, u"One"_s), article(u"second"_s, u"Second talks"_s, u"They met."_s) } } };
    m_shell->write(u"talks.json"_s, QJsonDocument(document).toJson());
    QCOMPARE(m_shell->run("create desk.rapporteur").exitCode, 0);
    const Outcome imported = m_shell->run("import desk.rapporteur talks.json");
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
}

std::unique_ptr<RunningEditor> CrashTest::start(const QStringList& arguments, const QString& title)
{
    auto editor = std::make_unique<RunningEditor>(
        m_display, m_shell->path(u"home"_s), QStringList { m_shell->path(u"desk.rapporteur"_s) } + arguments);
    m_display.focus(title);
    return editor;
}

QString CrashTest::body(const QString& id)
{
    const Outcome dumped = m_shell->run("dump desk.rapporteur");
    for (const auto& article : QJsonDocument::fromJson(dumped.out.toUtf8())[u"articles"_s].toArray()) {
        if (article[u"id"_s] == id)
            return textOf(article[u"body"_s].toArray());
    }
    return dumped.err;
}

void CrashTest::killAfterASecond(RunningEditor& editor)
{
    QTest::qWait(promisedMilliseconds); // no condition to wait for: the time itself is what is promised
    editor.kill();
}

void CrashTest::keepsWhatWasTypedASecondAgo()
{
    // Given somebody who types at the end of an article
    const auto editor = start({ u"--article"_s, u"second"_s }, u"Second talks"_s);
    m_display.press({ u"ctrl+End"_s });
    m_display.type(u" Then they parted."_s);

    // When the program dies a second later
    killAfterASecond(*editor);

    // Then every letter is in the file, and the file is sound
    QCOMPARE(body(u"second"_s), u"They met. Then they parted."_s);
    QCOMPARE(body(u"first"_s), u"One"_s);
    const Outcome verified = m_shell->run("verify desk.rapporteur");
    QVERIFY2(verified.exitCode == 0, qPrintable(verified.err + verified.out));
}

void CrashTest::opensTheSameArticleAtTheSameCaret()
{
    // Given a program that died with the caret inside a word of the second article, moved there without typing
    auto editor = start({ u"--article"_s, u"second"_s }, u"Second talks"_s);
    m_display.press({ u"ctrl+End"_s });
    m_display.type(u" again"_s);
    m_display.press({ u"Left"_s, u"Left"_s, u"Left"_s });
    killAfterASecond(*editor);

    // When it is started again and a letter is typed
    editor = start({}, u"Second talks"_s);
    m_display.type(u"X"_s);
    killAfterASecond(*editor);

    // Then the letter is where the caret was, also for the next start
    QCOMPARE(body(u"second"_s), u"They met. agXain"_s);
    editor = start({}, u"Second talks"_s);
    m_display.type(u"Y"_s);
    killAfterASecond(*editor);
    QCOMPARE(body(u"second"_s), u"They met. agXYain"_s);
}

void CrashTest::losesNoMoreThanASecondOfUninterruptedTyping_data()
{
    QTest::addColumn<int>("moment");
    for (const int moment : { 1300, 2100, 3700 })
        QTest::addRow("after %d ms", moment) << moment;
}

void CrashTest::losesNoMoreThanASecondOfUninterruptedTyping()
{
    // Given somebody who types without a pause, in a window that has saved something already
    QFETCH(const int, moment);
    const QString typed = u"abcdefghijklmnopqrstuvwxyz"_s.repeated(20);
    const auto editor = start({ u"--article"_s, u"first"_s }, u"First talks"_s);
    const QFileInfo file(m_shell->path(u"desk.rapporteur"_s));
    const QDateTime before = file.lastModified();
    m_display.press({ u"ctrl+End"_s });
    m_display.type(u"!"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file.filePath()).lastModified() > before, 60'000);
    const Typist typist(m_display, typed);

    // When the program dies at some moment, which nothing in it announces
    QTest::qWait(moment);
    const qsizetype promised = typist.typedBefore(promisedMilliseconds);
    editor->kill();

    // Then what was typed a second before is there, in its order
    const QString kept = body(u"first"_s);
    QVERIFY(promised > 0);
    QVERIFY2(kept.size() >= 4 + promised, qPrintable(u"%1, but %2 letters are promised"_s.arg(kept).arg(promised)));
    QVERIFY2((u"One!"_s + typed).startsWith(kept), qPrintable(kept));
}

void CrashTest::endsWithEverythingSavedWhenItsWindowIsClosed()
{
    const auto editor = start({ u"--article"_s, u"second"_s }, u"Second talks"_s);
    m_display.press({ u"ctrl+End"_s });
    m_display.type(u" Done."_s);
    m_display.press({ u"ctrl+w"_s });

    QCOMPARE(editor->waitForEnd(), std::optional<int>(0));
    QCOMPARE(body(u"second"_s), u"They met. Done."_s);
}

void CrashTest::raisesTheWindowThatHasTheNewsroom()
{
    // Given a window with the newsroom
    const auto editor = start({ u"--article"_s, u"first"_s }, u"First talks"_s);

    // When the program is started again with the same file, by another name
    const QString link = m_shell->path(u"link.rapporteur"_s);
    QVERIFY(QFile::link(m_shell->path(u"desk.rapporteur"_s), link));
    RunningEditor second(m_display, m_shell->path(u"home"_s), { link, u"--article"_s, u"second"_s });

    // Then it ends at once, and the first window shows the article
    QCOMPARE(second.waitForEnd(), std::optional<int>(0));
    QVERIFY(m_display.shows(u"Second talks"_s));
    QVERIFY(editor->isRunning());
    // Two that are started together end up with one window, too.
    const QString other = m_shell->path(u"other.rapporteur"_s);
    QCOMPARE(m_shell->run("create other.rapporteur").exitCode, 0);
    auto one = std::make_unique<RunningEditor>(m_display, m_shell->path(u"home"_s), QStringList { other });
    auto two = std::make_unique<RunningEditor>(m_display, m_shell->path(u"home"_s), QStringList { other });
    QVERIFY(m_display.shows(u"^other"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!one->isRunning() || !two->isRunning(), 60'000);
    QVERIFY(one->isRunning() || two->isRunning());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "CrashTest.moc"
