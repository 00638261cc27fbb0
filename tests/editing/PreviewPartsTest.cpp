#include "editing/preview/PreviewParts.h"

#include <QTest>

using namespace rapporteur;

namespace {

const QByteArray page = "<h1>T</h1><!--[--><!--|--><p>one</p>\n<!--|--><p>two</"
                        "p>\n<!--]--><hr><!--[--><!--|--><ul></ul><!--]--></html>";

PreviewChange changeTo(const QByteArray& after)
{
    return *previewChange(PreviewParts::ofPage(page), PreviewParts::ofPage(after));
}

QByteArray with(const QByteArray& before, const QByteArray& after)
{
    return QByteArray(page).replace(before, after);
}

} // namespace

class PreviewPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesThePageBack();
    void takesBlocksApart();
    void leavesAPageWithoutMarksWhole();
    void hasNoChangeBetweenEqualPages();
    void replacesOneBlock();
    void insertsBetweenBlocks();
    void removesRepeatedBlocks();
    void changesTheFrameWithoutItsBlocks();
    void givesUpWhenAStretchAppears();
};

void PreviewPartsTest::givesThePageBack()
{
    QCOMPARE(PreviewParts::ofPage(page).page(), page);
}

void PreviewPartsTest::takesBlocksApart()
{
    const PreviewParts parts = PreviewParts::ofPage(page);
    QCOMPARE(parts.stretches.size(), size_t(2));
    QCOMPARE(parts.stretches[0].size(), size_t(2));
    QCOMPARE(parts.stretches[0][1], QByteArray("<!--|--><p>two</p>\n"));
    QCOMPARE(parts.emptyPage(),
             QByteArray("<h1>T</h1><!--[--><!--]--><hr><!--[--><!--]--></html>"));
}

void PreviewPartsTest::leavesAPageWithoutMarksWhole()
{
    const PreviewParts parts = PreviewParts::ofPage("<p>plain</p>");
    QVERIFY(parts.stretches.empty());
    QCOMPARE(parts.page(), QByteArray("<p>plain</p>"));
}

void PreviewPartsTest::hasNoChangeBetweenEqualPages()
{
    QVERIFY(changeTo(page).isEmpty());
}

void PreviewPartsTest::replacesOneBlock()
{
    const PreviewChange change = changeTo(with("two", "2"));
    QVERIFY(!change.frame);
    QCOMPARE(change.splices,
             (std::vector<PreviewSplice> { { 0, 1, 1, { "<!--|--><p>2</p>\n" } } }));
}

void PreviewPartsTest::insertsBetweenBlocks()
{
    const PreviewChange change = changeTo(
        with("<!--|--><p>two", "<!--|--><p>new</p>\n<!--|--><p>two"));
    QCOMPARE(change.splices,
             (std::vector<PreviewSplice> { { 0, 1, 0, { "<!--|--><p>new</p>\n" } } }));
    QCOMPARE(change.blocks, (std::vector<size_t> { 3, 1 }));
}

void PreviewPartsTest::removesRepeatedBlocks()
{
    // Given equal blocks in a row, where beginning and end of the change could meet
    const QByteArray three = with("<!--|--><p>two</p>\n",
                                  "<!--|--><p>one</p>\n<!--|--><p>one</p>\n");
    const QByteArray one = with("<!--|--><p>two</p>\n", "");
    const auto change = previewChange(PreviewParts::ofPage(three), PreviewParts::ofPage(one));
    QCOMPARE(change->splices, (std::vector<PreviewSplice> { { 0, 1, 2, {} } }));
}

void PreviewPartsTest::changesTheFrameWithoutItsBlocks()
{
    const PreviewChange change = changeTo(with("<h1>T", "<h1>U"));
    QCOMPARE(change.frame,
             std::optional(QByteArray("<h1>U</h1><!--[--><!--]--><hr><!--[--><!--]--></html>")));
    QVERIFY(change.splices.empty());
}

void PreviewPartsTest::givesUpWhenAStretchAppears()
{
    QVERIFY(!previewChange(PreviewParts::ofPage(page),
                           PreviewParts::ofPage(with("<hr>", "<!--[--><!--|--><p></p><!--]-->"))));
}

QTEST_GUILESS_MAIN(PreviewPartsTest)
#include "PreviewPartsTest.moc"
