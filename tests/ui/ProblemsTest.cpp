#include "editing/models/ListRoles.h"
#include "editing/models/ProblemListModel.h"
#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/article/ArticleEditor.h"
#include "ui/problems/ProblemsPanel.h"
#include "ui/window/Docks.h"
#include "ui/window/NewsroomView.h"
#include "ui/window/StatusLine.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

using namespace rapporteur;
using namespace rapporteur::test;

class ProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_seed.reset(); }

    void listsWhatIsToBeMended();
    void followsTheWriting();
    void goesToTheProblemByReturnAndClick();
    void goesFromProblemToProblemByKey();
    void showsAndHidesTheListFromTheStatusLine();
    void showsAReportAndComesBack();
    void saysThatNothingIsToBeMended();

private:
    ProblemsPanel& panel() { return m_seed->window().docks()->problems(); }
    QListView& list() { return *m_seed->named<QListView>(u"Problems"_s); }
    QToolButton& counter() { return *m_seed->find<StatusLine>()->findChild<QToolButton*>(); }
    QStringList lines();
    QTextEdit& text() { return m_seed->window().view()->editor().textEdit(); }
    /// An article that names two people by titles that they do not have, on show and rendered.
    void openFlawed();

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void ProblemsTest::init()
{
    m_seed = std::make_unique<SeedWindow>(m_newsroom);
    m_seed->window().docks()->problemsDock().show();
}

QStringList ProblemsTest::lines()
{
    QStringList found;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        found << list().model()->index(row, 0).data().toString();
    return found;
}

void ProblemsTest::openFlawed()
{
    const auto naming = [this](const QString& id, const QString& name) {
        Person person;
        person.id = PersonId(id);
        person.names = { PersonName() };
        person.names.front().order = NameOrder::Verbatim;
        person.names.front().verbatim = name;
        m_seed->workspace().replace(u"New"_s, person);
        TextBlock block = paragraph(u"Then spoke "_s);
        block.key = id;
        PersonMention mention;
        mention.key = u"m"_s;
        mention.person = person.id;
        mention.affix = Affix::Title;
        block.children.emplace_back(mention);
        return block;
    };
    TextBlock begin = paragraph(u"Begin"_s);
    begin.key = u"a"_s;
    const std::vector<Block> body { begin, naming(u"first"_s, u"Ada Byron"_s), naming(u"second"_s, u"Ben Cole"_s) };
    m_seed->addArticle(u"flawed"_s, u"Flawed"_s, [&](Article& article) {
        article.published = u"2020-01-02"_s;
        article.body = body;
    });
    m_seed->navigation().open(RecordKind::Article, u"flawed"_s);
    // The problems of the article before stand there until this one is rendered
    QTRY_COMPARE(list().model()->index(0, 0).data(IdRole).toString(), u"flawed"_s);
    QCOMPARE(panel().count(), 2);
}

void ProblemsTest::listsWhatIsToBeMended()
{
    const QAbstractItemModelTester tester(list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    openFlawed();
    QCOMPARE(counter().text(), u"2 problem(s)"_s);
    for (const QString& line : lines())
        QVERIFY(line.size() > 20);
    // Which is the graver one is said, not only drawn
    const QString said = list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(said.size() > lines().first().size());
    QVERIFY(said.endsWith(lines().first()));
}

void ProblemsTest::followsTheWriting()
{
    openFlawed();
    m_seed->window().view()->editor().selectBlock(u"first"_s);
    m_seed->window().view()->focusText();
    m_seed->key(Qt::Key_End);
    m_seed->key(Qt::Key_Backspace);
    QTRY_COMPARE(panel().count(), 1);
    QCOMPARE(counter().text(), u"1 problem(s)"_s);
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(panel().count(), 2);
}

void ProblemsTest::goesToTheProblemByReturnAndClick()
{
    openFlawed();
    text().moveCursor(QTextCursor::Start);
    list().setFocus();
    m_seed->key(Qt::Key_End);
    QCOMPARE(text().textCursor().position(), 0);
    m_seed->key(Qt::Key_Return);
    QCOMPARE(text().textCursor().block().text(), u"Then spoke Ben Cole"_s);
    QCOMPARE(QApplication::focusWidget(), &text());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(list().model()->index(0, 0)).center());
    QCOMPARE(text().textCursor().block().text(), u"Then spoke Ada Byron"_s);
}

void ProblemsTest::goesFromProblemToProblemByKey()
{
    openFlawed();
    QStringList visited;
    for (int step = 0; step < 3; ++step) {
        m_seed->key(Qt::Key_F8);
        visited << text().textCursor().block().text();
    }
    QCOMPARE(visited, (QStringList { u"Then spoke Ada Byron"_s, u"Then spoke Ben Cole"_s, u"Then spoke Ada Byron"_s }));
}

void ProblemsTest::showsAndHidesTheListFromTheStatusLine()
{
    QTest::mouseClick(&counter(), Qt::LeftButton);
    QVERIFY(!m_seed->window().docks()->problemsDock().isVisible());
    counter().setFocus();
    QVERIFY(counter().hasFocus());
    m_seed->key(Qt::Key_Space);
    QVERIFY(m_seed->window().docks()->problemsDock().isVisible());
}

void ProblemsTest::showsAReportAndComesBack()
{
    openFlawed();
    Problem missing;
    missing.severity = Severity::Error;
    missing.code = ProblemCode::MissingAltText;
    missing.place = { RecordKind::Photo, u"pcac-group"_s, {} };
    missing.arguments = { u"Group"_s };
    panel().showReport(u"Found while exporting"_s, { missing });
    QCOMPARE(lines().size(), 1);
    list().setFocus();
    m_seed->key(Qt::Key_Home);
    m_seed->key(Qt::Key_Return);
    QCOMPARE(m_seed->navigation().current()->id, u"pcac-group"_s);
    QToolButton* back = nullptr;
    for (auto* button : panel().findChildren<QToolButton*>()) {
        if (button->isVisible())
            back = button;
    }
    QVERIFY(back);
    back->setFocus();
    QVERIFY(back->hasFocus());
    m_seed->key(Qt::Key_Space);
    QVERIFY(lines().size() != 1 || panel().count() == 1);
    QVERIFY(!back->isVisible());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
}

void ProblemsTest::saysThatNothingIsToBeMended()
{
    m_seed->addArticle(u"fine"_s, u"Fine"_s, [](Article& article) { article.published = u"2020-01-02"_s; });
    m_seed->navigation().open(RecordKind::Article, u"fine"_s);
    QTRY_COMPARE(panel().count(), 0);
    QCOMPARE(counter().text(), u"No problems"_s);
    QStringList shown;
    for (const auto* label : panel().findChildren<QLabel*>())
        shown << label->text();
    QVERIFY(shown.contains(u"Nothing to mend in the open article."_s));
}

RAPPORTEUR_WINDOW_TEST_MAIN(ProblemsTest)
#include "ProblemsTest.moc"
