#include "ui/article/ArticleEditor.h"
#include "ui/appearance/Appearance.h"
#include "ui/article/BlockDialogs.h"
#include "support/editing/SeedWorkspace.h"
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QStyleFactory>
using namespace rapporteur;
using namespace rapporteur::test;
class ShotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shots();
};
void ShotsTest::shots()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = QApplication::font(); font.setPointSizeF(10); QApplication::setFont(font);
    SeedWorkspace seed;
    Article article = seed.workspace().article(SeedWorkspace::seedArticle);
    TextBlock heading = paragraph(u"What was agreed"_s); heading.key=u"h"_s; heading.style = BlockStyle::Heading2;
    TextBlock h3 = paragraph(u"A smaller heading"_s); h3.key=u"h3"_s; h3.style = BlockStyle::Heading3;
    TextBlock i1 = paragraph(u"A first point that is long enough to go over more than one line of the column so that the hanging indent can be seen"_s); i1.key=u"i1"_s; i1.listItem = ListItem::Bullet;
    TextBlock i2 = paragraph(u"A deeper point"_s); i2.key=u"i2"_s; i2.listItem = ListItem::Bullet; i2.level=2;
    TextBlock n1 = paragraph(u"Numbered one"_s); n1.key=u"n1"_s; n1.listItem = ListItem::Number;
    TextBlock n2 = paragraph(u"Numbered two, by John Park"_s); n2.key=u"n2"_s; n2.listItem = ListItem::Number;
    TextBlock bq = paragraph(u"An indented quotation of some length."_s); bq.key=u"bq"_s; bq.style = BlockStyle::Blockquote;
    QuoteBlock quote; quote.key=u"q"_s; quote.text=u"We need to talk, and we need to go on talking when it is hard."_s; quote.speaker = PersonId(u"park"_s);
    PullQuoteBlock pq; pq.key=u"pq"_s; pq.text=u"Go on talking when it is hard."_s;
    TableBlock table; table.key=u"t"_s; table.headerRow=true; table.rows = {{{paragraph(u"Who"_s)},{paragraph(u"From"_s)}},{{paragraph(u"Ji Zhiye"_s)},{paragraph(u"CICIR"_s)}}};
    PhotoBlock photo; photo.key=u"ph"_s; photo.photo=PhotoId(u"pcac-group"_s);
    article.body.insert(article.body.begin()+1, photo);
    for (const Block& b : std::vector<Block>{heading, i1, i2, n1, n2, h3, bq, quote, pq, table, DividerBlock{u"d"_s}, RosterBlock{u"r2"_s, DelegationId(u"us"_s), RosterForm::Table, {}}})
        article.body.push_back(b);
    seed.workspace().replace(u"x"_s, article);
    for (const bool dark : { false, true }) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        ArticleEditor editor(seed.workspace(), seed.rendering(), nullptr);
        editor.resize(900, 1000);
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.open(SeedWorkspace::seedArticle);
        QVERIFY(seed.render(SeedWorkspace::seedArticle));
        QTest::qWait(900);
        const QString name = u"/tmp/shot-"_s + (dark ? u"dark"_s : u"light"_s);
        editor.grab().save(name + u"-1.png"_s);
        editor.textEdit().moveCursor(QTextCursor::End);
        QTest::qWait(100);
        editor.grab().save(name + u"-2.png"_s);
        editor.selectBlock(u"ph"_s);
        QTextCursor c = editor.textEdit().textCursor(); c.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor); editor.textEdit().setTextCursor(c);
        QTest::qWait(50);
        editor.grab().save(name + u"-3.png"_s);
        editor.open(seed.addArticle(u"new"_s + QString::number(dark), {}, {}));
        QTest::qWait(100);
        editor.grab().save(name + u"-4.png"_s);
        editor.textEdit().moveCursor(QTextCursor::End);
        for (const QChar ch : u"Talks with @j"_s)
            QTest::sendKeyEvent(QTest::Click, &editor.textEdit(), Qt::Key_unknown, QString(ch), Qt::NoModifier);
        QTest::qWait(50);
        editor.grab().save(name + u"-5.png"_s);
        if (dark) continue;
        Article arabic = seed.workspace().article(SeedWorkspace::seedArticle);
        arabic.language = u"ar"_s; arabic.headline = u"حوار بكين حول تجنب الأزمات"_s;
        TextBlock t = paragraph(u"قاد الوفد الأمريكي رئيس المعهد في حوارين في بكين، وتحدث الحاضرون عن USIP وعن الثقة بين البلدين."_s); t.key=u"ar1"_s;
        arabic.body.insert(arabic.body.begin(), t);
        seed.workspace().replace(u"x"_s, arabic);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        editor.open(SeedWorkspace::seedArticle);
        seed.render(SeedWorkspace::seedArticle);
        QTest::qWait(200);
        editor.grab().save(u"/tmp/shot-rtl-1.png"_s);
        editor.selectBlock(u"pq"_s);
        QTest::qWait(100);
        editor.grab().save(u"/tmp/shot-rtl-2.png"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        seed.workspace().undoStack().undo();
    }
}
QTEST_MAIN(ShotsTest)
#include "ShotsTest.moc"
