#include "support/ui/WindowMain.h"
#include "ui/notices/NoticeBar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void isOutOfTheWayWithoutNotices();
    void tellsEachCauseOnce();
    void doesWhatTheButtonSaysAndCloses();
    void keepsANoticeWhoseRemedyMayBeNeededAgain();
    void isClosedByKeyboard();
    void givesTheFocusBackWhenItGoes();
    void showsWordsAsTheyAre();
    void mirrorsItsEdge();

private:
    /// New lines are laid out with the next events.
    void show(const Notice& notice)
    {
        m_notices->show(notice);
        QCoreApplication::processEvents();
    }
    QPushButton* button(const QString& text);
    QToolButton* closing() { return visible<QToolButton>().value(0); }
    template <typename Widget> QList<Widget*> visible()
    {
        QList<Widget*> found = m_notices->findChildren<Widget*>();
        found.removeIf([](const Widget* widget) { return !widget->isVisible(); });
        return found;
    }

    std::unique_ptr<QWidget> m_window;
    NoticeBar* m_notices = nullptr;
    QLineEdit* m_text = nullptr;
};

void NoticesTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_notices = new NoticeBar(m_window.get());
    m_text = new QLineEdit(m_window.get());
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_notices);
    layout->addWidget(m_text);
    m_window->resize(700, 200);
    m_window->show();
    m_window->activateWindow();
    m_text->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QPushButton* NoticesTest::button(const QString& text)
{
    for (auto* found : visible<QPushButton>()) {
        if (found->text() == text)
            return found;
    }
    return nullptr;
}

void NoticesTest::isOutOfTheWayWithoutNotices()
{
    QVERIFY(!m_notices->isVisible());
    show({ u"a"_s, Notice::Kind::Information, u"Something happened."_s, {} });
    QVERIFY(m_notices->isVisible());
    // Nobody who is writing loses the caret
    QCOMPARE(QApplication::focusWidget(), m_text);
    m_notices->close(u"a"_s);
    QVERIFY(!m_notices->isVisible());
    m_notices->close(u"never there"_s);
}

void NoticesTest::tellsEachCauseOnce()
{
    for (int time = 0; time < 3; ++time)
        show({ u"save"_s, Notice::Kind::Trouble, u"The disk is full: %1."_s.arg(time), {} });
    show({ u"work"_s, Notice::Kind::Information, u"Exported."_s, {} });
    QCOMPARE(m_notices->texts(), (QStringList { u"The disk is full: 2."_s, u"Exported."_s }));
    QCOMPARE(visible<QToolButton>().size(), 2);
}

void NoticesTest::doesWhatTheButtonSaysAndCloses()
{
    int times = 0;
    show({ u"deleted"_s, Notice::Kind::Information, u"Deleted."_s, { { u"Undo"_s, [&] { ++times; } } } });
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(times, 1);
    QVERIFY(m_notices->texts().isEmpty());
}

void NoticesTest::keepsANoticeWhoseRemedyMayBeNeededAgain()
{
    int times = 0;
    show({ u"save"_s, Notice::Kind::Trouble, u"Not saved."_s,
        { { u"Try Again"_s, [&] { ++times; }, Notice::Remedy::After::Keep } } });
    QTest::mouseClick(button(u"Try Again"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Try Again"_s), Qt::LeftButton);
    QCOMPARE(times, 2);
    QCOMPARE(m_notices->texts().size(), 1);
    // A remedy may put another notice in the place of its own
    show({ u"work"_s, Notice::Kind::Trouble, u"Failed."_s, { { u"Again"_s,
        [&] { show({ u"work"_s, Notice::Kind::Information, u"Done."_s, {} }); } } } });
    QTest::mouseClick(button(u"Again"_s), Qt::LeftButton);
    QCOMPARE(m_notices->texts(), (QStringList { u"Not saved."_s, u"Done."_s }));
}

void NoticesTest::isClosedByKeyboard()
{
    show({ u"a"_s, Notice::Kind::Information, u"Something happened."_s, { { u"Undo"_s, [] {} } } });
    QTest::keyClick(m_text, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), closing());
    QCOMPARE(closing()->accessibleName(), u"Close this notice"_s);
    QTest::keyClick(closing(), Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), button(u"Undo"_s));
    QTest::keyClick(button(u"Undo"_s), Qt::Key_Escape);
    QVERIFY(m_notices->texts().isEmpty());
}

void NoticesTest::givesTheFocusBackWhenItGoes()
{
    show({ u"a"_s, Notice::Kind::Information, u"One."_s, {} });
    show({ u"b"_s, Notice::Kind::Information, u"Two."_s, {} });
    closing()->setFocus();
    QTest::keyClick(closing(), Qt::Key_Space);
    QCOMPARE(m_notices->texts(), QStringList { u"Two."_s });
    QCOMPARE(QApplication::focusWidget(), closing());
    QTest::keyClick(closing(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), m_text);
}

void NoticesTest::showsWordsAsTheyAre()
{
    const QString text = u"“<b>bold</b> &amp; <img src=x>” was deleted."_s;
    show({ u"a"_s, Notice::Kind::Information, text, {} });
    QStringList shown;
    for (const auto* label : visible<QLabel>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
        shown << label->text();
    }
    QVERIFY(shown.contains(text));
}

void NoticesTest::mirrorsItsEdge()
{
    show({ u"a"_s, Notice::Kind::Trouble, u"Trouble."_s, {} });
    const auto edgeAt = [this](int x) {
        const QColor color = m_notices->grab().toImage().pixelColor(x, 4);
        return color.red() > color.green() + 80;
    };
    QVERIFY(edgeAt(1) && !edgeAt(m_notices->width() - 2));
    m_window->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!edgeAt(1) && edgeAt(m_notices->width() - 2));
}

RAPPORTEUR_WINDOW_TEST_MAIN(NoticesTest)
#include "NoticesTest.moc"
