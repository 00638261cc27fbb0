#include "editing/preview/PreviewPage.h"
#include "editing/actions/BundleExport.h"
#include "editing/actions/Pictures.h"
#include "editing/actions/SampleNewsroom.h"
#include "imaging/service/PictureService.h"
#include "support/editing/WrittenArticle.h"
#include "support/imaging/HelperMain.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withoutMarks(const QByteArray& html)
{
    static const QRegularExpression marks(
        u"<!--[\\[|\\]]-->| data-key=\"[^\"]*\"| data-note=\"[^\"]*\""_s);
    return QString::fromUtf8(html).remove(marks).toUtf8();
}

} // namespace

class PreviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void isTheExportedPageApartFromItsMarks_data();
    void isTheExportedPageApartFromItsMarks();
    void givesEveryPictureOfThePage();
    void namesAPictureThatIsMissing();
    void changesOnlyTheBlockThatWasTypedIn();
    void marksEveryBlockOfTheBody();
    void knowsWhereALinkLeads();
    void followsTheSlug();
    void showsADraftLikeAnyOther();

private:
    void show(const QString& article);

    QByteArray page() const
    {
        return m_page && m_page->parts() ? m_page->parts()->page() : QByteArray();
    }

    QTemporaryDir m_folder;
    QStringList m_published;
    QHash<QString, QString> m_exported; ///< file by article
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveRendering> m_rendering;
    std::unique_ptr<PreviewPage> m_page;
};

void PreviewPageTest::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.rapporteur"_s);
    const Pictures pictures;
    createSampleNewsroom(path, pictures.service());
    Workspace workspace(path);
    BundleExportOptions options;
    options.target = m_folder.filePath(u"bundle"_s);
    options.cacheFolder = renditionCacheFolder();
    options.now = QDateTime::currentDateTimeUtc();
    QVERIFY(exportBundle(workspace.snapshot(), pictures.service(), options).written);
    for (const ArticleHead& head : workspace.articleHeads()) {
        if (head.status != ArticleStatus::Ready && head.status != ArticleStatus::Published)
            continue;
        m_published << head.id.text();
        QDirIterator files(options.target, { u"index.html"_s }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (files.next().endsWith(u'/' + head.slug + "/index.html"_L1))
                m_exported.insert(head.id.text(), files.filePath());
        }
    }
    QVERIFY(m_published.size() > 10);
}

void PreviewPageTest::cleanup()
{
    m_page.reset();
    m_rendering.reset();
    m_workspace.reset();
}

void PreviewPageTest::show(const QString& article)
{
    m_workspace = std::make_unique<Workspace>(m_folder.filePath(u"sample.rapporteur"_s));
    m_rendering = std::make_unique<LiveRendering>(*m_workspace);
    m_page = std::make_unique<PreviewPage>(*m_workspace, *m_rendering);
    m_rendering->show(ArticleId(article));
    QTRY_VERIFY(!page().isEmpty());
}

void PreviewPageTest::isTheExportedPageApartFromItsMarks_data()
{
    QTest::addColumn<QString>("article");
    for (const QString& article : std::as_const(m_published))
        QTest::newRow(qPrintable(article)) << article;
}

void PreviewPageTest::isTheExportedPageApartFromItsMarks()
{
    QFETCH(const QString, article);
    const QByteArray exported = bytesOf(m_exported.value(article));
    QVERIFY(!exported.isEmpty());
    show(article);
    // Then the page becomes the file, as soon as all its pictures are there
    const bool isSame = QTest::qWaitFor([&] { return withoutMarks(page()) == exported; }, 20'000);
    const QList<QByteArray> lines = withoutMarks(page()).split('\n');
    const QList<QByteArray> expected = exported.split('\n');
    for (qsizetype line = 0; line < std::min(lines.size(), expected.size()); ++line)
        QCOMPARE(lines[line], expected[line]);
    QVERIFY(isSame);
    QVERIFY(page() != exported);
}

void PreviewPageTest::givesEveryPictureOfThePage()
{
    show(u"kobe"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page().contains(".webp"), 20'000);
    static const QRegularExpression address(u"media/[0-9a-f]+-\\d+\\.\\w+"_s);
    int count = 0;
    const QString html = QString::fromUtf8(page());
    for (auto found = address.globalMatch(html); found.hasNext(); ++count) {
        const auto file = m_page->pictureFile(found.next().captured());
        QVERIFY(file && QFile::exists(*file));
    }
    QVERIFY(count > 2);
    QVERIFY(!m_page->pictureFile(u"media/../../secret.jpg"_s));
}

void PreviewPageTest::namesAPictureThatIsMissing()
{
    // Given a newsroom without its media folder
    const QString media = m_folder.filePath(u"sample.media"_s);
    QVERIFY(QDir().rename(media, media + ".away"_L1));
    show(u"seoul"_s);
    const bool isNamed = QTest::qWaitFor(
        [&] { return page().contains("is missing from the newsroom"); }, 10'000);
    QVERIFY(QDir().rename(media + ".away"_L1, media));
    QVERIFY(isNamed);
    QVERIFY2(page().contains("seoul-group.jpg"), page().constData());
}

void PreviewPageTest::changesOnlyTheBlockThatWasTypedIn()
{
    show(u"archive-opens"_s);
    const auto before = m_page->parts();
    const QString typed = u"Typed into the third paragraph."_s;
    typeInto(*m_workspace, ArticleId(u"archive-opens"_s), 2, typed);
    QTRY_VERIFY(page().contains(typed.toUtf8()));
    const auto change = previewChange(*before, *m_page->parts());
    QVERIFY(change && !change->frame);
    QCOMPARE(change->splices.size(), size_t(1));
    QCOMPARE(change->splices.front().removed, size_t(1));
    QCOMPARE(change->splices.front().inserted.size(), size_t(1));
    m_workspace->undoStack().undo();
}

void PreviewPageTest::marksEveryBlockOfTheBody()
{
    show(u"seoul"_s);
    for (const Block& block : m_workspace->article(ArticleId(u"seoul"_s)).body) {
        const QString key = std::visit([](const auto& value) { return value.key; }, block);
        QVERIFY2(page().contains(u" data-key=\"%1\""_s.arg(key).toUtf8()), qPrintable(key));
    }
}

void PreviewPageTest::knowsWhereALinkLeads()
{
    show(u"qingdao"_s);
    static const QRegularExpression card(u"class=\"card-title\"[^>]*><a href=\"([^\"]+)\""_s);
    const QString href = card.match(QString::fromUtf8(page())).captured(1);
    QCOMPARE(m_page->articleAt(href), std::optional(ArticleId(u"kobe"_s)));
    QCOMPARE(m_page->articleAt(href + "#part"_L1), std::optional(ArticleId(u"kobe"_s)));
    QVERIFY(!m_page->articleAt(u"../nowhere/index.html"_s));
    QVERIFY(!m_page->articleAt(u"https://example.org/"_s));
}

void PreviewPageTest::followsTheSlug()
{
    // Given a page with a card of another article
    show(u"qingdao"_s);
    Article kobe = m_workspace->article(ArticleId(u"kobe"_s));
    QVERIFY(page().contains(kobe.slug.toUtf8()));
    // When that article gets another address, then the link has it
    kobe.slug = u"another-slug"_s;
    m_workspace->replace(u"Change Slug"_s, kobe);
    QTRY_VERIFY(page().contains("another-slug"));
    m_workspace->undoStack().undo();
    QTRY_VERIFY(!page().contains("another-slug"));
}

void PreviewPageTest::showsADraftLikeAnyOther()
{
    show(u"rsw-3-preview"_s);
    QVERIFY(page().contains("<h1>"));
    QCOMPARE(m_page->article(), ArticleId(u"rsw-3-preview"_s));
}

RAPPORTEUR_HELPER_TEST_MAIN(PreviewPageTest)
#include "PreviewPageTest.moc"
