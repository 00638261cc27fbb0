#pragma once

#include "editing/find/FoundText.h"
#include "editing/surface/ArticleSurface.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace rapporteur {

/// A hit and where the surface shows it. What a photo, table or delegation says is shown by the whole block.
struct ShownHit
{
    FoundText found;
    int start = 0;
    int end = 0;
    bool isInObject = false;
};

/// Finds and replaces in the article that a surface shows, and keeps up with what is written meanwhile.
class ArticleFind : public QObject
{
    Q_OBJECT

public:
    explicit ArticleFind(ArticleSurface& surface, QObject* parent = nullptr);

    /// An empty query finds nothing and costs nothing.
    void setQuery(const TextQuery& query);
    const TextQuery& query() const { return m_query; }

    /// In the order of reading. While somebody types they move along, until a moment later the text is searched anew.
    const std::vector<ShownHit>& hits() const { return m_hits; }
    /// Searches at once where something was changed since.
    void refresh();

    /// The hit after or before one, or from a position of the document on; round the ends. Absent without hits.
    std::optional<size_t> firstFrom(int position) const;
    std::optional<size_t> lastBefore(int position) const;
    /// The hit of a search elsewhere, where it is in this surface; without hits, its block.
    std::optional<std::pair<int, int>> placeOf(const FoundText& found) const;

    /// Replaces one hit as an undo step; false when it is not typed or was changed.
    bool replace(const ShownHit& hit, const QString& replacement);
    /// Replaces all hits as one undo step; returns how many.
    int replaceAll(const QString& replacement);

Q_SIGNALS:
    /// There are other hits.
    void changed();

private:
    void search();
    void moveAlong(int position, int removed, int added);
    int put(const std::vector<FoundText>& hits, const QString& replacement, const QString& name);

    ArticleSurface& m_surface;
    TextQuery m_query;
    std::vector<ShownHit> m_hits;
    QTimer m_pause;
    bool m_isStale = false;
};

} // namespace rapporteur
