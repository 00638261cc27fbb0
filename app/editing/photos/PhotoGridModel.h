#pragma once

#include "core/Id.h"
#include "editing/models/ListRoles.h"
#include "editing/photos/PhotoFilter.h"

#include <QAbstractListModel>
#include <QHash>

namespace rapporteur {

class Workspace;

/// What the grid draws of a photo, beside the roles of all lists.
enum PhotoRole {
    HashRole = PointerRole + 1, ///< QByteArray, SHA-256 of the original
    RatingRole,                 ///< int, 0 to 5
    PickRole,                   ///< PhotoPick as int
    NeedsCaptionRole,           ///< bool
    NeedsAltTextRole,           ///< bool
    InstructionsRole            ///< bool: the file carries a private instruction that nobody has waived
};

/// The photos of a newsroom that a filter lets through, by date and file name. A change of some photos changes their rows;
/// selection and scroll position stay.
class PhotoGridModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Empty until it is loaded: a grid that nobody looks at costs nothing.
    explicit PhotoGridModel(Workspace& workspace, QObject* parent = nullptr);

    void load();

    void setFilter(const PhotoFilter& filter);
    const PhotoFilter& filter() const { return m_filter; }

    QModelIndex indexOf(const PhotoId& id) const;
    /// The first row that shows this original.
    QModelIndex indexOfHash(const QByteArray& sha256) const;
    /// Null for one that is gone.
    const Photo* photoAt(int row) const;
    PhotoId idAt(int row) const { return m_rows[static_cast<size_t>(row)].id; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        PhotoId id;
        QByteArray sha256;
        QString date;
        QString file;
        friend bool operator==(const Row&, const Row&) = default;
    };
    static Row rowOf(const Photo& photo);
    std::vector<Row> rows() const;
    void rebuild();
    void refresh(const QStringList& ids);
    void reindex();
    QString spoken(const Photo& photo) const;

    Workspace& m_workspace;
    PhotoFilter m_filter;
    bool m_isLoaded = false;
    std::vector<Row> m_rows;
    QHash<PhotoId, int> m_byId;
    QHash<QByteArray, int> m_byHash;
};

} // namespace rapporteur
