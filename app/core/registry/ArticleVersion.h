#pragma once

#include "core/registry/Article.h"

#include <QMap>

namespace rapporteur {

/// Why a version of an article was kept.
enum class VersionReason { Opening, Pause, Handover, Approval, BeforeRevert };

template <> struct EnumText<VersionReason>
{
    static constexpr std::array names { "opening"_L1, "pause"_L1, "handover"_L1, "approval"_L1,
                                        "before-revert"_L1 };
};

/// A version without its article: a line in the list of versions.
struct VersionHead
{
    qint64 number = 0; ///< counts up within a newsroom; 0 before it is stored
    ArticleId article;
    QString at; ///< RFC 3339, UTC
    QString author;
    VersionReason reason = VersionReason::Pause;
    QString textVersion; ///< names the text, as approvals do
    friend bool operator==(const VersionHead&, const VersionHead&) = default;
};

/// A whole article as it was once.
struct ArticleVersion
{
    VersionHead head;
    Article article;
    /// What the records were called that the article mentions, by "kind/id": they may be gone when it is shown again.
    QMap<QString, QString> names;
    friend bool operator==(const ArticleVersion&, const ArticleVersion&) = default;
};

} // namespace rapporteur
