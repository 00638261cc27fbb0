#pragma once

#include "core/Problem.h"
#include "core/rendered/FigurePicture.h"
#include "core/text/PortableText.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

// What the rules make of an article: everything that may be shown and nothing else. Publish, preview and the
// command line see only these values, so a person whom the gate holds back cannot reach a page through them.
namespace rapporteur {

/// What produced a run of rendered text.
enum class RunOrigin { Typed, Person, Organization, Delegation, Event, Rows, Roster, Words };

/// A piece of text of one look. A name in another script carries its language (N7).
struct Run
{
    QString text;
    QStringList decorators; ///< names of PortableText.h `decoratorNames`
    QString href;           ///< empty: no link
    QString language;       ///< BCP 47, empty: that of the text around it
    bool isolated = false;  ///< a right-to-left name: <bdi>
    RunOrigin origin = RunOrigin::Typed;
    QString key; ///< `_key` of the inline it comes from
    friend bool operator==(const Run&, const Run&) = default;
};
using Runs = std::vector<Run>;

QString plainText(const Runs& runs);

struct RenderedParagraph
{
    QString key;
    BlockStyle style = BlockStyle::Normal;
    ListItem listItem = ListItem::None;
    int level = 1;
    Runs runs;
    friend bool operator==(const RenderedParagraph&, const RenderedParagraph&) = default;
};

struct RenderedFigure
{
    QString key;
    PhotoId photo;
    QByteArray sha256; ///< of the original picture, lower-case hexadecimal; the name of its media file
    QString fileName;  ///< the original's name, for readable names in a hand-over; never shown
    FigurePicture picture;              ///< what of it is shown
    std::optional<FigurePicture> social; ///< for previews elsewhere, where the photo has a crop for them
    PhotoSize size = PhotoSize::Full;
    std::vector<RenderedParagraph> caption;
    QString alt;
    bool decorative = false;
    QString longDescription;
    QString credit;
    QString creator;
    QString copyright;
    QString usageTerms;
    QString headline;
    QString dateCreated; ///< reduced-precision ISO 8601
    QStringList keywords;

    /// What its files are kept and named by.
    QByteArray pictureKey() const { return picture.key.isEmpty() ? sha256 : picture.key; }
    QByteArray socialKey() const { return social && !social->key.isEmpty() ? social->key : sha256; }
    friend bool operator==(const RenderedFigure&, const RenderedFigure&) = default;
};

/// One line of a roster as table or list of participants.
struct RosterRow
{
    Runs name;
    Runs title;
    Runs organization;
    Runs role;
    bool isGroup = false;
    friend bool operator==(const RosterRow&, const RosterRow&) = default;
};

/// A delegation in one of its forms: a sentence has one item; a list a heading and items; a table and a list of
/// participants a heading and rows.
struct RenderedRoster
{
    QString key;
    DelegationId delegation;
    RosterForm form = RosterForm::Sentence;
    Runs heading;
    std::vector<Runs> items;
    std::vector<RosterRow> rows;
    friend bool operator==(const RenderedRoster&, const RenderedRoster&) = default;
};

struct RenderedQuote
{
    QString key;
    QString text;
    QString language;
    Runs attribution;
    friend bool operator==(const RenderedQuote&, const RenderedQuote&) = default;
};

struct RenderedPullQuote
{
    QString key;
    QString text;
    QString attribution;
    friend bool operator==(const RenderedPullQuote&, const RenderedPullQuote&) = default;
};

struct RenderedTable
{
    QString key;
    bool headerRow = false;
    std::vector<std::vector<std::vector<RenderedParagraph>>> rows;
    friend bool operator==(const RenderedTable&, const RenderedTable&) = default;
};

struct RenderedDivider
{
    QString key;
    friend bool operator==(const RenderedDivider&, const RenderedDivider&) = default;
};

using RenderedBlock = std::variant<RenderedParagraph, RenderedFigure, RenderedRoster, RenderedQuote, RenderedPullQuote,
    RenderedTable, RenderedDivider>;
using RenderedText = std::vector<RenderedBlock>;

/// A related item: an article of this newsroom or an external publication.
struct RelatedCard
{
    ArticleId article;  ///< empty for a publication
    QString url;        ///< of a publication; an article's path is publish's own
    QString language;   ///< of the article
    QString title;
    QString published;  ///< a date or an instant, as stored
    QString summary;
    QString type;
    QStringList topics;
    friend bool operator==(const RelatedCard&, const RelatedCard&) = default;
};

struct RenderedSnippet
{
    QString title;
    RenderedText body;
    friend bool operator==(const RenderedSnippet&, const RenderedSnippet&) = default;
};

/// Another language version of the same article.
struct Translation
{
    ArticleId article;
    QString language;
    friend bool operator==(const Translation&, const Translation&) = default;
};

struct RenderedArticle
{
    ArticleId id;
    QString slug;
    QString language;
    QString type;
    QStringList topics;
    QString headline;
    QString dateline;
    QString published; ///< a date or an instant, as stored
    QString updated;
    QString canonicalUrl;
    Runs byline;
    RenderedText summary;
    std::optional<RenderedFigure> leadPhoto;
    RenderedText body;
    std::vector<RenderedSnippet> snippets;
    std::vector<std::pair<QString, QString>> corrections; ///< date or instant, text
    std::vector<RelatedCard> related;
    std::vector<Translation> translations; ///< the other ones
    Problems problems;
};

/// Blocks as lines of text, the way a reader meets them.
QString plainText(const RenderedText& text);
QString plainText(const RenderedBlock& block);

/// Whose bundle it is; nothing about people.
struct Site
{
    QString name;       ///< the publisher's full name
    QString shortName;  ///< its acronym, else its short or full name
    QString url;        ///< base of absolute addresses, empty when none is set
    QString language;
    QString timezone;   ///< IANA name, empty: UTC
    QString viewAllUrl;
    friend bool operator==(const Site&, const Site&) = default;
};

} // namespace rapporteur
