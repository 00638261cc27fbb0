#include "core/Error.h"
#include "editing/handover/Approvals.h"
#include "editing/handover/ReviewCopy.h"
#include "publish/PageWords.h"
#include "support/core/LoadedNewsroom.h"
#include "support/imaging/TestPicture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

namespace {

const QDateTime now = QDateTime::fromString(u"2024-06-12T10:00:00Z"_s, Qt::ISODate);

QString unpacked(const QString& document, const QString& member)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, { u"-p"_s, document, member });
    return unzip.waitForFinished() ? QString::fromUtf8(unzip.readAllStandardOutput()) : QString();
}

} // namespace

class ReviewCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksDraftsAndEmbargoes();
    void numbersCopies();
    void beginsAndEndsWithTheMark();
    void writesAWordDocument();
    void leavesAFileAloneThatCannotBeWritten();
    void saysHowToInstallTheConverter();

private:
    std::unique_ptr<LoadedNewsroom> m_seed = LoadedNewsroom::seed();
    const Article& article() const { return m_seed->articles.front(); }
    /// The document's picture was not read in.
    RenderedArticle rendered() const
    {
        RenderedArticle rendered = m_seed->render(article().id.text());
        rendered.leadPhoto->sha256 = QByteArray(64, 'a');
        return rendered;
    }
};

void ReviewCopyTest::marksDraftsAndEmbargoes()
{
    Article embargoed = article();
    embargoed.embargoUntil.clear();
    QCOMPARE(reviewCopyOf(embargoed, 1, now, {}).mark, u"DRAFT"_s);
    embargoed.embargoUntil = u"2024-06-12T09:59:59Z"_s;
    QCOMPARE(reviewCopyOf(embargoed, 1, now, {}).mark, u"DRAFT"_s);
    embargoed.embargoUntil = u"2024-06-13T14:30:00Z"_s;
    QCOMPARE(reviewCopyOf(embargoed, 1, now, {}).mark, u"EMBARGOED UNTIL 13 June 2024, 14:30 (UTC)"_s);
    QCOMPARE(reviewCopyOf(embargoed, 1, now, u"America/New_York"_s).mark, u"EMBARGOED UNTIL 13 June 2024, 10:30 (America/New_York)"_s);
    // What cannot be read has not ended.
    embargoed.embargoUntil = u"soon"_s;
    QCOMPARE(reviewCopyOf(embargoed, 1, now, {}).mark, u"EMBARGOED UNTIL soon"_s);
}

void ReviewCopyTest::numbersCopies()
{
    const QTemporaryDir folder;
    QCOMPARE(nextReviewNumber(folder.path(), u"talks"_s), 1);
    for (const QString& name : { reviewFileName(u"talks"_s, 1, u"docx"_s), reviewFileName(u"talks"_s, 9, u"pdf"_s),
             reviewFileName(u"other-talks"_s, 30, u"pdf"_s), u"talks-review-x.pdf"_s })
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));

    QCOMPARE(nextReviewNumber(folder.path(), u"talks"_s), 10);
}

void ReviewCopyTest::beginsAndEndsWithTheMark()
{
    const ReviewCopy copy { u"DRAFT"_s, 3, u"3f2a91c4"_s };
    RenderedArticle article = rendered();
    article.headline = u"A <b> & c"_s;
    const QString html = reviewHtml(article, copy, PageWords::load(u"en"_s), [](const RenderedFigure&) { return u"a.jpg"_s; });

    QCOMPARE(html.count(u"DRAFT · Review copy 3 · Version 3f2a91c4"_s), 2);
    QVERIFY(html.contains(u"<h1>A &lt;b&gt; &amp; c</h1>"_s));
    QVERIFY(html.contains(u"<img src=\"a.jpg\""_s));
    QVERIFY(!html.contains(u"<!--"_s));
}

void ReviewCopyTest::writesAWordDocument()
{
    const QTemporaryDir folder;
    const RenderedArticle article = rendered();
    const QString picture = TestPicture::solid({ 40, 30 }, { 10, 200, 30 }).write(folder.filePath(u"p.jpg"_s));
    const QString path = folder.filePath(u"copy.docx"_s);

    writeReviewDocument(article, reviewCopyOf(this->article(), 2, now, {}), { { article.leadPhoto->sha256, picture } }, path);

    const QString text = unpacked(path, u"word/document.xml"_s);
    QVERIFY(text.contains(article.headline.section(u' ', 0, 2)));
    QVERIFY(text.contains(u"Review copy 2"_s));
    QVERIFY(text.contains(u"left to right"_s));
    QVERIFY(text.contains(u"<w:drawing>"_s));
}

void ReviewCopyTest::leavesAFileAloneThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no/such/folder/copy.docx"_s);
    try {
        writeReviewDocument(rendered(), reviewCopyOf(article(), 1, now, {}), {}, path);
        QFAIL("written into a folder that is not there");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::CannotWrite);
        QCOMPARE(error.file(), path);
    }
}

void ReviewCopyTest::saysHowToInstallTheConverter()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const bool isFound = documentConverter().has_value();
    qputenv("PATH", path);

    QVERIFY(!isFound);
    QVERIFY(documentConverter().has_value());
    QVERIFY(converterMissingText().contains(u"sudo apt install pandoc"_s));
}

QTEST_GUILESS_MAIN(ReviewCopyTest)
#include "ReviewCopyTest.moc"
