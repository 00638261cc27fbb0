#include "editing/find/ArticleFind.h"

#include "editing/surface/SurfaceMarks.h"
#include "support/editing/SeedWorkspace.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace rapporteur;
using namespace rapporteur::test;

class FindArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsHitsWhereTheyStand();
    void findsWhatPiecesAndObjectsRead();
    void goesRoundTheEnds();
    void movesHitsAlongWhileSomebodyTypes();
    void replacesOneAsAnUndoStep();
    void replacesAllAsOneUndoStep();
    void replacesTheHeadlineToo();
    void replacesNothingThatComesFromFacts();
    void leavesTheTextOfTheArticleAsTheSurfaceHasIt();

private:
    void open(const QStringList& paragraphs) { m_surface->open(m_seed->addArticle(u"test"_s, u"A dialogue"_s, paragraphs)); }
    QStringList shown()
    {
        QStringList texts;
        for (const ShownHit& hit : m_find->hits()) {
            QTextCursor cursor(m_document.get());
            cursor.setPosition(hit.start);
            cursor.setPosition(hit.end, QTextCursor::KeepAnchor);
            texts << cursor.selectedText();
        }
        return texts;
    }
    QUndoStack& undo() { return m_seed->workspace().undoStack(); }
    QString body() { return m_seed->body(m_surface->article()); }

    std::unique_ptr<SeedWorkspace> m_seed;
    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<ArticleSurface> m_surface;
    std::unique_ptr<ArticleFind> m_find;
};

void FindArticleTest::init()
{
    m_seed = std::make_unique<SeedWorkspace>();
    m_document = std::make_unique<QTextDocument>();
    m_surface = std::make_unique<ArticleSurface>(m_seed->workspace(), m_seed->rendering(), *m_document);
    m_find = std::make_unique<ArticleFind>(*m_surface);
}

void FindArticleTest::cleanup()
{
    m_find.reset();
    m_surface.reset();
    m_document.reset();
    m_seed.reset();
}

void FindArticleTest::showsHitsWhereTheyStand()
{
    open({ u"The Dialogue begins."_s, u"No hit"_s, u"Dialogue\ndialogue"_s });
    m_find->setQuery({ u"dialogue"_s });
    QCOMPARE(shown(), (QStringList { u"dialogue"_s, u"Dialogue"_s, u"Dialogue"_s, u"dialogue"_s }));
}

void FindArticleTest::findsWhatPiecesAndObjectsRead()
{
    m_surface->open(SeedWorkspace::seedArticle);
    QVERIFY(m_seed->render(SeedWorkspace::seedArticle));

    m_find->setQuery({ u"Jim Marshall recently led"_s });

    QCOMPARE(shown(), (QStringList { u"Jim Marshall recently led"_s })); // half piece, half typed
    QVERIFY(!m_find->hits()[0].found.canBeReplaced());
    m_find->setQuery({ u"Roughead"_s });
    QCOMPARE(m_find->hits().size(), 1); // in the delegation's sentence
    QVERIFY(m_find->hits()[0].isInObject);
    QCOMPARE(m_find->hits()[0].end - m_find->hits()[0].start, 1);
}

void FindArticleTest::goesRoundTheEnds()
{
    open({ u"dialogue"_s });
    m_find->setQuery({ u"dialogue"_s });
    const int last = m_find->hits()[1].start;
    QCOMPARE(*m_find->firstFrom(last), 1U);
    QCOMPARE(*m_find->firstFrom(last + 1), 0U);
    QCOMPARE(*m_find->lastBefore(last), 0U);
    QCOMPARE(*m_find->lastBefore(0), 1U);
    m_find->setQuery({ u"nowhere"_s });
    QVERIFY(!m_find->firstFrom(0));
}

void FindArticleTest::movesHitsAlongWhileSomebodyTypes()
{
    open({ u"a dialogue, a dialogue"_s });
    m_find->setQuery({ u"dialogue"_s });
    QCOMPARE(m_find->hits().size(), 3);
    QSignalSpy searched(m_find.get(), &ArticleFind::changed);

    QTextCursor cursor(m_document->lastBlock());
    cursor.insertText(u"Here is "_s);
    QCOMPARE(shown(), (QStringList { u"dialogue"_s, u"dialogue"_s, u"dialogue"_s }));
    cursor.setPosition(m_find->hits()[2].start + 2);
    cursor.deleteChar();
    QCOMPARE(shown(), (QStringList { u"dialogue"_s, u"dialogue"_s }));

    cursor.insertText(u"a"_s);
    QVERIFY(searched.wait());
    QCOMPARE(m_find->hits().size(), 3);
}

void FindArticleTest::replacesOneAsAnUndoStep()
{
    open({ u"one dialogue"_s, u"two dialogues"_s });
    m_find->setQuery({ u"dialogue"_s });

    QVERIFY(m_find->replace(m_find->hits()[1], u"meeting"_s));

    QCOMPARE(body(), u"one meeting\ntwo dialogues"_s);
    QCOMPARE(m_document->lastBlock().previous().text(), u"one meeting"_s);
    QCOMPARE(m_find->hits().size(), 2);
    undo().undo();
    QCOMPARE(body(), u"one dialogue\ntwo dialogues"_s);
    QCOMPARE(m_document->lastBlock().previous().text(), u"one dialogue"_s);
}

void FindArticleTest::replacesAllAsOneUndoStep()
{
    open({ u"dialogue, dialogue"_s, u"nothing"_s, u"dialogue"_s });
    m_find->setQuery({ u"dialogue"_s });
    const int steps = undo().index();

    QCOMPARE(m_find->replaceAll(u"dialogue process"_s), 4);

    QCOMPARE(undo().index(), steps + 1);
    QCOMPARE(m_document->toPlainText(), u"A dialogue process\n\ndialogue process, dialogue process\nnothing\ndialogue process"_s);
    undo().undo();
    QCOMPARE(m_document->toPlainText(), u"A dialogue\n\ndialogue, dialogue\nnothing\ndialogue"_s);
}

void FindArticleTest::replacesTheHeadlineToo()
{
    open({ u"text"_s });
    m_find->setQuery({ u"dialogue"_s });
    QVERIFY(m_find->replace(m_find->hits()[0], u"meeting"_s));
    QCOMPARE(m_surface->current().headline, u"A meeting"_s);
    QCOMPARE(m_document->firstBlock().text(), u"A meeting"_s);
}

void FindArticleTest::replacesNothingThatComesFromFacts()
{
    m_surface->open(SeedWorkspace::seedArticle);
    QVERIFY(m_seed->render(SeedWorkspace::seedArticle));
    m_find->setQuery({ u"Marshall"_s });
    const QString summary = plainText(m_surface->current().summary);
    QVERIFY(m_find->hits().size() >= 3); // headline, summary, delegation

    QCOMPARE(m_find->replaceAll(u"Miller"_s), 1);

    QVERIFY(m_surface->current().headline.contains(u"Jim Miller Leads"_s));
    QCOMPARE(plainText(m_surface->current().summary), summary);
}

void FindArticleTest::leavesTheTextOfTheArticleAsTheSurfaceHasIt()
{
    open({ u"bold dialogue here"_s });
    QTextCursor cursor(m_document->lastBlock());
    cursor.setPosition(cursor.position() + 5);
    cursor.setPosition(cursor.position() + 3, QTextCursor::KeepAnchor);
    setMark(m_surface->surface(), cursor, u"strong"_s, MarkState::On, u"Bold"_s);
    m_find->setQuery({ u"dialogue"_s });

    QCOMPARE(m_find->replaceAll(u"talk"_s), 2);

    QCOMPARE(m_surface->surface().text(ArticleTextField::Body), m_surface->current().body);
    const auto& children = std::get<TextBlock>(m_surface->current().body[0]).children;
    QCOMPARE(std::get<Span>(children[1]).text, u"talk"_s);
    QCOMPARE(std::get<Span>(children[1]).marks, QStringList { u"strong"_s });
}

QTEST_MAIN(FindArticleTest)
#include "FindArticleTest.moc"
