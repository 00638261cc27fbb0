#include "editing/paste/PastedText.h"
#include "support/core/Outline.h"

#include <QImage>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

const QByteArray jpegBytes("\xFF\xD8\xFF\xE0 bytes");

} // namespace

class PastedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersHtml();
    void leavesTheArticlesOwnLanguageUnmarked();
    void saysInWordsWhatWasDropped();
    void fallsBackToPlainTextForHtmlItCannotRead();
    void takesThePictureOfABrowserFromItsData();
    void takesAnImageThatQtHolds();
    void takesPictureFilesByName();
    void takesPicturesInsideHtml();
    void makesAParagraphOfEachLine();
    void splitsLongLines();
    void ignoresNothingAtAll();
};

void PastedTextTest::prefersHtml()
{
    QMimeData data;
    data.setHtml(u"<p>one <b>two</b></p>"_s);
    data.setText(u"plain"_s);

    QCOMPARE(outline(pastedText(data).text), QStringList { u"p: one {strong|two}"_s });
    QCOMPARE(outline(pastedPlainText(data).text), QStringList { u"p: plain"_s });
}

void PastedTextTest::leavesTheArticlesOwnLanguageUnmarked()
{
    QMimeData data;
    data.setHtml(u"<p lang=FR>un mot</p>"_s);

    QCOMPARE(outline(pastedText(data, u"fr-FR"_s).text), QStringList { u"p: un mot"_s });
    QCOMPARE(outline(pastedText(data, u"en"_s).text), QStringList { u"p: {lang=fr|un mot}"_s });
}

void PastedTextTest::saysInWordsWhatWasDropped()
{
    QMimeData data;
    data.setHtml(u"<p style='color:red'>x<img src='https://a/1'><img src='https://a/2'></p>"_s);

    QCOMPARE(pastedText(data).dropped, (QStringList { u"2 pictures from the web"_s, u"colours and fonts"_s }));
}

void PastedTextTest::fallsBackToPlainTextForHtmlItCannotRead()
{
    QMimeData data;
    data.setData(u"text/html"_s, QByteArray(25'000'000, 'x'));
    data.setText(u"plain"_s);
    const PastedText pasted = pastedText(data);

    QCOMPARE(outline(pasted.text), QStringList { u"p: plain"_s });
    QCOMPARE(pasted.dropped, QStringList { u"all formatting, because it was too large to read"_s });
}

void PastedTextTest::takesThePictureOfABrowserFromItsData()
{
    QMimeData data;
    data.setHtml(u"<img src='https://example.org/a.jpg'>"_s);
    data.setData(u"image/jpeg"_s, jpegBytes);
    const PastedText pasted = pastedText(data);

    QCOMPARE(pasted.pictures, (std::vector<PastedPicture> { { jpegBytes, {}, {}, {} } }));
    QCOMPARE(pasted.dropped, QStringList());
}

void PastedTextTest::takesAnImageThatQtHolds()
{
    QMimeData data;
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    data.setImageData(image);
    const PastedText pasted = pastedText(data);

    QCOMPARE(pasted.pictures.size(), size_t(1));
    QCOMPARE(QImage::fromData(pasted.pictures[0].bytes, "PNG"), image);
}

void PastedTextTest::takesPictureFilesByName()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(u"/no/such/Group Photo.JPG"_s), QUrl::fromLocalFile(u"/no/such/room.rapporteur"_s),
        QUrl(u"https://example.org/a.jpg"_s) });
    const PastedText pasted = pastedText(data);

    QCOMPARE(pasted.pictures, (std::vector<PastedPicture> { { {}, u"/no/such/Group Photo.JPG"_s, u"Group Photo.JPG"_s, {} } }));
    QCOMPARE(pasted.dropped, QStringList { u"1 file that is not a picture"_s });
    QVERIFY(pasted.text.empty());
}

void PastedTextTest::takesPicturesInsideHtml()
{
    QMimeData data;
    data.setHtml(u"<p>text</p><img alt='A hall' src='data:image/jpeg;base64,%1'>"_s.arg(QString::fromLatin1(jpegBytes.toBase64())));

    QCOMPARE(pastedText(data).pictures, (std::vector<PastedPicture> { { jpegBytes, {}, {}, u"A hall"_s } }));
}

void PastedTextTest::makesAParagraphOfEachLine()
{
    QCOMPARE(outline(pastedPlainText(u"one\ttwo\r\n\r\n  three \n\u202E<b>four</b>\u2029five"_s).text),
        (QStringList { u"p: one two"_s, u"p: three"_s, u"p: <b>four</b>"_s, u"p: five"_s }));
}

void PastedTextTest::splitsLongLines()
{
    const PastedText pasted = pastedPlainText(u"word "_s.repeated(30'000));

    QVERIFY(pasted.text.size() >= 3);
    QCOMPARE(plainText(pasted.text).count(u"word"_s), 30'000);
}

void PastedTextTest::ignoresNothingAtAll()
{
    const PastedText pasted = pastedText(QMimeData());

    QVERIFY(pasted.isEmpty());
    QVERIFY(pasted.dropped.isEmpty());
}

QTEST_MAIN(PastedTextTest)
#include "PastedTextTest.moc"
