#include "editing/surface/ArticleSurface.h"

#include "editing/surface/SurfaceInsertion.h"
#include "editing/surface/SurfaceMarks.h"
#include "editing/surface/SurfaceParagraphs.h"
#include "editing/surface/SurfaceRemoval.h"
#include "support/editing/SeedWorkspace.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

class ArticleSurfaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void savesWhatIsTyped();
    void undoesTypingAsOneStep();
    void undoesAcrossArticles();
    void ignoresItsOwnEcho();
    void showsFieldsThatOthersChange();
    void savesTheHeadline();
    void makesOneStepOfAnEditAcrossSections();
    void readsPiecesAsRendered();
    void updatesLaterReferencesWhenTextAboveChanges();
    void writesFromRightToLeftInArabic();
    void keepsEveryArticleApartInTenThousandSteps();

private:
    QTextCursor end(ArticleTextField field, size_t block);
    QString shown() const;

    std::unique_ptr<SeedWorkspace> m_seed;
    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<ArticleSurface> m_surface;
};

void ArticleSurfaceTest::init()
{
    m_seed = std::make_unique<SeedWorkspace>();
    m_document = std::make_unique<QTextDocument>();
    m_surface = std::make_unique<ArticleSurface>(m_seed->workspace(), m_seed->rendering(), *m_document);
}

void ArticleSurfaceTest::cleanup()
{
    m_surface.reset();
    m_document.reset();
    m_seed.reset();
}

QTextCursor ArticleSurfaceTest::end(ArticleTextField field, size_t block)
{
    QTextCursor cursor(m_surface->surface().blockAt(field, block));
    cursor.movePosition(QTextCursor::EndOfBlock);
    return cursor;
}

QString ArticleSurfaceTest::shown() const
{
    return m_document->toPlainText();
}

void ArticleSurfaceTest::savesWhatIsTyped()
{
    const ArticleId id = m_seed->addArticle(u"first"_s, u"First"_s, { u"One"_s });
    m_surface->open(id);

    end(ArticleTextField::Body, 0).insertText(u" more"_s);

    QCOMPARE(m_seed->body(id), u"One more"_s);
    m_seed->workspace().saving().flush();
    m_seed->workspace().reload();
    QCOMPARE(m_seed->body(id), u"One more"_s);
    QCOMPARE(shown(), u"First\n\nOne more"_s);
}

void ArticleSurfaceTest::undoesTypingAsOneStep()
{
    const ArticleId id = m_seed->addArticle(u"first"_s, u"First"_s, {});
    m_surface->open(id);

    for (const QChar letter : u"Hello"_s)
        end(ArticleTextField::Body, 0).insertText(letter);
    QCOMPARE(m_seed->body(id), u"Hello"_s);
    m_seed->workspace().undoStack().undo();
    QVERIFY(m_seed->workspace().article(id).body.empty());
    QCOMPARE(shown(), u"First\n\n"_s);
    m_seed->workspace().undoStack().redo();
    QCOMPARE(shown(), u"First\n\nHello"_s);
}

void ArticleSurfaceTest::undoesAcrossArticles()
{
    const ArticleId first = m_seed->addArticle(u"first"_s, u"First"_s, { u"One"_s });
    const ArticleId second = m_seed->addArticle(u"second"_s, u"Second"_s, { u"Two"_s });
    m_surface->open(first);
    end(ArticleTextField::Body, 0).insertText(u"!"_s);
    m_surface->open(second);
    end(ArticleTextField::Body, 0).insertText(u"?"_s);

    m_seed->workspace().undoStack().undo();
    QCOMPARE(shown(), u"Second\n\nTwo"_s);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(shown(), u"Second\n\nTwo"_s);
    QCOMPARE(m_seed->body(first), u"One"_s);
    m_surface->open(first);
    QCOMPARE(shown(), u"First\n\nOne"_s);
    m_seed->workspace().undoStack().redo();
    QCOMPARE(shown(), u"First\n\nOne!"_s);
    QCOMPARE(m_seed->body(second), u"Two"_s);
}

void ArticleSurfaceTest::ignoresItsOwnEcho()
{
    const ArticleId id = m_seed->addArticle(u"first"_s, u"First"_s, { u"One"_s });
    m_surface->open(id);
    QSignalSpy patched(&m_seed->workspace(), &Workspace::articlePatched);
    QSignalSpy elsewhere(m_surface.get(), &ArticleSurface::changedElsewhere);
    QSignalSpy changes(m_document.get(), &QTextDocument::contentsChanged);

    end(ArticleTextField::Body, 0).insertText(u"!"_s);

    QCOMPARE(patched.count(), 1);
    QCOMPARE(patched.front().at(1).value<const QObject*>(), m_surface.get());
    QCOMPARE(elsewhere.count(), 0);
    QCOMPARE(changes.count(), 1);
}

void ArticleSurfaceTest::showsFieldsThatOthersChange()
{
    const ArticleId id = m_seed->addArticle(u"first"_s, u"First"_s, { u"One"_s, u"Two"_s });
    m_surface->open(id);
    QSignalSpy elsewhere(m_surface.get(), &ArticleSurface::changedElsewhere);

    Article changed = m_seed->workspace().article(id);
    changed.headline = u"Other"_s;
    changed.body.erase(changed.body.begin());
    m_seed->workspace().replace(u"Change"_s, changed);

    QCOMPARE(shown(), u"Other\n\nTwo"_s);
    QVERIFY(elsewhere.count() >= 1);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(shown(), u"First\n\nOne\nTwo"_s);
}

void ArticleSurfaceTest::savesTheHeadline()
{
    const ArticleId id = m_seed->addArticle(u"first"_s, u"First"_s, {});
    m_surface->open(id);

    QTextCursor cursor(m_document.get());
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertText(u" day"_s);
    cursor.insertText(u"!"_s);

    QCOMPARE(m_seed->workspace().articleHead(id)->headline, u"First day!"_s);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(shown(), u"First\n\n"_s);
}

void ArticleSurfaceTest::makesOneStepOfAnEditAcrossSections()
{
    const ArticleId id = m_seed->addArticle(u"first"_s, u"First"_s, { u"One"_s });
    m_surface->open(id);
    QTextCursor cursor(m_document.get());
    cursor.setPosition(2);
    cursor.setPosition(end(ArticleTextField::Body, 0).position() - 1, QTextCursor::KeepAnchor);

    removeSelection(m_surface->surface(), cursor);
    QCOMPARE(shown(), u"Fi\n\ne"_s);
    QCOMPARE(m_seed->workspace().undoStack().count(), 1);
    m_seed->workspace().undoStack().undo();
    QCOMPARE(shown(), u"First\n\nOne"_s);
}

void ArticleSurfaceTest::readsPiecesAsRendered()
{
    m_surface->open(SeedWorkspace::seedArticle);
    QVERIFY(m_seed->render(SeedWorkspace::seedArticle));

    QVERIFY2(shown().contains(u"USIP President Jim Marshall recently led a U.S. delegation to two Track 1.5 dialogues"_s), qPrintable(shown()));
    QVERIFY(shown().contains(u"the fifth U.S.-China Project on Crisis Avoidance and Cooperation (PCAC) Track 1.5 Dialogue, which"_s));
    QCOMPARE(m_seed->workspace().undoStack().count(), 0);
}

void ArticleSurfaceTest::updatesLaterReferencesWhenTextAboveChanges()
{
    const ArticleId id = m_seed->addArticle(u"first"_s, u"First"_s, { u"Above: "_s, u"Below: "_s });
    m_surface->open(id);
    PersonMention mention;
    mention.person = PersonId(u"marshall"_s);
    mention.affix = Affix::Title;
    QTextCursor below = end(ArticleTextField::Body, 1);
    insertPiece(m_surface->surface(), below, mention, u"…"_s, u"Mention"_s);
    QVERIFY(m_seed->render(id));
    const QString first = m_surface->surface().blockAt(ArticleTextField::Body, 1).text();
    QVERIFY2(first.contains(u"Jim Marshall"_s), qPrintable(first));

    QTextCursor above = end(ArticleTextField::Body, 0);
    insertPiece(m_surface->surface(), above, mention, u"…"_s, u"Mention"_s);
    const int caret = end(ArticleTextField::Body, 1).positionInBlock();
    QTextCursor watching = end(ArticleTextField::Body, 1);

    QTRY_COMPARE(m_surface->surface().blockAt(ArticleTextField::Body, 1).text(), u"Below: Marshall"_s);
    QVERIFY(watching.positionInBlock() < caret);
    QVERIFY(watching.atBlockEnd());
}

void ArticleSurfaceTest::writesFromRightToLeftInArabic()
{
    const ArticleId id = m_seed->addArticle(u"first"_s, u"عنوان"_s, { u"نص"_s });
    m_surface->open(id);
    QCOMPARE(m_document->firstBlock().blockFormat().layoutDirection(), Qt::LeftToRight);

    Article arabic = m_seed->workspace().article(id);
    arabic.language = u"ar"_s;
    m_seed->workspace().replace(u"Language"_s, arabic);

    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        QCOMPARE(block.blockFormat().layoutDirection(), Qt::RightToLeft);
}

namespace {

/// What somebody might do next, drawn from a seed.
class RandomWriter
{
public:
    RandomWriter(ArticleSurface& surface, QTextDocument& document, std::vector<ArticleId> articles)
        : m_surface(surface), m_document(document), m_articles(std::move(articles))
    {
    }

    void step()
    {
        const int choice = m_random.bounded(100);
        QTextCursor cursor = somewhere();
        SurfaceDocument& surface = m_surface.surface();
        if (choice < 40)
            type(cursor);
        else if (choice < 55)
            deleteBackwards(surface, cursor, m_random.bounded(2) ? Stretch::Word : Stretch::Character);
        else if (choice < 60)
            deleteForwards(surface, cursor, Stretch::Character);
        else if (choice < 66)
            breakParagraph(surface, cursor);
        else if (choice < 69)
            removeSelection(surface, cursor);
        else if (choice < 72)
            setListItem(surface, cursor, static_cast<ListItem>(m_random.bounded(3)), u"List"_s);
        else if (choice < 75)
            setMark(surface, cursor, u"em"_s, m_random.bounded(2) ? MarkState::On : MarkState::Off, u"Emphasis"_s);
        else if (choice < 78)
            mention(cursor);
        else if (choice < 80)
            insertObject(surface, cursor, DividerBlock {}, u"Divider"_s);
        else if (choice < 82)
            insertText(surface, cursor, selectedText(somewhere()), u"Paste"_s);
        else if (choice < 84)
            setQuotation(surface, cursor, SurfaceKind::Quote, u"Quote"_s);
        else if (choice < 92)
            m_surface.workspace().undoStack().undo();
        else if (choice < 96)
            m_surface.workspace().undoStack().redo();
        else
            m_surface.open(m_articles[static_cast<size_t>(m_random.bounded(static_cast<int>(m_articles.size())))]);
    }

private:
    QTextCursor somewhere()
    {
        QTextCursor cursor(&m_document);
        cursor.setPosition(m_random.bounded(m_document.characterCount()));
        if (m_random.bounded(4) == 0)
            cursor.setPosition(std::min(m_document.characterCount() - 1, cursor.position() + m_random.bounded(40)), QTextCursor::KeepAnchor);
        keepPiecesWhole(cursor, cursor.position());
        return cursor;
    }

    /// Every word carries the name of its article: one that stands in another article has been saved into the wrong one.
    void type(QTextCursor& cursor)
    {
        const SurfaceDocument::Edit edit(m_surface.surface(), u"Typing"_s, Merging::Typing);
        prepareTyping(m_surface.surface(), cursor);
        cursor.insertText(m_surface.article().text() + u' ', typingFormat(m_surface.surface(), cursor));
    }

    void mention(QTextCursor& cursor)
    {
        PersonMention park;
        park.person = PersonId(u"park"_s);
        insertPiece(m_surface.surface(), cursor, park, u"John Park"_s, u"Mention"_s);
    }

    ArticleSurface& m_surface;
    QTextDocument& m_document;
    std::vector<ArticleId> m_articles;
    QRandomGenerator m_random { 20130711 };
};

/// What the document shows, read from scratch.
PortableText readShown(SurfaceDocument& surface, ArticleTextField field)
{
    PortableText text;
    const SurfaceSection section = field == ArticleTextField::Summary ? SurfaceSection::Summary : SurfaceSection::Body;
    for (QTextBlock block = surface.document().begin(); block.isValid(); block = block.next()) {
        if (sectionOf(block) == section)
            text.push_back(readBlock(block).blocks.front());
    }
    return text;
}

bool isSame(const PortableText& shown, const PortableText& stored)
{
    if (!stored.empty())
        return shown == tidied(stored);
    const auto* only = shown.size() == 1 ? std::get_if<TextBlock>(&shown.front()) : nullptr;
    return only && only->children.empty();
}

} // namespace

void ArticleSurfaceTest::keepsEveryArticleApartInTenThousandSteps()
{
    const QStringList canaries { u"alphacanary"_s, u"betacanary"_s, u"gammacanary"_s };
    std::vector<ArticleId> articles;
    for (const QString& canary : canaries)
        articles.push_back(m_seed->addArticle(canary, canary, { canary, canary }));
    m_surface->open(articles.front());
    RandomWriter writer(*m_surface, *m_document, articles);
    SurfaceDocument& surface = m_surface->surface();

    for (int step = 0; step < 10'000; ++step) {
        writer.step();
        const Article& stored = m_seed->workspace().article(m_surface->article());
        const QByteArray where = "step " + QByteArray::number(step);
        QVERIFY2(readPlain(m_document->firstBlock()) == stored.headline, where);
        for (const ArticleTextField field : { ArticleTextField::Summary, ArticleTextField::Body }) {
            QVERIFY2(surface.text(field) == textOf(stored, field), where);
            QVERIFY2(isSame(readShown(surface, field), textOf(stored, field)), where);
        }
        QSet<QString> keys;
        for (const Block& block : stored.body)
            keys.insert(keyOf(block));
        QVERIFY2(keys.size() == static_cast<qsizetype>(stored.body.size()), where);
    }
    for (size_t index = 0; index < articles.size(); ++index) {
        const Article& stored = m_seed->workspace().article(articles[index]);
        const QString text = stored.headline + plainText(stored.summary) + plainText(stored.body);
        for (qsizetype other = 0; other < canaries.size(); ++other)
            QVERIFY(other == static_cast<qsizetype>(index) || !text.contains(canaries[other]));
    }
    m_seed->workspace().saving().flush();
}

QTEST_MAIN(ArticleSurfaceTest)
#include "ArticleSurfaceTest.moc"
