#pragma once

#include "editing/surface/SurfaceText.h"
#include "editing/workspace/ArticlePatch.h"
#include "editing/workspace/Workspace.h"

#include <QHash>
#include <QObject>
#include <QTextDocument>
#include <optional>

namespace rapporteur {

/// What one edit in the surface changed, as one undo step.
struct SurfaceChange
{
    QString name;
    Merging merging = Merging::Typing;
    std::optional<QString> headline;
    std::vector<ArticlePatch> patches; ///< without the article's id
};

/// A document that shows headline, summary and body of an article one below the other. It is edited first and then says
/// what changed: only the blocks that an edit touched are read. Summary and body always have a block to type in; one
/// empty paragraph alone is a text without blocks.
class SurfaceDocument : public QObject
{
    Q_OBJECT

public:
    explicit SurfaceDocument(QTextDocument& document, QObject* parent = nullptr);

    QTextDocument& document() { return m_document; }
    const SurfaceLook& look() const { return m_look; }
    void setLook(const SurfaceLook& look);
    PieceTexts& texts() { return m_texts; }

    void load(const QString& headline, const PortableText& summary, const PortableText& body);
    const QString& headline() const { return m_headline; }
    const PortableText& text(ArticleTextField field) const;

    // Changes made elsewhere are shown without being reported; each returns where the caret belongs after it.
    int apply(const ArticlePatch& patch);
    int setHeadline(const QString& headline);
    /// Gives generated pieces the texts that `texts()` has for them now.
    void refreshPieces();

    /// The block of the document with that key, of the body where summary and body share it; invalid when there is none.
    QTextBlock block(const QString& key) const;
    QTextBlock block(ArticleTextField field, const QString& key) const;
    /// Where in summary or body a block stands; absent for the headline.
    std::optional<std::pair<ArticleTextField, size_t>> placeOf(const QTextBlock& block) const;
    QTextBlock blockAt(ArticleTextField field, size_t index) const;

    /// Within an edit: replaces `count` blocks from the block numbered `first` on; a place that gets none keeps an empty
    /// paragraph where its section would have no block left.
    void replaceBlocks(int first, int count, const std::vector<Block>& blocks, SurfaceSection section);
    static QString freshKey();

    /// All that happens to the document during its life is one change, one undo step.
    class Edit
    {
    public:
        Edit(SurfaceDocument& document, const QString& name, Merging merging = Merging::None);
        ~Edit();
        Edit(const Edit&) = delete;
        Edit& operator=(const Edit&) = delete;

    private:
        SurfaceDocument& m_document;
        QTextCursor m_cursor;
    };

Q_SIGNALS:
    void changed(const rapporteur::SurfaceChange& change);

private:
    class Applying;
    /// Blocks of the document, by number, that an edit touched.
    struct Touched
    {
        int first = 0;
        int last = 0;
    };
    struct FoundBlock
    {
        SurfaceSection section;
        Block block;
    };
    PortableText& textOfField(ArticleTextField field);
    int firstNumber(ArticleTextField field) const;
    int shownCount(ArticleTextField field) const;
    void noteChange(int position, int removed, int added);
    void takeChange();
    SurfaceChange readChange();
    std::vector<FoundBlock> readTouched(const Touched& touched, bool& isWhole) const;
    bool isInOrder(const Touched& touched, const std::vector<FoundBlock>& found) const;
    void makeKeysUnique(const Touched& touched, int oldLast, std::vector<FoundBlock>& found);
    void rewrite(const Touched& touched, const std::vector<FoundBlock>& found);
    std::optional<ArticlePatch> takePatch(ArticleTextField field, const Touched& touched, int oldLast, const std::vector<FoundBlock>& found);
    using Keys = QHash<QString, int>;
    Keys& keysOf(ArticleTextField field) { return field == ArticleTextField::Summary ? m_summaryKeys : m_bodyKeys; }
    void countKeys(ArticleTextField field, const std::vector<Block>& blocks, int step);
    void removeBlock(int number);

    QTextDocument& m_document;
    SurfaceLook m_look;
    PieceTexts m_texts;
    QString m_headline;
    PortableText m_summary;
    PortableText m_body;
    Keys m_summaryKeys; ///< how many blocks have a key: one
    Keys m_bodyKeys;
    std::optional<Touched> m_touched;
    bool m_applying = false;
    int m_edits = 0;
    QString m_editName;
    Merging m_editMerging = Merging::None;
};

} // namespace rapporteur
