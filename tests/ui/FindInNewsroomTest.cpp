#include "ui/find/FindInNewsroomDialog.h"

#include "support/editing/SeedWorkspace.h"
#include "ui/article/ArticleEditor.h"
#include "ui/dialogs/Ask.h"
#include "ui/find/FindBar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace rapporteur;
using namespace rapporteur::test;

class FindInNewsroomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsByKeysAndSaysHowMany();
    void showsEachHitWithItsRecord();
    void replacesOnlyWhatIsTicked();
    void showsWhatReplacingDoesBeforeItCanBeDone();
    void ticksAndUnticksAll();
    void opensTheRecordAtThePlace();
    void preparesAnewWhenSomebodyWroteMeanwhile();
    void saysWhenNothingIsFound();

private:
    void type(const char* field, const QString& text)
    {
        auto* edit = m_dialog->findChild<QLineEdit*>(QString::fromLatin1(field));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void find(const QString& text)
    {
        type("wanted", text);
        QTest::keyClick(m_dialog->findChild<QLineEdit*>(u"wanted"_s), Qt::Key_Return);
        QTRY_VERIFY(button(u"Find"_s)->isEnabled());
    }
    QPushButton* button(const QString& start)
    {
        for (QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
            if (QString(button->text()).remove(u'&').startsWith(start))
                return button;
        }
        return nullptr;
    }
    QListView* list() { return m_dialog->findChild<QListView*>(); }
    QModelIndex row(int number) { return list()->model()->index(number, 0); }
    QPoint rowCenter(int number) { return list()->visualRect(row(number)).center(); }
    QString result() { return m_dialog->findChild<QLabel*>(u"result"_s)->text(); }

    std::unique_ptr<SeedWorkspace> m_seed;
    std::unique_ptr<FindInNewsroomDialog> m_dialog;
};

void FindInNewsroomTest::init()
{
    Ask::keepMessages();
    m_seed = std::make_unique<SeedWorkspace>();
    m_seed->addArticle(u"one"_s, u"Peking today"_s, { u"In Peking"_s });
    m_seed->addArticle(u"two"_s, u"Elsewhere"_s, { u"nothing"_s, u"From Peking to Tokyo"_s });
    m_dialog = std::make_unique<FindInNewsroomDialog>(m_seed->workspace());
    m_dialog->show();
    m_dialog->start({});
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void FindInNewsroomTest::cleanup()
{
    m_dialog.reset();
    m_seed.reset();
}

void FindInNewsroomTest::findsByKeysAndSaysHowMany()
{
    find(u"peking"_s);
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(result(), u"3 hits in 2 records."_s);
}

void FindInNewsroomTest::showsEachHitWithItsRecord()
{
    find(u"Roughead"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(row(0).data().toString().startsWith(u"USIP President"_s));
    QCOMPARE(row(1).data(PlaceNameRole).toString(), u"Photo · Caption"_s);
    QVERIFY(!row(0).data(ReasonRole).toString().isEmpty());
    QCOMPARE(result(), u"2 hits in 2 records. 2 come from the facts and cannot be replaced here."_s);
}

void FindInNewsroomTest::replacesOnlyWhatIsTicked()
{
    find(u"Peking"_s);
    type("replacement", u"Beijing"_s);
    QCOMPARE(button(u"Replace"_s)->text().remove(u'&'), u"Replace 3"_s);
    // Space unticks the row at the list's cursor.
    list()->setFocus();
    list()->setCurrentIndex(row(1));
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(button(u"Replace"_s)->text().remove(u'&'), u"Replace 2"_s);

    QTest::mouseClick(button(u"Replace"_s), Qt::LeftButton);
    QTRY_COMPARE(result(), u"2 replacements in 2 articles."_s);

    QCOMPARE(m_seed->workspace().article(ArticleId(u"one"_s)).headline, u"Beijing today"_s);
    QCOMPARE(m_seed->body(ArticleId(u"one"_s)), u"In Peking"_s);
    QCOMPARE(m_seed->body(ArticleId(u"two"_s)), u"nothing\nFrom Beijing to Tokyo"_s);
    QCOMPARE(m_seed->workspace().undoStack().count(), 1);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(m_seed->body(ArticleId(u"two"_s)), u"nothing\nFrom Peking to Tokyo"_s);
}

void FindInNewsroomTest::showsWhatReplacingDoesBeforeItCanBeDone()
{
    find(u"Peking"_s);
    QVERIFY(!button(u"Replace"_s)->isEnabled());
    QVERIFY(row(0).data(AfterRole).toString().isEmpty());
    type("replacement", u"Beijing"_s);
    QVERIFY(button(u"Replace"_s)->isEnabled());
    QCOMPARE(row(0).data(AfterRole).toString(), u"Beijing today"_s);
}

void FindInNewsroomTest::ticksAndUnticksAll()
{
    find(u"Peking"_s);
    type("replacement", u"Beijing"_s);
    auto* all = m_dialog->findChildren<QCheckBox*>().constLast();
    QCOMPARE(all->checkState(), Qt::Checked);
    QTest::mouseClick(all, Qt::LeftButton, {}, { 8, all->height() / 2 });
    QVERIFY(!button(u"Replace"_s)->isEnabled());
    QTest::mouseClick(all, Qt::LeftButton, {}, { 8, all->height() / 2 });
    QCOMPARE(button(u"Replace"_s)->text().remove(u'&'), u"Replace 3"_s);
}

void FindInNewsroomTest::opensTheRecordAtThePlace()
{
    ArticleEditor editor(m_seed->workspace(), m_seed->rendering(), nullptr);
    FindBar bar(editor);
    connect(m_dialog.get(), &FindInNewsroomDialog::hitActivated, &editor, [&](const FoundText& hit) {
        editor.open(ArticleId(hit.id));
        bar.select(hit);
    });
    find(u"Peking"_s);

    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, rowCenter(2));
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, rowCenter(2));
    QCOMPARE(editor.article(), ArticleId(u"two"_s));
    QCOMPARE(editor.textEdit().textCursor().selectedText(), u"Peking"_s);
    QCOMPARE(editor.textEdit().textCursor().block().text(), u"From Peking to Tokyo"_s);

    list()->setFocus();
    list()->setCurrentIndex(row(0));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(editor.article(), ArticleId(u"one"_s));
    QCOMPARE(list()->model()->rowCount(), 3); // not searched again
}

void FindInNewsroomTest::preparesAnewWhenSomebodyWroteMeanwhile()
{
    find(u"Peking"_s);
    type("replacement", u"Beijing"_s);
    QTest::mouseClick(button(u"Replace"_s), Qt::LeftButton);
    // Before the window hears of the end of the work, the summary of an article is written.
    Article article = m_seed->workspace().article(ArticleId(u"one"_s));
    article.summary.emplace_back(paragraph(u"New summary"_s));
    m_seed->workspace().replace(u"Summary"_s, article);

    QTRY_COMPARE(result(), u"3 replacements in 2 articles."_s);

    const Article& after = m_seed->workspace().article(ArticleId(u"one"_s));
    QCOMPARE(plainText(after.summary), u"New summary"_s);
    QCOMPARE(after.headline, u"Beijing today"_s);
}

void FindInNewsroomTest::saysWhenNothingIsFound()
{
    find(u"zebra crossing"_s);
    QCOMPARE(result(), u"“zebra crossing” was not found."_s);
    QVERIFY(!button(u"Replace"_s)->isEnabled());
    QVERIFY(Ask::takeMessages().isEmpty());
}

QTEST_MAIN(FindInNewsroomTest)
#include "FindInNewsroomTest.moc"
