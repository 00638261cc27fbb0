#include "editing/actions/Pictures.h"
#include "editing/handover/FieldSheet.h"
#include "editing/handover/SheetPictures.h"
#include "imaging/service/PictureService.h"
#include "support/core/LoadedNewsroom.h"
#include "support/imaging/HelperMain.h"
#include "support/imaging/TestPicture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

namespace {

QString fieldText(const FieldSheet& sheet, const QString& name)
{
    for (const SheetField& field : sheet.fields) {
        if (field.name == name)
            return field.text;
    }
    return {};
}

QStringList names(const FieldSheet& sheet)
{
    QStringList all;
    for (const SheetField& field : sheet.fields)
        all << field.name;
    return all;
}

} // namespace

class FieldSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachFieldOfTheSeedArticle();
    void namesEachPictureOnce();
    void givesNothingWhileSomebodyMustNotBeNamed();
    void savesPicturesUnderTheirNames();
    void savedPicturesSayWhatTheyMay();

private:
    std::unique_ptr<LoadedNewsroom> m_seed = LoadedNewsroom::seed();
    /// The document's picture was not read in.
    RenderedArticle rendered() const
    {
        RenderedArticle article = m_seed->render(m_seed->articles.front().id.text());
        article.leadPhoto->sha256 = QByteArray(64, 'a');
        return article;
    }
};

void FieldSheetTest::givesEachFieldOfTheSeedArticle()
{
    const RenderedArticle article = rendered();
    const FieldSheet sheet = fieldSheet(article, m_seed->registry.publisher);

    QVERIFY(sheet.blocking.empty());
    QCOMPARE(fieldText(sheet, u"Title"_s), article.headline);
    QCOMPARE(fieldText(sheet, u"Teaser"_s), plainText(article.summary));
    QVERIFY(fieldText(sheet, u"Date"_s).contains(u"2013"_s));
    QVERIFY(fieldText(sheet, u"Tags"_s).contains(article.topics.front()));
    QVERIFY(fieldText(sheet, u"Body for WordPress"_s).startsWith(u"<!-- wp:"_s));
    QVERIFY(fieldText(sheet, u"Body for Drupal"_s).startsWith(u"<p>"_s));
    const QString picture = sheet.pictures.front().name;
    QCOMPARE(picture, article.slug + u"-1-1600.jpg"_s);
    QCOMPARE(fieldText(sheet, u"Alt text of "_s + picture), article.leadPhoto->alt);
    QVERIFY(fieldText(sheet, u"Caption of "_s + picture).contains(u"left to right"_s));
    QCOMPARE(fieldText(sheet, u"Credit of "_s + picture), article.leadPhoto->credit);
    QCOMPARE(fieldText(sheet, u"Related links"_s).count(u"https://"_s), qsizetype(article.related.size()));
}

void FieldSheetTest::namesEachPictureOnce()
{
    RenderedArticle article = rendered();
    article.body.emplace_back(*article.leadPhoto);
    RenderedFigure other = *article.leadPhoto;
    other.sha256 = QByteArray(64, 'b');
    other.decorative = true;
    article.body.emplace_back(other);
    const FieldSheet sheet = fieldSheet(article, m_seed->registry.publisher);

    QCOMPARE(sheet.pictures.size(), size_t(2));
    QVERIFY(sheet.pictures[1].name.endsWith(u"-2-1600.jpg"_s));
    QVERIFY(!names(sheet).contains(u"Alt text of "_s + sheet.pictures[1].name));
    QVERIFY(fieldText(sheet, u"Body for Drupal"_s).contains(sheet.pictures[1].name));
}

void FieldSheetTest::givesNothingWhileSomebodyMustNotBeNamed()
{
    RenderedArticle article = rendered();
    article.problems.push_back({ Severity::Error, ProblemCode::MayNotBeNamed, {}, { u"Ann Ng"_s, u"0"_s } });
    const FieldSheet sheet = fieldSheet(article, m_seed->registry.publisher);

    QCOMPARE(sheet.blocking.size(), size_t(1));
    QVERIFY(sheet.fields.empty());
    QVERIFY(sheet.pictures.empty());
}

void FieldSheetTest::savesPicturesUnderTheirNames()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"media"_s) && QDir(folder.path()).mkpath(u"out"_s));
    const QString source = TestPicture::photograph({ 2'000, 1'000 }).write(folder.filePath(u"source.jpg"_s));
    const QByteArray hash = PictureService().inspect({ source, PictureCheck::Header }).sha256;
    QVERIFY(QFile::copy(source, folder.filePath(u"media/%1.jpg"_s.arg(QString::fromLatin1(hash)))));
    const Pictures helpers;

    const QStringList written = savePictures({ { hash, u"talks-1-1600.jpg"_s }, { QByteArray(64, 'c'), u"talks-2-1600.jpg"_s } },
        folder.filePath(u"out"_s), { folder.filePath(u"media"_s), folder.filePath(u"cache"_s) }, helpers);

    QCOMPARE(written, QStringList { u"talks-1-1600.jpg"_s });
    QCOMPARE(TestPicture::read(folder.filePath(u"out/talks-1-1600.jpg"_s)).size(), QSize(1600, 800));
}

void FieldSheetTest::savedPicturesSayWhatTheyMay()
{
    // Given the seed's photo as an article shows it
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"media"_s) && QDir(folder.path()).mkpath(u"out"_s));
    const QString source = QStringLiteral(RAPPORTEUR_SEED_DIR "/20130711-5thPCACGroupPhoto-NF.jpg");
    const QByteArray hash = PictureService().inspect({ source, PictureCheck::Header }).sha256;
    QVERIFY(QFile::copy(source, folder.filePath(u"media/%1.jpg"_s.arg(QString::fromLatin1(hash)))));
    const Photo& photo = m_seed->registry.photos.all().front();
    std::vector<SheetPicture> pictures { { hash, u"talks-1-1600.jpg"_s, {}, photo.id, {} } };
    const Pictures helpers;

    addStatements(pictures, m_seed->registry, m_seed->now, m_seed->articles.front().events);
    savePictures(pictures, folder.filePath(u"out"_s), { folder.filePath(u"media"_s), folder.filePath(u"cache"_s) }, helpers);

    const QByteArray said = exiftool({ u"-a"_s, u"-G1"_s, folder.filePath(u"out/talks-1-1600.jpg"_s) });
    QVERIFY2(said.contains("Ji Zhiye") && said.contains("USIP") && said.contains("Eleven people"), said.constData());
    QVERIFY2(!said.contains("GPS") && !said.contains("Serial") && !said.contains("INTERNAL"), said.constData());
}

RAPPORTEUR_HELPER_TEST_MAIN(FieldSheetTest)
#include "FieldSheetTest.moc"
