#include "support/publish/SeedPage.h"

#include <QFile>

namespace rapporteur::test {

namespace {

RelatedCard publication(const QString& address, const QString& title, const QString& published,
                        const QString& type, const QString& summary)
{
    RelatedCard card;
    card.url = "https://www.example.org/"_L1 + address;
    card.title = title;
    card.published = published;
    card.type = type;
    card.topics << u"Global Policy"_s;
    card.summary = summary;
    return card;
}

std::vector<RelatedCard> seedCards()
{
    return {
        publication(
            u"xi-europe"_s, u"In Europe, Xi Looks to Boost Ties — and Sow Divisions"_s,
            u"2024-05-16"_s, u"Question and Answer"_s,
            u"Chinese leader Xi Jinping last week made his first trip to the European continent in five years, visiting France, Hungary and Serbia. In Paris, Xi faced tough questions over trade and China’s support for Russia and its war in Ukraine, but met a much friendlier reception in Budapest and Belgrade, both of which view China as a key economic and political partner. Still, the visit demonstrated the obstacles Beijing faces in fostering deeper ties across Europe, where resentment is simmering over China’s moral and materiel aid to Russia and what Europe views as unfair trade practices."_s),
        publication(
            u"pacific"_s,
            u"China’s Edge in the Pacific Islands: Xi Jinping Makes Time for Leaders"_s,
            u"2024-05-15"_s, u"Analysis"_s,
            u"If the U.S. government wants an edge over China in the Pacific Islands, it needs to facilitate more meetings between the president of the United States and regional leaders, preferably one-on-one. When Pacific Island leaders fly to Beijing, they often have a one-on-one meeting with Chinese President Xi Jinping, but such a meeting between the leader of a Pacific Island country and a sitting president of the United States has never taken place. The White House has only conducted joint meetings with Pacific Island leaders. Sometimes even joint meetings don’t make the cut."_s),
        publication(
            u"xi-ma"_s, u"What Does the Xi-Ma Meeting Mean for Cross-Strait Relations?"_s,
            u"2024-05-09"_s, u"Question and Answer"_s,
            u"Chinese leader Xi Jinping held talks on April 10 with former Taiwan president Ma Ying-Jeou in Beijing’s Great Hall of the People. The meeting came as tensions between Beijing and Taipei remain high, particularly following Taiwan’s election at the beginning of the year, which saw pro-sovereignty candidate William Lai Ching-te win a historic third term for the ruling Democratic Progressive Party (DPP). Ma served as president from 2008 to 2016, is a member of the Nationalist (KMT) party and is known for advocating closer ties with mainland China."_s),
    };
}

RenderedText seedBody()
{
    RenderedText body;
    RenderedRoster roster;
    roster.items.push_back({ run(
        u"The U.S. delegation led by Marshall in late June included: Stephen Hadley, USIP senior advisor for international affairs and former national security advisor; Admiral Gary Roughead, former chief of Naval Operations; John Park, USIP senior Asia advisor; and a group of Pentagon and State Department officials."_s) });
    body.push_back(roster);
    body.push_back(paragraphOf(
        u"USIP’s formulation and practice of “Track 1.5” diplomacy involves policy exchanges among select current and former policymakers, military officers, and policy experts.  By comparison, “Track 1” diplomacy typically involves high-level government and military representatives involved in official negotiations.  “Track 2” dialogues involve only non-governmental representatives who meet to build relationships and formulate recommendations and ideas that can be considered during the official diplomatic process."_s));
    body.push_back(paragraphOf(
        u"The first meeting in Beijing was the fifth U.S.-China Project on Crisis Avoidance and Cooperation (PCAC) Track 1.5 Dialogue, which included a Chinese delegation led by the China Institutes of Contemporary International Relations."_s));
    body.push_back(paragraphOf(
        u"The second meeting was the second U.S.-China-Japan Track 1.5 Dialogue on Risk Reduction and Crisis Prevention (R2CP) with an additional Japanese delegation led by the Institute for International Policy Studies."_s));
    RenderedParagraph last = paragraphOf(
        u"By convening recurring Track 1.5 dialogues, USIP fosters a deeper understanding of policy perspectives, generates policy proposals, and facilitates policy impact by helping to operationalize these proposals. You can learn more about USIP’s Track 1.5 work "_s);
    last.runs.push_back(run(u"here"_s));
    last.runs.back().href = u"https://www.example.org/track-15"_s;
    last.runs.push_back(run(u"."_s));
    body.push_back(last);
    return body;
}

} // namespace

Run run(const QString& text)
{
    Run value;
    value.text = text;
    return value;
}

RenderedParagraph paragraphOf(const QString& text)
{
    RenderedParagraph paragraph;
    paragraph.runs.push_back(run(text));
    return paragraph;
}

RenderedText textOf(const QString& text)
{
    return { paragraphOf(text) };
}

Site seedSite()
{
    Site site;
    site.name = u"United States Institute of Peace"_s;
    site.shortName = u"USIP"_s;
    site.language = u"en-US"_s;
    site.timezone = u"America/New_York"_s;
    site.viewAllUrl = u"https://www.example.org/publications"_s;
    return site;
}

RenderedArticle seedArticle()
{
    RenderedArticle article;
    article.id = ArticleId(u"track-15-beijing"_s);
    article.slug = u"usip-president-leads-us-delegation"_s;
    article.language = u"en-US"_s;
    article.type = u"News"_s;
    article.topics << u"Global Policy"_s;
    article.headline
        = u"USIP President Jim Marshall Leads U.S. Delegation in Crisis Avoidance Track 1.5 Dialogues"_s;
    article.published = u"2013-07-11"_s;
    article.summary = textOf(
        u"USIP President Jim Marshall recently led a U.S. delegation to two Track 1.5 dialogues in Beijing aimed at moving quickly beyond intractable official government statements and finding ways for de-escalating tensions in East Asia."_s);
    RenderedFigure photo;
    photo.photo = PhotoId(u"pcac-group"_s);
    photo.sha256 = QByteArray(64, 'a');
    photo.fileName = u"20130711-5thPCACGroupPhoto-NF.jpg"_s;
    photo.alt
        = u"Eleven people in dark suits pose in two rows, the front row seated, in front of a curtain."_s;
    photo.credit = u"USIP"_s;
    photo.caption.push_back(paragraphOf(
        u"Front row, left to right: ADM Gary Roughead (USN, ret.), CICIR President Ji Zhiye, USIP President Jim Marshall, Dr. Wu Xinbo, RADM Yang Yi (PLA Navy, ret.)"_s));
    article.leadPhoto = photo;
    article.body = seedBody();
    article.related = seedCards();
    return article;
}

RenderedArticle plainArticle(const QString& id, const QString& published)
{
    RenderedArticle article;
    article.id = ArticleId(id);
    article.slug = id;
    article.language = u"en-US"_s;
    article.type = u"Analysis"_s;
    article.headline = "About "_L1 + id;
    article.published = published;
    article.summary = textOf("Summary of "_L1 + id);
    article.body = textOf("Text of "_L1 + id);
    return article;
}

ListedArticle listed(const RenderedArticle& article)
{
    return { article.id, article.slug, article.headline, article.published };
}

std::vector<ListedArticle> listed(const std::vector<RenderedArticle>& articles)
{
    std::vector<ListedArticle> all;
    for (const RenderedArticle& article : articles)
        all.push_back(listed(article));
    return all;
}

PictureSet pictureFiles(const QString& folder)
{
    PictureSet set;
    for (const QString& format : { u"jpeg"_s, u"webp"_s }) {
        for (const int width : { 640, 1280 }) {
            const QString path = folder + u"/%1-%2"_s.arg(format).arg(width);
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(path.section(u'/', -1).toUtf8().repeated(50));
            set.files.push_back({ width, width * 2 / 3, format, path });
        }
    }
    return set;
}

} // namespace rapporteur::test
