#include "editing/handover/ChangesSince.h"
#include "support/core/LoadedNewsroom.h"
#include "support/publish/SeedPage.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;

class ChangesSinceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenThereIsNothingToCompare();
    void listsFieldsWithTheirOldAndNewWords();
    void listsParagraphsAddedRemovedAndChanged();
    void listsAltTextsAndLinks();
    void staysOnOnePage();
    void comparesArticlesByWhatTheyRender();
};

void ChangesSinceTest::saysWhenThereIsNothingToCompare()
{
    const RenderedArticle article = seedArticle();
    QVERIFY(changesText(std::nullopt, article).contains(u"has not been handed over before"_s));
    QVERIFY(changesText(article, article).startsWith(u"Nothing in “USIP President"_s));
}

void ChangesSinceTest::listsFieldsWithTheirOldAndNewWords()
{
    RenderedArticle now = plainArticle(u"talks"_s, u"2024-06-12"_s);
    RenderedArticle before = now;
    now.headline = u"New title"_s;
    now.topics = { u"Peace"_s };
    before.dateline = u"Beijing"_s;

    QCOMPARE(changesText(before, now),
        u"Changes to “New title” since it was last handed over\n\n* Title:\n    before: “About talks”\n    now: “New title”\n"
        "* Dateline removed: “Beijing”\n* Tags added: “Peace”\n"_s);
}

void ChangesSinceTest::listsParagraphsAddedRemovedAndChanged()
{
    RenderedArticle before = plainArticle(u"talks"_s, {});
    before.body = { paragraphOf(u"same"_s), paragraphOf(u"old words"_s), paragraphOf(u"kept"_s), paragraphOf(u"gone"_s), paragraphOf(u"end"_s) };
    RenderedArticle now = before;
    now.body = { paragraphOf(u"same"_s), paragraphOf(u"new words"_s), paragraphOf(u"kept"_s), paragraphOf(u"end"_s), paragraphOf(u"more"_s) };

    QCOMPARE(changesText(before, now).section(u"\n\n"_s, 1),
        u"In the text:\n* Changed:\n    before: “old words”\n    now: “new words”\n* Removed: “gone”\n* Added: “more”\n"_s);
}

void ChangesSinceTest::listsAltTextsAndLinks()
{
    const RenderedArticle before = seedArticle();
    RenderedArticle now = before;
    now.leadPhoto->alt = u"Other words"_s;
    std::get<RenderedParagraph>(now.body.back()).runs[1].href = u"https://www.example.org/elsewhere"_s;
    const QString text = changesText(before, now);

    QVERIFY(text.contains(u"alt text: Other words"_s));
    QVERIFY(text.contains(u"here <https://www.example.org/elsewhere>"_s));
}

void ChangesSinceTest::staysOnOnePage()
{
    RenderedArticle before = plainArticle(u"talks"_s, {});
    RenderedArticle now = before;
    now.body.clear();
    for (int index = 0; index < 5'000; ++index)
        now.body.emplace_back(paragraphOf(u"Paragraph %1 "_s.arg(index).repeated(100)));
    const QString text = changesText(before, now);
    QVERIFY(text.count(u'\n') < 70);
    now.body.resize(1'000);
    const QString cut = changesText(before, now);
    QVERIFY(cut.count(u'\n') < 70);
    QVERIFY(cut.contains(u"and more"_s));
}

void ChangesSinceTest::comparesArticlesByWhatTheyRender()
{
    const auto seed = LoadedNewsroom::seed();
    const Article& before = seed->articles.front();
    Article now = before;
    now.body.emplace_back(paragraph(u"A last word."_s));
    const QString text = changesSince(before, now, seed->registry, seed->now);

    QVERIFY(text.contains(u"* Added: “A last word.”"_s));
    QCOMPARE(text.count(u'*'), 1);
}

QTEST_APPLESS_MAIN(ChangesSinceTest)
#include "ChangesSinceTest.moc"
