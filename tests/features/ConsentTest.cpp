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

/// Who may not be named is nowhere in what leaves the house, and the texts still read well.
class ConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsARefusedPersonOutOfEveryByte_data();
    void keepsARefusedPersonOutOfEveryByte();
    void leadsByTheOrganizationWhenTheHeadRefused();
    void stopsAtAMentionAndLeavesTheOldBundle_data();
    void stopsAtAMentionAndLeavesTheOldBundle();
    void stopsAtTheNameInWhatEveryPageShows_data();
    void stopsAtTheNameInWhatEveryPageShows();
    void stopsAtAWithheldPersonInAPhoto();
    void showsAPersonWithoutReleaseAsUnidentified();
    void holdsAnEmbargoedArticleBack();
    void holdsAnEmbargoedNameBack();
    void exportsADraftOnlyWhenItIsAskedFor();
};

namespace {

const QString withoutPark = u"The U.S. delegation led by Marshall in late June included: Stephen Hadley, USIP senior advisor for "
                            "international affairs and former national security advisor; Admiral Gary Roughead, former chief of "
                            "Naval Operations; and a group of Pentagon and State Department officials."_s;

QJsonArray paragraph(const QJsonArray& children)
{
    return { QJsonObject { { u"_type"_s, u"block"_s }, { u"style"_s, u"normal"_s }, { u"children"_s, children } } };
}

QJsonObject span(const QString& text)
{
    return { { u"_type"_s, u"span"_s }, { u"text"_s, text } };
}

QJsonObject table(const QList<QJsonArray>& cells)
{
    // Appended: braces around one array would copy it.
    QJsonArray row;
    for (const QJsonArray& cell : cells)
        row.append(cell);
    QJsonArray rows;
    rows.append(row);
    return { { u"_type"_s, u"table"_s }, { u"rows"_s, rows } };
}

QJsonObject tableWithLink()
{
    const QJsonObject link { { u"_key"_s, u"a"_s }, { u"_type"_s, u"link"_s }, { u"href"_s, u"https://www.example.org/park-john"_s } };
    QJsonObject marked = span(u"who"_s);
    marked[u"marks"_s] = QJsonArray { u"a"_s };
    QJsonArray cell = paragraph({ marked });
    QJsonObject block = cell[0].toObject();
    block[u"markDefs"_s] = QJsonArray { link };
    cell[0] = block;
    return table({ cell });
}

const QJsonObject parkInline { { u"_type"_s, u"person"_s }, { u"person"_s, u"park"_s } };

} // namespace

using Change = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(Change)

void ConsentTest::keepsARefusedPersonOutOfEveryByte_data()
{
    QTest::addColumn<Change>("change");
    const QList<QVariant> park { u"delegations"_s, 0, u"members"_s, 3 };
    const auto member = [park](const QString& key, const QJsonValue& value) {
        return [=](QJsonObject& document) {
            setValue(document, { u"events"_s, 0, u"naming"_s }, u"consent"_s);
            setValue(document, park + QList<QVariant> { key }, value);
        };
    };
    QTest::newRow("refused") << Change(refusePark);
    QTest::newRow("withdrawn") << Change(member(u"consent"_s, u"withdrawn"_s));
    QTest::newRow("never asked") << Change(member(u"consent"_s, u"unknown"_s));
    QTest::newRow("in the group") << Change(member(u"visibility"_s, u"group"_s));
    QTest::newRow("left out") << Change(member(u"visibility"_s, u"omit"_s));
    QTest::newRow("withheld everywhere") << Change([](QJsonObject& document) { setValue(document, { u"people"_s, 3, u"withheld"_s }, true); });
}

void ConsentTest::keepsARefusedPersonOutOfEveryByte()
{
    QFETCH(Change, change);
    // Given somebody who may not be named
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, change);
    // When the newsroom is exported
    const Outcome outcome = shell.run("export n.rapporteur --output out --base-url https://www.example.org/");
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.err));
    // Then the name is in no byte and no file name, the control is, and the sentence reads well
    QCOMPARE(filesWith(shell.path(u"out"_s), u"Park"_s), QStringList());
    QCOMPARE(filesWith(shell.path(u"out"_s), u"Asia advisor"_s), QStringList());
    QVERIFY(!filesWith(shell.path(u"out"_s), u"Roughead"_s).isEmpty());
    QVERIFY(shell.read(u"out/"_s + seedPage).contains(u"<p>"_s.toUtf8() + withoutPark.toUtf8() + "</p>"));
    // And the shell says the same
    QCOMPARE(shell.run("roster n.rapporteur us --article track-15-beijing").out, withoutPark + u'\n');
}

void ConsentTest::leadsByTheOrganizationWhenTheHeadRefused()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) {
        setValue(document, { u"events"_s, 0, u"naming"_s }, u"consent"_s);
        setValue(document, { u"delegations"_s, 1, u"members"_s, 0, u"consent"_s }, u"refused"_s);
    });
    const Outcome outcome = shell.run("roster n.rapporteur cn");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, u"The Chinese delegation led by CICIR in late June included: Dr. Wu Xinbo and Rear Admiral Yang Yi.\n"_s);
}

void ConsentTest::stopsAtAMentionAndLeavesTheOldBundle_data()
{
    QTest::addColumn<QList<QVariant>>("where");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");
    const QList<QVariant> article { u"articles"_s, 0 };
    const auto row = [&](const char* name, const QList<QVariant>& where, const QJsonValue& value, const char* pointer) {
        QTest::newRow(name) << article + where << value << QString::fromLatin1(pointer);
    };
    row("inline", { u"body"_s, 1, u"children"_s, 0 }, parkInline, "/body/1/children/0");
    row("typed", { u"body"_s, 1, u"children"_s, 0 }, span(u"Mr. JOHN  Park spoke."_s), "/body/1");
    row("typed in the summary", { u"summary"_s }, paragraph({ span(u"It was John Park’s idea."_s) }), "/summary/0");
    row("split by marks", { u"body"_s, 1, u"children"_s },
        QJsonArray { span(u"Jo"_s), QJsonObject { { u"_type"_s, u"span"_s }, { u"text"_s, u"hn"_s }, { u"marks"_s, QJsonArray { u"strong"_s } } },
            span(u" Park spoke."_s) },
        "/body/1");
    row("headline", { u"headline"_s }, u"John Park in Beijing"_s, "/headline");
    row("address", { u"slug"_s }, u"john-park-in-beijing"_s, "/slug");
    row("byline", { u"byline"_s }, u"John Park"_s, "/byline");
    row("author", { u"authors"_s }, QJsonArray { u"park"_s }, "/authors/0");
    row("link", { u"body"_s, 4, u"markDefs"_s, 0, u"href"_s }, u"https://www.example.org/john-park"_s, "/body/4");
}

void ConsentTest::stopsAtAMentionAndLeavesTheOldBundle()
{
    QFETCH(QList<QVariant>, where);
    QFETCH(QJsonValue, value);
    QFETCH(QString, pointer);
    // Given a bundle that is there already
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"old.rapporteur"_s);
    QCOMPARE(shell.run("export old.rapporteur --output out").exitCode, 0);
    QCOMPARE(shell.run("export old.rapporteur --output out.zip").exitCode, 0);
    const auto folderBefore = contentsOf(shell.path(u"out"_s));
    const auto archiveBefore = contentsOf(shell.path(u"out.zip"_s));
    // When an article mentions somebody who refused
    shell.seedNewsroom(u"new.rapporteur"_s, [&](QJsonObject& document) {
        refusePark(document);
        setValue(document, where, value);
    });
    for (const QString& target : { u"out"_s, u"out.zip"_s, u"fresh"_s }) {
        // Then the export stops at that word, says where, and the bundle is as it was
        const Outcome outcome = shell.run({ u"export"_s, u"new.rapporteur"_s, u"--output"_s, target });
        QVERIFY2(outcome.exitCode == 1, qPrintable(outcome.err));
        const QString place = u"article “track-15-beijing” at "_s + pointer;
        QVERIFY2(outcome.err.contains(u"John Park"_s) && outcome.err.contains(place), qPrintable(outcome.err));
        QVERIFY(outcome.err.contains(u"consent was refused"_s) || outcome.err.contains(u"name is withheld"_s));
    }
    QCOMPARE(contentsOf(shell.path(u"out"_s)), folderBefore);
    QCOMPARE(contentsOf(shell.path(u"out.zip"_s)), archiveBefore);
    QVERIFY(!QFile::exists(shell.path(u"fresh"_s)));
    QCOMPARE(QDir(folder.path()).entryList({ u".*"_s }, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void ConsentTest::stopsAtTheNameInWhatEveryPageShows_data()
{
    QTest::addColumn<QList<QVariant>>("where");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const QList<QVariant>& where, const QJsonValue& value) { QTest::newRow(name) << where << value; };
    row("publisher's name", { u"organizations"_s, 0, u"names"_s, 0, u"text"_s }, u"John Park Institute"_s);
    row("publisher's short name", { u"organizations"_s, 0, u"names"_s, 1, u"text"_s }, u"John Park’s"_s);
    row("address of all publications", { u"publisher"_s, u"viewAllUrl"_s }, u"https://www.example.org/?by=John%20Park"_s);
    row("photo's credit", { u"photos"_s, 0, u"credit"_s }, u"USIP/John Park"_s);
    row("photo's alt text", { u"photos"_s, 0, u"alt"_s }, u"John Park at the table."_s);
    row("card's title", { u"publications"_s, 1, u"title"_s }, u"An Interview With John Park"_s);
    row("card's address", { u"publications"_s, 1, u"url"_s }, u"https://www.example.org/john%2Dpark"_s);
    row("card's topic", { u"publications"_s, 1, u"topics"_s, 0 }, u"John Park"_s);
    row("card's type", { u"publications"_s, 1, u"type"_s }, u"John Park’s Diary"_s);
    row("link in a table", { u"articles"_s, 0, u"body"_s, 2 }, tableWithLink());
    row("table's neighbours", { u"articles"_s, 0, u"body"_s, 2 }, table({ paragraph({ span(u"John"_s) }), paragraph({ span(u"Park"_s) }) }));
    row("topic", { u"articles"_s, 0, u"topics"_s, 0 }, u"John Park"_s);
    row("correction", { u"articles"_s, 0, u"corrections"_s },
        QJsonArray { QJsonObject { { u"at"_s, u"2013-08-01T00:00:00Z"_s }, { u"text"_s, u"It named John Park."_s } } });
    row("event's name", { u"events"_s, 0, u"name"_s }, u"John Park Memorial Dialogue"_s);
    row("organization's name", { u"organizations"_s, 1, u"names"_s, 0, u"text"_s }, u"John Park Center"_s);
}

void ConsentTest::stopsAtTheNameInWhatEveryPageShows()
{
    QFETCH(QList<QVariant>, where);
    QFETCH(QJsonValue, value);
    // Given somebody who is withheld everywhere, and whose name is part of something else
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [&](QJsonObject& document) {
        setValue(document, { u"people"_s, 3, u"withheld"_s }, true);
        setValue(document, where, value);
    });
    // When the newsroom is exported, Then it stops and says where
    const Outcome outcome = shell.run("export n.rapporteur --output out --base-url https://www.example.org/");
    QVERIFY2(outcome.exitCode == 1, qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"John Park"_s) && (outcome.err.contains(u" at /"_s) || outcome.err.contains(u"/publisher/"_s)), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(shell.path(u"out"_s)));
}

void ConsentTest::stopsAtAWithheldPersonInAPhoto()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) { setValue(document, { u"people"_s, 5, u"withheld"_s }, true); });
    const Outcome outcome = shell.run("export n.rapporteur --output out");
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(u"Wu Xinbo"_s) && outcome.err.contains(u"pcac-group"_s), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(shell.path(u"out"_s)));
    QCOMPARE(shell.run("caption n.rapporteur pcac-group").exitCode, 1);
}

void ConsentTest::showsAPersonWithoutReleaseAsUnidentified()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) {
        setValue(document, { u"photos"_s, 0, u"rows"_s, 0, u"people"_s, 3, u"released"_s }, false);
        setValue(document, { u"events"_s, 0, u"naming"_s }, u"consent"_s);
        setValue(document, { u"delegations"_s, 1, u"members"_s, 1, u"consent"_s }, u"unknown"_s);
    });
    const Outcome caption = shell.run("caption n.rapporteur pcac-group");
    QVERIFY2(caption.out.contains(u"USIP President Jim Marshall, unidentified, RADM Yang Yi"_s), qPrintable(caption.out + caption.err));
    QCOMPARE(shell.run("export n.rapporteur --output out").exitCode, 0);
    QCOMPARE(filesWith(shell.path(u"out"_s), u"Xinbo"_s), QStringList());
}

void ConsentTest::holdsAnEmbargoedArticleBack()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s,
        [](QJsonObject& document) { setValue(document, { u"articles"_s, 0, u"embargoUntil"_s }, u"2013-07-11T12:00:00Z"_s); });
    QCOMPARE(shell.run("export n.rapporteur --output out --now 2013-07-11T11:59:59Z").exitCode, 0);
    QVERIFY(!QFile::exists(shell.path(u"out/"_s + seedPage)));
    QVERIFY(filesWith(shell.path(u"out"_s), u"Marshall"_s).isEmpty());
    // Asked for by name it is not let out silently either
    const Outcome asked = shell.run("export n.rapporteur --output one --article track-15-beijing --now 2013-07-11T11:59:59Z");
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.err.contains(u"2013-07-11T12:00:00Z"_s), qPrintable(asked.err));
    QCOMPARE(shell.run("export n.rapporteur --output out --now 2013-07-11T14:00:00+02:00").exitCode, 0);
    QVERIFY(QFile::exists(shell.path(u"out/"_s + seedPage)));
}

void ConsentTest::holdsAnEmbargoedNameBack()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) {
        setValue(document, { u"delegations"_s, 0, u"members"_s, 3, u"embargoUntil"_s }, u"2013-08-01T00:00:00Z"_s);
    });
    QCOMPARE(shell.run("export n.rapporteur --output out --now 2013-07-31T23:59:59Z").exitCode, 0);
    QVERIFY(filesWith(shell.path(u"out"_s), u"Park"_s).isEmpty());
    QCOMPARE(shell.run("export n.rapporteur --output out --now 2013-08-01T00:00:00Z").exitCode, 0);
    QVERIFY(!filesWith(shell.path(u"out"_s), u"John Park"_s).isEmpty());
}

void ConsentTest::exportsADraftOnlyWhenItIsAskedFor()
{
    QTemporaryDir folder;
    const Shell shell(folder.path());
    shell.seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) { setValue(document, { u"articles"_s, 0, u"status"_s }, u"draft"_s); });
    QCOMPARE(shell.run("export n.rapporteur --output out").exitCode, 0);
    QVERIFY(filesWith(shell.path(u"out"_s), u"Marshall"_s).isEmpty());
    QCOMPARE(shell.run("export n.rapporteur --output out --article track-15-beijing").exitCode, 0);
    QVERIFY(QFile::exists(shell.path(u"out/"_s + seedPage)));
}

QTEST_GUILESS_MAIN(ConsentTest)
#include "ConsentTest.moc"
