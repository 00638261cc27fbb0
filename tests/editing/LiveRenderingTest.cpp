#include "editing/rendering/LiveRendering.h"
#include "support/editing/WrittenArticle.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rapporteur;

namespace {

const ArticleId article(u"first"_s);
const ArticleId other(u"second"_s);

PortableText mentioning(const PersonId& person)
{
    TextBlock block;
    block.key = u"m"_s;
    PersonMention mention;
    mention.key = u"p"_s;
    mention.person = person;
    block.children.emplace_back(mention);
    return { block };
}

Person personNamed(const QString& surname)
{
    Person person;
    person.id = PersonId(u"ann"_s);
    PersonName name;
    name.given = u"Ann"_s;
    name.surname = surname;
    person.names.push_back(name);
    return person;
}

} // namespace

class LiveRenderingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rendersTheArticleThatIsShown();
    void rendersAgainWhenTextIsTyped();
    void hasNothingOfTheArticleBefore();
    void endsWithTheLastOfManyChanges();
    void readsFactsAgainWhenARecordChanges();
    void keepsACompleteRenderingWhileTheNextIsMade();
    void makesCardsFromTheRenderedSummary();
    void knowsTheOtherLanguages();
    void rendersWhatIsUndone();

private:
    QString text() const
    {
        return m_rendering->rendered() ? plainText(m_rendering->rendered()->body) : QString();
    }

    QString cardSummary() const
    {
        const auto rendered = m_rendering->rendered();
        return rendered && !rendered->related.empty() ? rendered->related.front().summary
                                                      : QString();
    }

    void replaceArticle(const ArticleId& id, const std::function<void(Article&)>& edit)
    {
        Article changed = m_workspace->article(id);
        edit(changed);
        m_workspace->replace(u"Change"_s, changed);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LiveRendering> m_rendering;
};

void LiveRenderingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"room.rapporteur"_s);
    createNewsroom(path);
    m_workspace = std::make_unique<Workspace>(path);
    writeArticle(*m_workspace, article, 3);
    writeArticle(*m_workspace, other, 2);
    m_rendering = std::make_unique<LiveRendering>(*m_workspace);
}

void LiveRenderingTest::cleanup()
{
    m_rendering.reset();
    m_workspace.reset();
    m_folder.reset();
}

void LiveRenderingTest::rendersTheArticleThatIsShown()
{
    QVERIFY(!m_rendering->rendered());
    QSignalSpy changed(m_rendering.get(), &LiveRendering::renderedChanged);
    m_rendering->show(article);
    QVERIFY(changed.wait());
    QCOMPARE(m_rendering->rendered()->id, article);
    QCOMPARE(m_rendering->rendered()->body.size(), size_t(3));
}

void LiveRenderingTest::rendersAgainWhenTextIsTyped()
{
    m_rendering->show(article);
    QTRY_VERIFY(text().startsWith("Paragraph 0"_L1));
    typeInto(*m_workspace, article, 1, u"Typed just now."_s);
    QTRY_VERIFY(text().contains("Typed just now."_L1));
}

void LiveRenderingTest::hasNothingOfTheArticleBefore()
{
    m_rendering->show(article);
    QTRY_VERIFY(m_rendering->rendered());
    m_rendering->show(other);
    QVERIFY(!m_rendering->rendered());
    QTRY_VERIFY(m_rendering->rendered());
    QCOMPARE(m_rendering->rendered()->id, other);
}

void LiveRenderingTest::endsWithTheLastOfManyChanges()
{
    // Given changes that come faster than they are rendered
    m_rendering->show(article);
    QSignalSpy changed(m_rendering.get(), &LiveRendering::renderedChanged);
    constexpr int changes = 200;
    for (int count = 1; count <= changes; ++count)
        typeInto(*m_workspace, article, 0, u"Change %1."_s.arg(count));
    // Then the last is there in the end, and not every one was worked on
    QTRY_VERIFY(text().startsWith("Change 200."_L1));
    QVERIFY2(changed.size() < changes, qPrintable(QString::number(changed.size())));
}

void LiveRenderingTest::readsFactsAgainWhenARecordChanges()
{
    m_workspace->change(u"New Person"_s, { { std::nullopt, personNamed(u"Able"_s) } });
    replaceArticle(article,
                   [](Article& changed) { changed.body = mentioning(PersonId(u"ann"_s)); });
    m_rendering->show(article);
    QTRY_COMPARE(text(), u"Ann Able"_s);
    m_workspace->replace(u"Change Name"_s, personNamed(u"Baker"_s));
    QTRY_COMPARE(text(), u"Ann Baker"_s);
}

void LiveRenderingTest::keepsACompleteRenderingWhileTheNextIsMade()
{
    m_rendering->show(article);
    QTRY_VERIFY(m_rendering->rendered());
    const auto before = m_rendering->rendered();
    typeInto(*m_workspace, article, 0, u"Other words."_s);
    QCOMPARE(m_rendering->rendered(), before);
    QTRY_VERIFY(m_rendering->rendered() != before);
    QVERIFY(plainText(before->body).startsWith("Paragraph 0"_L1));
}

void LiveRenderingTest::makesCardsFromTheRenderedSummary()
{
    // Given a related article whose summary names a person of the registry
    m_workspace->change(u"New Person"_s, { { std::nullopt, personNamed(u"Able"_s) } });
    replaceArticle(other,
                   [](Article& changed) { changed.summary = mentioning(PersonId(u"ann"_s)); });
    replaceArticle(article, [](Article& changed) { changed.related = { { other.text() } }; });
    m_rendering->show(article);
    // Then its card has that name, also after the name changed
    QTRY_COMPARE(cardSummary(), u"Ann Able"_s);
    m_workspace->replace(u"Change Name"_s, personNamed(u"Baker"_s));
    QTRY_COMPARE(cardSummary(), u"Ann Baker"_s);
    // And the card follows its own article
    replaceArticle(other,
                   [](Article& changed) { changed.summary = { paragraph(u"Rewritten."_s) }; });
    QTRY_COMPARE(cardSummary(), u"Rewritten."_s);
}

void LiveRenderingTest::knowsTheOtherLanguages()
{
    replaceArticle(other, [](Article& changed) {
        changed.translationOf = article;
        changed.language = u"fr"_s;
    });
    m_rendering->show(article);
    QTRY_VERIFY(m_rendering->rendered() && m_rendering->rendered()->translations.size() == 1);
    QCOMPARE(m_rendering->rendered()->translations.front().article, other);
    QCOMPARE(m_rendering->rendered()->translations.front().language, u"fr"_s);
}

void LiveRenderingTest::rendersWhatIsUndone()
{
    m_rendering->show(article);
    typeInto(*m_workspace, article, 0, u"A mistake."_s);
    QTRY_VERIFY(text().startsWith("A mistake."_L1));
    m_workspace->undoStack().undo();
    QTRY_VERIFY(text().startsWith("Paragraph 0"_L1));
}

QTEST_GUILESS_MAIN(LiveRenderingTest)
#include "LiveRenderingTest.moc"
