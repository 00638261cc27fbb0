#include "core/Error.h"
#include "editing/actions/NewsroomImport.h"
#include "editing/actions/Pictures.h"
#include "editing/handover/Approvals.h"
#include "editing/rendering/RenderedNow.h"
#include "editing/workspace/Workspace.h"
#include "imaging/helper/PictureHelper.h"
#include "ui/dialogs/Ask.h"
#include "ui/handover/HandoverDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>

using namespace rapporteur;

class HandoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void copiesEachFieldByAClick();
    void copiesByKeyboardToo();
    void savesPicturesUnderReadableNames();
    void writesANumberedWordCopy();
    void printsAMarkedPdfThroughTheCaller();
    void recordsAnApprovalAndShowsIt();
    void copiesWhatChanged();
    void copiesNothingWhileSomebodyMustNotBeNamed();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    std::unique_ptr<HandoverDialog> dialog(PdfPrinter printPdf = {}, std::optional<Article> before = {})
    {
        const Article& article = m_workspace->article(m_article);
        auto rendered = std::make_shared<const RenderedArticle>(
            renderedNow(article, m_workspace->registry(), QDateTime::currentDateTimeUtc()));
        auto shown = std::make_unique<HandoverDialog>(*m_workspace, rendered, HandoverServices { m_pictures, std::move(printPdf), std::move(before) });
        shown->show();
        return shown;
    }
    static QPushButton* button(QDialog& dialog, const QString& text)
    {
        for (QPushButton* found : dialog.findChildren<QPushButton*>()) {
            if (QString(found->text()).remove(u'&') == text)
                return found;
        }
        return nullptr;
    }
    static void click(QPushButton* button) { QTest::mouseClick(button, Qt::LeftButton); }
    static QString result(QDialog& dialog) { return dialog.findChild<QLabel*>(u"result"_s)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Pictures m_pictures;
    ArticleId m_article;
};

void HandoverTest::initTestCase()
{
    Ask::keepMessages();
}

void HandoverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    createNewsroom(path(u"room.rapporteur"_s));
    m_workspace = std::make_unique<Workspace>(path(u"room.rapporteur"_s));
    QVERIFY(importDocument(m_workspace->snapshot(), QStringLiteral(RAPPORTEUR_SEED_DIR "/newsroom.json"), m_pictures.service(), {}).empty());
    m_workspace->reload();
    m_article = m_workspace->articleHeads().front().id;
    Ask::takeMessages();
}

void HandoverTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void HandoverTest::copiesEachFieldByAClick()
{
    const auto sheet = dialog();
    QSignalSpy handedOver(sheet.get(), &HandoverDialog::handedOver);

    click(sheet->findChild<QPushButton*>(u"copy Title"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_workspace->article(m_article).headline);
    QCOMPARE(sheet->findChild<QPushButton*>(u"copy Title"_s)->text(), u"Copied"_s);

    click(sheet->findChild<QPushButton*>(u"copy Body for WordPress"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"<!-- wp:paragraph -->"_s));
    QCOMPARE(sheet->findChild<QPushButton*>(u"copy Title"_s)->text(), u"Copy"_s);
    QCOMPARE(handedOver.count(), 1);
    QCOMPARE(handedOver.front().front().value<ArticleId>(), m_article);
}

void HandoverTest::copiesByKeyboardToo()
{
    const auto sheet = dialog();
    auto* copy = sheet->findChild<QPushButton*>(u"copy Teaser"_s);
    QVERIFY(QTest::qWaitForWindowActive(sheet.get()));
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);

    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"USIP President"_s));
    QCOMPARE(copy->accessibleName(), u"Copy Teaser"_s);
}

void HandoverTest::savesPicturesUnderReadableNames()
{
    const auto sheet = dialog();
    QVERIFY(QDir(m_folder->path()).mkpath(u"pictures"_s));
    Ask::answerNext(path(u"pictures"_s));
    click(button(*sheet, u"Save Pictures…"_s));

    QTRY_VERIFY_WITH_TIMEOUT(result(*sheet).startsWith(u"The pictures are in"_s), 30'000);
    QCOMPARE(QDir(path(u"pictures"_s)).entryList(QDir::Files), QStringList { m_workspace->article(m_article).slug + u"-1-1600.jpg"_s });
}

void HandoverTest::writesANumberedWordCopy()
{
    const auto sheet = dialog();
    Ask::answerNext(path(u"talks-review-7.docx"_s));
    click(button(*sheet, u"Word Copy…"_s));

    QTRY_VERIFY_WITH_TIMEOUT(result(*sheet).startsWith(u"The Word copy is"_s), 60'000);
    QVERIFY(QFileInfo(path(u"talks-review-7.docx"_s)).size() > 1'000);
}

void HandoverTest::printsAMarkedPdfThroughTheCaller()
{
    QString printed;
    ReviewCopy mark;
    const auto sheet = dialog([&](const QString& file, const ReviewCopy& copy, const std::function<void(bool)>& done) {
        printed = file;
        mark = copy;
        done(copy.number == 4);
    });
    Ask::answerNext(path(u"talks-review-4.pdf"_s));
    click(button(*sheet, u"PDF Copy…"_s));
    QCOMPARE(printed, path(u"talks-review-4.pdf"_s));
    QCOMPARE(mark.mark, u"DRAFT"_s);
    QCOMPARE(mark.version, textVersion(m_workspace->article(m_article)));
    QVERIFY(result(*sheet).contains(u"talks-review-4.pdf"_s));

    Ask::answerNext(path(u"other.pdf"_s));
    click(button(*sheet, u"PDF Copy…"_s));
    QCOMPARE(mark.number, 1);
    QCOMPARE(Ask::takeMessages().size(), 1);
}

void HandoverTest::recordsAnApprovalAndShowsIt()
{
    const auto sheet = dialog();
    const auto* state = sheet->findChild<QLabel*>(u"state"_s);
    QVERIFY(state->text().contains(u"Nobody has approved"_s));
    Ask::answerNext(u"Ann Ng"_s);
    Ask::answerNext(u"by telephone"_s);
    click(button(*sheet, u"Approve…"_s));

    QVERIFY(state->text().contains(u"Approved by Ann Ng on"_s));
    const Article& article = m_workspace->article(m_article);
    QCOMPARE(article.approvals.back().note, u"version "_s + textVersion(article) + u": by telephone"_s);
}

void HandoverTest::copiesWhatChanged()
{
    Article before = m_workspace->article(m_article);
    before.headline = u"An older title"_s;
    const auto sheet = dialog({}, before);
    click(button(*sheet, u"Copy Changes"_s));

    QVERIFY(QGuiApplication::clipboard()->text().contains(u"before: “An older title”"_s));
    QVERIFY(!button(*sheet, u"PDF Copy…"_s)->isVisible());
}

void HandoverTest::copiesNothingWhileSomebodyMustNotBeNamed()
{
    auto rendered = renderedNow(m_workspace->article(m_article), m_workspace->registry(), QDateTime::currentDateTimeUtc());
    rendered.problems.push_back({ Severity::Error, ProblemCode::WithheldName, {}, { u"Ann Ng"_s, u"Ng"_s } });
    HandoverDialog sheet(*m_workspace, std::make_shared<const RenderedArticle>(rendered), { m_pictures, {}, {} });
    sheet.show();

    QVERIFY(sheet.findChild<QLabel*>(u"blocked"_s)->isVisible());
    QVERIFY(!sheet.findChild<QPushButton*>(u"copy Title"_s));
    QVERIFY(!button(sheet, u"Save Pictures…"_s)->isEnabled());
    QVERIFY(!button(sheet, u"Copy Changes"_s)->isEnabled());
}

int main(int argc, char* argv[])
{
    if (argc > 1 && std::strcmp(argv[1], "--helper") == 0)
        return runPictureHelper(argc, argv);
    QApplication application(argc, argv);
    HandoverTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "HandoverTest.moc"
