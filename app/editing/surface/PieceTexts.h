#pragma once

#include "core/registry/Registry.h"
#include "core/rendered/RenderedText.h"
#include "editing/workspace/ArticlePatch.h"

#include <QCoreApplication>
#include <QHash>
#include <memory>

namespace rapporteur {

/// What generated pieces read as: from the last rendering, else as last seen, else from the record alone until the next
/// rendering is there.
class PieceTexts
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::PieceTexts)

public:
    void setRegistry(const Registry* registry) { m_registry = registry; }
    /// Null: another article, of which nothing is known yet.
    void setRendered(std::shared_ptr<const RenderedArticle> rendered);
    /// The text of a piece that was just put in, known before it is rendered.
    void remember(const QString& key, const QString& text) { m_seen.insert(key, text); }

    /// Never empty: a piece that prints nothing says so in brackets.
    QString text(ArticleTextField field, const QString& blockKey, const Inline& piece);
    /// The block as it reads; null when it has not been rendered yet.
    const RenderedBlock* block(ArticleTextField field, const QString& key) const { return blocks(field).value(key); }

private:
    QString fromRecord(const Inline& piece) const;

    const Registry* m_registry = nullptr;
    std::shared_ptr<const RenderedArticle> m_rendered;
    // A key is unique in its text alone: a block of the summary and one of the body may share it.
    using Blocks = QHash<QString, const RenderedBlock*>;
    const Blocks& blocks(ArticleTextField field) const { return field == ArticleTextField::Summary ? m_summary : m_body; }
    Blocks m_summary;
    Blocks m_body;
    QHash<QString, QString> m_seen; ///< by key of the piece
};

QString keyOf(const Inline& child);
QString keyOf(const Block& block);
QString keyOf(const RenderedBlock& block);
const QStringList& marksOf(const Inline& child);
/// The words of a generated piece; absent for typed text.
const std::optional<Words>* wordsOf(const Inline& child);
void setKey(Inline& child, const QString& key);
void setKey(Block& block, const QString& key);
void setMarks(Inline& child, const QStringList& marks);
void setWords(Inline& child, std::optional<Words> words);
/// The record a piece names: kind and id; absent for rows and typed text.
std::optional<std::pair<RecordKind, QString>> recordOf(const Inline& child);

} // namespace rapporteur
