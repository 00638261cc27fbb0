#pragma once

#include "core/text/PortableText.h"

#include <optional>

namespace rapporteur {

enum class ArticleStatus { Draft, Review, Ready, Published };

struct Correction
{
    QString at; ///< RFC 3339, UTC, or a date
    QString text;
    friend bool operator==(const Correction&, const Correction&) = default;
};

struct Approval
{
    QString by;
    QString at; ///< RFC 3339, UTC
    QString note;
    friend bool operator==(const Approval&, const Approval&) = default;
};

/// An id in `related[]`: an article or a publication, told apart by the registry.
struct RelatedId
{
    QString text;
    friend bool operator==(const RelatedId&, const RelatedId&) = default;
};

/// A page to publish. Complete without people, events or photos.
struct Article
{
    ArticleId id;
    QString slug;
    QString language;
    ArticleId translationOf;
    QString type;
    QStringList topics;
    QString headline;
    PortableText summary;
    QString dateline;
    std::vector<PersonId> authors;
    QString byline;
    QString published; ///< a date or an RFC 3339 instant
    QString updated;
    QString embargoUntil;
    ArticleStatus status = ArticleStatus::Draft;
    std::vector<EventId> events;
    PhotoId leadPhoto;
    PortableText body;
    std::vector<SnippetId> snippets;
    std::vector<RelatedId> related;
    std::vector<Correction> corrections;
    std::vector<Approval> approvals;
    QString canonicalUrl;
    friend bool operator==(const Article&, const Article&) = default;
};

template <> struct EnumText<ArticleStatus>
{
    static constexpr std::array names { "draft"_L1, "review"_L1, "ready"_L1, "published"_L1 };
};

} // namespace rapporteur
