#include "editing/commands/ArticleFields.h"
#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/notices/NoticeBar.h"
#include "ui/window/NewsroomView.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

/// The seed's article is made ready, then the registry learns that Jim Marshall is Jim Marshal.
class ChangedFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheWordsOfWhatIsReady();
    void offersTheChangesAndTakesThem();
    void keepsTheWordsAndTellsNoMore();
    void leavesWhatIsNotTicked();
    void followsTheFactsAgainInADraft();
    void opensFromTheMenu();

private:
    void setStatus(ArticleStatus status) { ArticleFields(m_window->workspace(), SeedWindow::seedArticle).setStatus(status); }
    /// The summary as the page has it.
    QString reading() const;
    NoticeBar& notices() { return m_window->window().view()->notices(); }
    /// Corrects the name in the registry, waits until the notice is there, opens it and presses the button of that name.
    void correctAndDecide(const QString& button, const std::function<void(QTreeWidget&)>& before = {});

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_window;
};

void ChangedFactsTest::init()
{
    m_window = std::make_unique<SeedWindow>(m_newsroom);
    setStatus(ArticleStatus::Draft);
    setStatus(ArticleStatus::Ready);
    QTRY_VERIFY(reading().startsWith(u"USIP President Jim Marshall recently led a U.S. delegation"_s));
}

void ChangedFactsTest::cleanup()
{
    m_window.reset();
}

QString ChangedFactsTest::reading() const
{
    const auto rendered = m_window->window().newsroom()->rendering.rendered();
    return rendered ? plainText(rendered->summary) : QString();
}

void ChangedFactsTest::correctAndDecide(const QString& button, const std::function<void(QTreeWidget&)>& before)
{
    m_window->change<Person>(u"marshall"_s, [](Person& person) {
        for (PersonName& name : person.names)
            name.surname = u"Marshal"_s;
    });
    QTRY_COMPARE(notices().texts().size(), 1);
    QVERIFY(notices().texts().front().contains(u"changed since it was approved"_s));
    m_window->whenDialogOpens([&](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItem(0)->text(0), u"USIP President Jim Marshall"_s);
        QCOMPARE(list->topLevelItem(0)->text(1), u"USIP President Jim Marshal"_s);
        QCOMPARE(list->topLevelItem(1)->text(0), u"The U.S. delegation led by Marshall in late June included: Stephen …"_s);
        if (before)
            before(*list);
        SeedWindow::click(dialog.findChild<QPushButton*>(button));
    });
    SeedWindow::click(notices().findChild<QPushButton*>());
}

void ChangedFactsTest::keepsTheWordsOfWhatIsReady()
{
    const Article& article = m_window->workspace().article(SeedWindow::seedArticle);
    const auto& person = std::get<PersonMention>(std::get<TextBlock>(article.summary.front()).children.front());
    QCOMPARE(person.words->fixed, WordsFixed::Approved);
    QVERIFY(notices().texts().isEmpty());
}

void ChangedFactsTest::offersTheChangesAndTakesThem()
{
    correctAndDecide(u"accept"_s);
    QTRY_VERIFY(reading().startsWith(u"USIP President Jim Marshal recently"_s));
    QTRY_VERIFY(notices().texts().isEmpty());

    // One step of undo brings the words back, and the offer
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(reading().startsWith(u"USIP President Jim Marshall recently"_s));
    QTRY_COMPARE(notices().texts().size(), 1);
}

void ChangedFactsTest::keepsTheWordsAndTellsNoMore()
{
    correctAndDecide(u"keep"_s);
    QTRY_VERIFY(notices().texts().isEmpty());
    QVERIFY(reading().startsWith(u"USIP President Jim Marshall recently"_s));
}

void ChangedFactsTest::leavesWhatIsNotTicked()
{
    correctAndDecide(u"accept"_s, [](QTreeWidget& list) {
        QVERIFY(list.topLevelItemCount() > 1);
        list.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    });
    QTRY_VERIFY(notices().texts().size() == 1 && notices().texts().front().startsWith(u"1 fact"_s));
    QVERIFY(reading().startsWith(u"USIP President Jim Marshall recently"_s));
}

void ChangedFactsTest::followsTheFactsAgainInADraft()
{
    setStatus(ArticleStatus::Review);
    m_window->change<Person>(u"marshall"_s, [](Person& person) {
        for (PersonName& name : person.names)
            name.surname = u"Marshal"_s;
    });
    QTRY_VERIFY(reading().startsWith(u"USIP President Jim Marshal recently"_s));
    QVERIFY(notices().texts().isEmpty());
}

void ChangedFactsTest::opensFromTheMenu()
{
    bool isSaid = false;
    m_window->whenDialogOpens([&](QDialog& dialog) {
        isSaid = dialog.findChild<QLabel*>()->text().contains(u"says what the facts say"_s);
        QVERIFY(!dialog.findChild<QPushButton*>(u"accept"_s)->isEnabled());
    });
    m_window->key(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(isSaid);
}

RAPPORTEUR_WINDOW_TEST_MAIN(ChangedFactsTest)
#include "ChangedFactsTest.moc"
