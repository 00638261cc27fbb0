#include "imaging/helper/PictureHelper.h"
#include "support/publish/ParsedPage.h"
#include "ui/article/ArticleEditor.h"
#include "ui/article/BlockDialogs.h"
#include "ui/dialogs/Ask.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/notices/NoticeBar.h"
#include "ui/preview/PreviewScheme.h"
#include "ui/window/Docks.h"
#include "ui/window/MainWindow.h"
#include "ui/window/NewsroomView.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

namespace {

struct Card
{
    QString title;
    QString date;
    QString summary;
    QString type;
    QString topic;
};

/// Characters that no key of the test library has come as an input method gives them.
void type(QWidget* widget, const QString& text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80)
            QTest::keyClick(widget, letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

/// The page that is written, as lines; card titles once.
QStringList pageLines()
{
    QFile file(QStringLiteral(RAPPORTEUR_SEED_DIR "/page.txt"));
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.endsWith(u".jpg"_s) && (lines.isEmpty() || lines.back() != text))
            lines << text;
    }
    return lines;
}

/// "Thursday, May 16, 2024" as the inspector takes it.
QString isoDate(const QString& written)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toDate(written, u"dddd, MMMM d, yyyy"_s).toString(Qt::ISODate);
}

} // namespace

/// The whole way of a new user, by keys and clicks: from the start page to the exported page.
class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndExportsTheSeedPageFromNothing();

private:
    void beginNewsroom();
    void nameThePublisher();
    void writeTheText(const QStringList& lines);
    void insertThePhoto(const QString& caption);
    void fillTheDetails();
    void relate(const std::vector<Card>& cards);
    void exportIt();

    void activate();
    void keys(const QString& text);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void enter(const QString& name, const QString& text);
    template <typename Widget> Widget* named(QWidget* parent, const QString& name);
    void whenDialogOpens(const std::function<void(QDialog&)>& act);

    QTemporaryDir m_folder;
    MainWindow* m_window = nullptr;
};

template <typename Widget> Widget* JourneyTest::named(QWidget* parent, const QString& name)
{
    for (Widget* widget : parent->findChildren<Widget*>()) {
        if (widget->isVisible() && (widget->accessibleName() == name || widget->property("text").toString() == name))
            return widget;
    }
    return nullptr;
}

/// As a person types: into whatever has the focus.
void JourneyTest::keys(const QString& text)
{
    QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus);
    type(focus, text);
}

void JourneyTest::key(int key, Qt::KeyboardModifiers modifiers)
{
    activate();
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window, static_cast<Qt::Key>(key), modifiers);
}

/// A desktop does this by itself when a dialog closes; the offscreen platform has none.
void JourneyTest::activate()
{
    if (!QApplication::activeWindow())
        m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window);
}

/// A modal dialog runs its own loop: it is answered from inside.
void JourneyTest::whenDialogOpens(const std::function<void(QDialog&)>& act)
{
    auto* wait = new QTimer(this);
    connect(wait, &QTimer::timeout, this, [wait, act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || QApplication::activeWindow() != dialog)
            return;
        wait->deleteLater();
        wait->stop();
        act(*dialog);
    });
    wait->start(0);
}

void JourneyTest::enter(const QString& name, const QString& text)
{
    QWidget* field = named<QLineEdit>(m_window, name);
    if (!field)
        field = named<QPlainTextEdit>(m_window, name);
    QVERIFY2(field, qPrintable(name));
    activate();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    type(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void JourneyTest::beginNewsroom()
{
    m_window = new MainWindow;
    QVERIFY(m_window->start({}, {}));
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->resize(1280, 720);
    m_window->activateWindow();
    Ask::answerNext(m_folder.filePath(u"USIP.rapporteur"_s));
    auto* begin = named<QCommandLinkButton>(m_window, u"New newsroom…"_s);
    QVERIFY(begin);
    QTest::mouseClick(begin, Qt::LeftButton);
    QTRY_VERIFY(m_window->newsroom() && m_window->menuBar()->isVisible());
}

void JourneyTest::nameThePublisher()
{
    whenDialogOpens([this](QDialog& dialog) {
        auto* name = named<QLineEdit>(&dialog, u"Publisher"_s);
        name->setFocus();
        type(name, u"United States Institute of Peace"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    key(Qt::Key_Comma, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->newsroom()->workspace.registry().organizations.size() == 1);
}

void JourneyTest::insertThePhoto(const QString& caption)
{
    ArticleEditor& editor = m_window->view()->editor();
    Ask::answerNext(QStringLiteral(RAPPORTEUR_SEED_DIR "/20130711-5thPCACGroupPhoto-NF.jpg"));
    key(Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(editor.findChild<PhotoDialog*>());
    auto* files = named<QPushButton>(editor.findChild<PhotoDialog*>(), u"Add From a &File…"_s);
    QVERIFY(files);
    QTest::mouseClick(files, Qt::LeftButton);
    QTRY_COMPARE(m_window->newsroom()->workspace.registry().photos.size(), size_t(1));
    QTRY_VERIFY(!editor.findChild<PhotoDialog*>());
    // The caption of this place is typed
    QTRY_VERIFY(editor.textEdit().toPlainText().contains(QChar::ObjectReplacementCharacter)
        || m_window->newsroom()->workspace.article(editor.article()).body.size() > 0);
    editor.textEdit().setFocus();
    key(Qt::Key_Up);
    key(Qt::Key_F2);
    QTRY_VERIFY(editor.findChild<PhotoDialog*>());
    auto* dialog = editor.findChild<PhotoDialog*>();
    auto* captionField = dialog->findChild<QPlainTextEdit*>();
    captionField->setFocus();
    QTest::keyClick(captionField, Qt::Key_A, Qt::ControlModifier);
    type(captionField, caption);
    QTest::keyClick(captionField, Qt::Key_Tab);
    keys(u"Eleven people in two rows before a red curtain."_s);
    QTest::mouseClick(named<QPushButton>(dialog, u"Done"_s), Qt::LeftButton);
    QTRY_VERIFY(!editor.findChild<PhotoDialog*>());
    editor.textEdit().setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
}

void JourneyTest::writeTheText(const QStringList& lines)
{
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_window->view()->editor().textEdit().hasFocus());
    keys(u"USIP President Jim Marshall Leads U.S. Delegation in Crisis Avoidance Track 1.5 Dialogues"_s);
    key(Qt::Key_Return);
    keys(lines[0]);
    key(Qt::Key_Return);
    insertThePhoto(lines[1]);
    for (int line = 2; line < 7; ++line) {
        if (line > 2)
            key(Qt::Key_Return);
        keys(lines[line]);
    }
    // "here" at the end becomes a link
    key(Qt::Key_Left);
    for (int letter = 0; letter < 4; ++letter)
        key(Qt::Key_Left, Qt::ShiftModifier);
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    ArticleEditor& editor = m_window->view()->editor();
    QTRY_VERIFY(editor.findChild<LinkDialog*>());
    auto* link = editor.findChild<LinkDialog*>();
    type(link->findChild<QLineEdit*>(), u"https://www.usip.org/track-15"_s);
    QTest::keyClick(link->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(!editor.findChild<LinkDialog*>());
}

void JourneyTest::fillTheDetails()
{
    for (QTabBar* tabs : m_window->findChildren<QTabBar*>()) {
        for (int index = 0; index < tabs->count(); ++index) {
            if (tabs->tabText(index) == u"Details"_s)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
        }
    }
    QTRY_VERIFY(m_window->docks()->inspector().isVisible());
    enter(u"Published"_s, u"2013-07-11"_s);
    enter(u"Type"_s, u"News"_s);
    enter(u"Topics, separated by commas"_s, u"Global Policy"_s);
    auto* status = named<QComboBox>(m_window, u"Status"_s);
    QVERIFY(status);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QTest::keyClick(status, Qt::Key_Down);
    QTRY_COMPARE(m_window->newsroom()->workspace.article(m_window->view()->editor().article()).status, ArticleStatus::Ready);
}

void JourneyTest::relate(const std::vector<Card>& cards)
{
    const ArticleId article = m_window->view()->editor().article();
    const auto& related = m_window->newsroom()->workspace.article(article).related;
    for (const Card& card : cards) {
        const size_t before = related.size();
        whenDialogOpens([this, card](QDialog& chooser) {
            auto* search = chooser.findChild<QLineEdit*>();
            type(search, card.title);
            for (QPushButton* button : chooser.findChildren<QPushButton*>()) {
                if (button->text().contains(u"as a new publication"_s))
                    return QTest::mouseClick(button, Qt::LeftButton);
            }
            QFAIL("no new publication is offered");
        });
        auto* add = named<QToolButton>(&m_window->docks()->inspector(), u"Add related…"_s);
        QVERIFY(add);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(m_window->newsroom()->workspace.article(article).related.size(), before + 1);
        const QString publication = m_window->newsroom()->workspace.article(article).related.back().text;
        m_window->newsroom()->navigation.open(RecordKind::Publication, publication);
        enter(u"Published"_s, card.date);
        enter(u"Type"_s, card.type);
        enter(u"Topics, separated by commas"_s, card.topic);
        enter(u"Summary"_s, card.summary);
        key(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(m_window->view()->showsArticle());
    }
}

void JourneyTest::exportIt()
{
    whenDialogOpens([](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    auto* exporting = named<QToolButton>(m_window, u"Export Bundle"_s);
    QVERIFY(exporting);
    activate();
    QTest::mouseClick(exporting, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->view()->notices().texts().isEmpty(), 60'000);
    QVERIFY2(m_window->view()->notices().texts().back().startsWith(u"1 article"_s)
            || m_window->view()->notices().texts().back().contains(u"exported to"_s),
        qPrintable(m_window->view()->notices().texts().join(u'\n')));
}

void JourneyTest::writesAndExportsTheSeedPageFromNothing()
{
    // Given the page that communications staff want
    const QStringList lines = pageLines();
    QCOMPARE(lines.size(), 24);
    std::vector<Card> cards;
    for (int line = 8; line + 4 < 24; line += 5)
        cards.push_back({ lines[line], isoDate(lines[line + 1]), lines[line + 2], lines[line + 3].mid(6), lines[line + 4] });
    QCOMPARE(cards.size(), size_t(3));

    // When a new user writes it by keys and clicks
    beginNewsroom();
    if (!QTest::currentTestFailed())
        nameThePublisher();
    if (!QTest::currentTestFailed())
        writeTheText(lines);
    if (!QTest::currentTestFailed())
        fillTheDetails();
    if (!QTest::currentTestFailed())
        relate(cards);
    if (!QTest::currentTestFailed())
        exportIt();

    QVERIFY(!QTest::currentTestFailed());
    // Then the page holds every line, in order, each in an element of its own
    QStringList pages;
    QDirIterator found(m_folder.filePath(u"USIP-bundle/2013/07"_s), { u"index.html"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext())
        pages << found.next();
    QCOMPARE(pages.size(), 1);
    QFile file(pages.front());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ParsedPage page(file.readAll());
    QStringList texts;
    for (const QString& element : { u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"figcaption"_s, u"a"_s, u"time"_s, u"span"_s, u"li"_s })
        texts += page.texts(element);
    for (QString& text : texts)
        text = text.simplified();
    for (const QString& line : lines)
        QVERIFY2(texts.contains(line.simplified()), qPrintable(line + u"\nnot among\n"_s + texts.join(u'\n')));
    const std::unique_ptr<MainWindow> closed(m_window);
}

int main(int argc, char* argv[])
{
    if (argc > 1 && std::string_view(argv[1]) == "--helper")
        return runPictureHelper(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    registerPreviewScheme();
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    JourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "JourneyTest.moc"
