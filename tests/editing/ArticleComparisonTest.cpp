#include "editing/comparison/ArticleComparison.h"
#include "editing/comparison/ListDifference.h"
#include "support/publish/SeedPage.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

namespace {

/// "They [-met-][+parted+] today."
QString marked(const std::vector<ComparedWords>& words)
{
    QString text;
    for (const ComparedWords& piece : words) {
        if (piece.kind == ComparedWords::Kind::Same)
            text += piece.text;
        else
            text += (piece.kind == ComparedWords::Kind::Removed ? u"[-%1-]"_s : u"[+%1+]"_s).arg(piece.text);
    }
    return text;
}

RenderedArticle articleOf(const QStringList& paragraphs)
{
    RenderedArticle article;
    article.headline = u"Talks"_s;
    for (const QString& text : paragraphs)
        article.body.emplace_back(paragraphOf(text));
    return article;
}

/// The parts of the body, each with its kind: "=", "-", "+", "~".
QStringList bodyOf(const std::vector<ComparedPart>& parts)
{
    QStringList lines;
    for (const ComparedPart& part : parts) {
        if (part.title.isEmpty())
            lines << u"=-+~"_s.mid(static_cast<int>(part.kind), 1) + marked(part.words);
    }
    return lines;
}

} // namespace

class ArticleComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWords_data();
    void marksWords();
    void findsChangedAddedAndRemovedBlocks();
    void doesNotPairLinesThatHaveNothingInCommon();
    void comparesFields();
    void findsTheShortestWay();
    void givesUpOnVeryLongLists();
};

void ArticleComparisonTest::marksWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << u"They met."_s << u"They met."_s << u"They met."_s;
    QTest::newRow("changed") << u"They met today."_s << u"They parted today."_s << u"They [-met-][+parted+] today."_s;
    QTest::newRow("added") << u"They met."_s << u"They all met."_s << u"They [+all +]met."_s;
    QTest::newRow("removed at the end") << u"They met today."_s << u"They met "_s << u"They met [-today.-]"_s;
    QTest::newRow("before a full stop") << u"They met."_s << u"They met in July."_s << u"They met[+ in July+]."_s;
    QTest::newRow("words in a row") << u"It was a long day"_s << u"It was the first day"_s << u"It was [-a long-][+the first+] day"_s;
    QTest::newRow("other scripts") << u"他们见面"_s << u"他们分手"_s << u"他们[-见面-][+分手+]"_s;
    QTest::newRow("from nothing") << QString() << u"They met."_s << u"[+They met.+]"_s;
    QTest::newRow("leading blank") << u" x y"_s << u"x y"_s << u"[- -]x y"_s;
}

void ArticleComparisonTest::marksWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    QTEST(marked(comparedWords(before, now)), "expected");
    QString earlier;
    QString later;
    for (const ComparedWords& piece : comparedWords(before, now)) {
        earlier += piece.kind == ComparedWords::Kind::Added ? QString() : piece.text;
        later += piece.kind == ComparedWords::Kind::Removed ? QString() : piece.text;
    }
    QCOMPARE(earlier, before);
    QCOMPARE(later, now);
}

void ArticleComparisonTest::findsChangedAddedAndRemovedBlocks()
{
    const auto parts = comparedArticles(articleOf({ u"same"_s, u"they met in June"_s, u"kept"_s, u"gone"_s, u"end"_s }),
        articleOf({ u"same"_s, u"they met in July"_s, u"kept"_s, u"end"_s, u"more"_s }));

    QCOMPARE(bodyOf(parts), QStringList({ u"=same"_s, u"~they met in [-June-][+July+]"_s, u"=kept"_s, u"-[-gone-]"_s, u"=end"_s, u"+[+more+]"_s }));
}

void ArticleComparisonTest::doesNotPairLinesThatHaveNothingInCommon()
{
    const auto parts = comparedArticles(articleOf({ u"one thing entirely"_s }), articleOf({ u"another story altogether"_s }));
    QCOMPARE(bodyOf(parts), QStringList({ u"-[-one thing entirely-]"_s, u"+[+another story altogether+]"_s }));
}

void ArticleComparisonTest::comparesFields()
{
    RenderedArticle before = articleOf({});
    RenderedArticle now = before;
    now.headline = u"Talks end"_s;
    before.topics = { u"Peace"_s };
    const auto parts = comparedArticles(before, now);

    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts[0].title, u"Headline"_s);
    QCOMPARE(parts[0].kind, ComparedPart::Kind::Changed);
    QCOMPARE(parts[1].title, u"Topics"_s);
    QCOMPARE(parts[1].kind, ComparedPart::Kind::Removed);
    // An article with itself has no change in it.
    for (const ComparedPart& part : comparedArticles(seedArticle(), seedArticle()))
        QCOMPARE(part.kind, ComparedPart::Kind::Same);
}

void ArticleComparisonTest::findsTheShortestWay()
{
    const auto letters = [](const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); };
    const auto found = stretches(letters(u"a b c d e"_s), letters(u"a c x d e f"_s));
    QVERIFY(found);
    QCOMPARE(*found, std::vector<Stretch>({ { 1, 1, 0 }, { 1, 0, 1 }, { 2, 0, 1 } }));
    QCOMPARE(*stretches({}, {}), std::vector<Stretch>({ { 0, 0, 0 } }));
    QCOMPARE(*stretches(letters(u"a b"_s), letters(u"a b"_s)), std::vector<Stretch>({ { 2, 0, 0 } }));
}

void ArticleComparisonTest::givesUpOnVeryLongLists()
{
    QStringList before { u"same"_s };
    QStringList now { u"same"_s };
    for (int index = 0; index < 3'000; ++index) {
        before << QString::number(index);
        now << QString::number(-index - 1);
    }
    QVERIFY(!stretches(before, now));
    // Not when only an entry in the middle differs.
    now = before;
    now[1'500] = u"other"_s;
    QCOMPARE(*stretches(before, now), std::vector<Stretch>({ { 1'500, 1, 1 }, { 1'500, 0, 0 } }));
}

QTEST_APPLESS_MAIN(ArticleComparisonTest)
#include "ArticleComparisonTest.moc"
