#include "editing/commands/ArticleFields.h"
#include "editing/commands/RecordCommands.h"
#include "editing/models/ListRoles.h"
#include "support/ui/SeedWindow.h"
#include "support/ui/WindowMain.h"
#include "ui/article/ArticleEditor.h"
#include "ui/library/ArticleFilterBar.h"
#include "ui/library/LibraryPanel.h"
#include "ui/library/RecordDelegate.h"
#include "ui/window/NewsroomView.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTextEdit>
#include <QToolButton>

using namespace rapporteur;
using namespace rapporteur::test;

class LibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_seed.reset(); }

    void filtersArticles_data();
    void filtersArticles();
    void combinesFilters();
    void saysThatNothingFits();
    void followsWhatIsWritten();
    void showsEachKindByItsButton();
    void opensRecordsByClickAndReturn();
    void findsWhileTyping();
    void opensHitsByReturnAndClick();
    void goesFromTheSearchIntoTheListByArrow();
    void endsTheSearchOnEscape();
    void marksTheWordsThatWereFound();
    void marksTheRecordOnShow();
    void keepsItsPlaceWhileTheListChanges();

private:
    LibraryPanel& library() { return *m_seed->find<LibraryPanel>(); }
    QListView& list() { return *m_seed->find<QListView>(u"libraryList"_s); }
    QListView& results() { return *m_seed->find<QListView>(u"libraryResults"_s); }
    QLineEdit& search() { return *m_seed->find<QLineEdit>(u"librarySearch"_s); }
    static QStringList ids(const QListView& view)
    {
        QStringList found;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            found << view.model()->index(row, 0).data(IdRole).toString();
        return found;
    }
    void choose(const QString& filter, const QString& value);
    void find(const QString& typed);
    QString shown() { return m_seed->navigation().current()->id; }
    QString note();
    static void click(QListView& view, int row)
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(row, 0)).center());
    }

    SeedNewsroom m_newsroom;
    std::unique_ptr<SeedWindow> m_seed;
};

void LibraryTest::init()
{
    m_seed = std::make_unique<SeedWindow>(m_newsroom);
    const auto add = [this](const QString& id, ArticleStatus status, const QString& type, const QString& topic, const QString& published) {
        m_seed->addArticle(id, u"Headline of "_s + id, [&](Article& article) {
            article.status = status;
            article.type = type;
            article.topics = { topic };
            article.published = published;
        });
    };
    add(u"draft"_s, ArticleStatus::Draft, u"Analysis"_s, u"Asia"_s, {});
    add(u"review"_s, ArticleStatus::Review, u"News"_s, u"Asia"_s, u"2020-05-06"_s);
    add(u"published"_s, ArticleStatus::Published, u"Analysis"_s, u"Global Policy"_s, u"2021-05-06"_s);
    m_seed->workspace().saving().flush();
    auto* status = m_seed->named<QComboBox>(u"Filter by topic"_s);
    QTRY_COMPARE(status->count(), 3); // what there is to filter by follows in a moment
}

/// By keyboard: the arrow goes down until the value stands there.
void LibraryTest::choose(const QString& filter, const QString& value)
{
    auto* choice = m_seed->named<QComboBox>(filter);
    choice->setFocus();
    m_seed->key(Qt::Key_Home);
    for (int step = 0; step < choice->count() && choice->currentText() != value; ++step)
        m_seed->key(Qt::Key_Down);
    QCOMPARE(choice->currentText(), value);
}

void LibraryTest::find(const QString& typed)
{
    m_seed->key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), &search());
    m_seed->type(typed);
    QTRY_VERIFY(results().isVisible());
}

QString LibraryTest::note()
{
    for (const auto* label : library().findChildren<QLabel*>()) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

void LibraryTest::filtersArticles_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("expected");
    const QString seed = SeedWindow::seedArticle.text();
    QTest::newRow("status") << u"Filter by status"_s << u"In review"_s << QStringList { u"review"_s };
    QTest::newRow("type") << u"Filter by type"_s << u"Analysis"_s << QStringList { u"draft"_s, u"published"_s };
    QTest::newRow("topic") << u"Filter by topic"_s << u"Global Policy"_s << QStringList { u"published"_s, seed };
    QTest::newRow("year") << u"Filter by year"_s << u"2013"_s << QStringList { seed };
}

void LibraryTest::filtersArticles()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, value);
    QFETCH(const QStringList, expected);
    QCOMPARE(list().model()->rowCount(), 4);

    choose(filter, value);
    QCOMPARE(ids(list()), expected);
    m_seed->key(Qt::Key_Home);
    QCOMPARE(list().model()->rowCount(), 4);
}

void LibraryTest::combinesFilters()
{
    choose(u"Filter by type"_s, u"Analysis"_s);
    choose(u"Filter by topic"_s, u"Asia"_s);
    QCOMPARE(ids(list()), QStringList { u"draft"_s });
}

void LibraryTest::saysThatNothingFits()
{
    choose(u"Filter by status"_s, u"Draft"_s);
    choose(u"Filter by year"_s, u"2013"_s);
    QCOMPARE(list().model()->rowCount(), 0);
    QCOMPARE(note(), u"No article fits these filters."_s);
}

void LibraryTest::followsWhatIsWritten()
{
    const QAbstractItemModelTester tester(list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_seed->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(list().model()->rowCount(), 5);
    m_seed->type(u"Talks"_s);
    const auto titles = [this] {
        QStringList found;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            found << list().model()->index(row, 0).data().toString();
        return found;
    };
    QVERIFY(titles().contains(u"Talks"_s));
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    m_seed->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(list().model()->rowCount(), 4);
    m_seed->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(list().model()->rowCount(), 5);
    ArticleFields(m_seed->workspace(), ArticleId(u"review"_s)).setPublished(u"2009"_s);
    QCOMPARE(ids(list()).last(), u"review"_s);
    removeRecord(m_seed->workspace(), RecordKind::Article, u"review"_s);
    QVERIFY(!ids(list()).contains(u"review"_s));
}

void LibraryTest::showsEachKindByItsButton()
{
    const std::pair<QString, int> kinds[] = { { u"Photos"_s, 1 }, { u"People"_s, 7 }, { u"Delegations"_s, 3 }, { u"Events"_s, 2 },
        { u"Publications"_s, 3 }, { u"Articles"_s, 4 } };
    Qt::Key number = Qt::Key_2;
    for (const auto& [name, count] : kinds) {
        QToolButton* button = nullptr;
        for (auto* each : library().findChildren<QToolButton*>()) {
            if (each->text() == name)
                button = each;
        }
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->isChecked());
        QCOMPARE(list().accessibleName(), name);
        QCOMPARE(list().model()->rowCount(), count);
        QCOMPARE(m_seed->find<ArticleFilterBar>()->isVisible(), name == u"Articles"_s);
        // And by its key
        m_seed->key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(list().accessibleName(), u"Articles"_s);
        if (name == u"Articles"_s)
            continue;
        m_seed->key(number, Qt::ControlModifier);
        QCOMPARE(list().accessibleName(), name);
        number = static_cast<Qt::Key>(number + 1);
    }
}

void LibraryTest::opensRecordsByClickAndReturn()
{
    click(list(), static_cast<int>(ids(list()).indexOf(u"review"_s)));
    QCOMPARE(shown(), u"review"_s);
    QCOMPARE(m_seed->window().view()->editor().article(), ArticleId(u"review"_s));
    list().setFocus();
    m_seed->key(Qt::Key_End);
    // Going through the list opens nothing yet
    QCOMPARE(shown(), u"review"_s);
    m_seed->key(Qt::Key_Return);
    QCOMPARE(shown(), SeedWindow::seedArticle.text());
    m_seed->key(Qt::Key_3, Qt::ControlModifier);
    click(list(), 0);
    QCOMPARE(m_seed->navigation().current()->kind, RecordKind::Person);
    QVERIFY(!m_seed->window().view()->showsArticle());
}

void LibraryTest::findsWhileTyping()
{
    find(u"rough"_s);
    QTRY_VERIFY(ids(results()).contains(u"roughead"_s));
    QVERIFY(note().endsWith(u"found"_s));
    QVERIFY(!m_seed->find<QWidget>(u"libraryList"_s)->isVisible());
    m_seed->type(u"x"_s);
    QTRY_COMPARE(note(), u"Nothing contains “roughx”."_s);
    // What is typed into the newsroom is found as soon as it is saved
    m_seed->change<Publication>(u"pub-pacific"_s, [](Publication& publication) { publication.summary = u"Roughx"_s; });
    m_seed->workspace().saving().flush();
    m_seed->key(Qt::Key_Backspace);
    m_seed->type(u"x"_s);
    QTRY_COMPARE(ids(results()), QStringList { u"pub-pacific"_s });
}

void LibraryTest::opensHitsByReturnAndClick()
{
    find(u"marshall"_s);
    QTRY_VERIFY(results().model()->rowCount() > 1);
    QCOMPARE(ids(results()).first(), u"marshall"_s);
    m_seed->key(Qt::Key_Return);
    QCOMPARE(shown(), u"marshall"_s);
    QCOMPARE(m_seed->navigation().current()->kind, RecordKind::Person);
    // The hits stay, for the next one
    const int row = static_cast<int>(ids(results()).indexOf(SeedWindow::seedArticle.text()));
    QVERIFY(row > 0);
    click(results(), row);
    QCOMPARE(shown(), SeedWindow::seedArticle.text());
    QVERIFY(results().isVisible());
}

void LibraryTest::goesFromTheSearchIntoTheListByArrow()
{
    find(u"marshall"_s);
    QTRY_VERIFY(results().model()->rowCount() > 1);
    m_seed->key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &results());
    QCOMPARE(results().currentIndex().row(), 0);
    m_seed->key(Qt::Key_Down);
    const QString second = ids(results())[1];
    m_seed->key(Qt::Key_Return);
    QCOMPARE(shown(), second);
}

void LibraryTest::endsTheSearchOnEscape()
{
    find(u"marshall"_s);
    m_seed->key(Qt::Key_Escape);
    QVERIFY(search().text().isEmpty());
    QVERIFY(list().isVisible());
    QVERIFY(m_seed->named<QComboBox>(u"Filter by status"_s)->isVisible());
    QCOMPARE(note(), QString());
}

/// Pixels of the mark's colour in a row drawn as it is in the list.
void LibraryTest::marksTheWordsThatWereFound()
{
    find(u"marshall"_s);
    QTRY_VERIFY(results().model()->rowCount() > 1);
    QTRY_COMPARE(ids(results()).first(), u"marshall"_s);
    const auto marks = [](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                count += color.blue() > color.red() + 12 && color.blue() > 200 ? 1 : 0;
            }
        }
        return count;
    };
    results().clearSelection();
    results().setCurrentIndex({});
    const QRect title = results().visualRect(results().model()->index(0, 0));
    const QImage row = results().viewport()->grab(title).toImage();
    QVERIFY2(marks(row.copy(0, 0, row.width(), row.height() / 2)) > 100, "in the title");
    m_seed->key(Qt::Key_Escape);
    m_seed->key(Qt::Key_3, Qt::ControlModifier);
    list().clearSelection();
    list().setCurrentIndex({});
    QCOMPARE(marks(list().viewport()->grab(list().visualRect(list().model()->index(1, 0))).toImage()), 0);
}

void LibraryTest::marksTheRecordOnShow()
{
    const auto selected = [this] {
        const QModelIndexList rows = list().selectionModel()->selectedIndexes();
        return rows.isEmpty() ? QString() : rows.first().data(IdRole).toString();
    };
    QCOMPARE(selected(), SeedWindow::seedArticle.text());
    m_seed->navigation().open(RecordKind::Article, u"review"_s);
    QCOMPARE(selected(), u"review"_s);
    m_seed->navigation().open(RecordKind::Event, u"r2cp-2"_s);
    QCOMPARE(list().accessibleName(), u"Events"_s);
    QCOMPARE(selected(), u"r2cp-2"_s);
    m_seed->key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(selected(), QString());
}

void LibraryTest::keepsItsPlaceWhileTheListChanges()
{
    m_seed->navigation().open(RecordKind::Article, u"review"_s);
    ArticleFields(m_seed->workspace(), ArticleId(u"review"_s)).setPublished(u"2001-01-01"_s);
    QCOMPARE(ids(list()).last(), u"review"_s);
    QCOMPARE(list().selectionModel()->selectedIndexes().first().data(IdRole).toString(), u"review"_s);
    m_seed->key(Qt::Key_3, Qt::ControlModifier);
    list().setFocus();
    m_seed->key(Qt::Key_End);
    m_seed->change<Person>(u"park"_s, [](Person& person) { person.notes = u"Changed"_s; });
    QCOMPARE(list().currentIndex().row(), 6);
    QCOMPARE(QApplication::focusWidget(), &list());
}

RAPPORTEUR_WINDOW_TEST_MAIN(LibraryTest)
#include "LibraryTest.moc"
