#include "core/EnumText.h"
#include "support/cli/Shell.h"
#include "support/features/Bundle.h"
#include "support/imaging/TestPicture.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace {

const QString caption = u"Front row, left to right: "_s;

QJsonObject tagsOf(const QString& path)
{
    return QJsonDocument::fromJson(exiftool({ u"-j"_s, u"-struct"_s, u"-a"_s, u"-G1"_s, path })).array().first().toObject();
}

QStringList pictures(const Shell& shell, const QString& folder, const QString& pattern = u"*"_s)
{
    QStringList paths;
    for (QDirIterator files(shell.path(folder + u"/media"_s), { pattern }, QDir::Files); files.hasNext();)
        paths << files.next();
    paths.sort();
    return paths;
}

/// The seed's photo record, changed.
std::function<void(QJsonObject&)> photoWith(const std::function<void(QJsonObject&)>& change)
{
    return [change](QJsonObject& document) {
        QJsonArray photos = document[u"photos"_s].toArray();
        QJsonObject photo = photos.first().toObject();
        change(photo);
        photos[0] = photo;
        document[u"photos"_s] = photos;
    };
}

QJsonObject box(double x, double y, double w, double h)
{
    return { { u"x"_s, x }, { u"y"_s, y }, { u"w"_s, w }, { u"h"_s, h } };
}

void setHouse(QJsonObject& document, const QJsonObject& pictures)
{
    QJsonObject publisher = document[u"publisher"_s].toObject();
    publisher[u"pictures"_s] = pictures;
    document[u"publisher"_s] = publisher;
}

} // namespace

/// What leaves with a picture, through the program itself.
class PictureDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFileSaysWhatThePageSays();
    void nothingElseLeaves();
    void pagesNameTheFilesThatAreThere();
    void facesLeaveOnlyWhenTheHouseAsks();
    void whoIsNotReleasedIsInNoFile();
    void aMaskIsInEveryFile();
    void aCropIsDeliveredAndNamesOtherFiles();
    void aSocialCropIsForTheCardAlone();
    void whatIsNotForPublicationBlocksUntilSomethingIsDone();
    void anExpiredHandoutBlocks();
    void newKeysDumpAsTheyWereImported();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Shell> m_shell;
};

void PictureDeliveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_shell = std::make_unique<Shell>(m_folder->path());
}

void PictureDeliveryTest::everyFileSaysWhatThePageSays()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s);
    QCOMPARE(m_shell->run("export n.rapporteur --output out").exitCode, 0);
    const QStringList files = pictures(*m_shell, u"out"_s);
    QCOMPARE(files.size(), 12);
    for (const QString& file : files) {
        const QJsonObject tags = tagsOf(file);
        const QString description = tags[u"XMP-dc:Description"_s].toString();
        QVERIFY2(description.startsWith(caption) && description.contains(u"Ji Zhiye"_s), qPrintable(file + description));
        QCOMPARE(tags[u"XMP-iptcExt:PersonInImage"_s].toArray().size(), 5);
        QVERIFY(tags[u"XMP-iptcCore:AltTextAccessibility"_s].toString().startsWith("Eleven people"_L1));
        QCOMPARE(tags[u"XMP-photoshop:Credit"_s].toString(), u"USIP"_s);
        QCOMPARE(tags[u"XMP-dc:Creator"_s].toArray(), QJsonArray { u"N. F."_s });
        QCOMPARE(tags[u"XMP-dc:Rights"_s].toString(), u"USIP"_s);
        QCOMPARE(tags[u"XMP-photoshop:DateCreated"_s].toString(), u"2013:06:25"_s);
        if (!file.endsWith("jpg"_L1))
            continue;
        QCOMPARE(tags[u"IPTC:Caption-Abstract"_s].toString(), description);
        QCOMPARE(tags[u"IFD0:ImageDescription"_s].toString(), description);
        QCOMPARE(tags[u"IPTC:By-line"_s].toString(), u"N. F."_s);
        QCOMPARE(tags[u"IFD0:Artist"_s].toString(), u"N. F."_s);
        QCOMPARE(tags[u"IFD0:Orientation"_s].toString(), u"Horizontal (normal)"_s);
        const QByteArray said = exiftool({ u"-validate"_s, u"-warning"_s, u"-error"_s, u"-a"_s, file });
        QVERIFY2(said.contains(": OK"), said.constData());
    }
}

void PictureDeliveryTest::nothingElseLeaves()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s, photoWith([](QJsonObject& photo) {
        photo[u"instructionsWaived"_s] = QJsonObject { { u"by"_s, u"CANARY"_s }, { u"reason"_s, u"CANARY"_s } };
        photo[u"handout"_s] = QJsonObject { { u"giver"_s, u"Ministry"_s }, { u"permission"_s, u"CANARY"_s },
                                            { u"restrictions"_s, u"CANARY"_s }, { u"expires"_s, u"2099"_s } };
    }));
    QCOMPARE(m_shell->run("export n.rapporteur --output out").exitCode, 0);
    for (const char* secret : { "INTERNAL", "NIKON", "2034567", "998877", "CANARY" })
        QCOMPARE(filesWith(m_shell->path(u"out"_s), QString::fromLatin1(secret)), QStringList());
    for (const QString& file : pictures(*m_shell, u"out"_s)) {
        for (const QString& tag : tagsOf(file).keys())
            QVERIFY2(!tag.contains("GPS"_L1) && !tag.contains("Serial"_L1) && !tag.contains("History"_L1)
                         && !tag.contains("Instructions"_L1) && !tag.startsWith("MakerNotes"_L1) && !tag.contains("Make"_L1),
                qPrintable(file + u' ' + tag));
    }
}

void PictureDeliveryTest::pagesNameTheFilesThatAreThere()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s);
    QCOMPARE(m_shell->run("export n.rapporteur --output out").exitCode, 0);
    const QString html = QString::fromUtf8(m_shell->read(u"out/"_s + seedPage));
    static const QRegularExpression candidate(u"\\.\\./\\.\\./\\.\\./(media/[^\\s\"]+) (\\d+)w"_s);
    QStringList named;
    for (auto matches = candidate.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        const QString path = m_shell->path(u"out/"_s + match.captured(1));
        QCOMPARE(TestPicture::read(path).size().width(), match.captured(2).toInt());
        named << match.captured(1);
    }
    named.removeDuplicates();
    QCOMPARE(named.size(), 12);
    // The better format first, the common one for everybody
    const qsizetype avif = html.indexOf("<source type=\"image/avif\""_L1);
    const qsizetype webp = html.indexOf("<source type=\"image/webp\""_L1);
    QVERIFY(avif > 0 && webp > avif && html.indexOf("<img src="_L1) > webp);
    QVERIFY(html.contains("sizes=\""_L1));
    static const QRegularExpression image(u"<img src=\"[^\"]+-(\\d+)\\.jpg\"[^>]* width=\"(\\d+)\" height=\"(\\d+)\""_s);
    const auto match = image.match(html);
    QVERIFY(match.hasMatch());
    QCOMPARE(match.captured(1), match.captured(2));
    QCOMPARE(match.captured(3).toInt() * 3, match.captured(2).toInt() * 2);
}

void PictureDeliveryTest::facesLeaveOnlyWhenTheHouseAsks()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s);
    m_shell->seedNewsroom(u"m.rapporteur"_s, [](QJsonObject& document) { setHouse(document, { { u"faceRegions"_s, true }, { u"avif"_s, false } }); });
    QCOMPARE(m_shell->run("export n.rapporteur --output without").exitCode, 0);
    QCOMPARE(m_shell->run("export m.rapporteur --output with").exitCode, 0);
    QCOMPARE(filesWith(m_shell->path(u"without"_s), u"RegionList"_s), QStringList());
    QCOMPARE(pictures(*m_shell, u"with"_s).size(), 8);
    for (const QString& file : pictures(*m_shell, u"with"_s)) {
        const QJsonObject tags = tagsOf(file);
        QCOMPARE(tags[u"XMP-iptcExt:ImageRegion"_s].toArray().size(), 5);
        QCOMPARE(tags[u"XMP-mwg-rs:RegionInfo"_s].toObject()[u"RegionList"_s].toArray().size(), 5);
    }
}

void PictureDeliveryTest::whoIsNotReleasedIsInNoFile()
{
    // Given a person of whom no photo release is on file
    m_shell->seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) {
        photoWith([](QJsonObject& photo) {
            QJsonArray rows = photo[u"rows"_s].toArray();
            QJsonObject row = rows.first().toObject();
            QJsonArray people = row[u"people"_s].toArray();
            QJsonObject wu = people[3].toObject();
            wu[u"released"_s] = false;
            people[3] = wu;
            row[u"people"_s] = people;
            rows[0] = row;
            photo[u"rows"_s] = rows;
        })(document);
        setHouse(document, { { u"faceRegions"_s, true } });
    });
    QCOMPARE(m_shell->run("export n.rapporteur --output out").exitCode, 0);
    for (const QString& file : pictures(*m_shell, u"out"_s)) {
        const QJsonObject tags = tagsOf(file);
        QCOMPARE(tags[u"XMP-iptcExt:PersonInImage"_s].toArray().size(), 4);
        QVERIFY(tags[u"XMP-dc:Description"_s].toString().contains("unidentified"_L1));
        QVERIFY(!QString::fromUtf8(QJsonDocument(tags).toJson()).contains("Wu "_L1));
    }
}

void PictureDeliveryTest::aMaskIsInEveryFile()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s, photoWith([](QJsonObject& photo) {
        QJsonObject mask = box(0, 0, 1, 0.4);
        mask[u"kind"_s] = u"box"_s;
        photo[u"masks"_s] = QJsonArray { mask };
    }));
    const Outcome outcome = m_shell->run("export n.rapporteur --output out");
    QCOMPARE(outcome.exitCode, 0);
    for (const QString& file : pictures(*m_shell, u"out"_s)) {
        const TestPicture picture = TestPicture::read(file);
        for (const double x : { 0.02, 0.3, 0.5, 0.98 }) {
            for (const double y : { 0.02, 0.2, 0.38 }) {
                const auto colour = picture.at(int(picture.size().width() * x), int(picture.size().height() * y));
                QVERIFY2(colour[0] < 24 && colour[1] < 24 && colour[2] < 24, qPrintable(file));
            }
        }
    }
}

void PictureDeliveryTest::aCropIsDeliveredAndNamesOtherFiles()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s);
    m_shell->seedNewsroom(u"m.rapporteur"_s, photoWith([](QJsonObject& photo) {
        photo[u"crops"_s] = QJsonObject { { u"frame"_s, box(0.2, 0.4, 0.6, 0.3) } };
    }));
    QCOMPARE(m_shell->run("export n.rapporteur --output whole").exitCode, 0);
    const Outcome outcome = m_shell->run("export m.rapporteur --output part");
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.err.contains("names 5 people"_L1) && outcome.err.contains("shows 3"_L1), qPrintable(outcome.err));
    const QStringList part = pictures(*m_shell, u"part"_s, u"*.webp"_s);
    QVERIFY(!part.isEmpty());
    for (const QString& file : part) {
        const QSize size = TestPicture::read(file).size();
        QVERIFY(std::abs(size.width() - size.height() * 3) <= 3);
        QVERIFY(!QFile::exists(m_shell->path(u"whole/media/"_s + file.section(u'/', -1))));
        QCOMPARE(tagsOf(file)[u"XMP-iptcExt:PersonInImage"_s].toArray().size(), 3);
    }
}

void PictureDeliveryTest::aSocialCropIsForTheCardAlone()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s, photoWith([](QJsonObject& photo) {
        photo[u"crops"_s] = QJsonObject { { u"social"_s, box(0, 0.2, 1, 0.785) } };
    }));
    QCOMPARE(m_shell->run("export n.rapporteur --output out --base-url https://www.example.org/").exitCode, 0);
    QCOMPARE(pictures(*m_shell, u"out"_s).size(), 13);
    const QString html = QString::fromUtf8(m_shell->read(u"out/"_s + seedPage));
    static const QRegularExpression card(u"og:image\" content=\"https://www.example.org/(media/[^\"]+)\""_s);
    const QString path = card.match(html).captured(1);
    const QSize size = TestPicture::read(m_shell->path(u"out/"_s + path)).size();
    QCOMPARE(size.width(), 1200);
    QVERIFY(std::abs(size.height() - 628) < 3);
    QCOMPARE(html.count(path), 1);
}

void PictureDeliveryTest::whatIsNotForPublicationBlocksUntilSomethingIsDone()
{
    const auto exported = [this](const QString& name, const QJsonObject& keys) {
        m_shell->seedNewsroom(name, [&](QJsonObject& document) {
            setHouse(document, { { u"notForPublication"_s, u"block"_s }, { u"avif"_s, false } });
            photoWith([&](QJsonObject& photo) {
                for (auto key = keys.begin(); key != keys.end(); ++key)
                    photo[key.key()] = key.value();
            })(document);
        });
        return m_shell->run({ u"export"_s, name, u"--output"_s, name + u".out"_s });
    };
    const Outcome blocked = exported(u"a.rapporteur"_s, {});
    QCOMPARE(blocked.exitCode, 1);
    QVERIFY2(blocked.err.contains("not for publication"_L1) && blocked.err.contains("pcac-group"_L1), qPrintable(blocked.err));
    QVERIFY(!QDir(m_shell->path(u"a.rapporteur.out"_s)).exists());
    QCOMPARE(exported(u"b.rapporteur"_s, { { u"crops"_s, QJsonObject { { u"frame"_s, box(0, 0.4, 1, 0.6) } } } }).exitCode, 0);
    QCOMPARE(exported(u"c.rapporteur"_s, { { u"masks"_s, QJsonArray { box(0, 0, 1, 0.4) } } }).exitCode, 0);
    QCOMPARE(exported(u"d.rapporteur"_s, { { u"instructionsWaived"_s, QJsonObject { { u"by"_s, u"Desk"_s } } } }).exitCode, 0);
}

void PictureDeliveryTest::anExpiredHandoutBlocks()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s, photoWith([](QJsonObject& photo) {
        photo[u"handout"_s] = QJsonObject { { u"giver"_s, u"Ministry"_s }, { u"permission"_s, u"Letter"_s }, { u"expires"_s, u"2014-06"_s } };
    }));
    const Outcome late = m_shell->run("export n.rapporteur --output out --now 2014-07-02T00:00:00Z");
    QCOMPARE(late.exitCode, 1);
    QVERIFY2(late.err.contains("Ministry"_L1) && late.err.contains("2014-06"_L1), qPrintable(late.err));
    QVERIFY(!QDir(m_shell->path(u"out"_s)).exists());
    QCOMPARE(m_shell->run("export n.rapporteur --output out --now 2014-06-30T00:00:00Z").exitCode, 0);
}

void PictureDeliveryTest::newKeysDumpAsTheyWereImported()
{
    m_shell->seedNewsroom(u"n.rapporteur"_s, [](QJsonObject& document) {
        setHouse(document, { { u"faceRegions"_s, true }, { u"notForPublication"_s, u"block"_s } });
        photoWith([](QJsonObject& photo) {
            photo[u"crops"_s] = QJsonObject { { u"frame"_s, box(0, 0.25, 1, 0.5) }, { u"social"_s, box(0, 0.25, 0.5, 0.25) } };
            photo[u"masks"_s] = QJsonArray { box(0, 0, 0.125, 0.125) };
            photo[u"rating"_s] = 4;
            photo[u"pick"_s] = u"pick"_s;
            photo[u"handout"_s] = QJsonObject { { u"giver"_s, u"Ministry"_s } };
            photo[u"notPictured"_s] = QJsonArray { QJsonObject { { u"person"_s, u"ji"_s } } };
        })(document);
    });
    QVERIFY(QDir(m_folder->path()).mkpath(u"dump"_s) && QDir(m_folder->path()).mkpath(u"again"_s));
    QCOMPARE(m_shell->run("dump n.rapporteur --output dump/one.json").exitCode, 0);
    QCOMPARE(m_shell->run("create m.rapporteur").exitCode, 0);
    QCOMPARE(m_shell->run("import m.rapporteur dump/one.json").exitCode, 0);
    QCOMPARE(m_shell->run("dump m.rapporteur --output again/one.json").exitCode, 0);
    QCOMPARE(m_shell->read(u"again/one.json"_s), m_shell->read(u"dump/one.json"_s));
    QVERIFY(m_shell->read(u"dump/one.json"_s).contains("\"notPictured\":[{\"person\":\"ji\"}]"));
}

QTEST_GUILESS_MAIN(PictureDeliveryTest)
#include "PictureDeliveryTest.moc"
