#include "core/rules/CaptionChecks.h"
#include "core/rules/CaptionRules.h"
#include "support/core/LoadedNewsroom.h"

#include <QJsonArray>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Codes above a hint that the seed's article has through its photo, after a change of the document's photo.
std::vector<Problem> found(const std::function<void(QJsonObject&)>& change, ProblemCode code)
{
    const auto newsroom = LoadedNewsroom::seed(change);
    std::vector<Problem> problems;
    for (const Problem& problem : newsroom->render(u"track-15-beijing"_s).problems) {
        if (problem.code == code)
            problems.push_back(problem);
    }
    return problems;
}

QJsonArray caption(const QString& text)
{
    return { QJsonObject { { u"_type"_s, u"block"_s },
        { u"children"_s, QJsonArray { QJsonObject { { u"_type"_s, u"span"_s }, { u"text"_s, text } } } } } };
}

std::function<void(QJsonObject&)> withCaption(const QString& text)
{
    return [text](QJsonObject& document) { setValue(document, { u"photos"_s, 0, u"caption"_s }, caption(text)); };
}

QList<QVariant> slot(int place, const QString& key)
{
    return { u"photos"_s, 0, u"rows"_s, 0, u"people"_s, place, key };
}

} // namespace

/// Caption, faces and roster against each other: each finding once wrong and once right.
class CaptionChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInTheSeed();
    void findsFacesOutOfOrder();
    void findsAFaceAtTheHeightOfAnotherRow();
    void countsFacesAndNames();
    void findsSomebodyTwiceOrNotInADelegation();
    void findsTwoHoldersOfOneOffice();
    void findsTitlesOfThenOnALaterPage();
    void findsNamesThatAreNotSeatedAndSeatsThatAreNotNamed();
    void findsSpellingThatDiffers();
    void findsRanksOfAnotherDay();
    void findsAnotherDateAndPlaceholders();
    void findsAcronymsThatAreNotExplained();
    void findsAMirroredPhoto();
    void findsAltTextThatRepeatsTheCaption();
    void introducesRowsByTheirNumber();
};

void CaptionChecksTest::findsNothingInTheSeed()
{
    const auto newsroom = LoadedNewsroom::seed();
    for (const Problem& problem : newsroom->render(u"track-15-beijing"_s).problems)
        QVERIFY2(problem.place.kind == RecordKind::Article, qPrintable(QString::number(static_cast<int>(problem.code))));
}

void CaptionChecksTest::findsFacesOutOfOrder()
{
    const auto problems = found(
        [](QJsonObject& document) {
            setValue(document, slot(3, u"region"_s), QJsonObject { { u"x"_s, 0.4 }, { u"y"_s, 0.445 }, { u"w"_s, 0.08 }, { u"h"_s, 0.13 } });
        },
        ProblemCode::FacesOutOfOrder);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].arguments, (QStringList { u"Jim Marshall"_s, u"Wu Xinbo"_s }));
    QCOMPARE(problems[0].place, (Place { RecordKind::Photo, u"pcac-group"_s, u"/rows/0/people/3"_s }));
    QCOMPARE(problems[0].severity, Severity::Warning);
}

void CaptionChecksTest::findsAFaceAtTheHeightOfAnotherRow()
{
    const auto problems = found(
        [](QJsonObject& document) {
            const auto face = [](double x, double y) { return QJsonObject { { u"x"_s, x }, { u"y"_s, y }, { u"w"_s, 0.06 }, { u"h"_s, 0.1 } }; };
            const QJsonArray back { QJsonObject { { u"person"_s, u"park"_s }, { u"region"_s, face(0.2, 0.2) } },
                QJsonObject { { u"person"_s, u"hadley"_s }, { u"region"_s, face(0.6, 0.2) } } };
            QJsonArray rows = document[u"photos"_s][0][u"rows"_s].toArray();
            rows.append(QJsonObject { { u"lead"_s, u"Back row"_s }, { u"people"_s, back } });
            setValue(document, { u"photos"_s, 0, u"rows"_s }, rows);
            setValue(document, slot(1, u"region"_s), face(0.3, 0.21));
        },
        ProblemCode::FaceInOtherRow);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].arguments, (QStringList { u"Ji Zhiye"_s, u"Back row"_s }));
}

void CaptionChecksTest::countsFacesAndNames()
{
    const auto problems = found(
        [](QJsonObject& document) {
            QJsonArray people = document[u"photos"_s][0][u"rows"_s][0][u"people"_s].toArray();
            people.append(QJsonObject { { u"unidentified"_s, true },
                { u"region"_s, QJsonObject { { u"x"_s, 0.93 }, { u"y"_s, 0.44 }, { u"w"_s, 0.05 }, { u"h"_s, 0.1 } } } });
            setValue(document, { u"photos"_s, 0, u"rows"_s, 0, u"people"_s }, people);
        },
        ProblemCode::FacesAndNames);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].arguments, (QStringList { u"6"_s, u"5"_s }));
}

void CaptionChecksTest::findsSomebodyTwiceOrNotInADelegation()
{
    const auto twice = [](QJsonObject& document) { setValue(document, slot(4, u"person"_s), u"roughead"_s); };
    QCOMPARE(found(twice, ProblemCode::SeatedTwice).size(), size_t(1));
    const auto stranger = [](QJsonObject& document) { setValue(document, { u"delegations"_s, 1, u"members"_s }, QJsonArray {}); };
    const auto problems = found(stranger, ProblemCode::NotInDelegation);
    QCOMPARE(problems.size(), size_t(3));
    QCOMPARE(problems[0].arguments[0], u"Ji Zhiye"_s);
}

void CaptionChecksTest::findsTwoHoldersOfOneOffice()
{
    const auto change = [](QJsonObject& document) {
        setValue(document, { u"people"_s, 4, u"positions"_s },
            QJsonArray { QJsonObject { { u"id"_s, u"ji-cicir"_s }, { u"organization"_s, u"usip"_s }, { u"title"_s, u"president"_s },
                { u"formalTitle"_s, u"President"_s }, { u"from"_s, u"2012"_s } } });
    };
    const auto problems = found(change, ProblemCode::SameOffice);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].arguments, (QStringList { u"Ji Zhiye"_s, u"Jim Marshall"_s, u"USIP president"_s }));
}

void CaptionChecksTest::findsTitlesOfThenOnALaterPage()
{
    QVERIFY(found({}, ProblemCode::TitleOfThen).empty());
    const auto later = [](QJsonObject& document) { setValue(document, { u"articles"_s, 0, u"published"_s }, u"2019-05-01"_s); };
    QCOMPARE(found(later, ProblemCode::TitleOfThen).size(), size_t(2));
}

void CaptionChecksTest::findsNamesThatAreNotSeatedAndSeatsThatAreNotNamed()
{
    const auto change = withCaption(u"Gary Roughead, Ji Zhiye, Marshall, Wu Xinbo and John Park in Beijing."_s);
    const auto named = found(change, ProblemCode::NamedNotSeated);
    QCOMPARE(named.size(), size_t(1));
    QCOMPARE(named[0].arguments, QStringList(u"John Park"_s));
    const auto seated = found(change, ProblemCode::SeatedNotNamed);
    QCOMPARE(seated.size(), size_t(1));
    QCOMPARE(seated[0].arguments, QStringList(u"Yang Yi"_s));
    // A caption that names nobody is meant so
    QVERIFY(found(withCaption(u"Participants in Beijing."_s), ProblemCode::SeatedNotNamed).empty());
}

void CaptionChecksTest::findsSpellingThatDiffers()
{
    const auto slip = found(withCaption(u"Jim Marshal and Gary Roughead speak."_s), ProblemCode::SpellingDiffers);
    QCOMPARE(slip.size(), size_t(1));
    QCOMPARE(slip[0].arguments, (QStringList { u"Jim Marshal"_s, u"Jim Marshall"_s }));
    const auto known = [](QJsonObject& document) {
        withCaption(u"Gary Ruffhead speaks."_s)(document);
        QJsonArray names = document[u"people"_s][2][u"names"_s].toArray();
        names.append(QJsonObject { { u"kind"_s, u"misspelling"_s }, { u"order"_s, u"given-first"_s }, { u"given"_s, u"Gary"_s }, { u"surname"_s, u"Ruffhead"_s } });
        setValue(document, { u"people"_s, 2, u"names"_s }, names);
    };
    QCOMPARE(found(known, ProblemCode::SpellingDiffers).size(), size_t(1));
    QVERIFY(found(withCaption(u"Jim Marshall speaks."_s), ProblemCode::SpellingDiffers).empty());
}

void CaptionChecksTest::findsRanksOfAnotherDay()
{
    const auto active = found(withCaption(u"ADM Gary Roughead (USN) speaks."_s), ProblemCode::RankDiffers);
    QCOMPARE(active.size(), size_t(1));
    QCOMPARE(active[0].arguments, (QStringList { u"Gary Roughead"_s, u"(USN)"_s, u"ADM Gary Roughead (USN, ret.)"_s }));
    QCOMPARE(found(withCaption(u"VADM Gary Roughead (USN, ret.) speaks."_s), ProblemCode::RankDiffers).size(), size_t(1));
    QVERIFY(found(withCaption(u"ADM Gary Roughead (USN, ret.) speaks."_s), ProblemCode::RankDiffers).empty());
    const auto then = [](QJsonObject& document) {
        withCaption(u"ADM Gary Roughead (USN, ret.) speaks."_s)(document);
        setValue(document, { u"photos"_s, 0, u"date"_s }, u"2010-06-25"_s);
    };
    QCOMPARE(found(then, ProblemCode::RankDiffers).size(), size_t(1));
}

void CaptionChecksTest::findsAnotherDateAndPlaceholders()
{
    QCOMPARE(found(withCaption(u"Talks on June 26, 2013."_s), ProblemCode::CaptionDateDiffers).size(), size_t(1));
    QVERIFY(found(withCaption(u"Talks on June 25, 2013."_s), ProblemCode::CaptionDateDiffers).empty());
    for (const QString& text : { u"Names to come"_s, u"TK speaks"_s, u"\\jm\\ speaks"_s, u"In {place}."_s })
        QVERIFY2(!found(withCaption(text), ProblemCode::Placeholder).empty(), qPrintable(text));
}

void CaptionChecksTest::findsAcronymsThatAreNotExplained()
{
    QCOMPARE(found(withCaption(u"Talks at CICIR."_s), ProblemCode::AcronymUndefined).size(), size_t(1));
    QVERIFY(found(withCaption(u"Talks at the China Institutes of Contemporary International Relations (CICIR)."_s), ProblemCode::AcronymUndefined).empty());
    QVERIFY(found(withCaption(u"Talks at USIP."_s), ProblemCode::AcronymUndefined).empty());
}

void CaptionChecksTest::findsAMirroredPhoto()
{
    const auto change = [](QJsonObject& document) {
        QJsonArray photos = document[u"photos"_s].toArray();
        QJsonObject other = photos[0].toObject();
        other[u"id"_s] = u"other"_s;
        QJsonArray people;
        for (const QJsonValue& value : other[u"rows"_s][0][u"people"_s].toArray())
            people.prepend(value);
        other[u"rows"_s] = QJsonArray { QJsonObject { { u"people"_s, people } } };
        photos.append(other);
        document[u"photos"_s] = photos;
    };
    const auto problems = found(change, ProblemCode::MirroredPhoto);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].arguments, QStringList(u"other"_s));
}

void CaptionChecksTest::findsAltTextThatRepeatsTheCaption()
{
    const QString caption = u"Five delegates speak in Beijing after the talks."_s;
    const auto withAlt = [&](const QString& alt) {
        return [caption, alt](QJsonObject& document) {
            withCaption(caption)(document);
            setValue(document, { u"photos"_s, 0, u"alt"_s }, alt);
        };
    };
    QCOMPARE(found(withAlt(caption), ProblemCode::AltRepeatsCaption).size(), size_t(1));
    QCOMPARE(found(withAlt(u"five delegates speak in Beijing, after the talks"_s), ProblemCode::AltRepeatsCaption).size(), size_t(1));
    QVERIFY(found(withAlt(u"A row of people in suits in front of flags."_s), ProblemCode::AltRepeatsCaption).empty());
    QCOMPARE(found(withAlt(QString(200, u'a')), ProblemCode::LongAltText).size(), size_t(1));
}

void CaptionChecksTest::introducesRowsByTheirNumber()
{
    QCOMPARE(rowLeads(1), QStringList(u"Front row, left to right"_s));
    QCOMPARE(rowLeads(2).back(), u"Back row, left to right"_s);
    QCOMPARE(rowLeads(4), (QStringList { u"Front row, left to right"_s, u"Second row, left to right"_s, u"Third row, left to right"_s, u"Back row, left to right"_s }));
}

QTEST_GUILESS_MAIN(CaptionChecksTest)

#include "CaptionChecksTest.moc"
