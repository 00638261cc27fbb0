#include "editing/surface/SurfaceText.h"

#include <QSet>
#include <QTextDocument>
#include <algorithm>

namespace rapporteur {

namespace {

QString typedText(const SurfaceRun& run, const RunIdentity& identity)
{
    if (!identity.standsFor.isEmpty())
        return identity.standsFor.repeated(run.length);
    QString text = run.text;
    return text.replace(QChar(QChar::LineSeparator), u'\n');
}

/// Collects the children of a block; their keys are unique in it, and only definitions that are used are kept.
class ChildReader
{
public:
    explicit ChildReader(const std::vector<MarkDefinition>& listed) : m_listed(listed) {}

    void addTyped(const QString& text, const RunIdentity& run)
    {
        const QStringList marks = resolved(run);
        Span* last = m_children.empty() ? nullptr : std::get_if<Span>(&m_children.back());
        if (last && last->marks == marks)
            last->text += text;
        else
            m_children.push_back(Span { freeKey(run.spanKey), text, marks });
    }

    void addPiece(const RunIdentity& run)
    {
        Inline piece = run.piece->piece;
        setMarks(piece, resolved(run));
        setKey(piece, freeKey(keyOf(piece)));
        m_children.push_back(std::move(piece));
    }

    std::vector<Inline> children() { return std::move(m_children); }

    /// The listed ones in their order, then new ones.
    std::vector<MarkDefinition> definitions() const
    {
        std::vector<MarkDefinition> used;
        for (const MarkDefinition& definition : m_listed) {
            if (std::ranges::find(m_used, definition) != m_used.end())
                used.push_back(definition);
        }
        for (const MarkDefinition& definition : m_used) {
            if (std::ranges::find(used, definition) == used.end())
                used.push_back(definition);
        }
        return used;
    }

private:
    QString freeKey(const QString& wanted)
    {
        const QString stem = wanted.isEmpty() ? u"s"_s : wanted;
        QString key = stem;
        for (int number = 1; m_keys.contains(key); ++number)
            key = stem + u'-' + QString::number(number);
        m_keys.insert(key);
        return key;
    }

    /// The marks with the keys that their definitions have in this block: text from another block may bring the same key
    /// for another link.
    QStringList resolved(const RunIdentity& run)
    {
        QStringList marks;
        for (const QString& mark : run.marks) {
            const auto definition = std::ranges::find(run.definitions, mark, &MarkDefinition::key);
            marks << (definition == run.definitions.end() ? mark : use(*definition));
        }
        return marks;
    }

    QString use(MarkDefinition definition)
    {
        const QString stem = definition.key;
        for (int number = 1;; ++number) {
            const auto same = std::ranges::find(m_used, definition.key, &MarkDefinition::key);
            const auto listed = std::ranges::find(m_listed, definition.key, &MarkDefinition::key);
            if (same != m_used.end() && *same == definition)
                return definition.key;
            if (same == m_used.end() && (listed == m_listed.end() || *listed == definition)) {
                m_used.push_back(definition);
                return definition.key;
            }
            definition.key = stem + u'-' + QString::number(number);
        }
    }

    const std::vector<MarkDefinition>& m_listed;
    std::vector<MarkDefinition> m_used;
    std::vector<Inline> m_children;
    QSet<QString> m_keys;
};

TextBlock emptyText(const BlockIdentity& identity)
{
    TextBlock text;
    text.key = identity.key;
    text.style = identity.style;
    text.listItem = identity.listItem;
    text.level = identity.listItem == ListItem::None ? 1 : identity.level;
    return text;
}

/// Runs as one text block; objects among them end up in `objects` instead.
TextBlock readText(
    const std::vector<SurfaceRun>& runs, const BlockIdentity& identity, std::vector<Block>& objects, bool& isWhole)
{
    TextBlock text = emptyText(identity);
    ChildReader reader(identity.definitions);
    for (const SurfaceRun& run : runs) {
        const RunIdentity what = runIdentity(run.format);
        if (run.format.objectType() == surfaceObjectType || run.text.contains(QChar(QChar::ObjectReplacementCharacter))) {
            isWhole = false;
            if (identity.value && identity.kind == SurfaceKind::Object)
                objects.push_back(identity.value->block);
        } else if (what.piece) {
            isWhole = isWhole && run.text == what.shown;
            reader.addPiece(what);
        } else {
            reader.addTyped(typedText(run, what), what);
        }
    }
    text.children = reader.children();
    text.markDefinitions = reader.definitions();
    return text;
}

ReadBlock readObject(const QTextBlock& block, const BlockIdentity& identity)
{
    const std::vector<SurfaceRun> runs = runsOf(block);
    Block object = identity.value ? identity.value->block : Block(DividerBlock {});
    setKey(object, identity.key);
    if (runs.size() == 1 && runs[0].length == 1 && runs[0].format.objectType() == surfaceObjectType)
        return { { object }, true };
    ReadBlock read { {}, false };
    BlockIdentity paragraph = identity;
    paragraph.kind = SurfaceKind::Text;
    paragraph.key.clear();
    std::vector<Block> objects;
    TextBlock text = readText(runs, paragraph, objects, read.isWhole);
    read.isWhole = false;
    if (!objects.empty())
        read.blocks.push_back(object);
    if (!text.children.empty() || objects.empty())
        read.blocks.emplace_back(std::move(text));
    return read;
}

} // namespace

QString readPlain(const QTextBlock& block)
{
    QString text;
    for (const SurfaceRun& run : runsOf(block)) {
        if (run.format.objectType() != surfaceObjectType)
            text += typedText(run, runIdentity(run.format));
    }
    return text;
}

ReadBlock readBlock(const QTextBlock& block)
{
    const BlockIdentity identity = blockIdentity(block);
    switch (identity.kind) {
    case SurfaceKind::Object:
        return readObject(block, identity);
    case SurfaceKind::Quote: {
        QuoteBlock quote = identity.value ? std::get<QuoteBlock>(identity.value->block) : QuoteBlock {};
        quote.key = identity.key;
        quote.text = readPlain(block);
        return { { quote }, true };
    }
    case SurfaceKind::PullQuote: {
        PullQuoteBlock quote = identity.value ? std::get<PullQuoteBlock>(identity.value->block) : PullQuoteBlock {};
        quote.key = identity.key;
        quote.text = readPlain(block);
        return { { quote }, true };
    }
    case SurfaceKind::Text:
        break;
    }
    ReadBlock read;
    std::vector<Block> objects;
    TextBlock text = readText(runsOf(block), identity, objects, read.isWhole);
    read.blocks.emplace_back(std::move(text));
    return read;
}

BlockIdentity headlineIdentity()
{
    BlockIdentity identity;
    identity.section = SurfaceSection::Headline;
    return identity;
}

BlockIdentity identityOf(const Block& block, SurfaceSection section)
{
    BlockIdentity identity;
    identity.section = section;
    identity.key = keyOf(block);
    if (const auto* text = std::get_if<TextBlock>(&block)) {
        identity.style = text->style;
        identity.listItem = text->listItem;
        identity.level = text->level;
        identity.definitions = text->markDefinitions;
        return identity;
    }
    Block value = block;
    setKey(value, {});
    identity.kind = SurfaceKind::Object;
    if (auto* quote = std::get_if<QuoteBlock>(&value)) {
        identity.kind = SurfaceKind::Quote;
        quote->text.clear();
    } else if (auto* pullQuote = std::get_if<PullQuoteBlock>(&value)) {
        identity.kind = SurfaceKind::PullQuote;
        pullQuote->text.clear();
    }
    identity.value = BlockValue { std::move(value) };
    return identity;
}

void writeTyped(QTextCursor& cursor, const QString& text, const RunIdentity& run, const SurfaceLook& look)
{
    const BlockIdentity block = blockIdentity(cursor.block());
    const QTextCharFormat format = look.charFormat(block, run);
    QString plain;
    const auto writePlain = [&] {
        if (!plain.isEmpty())
            cursor.insertText(plain, format);
        plain.clear();
    };
    for (const QChar character : text) {
        if (character == u'\n') {
            plain += QChar(QChar::LineSeparator);
        } else if (isReserved(character)) {
            writePlain();
            RunIdentity stand = run;
            stand.standsFor = character;
            cursor.insertText(QString(QChar(QChar::ReplacementCharacter)), look.charFormat(block, stand));
        } else {
            plain += character;
        }
    }
    writePlain();
}

void writeChildren(QTextCursor& cursor, const TextBlock& block, const SurfaceLook& look, PieceTexts& texts)
{
    const BlockIdentity identity = blockIdentity(cursor.block());
    for (const Inline& child : block.children) {
        RunIdentity run;
        run.marks = marksOf(child);
        for (const MarkDefinition& definition : block.markDefinitions) {
            if (run.marks.contains(definition.key))
                run.definitions.push_back(definition);
        }
        if (const auto* span = std::get_if<Span>(&child)) {
            run.spanKey = span->key;
            writeTyped(cursor, span->text, run, look);
            continue;
        }
        run.piece = PieceValue { child };
        run.shown = texts.text(fieldOf(identity.section), identity.key, child);
        cursor.insertText(run.shown, look.charFormat(identity, run));
    }
}

void writeBlock(QTextCursor& cursor, const Block& block, SurfaceSection section, const SurfaceLook& look, PieceTexts& texts)
{
    const BlockIdentity identity = identityOf(block, section);
    const QTextCharFormat format = look.charFormat(identity, {});
    cursor.setBlockFormat(look.blockFormat(identity));
    if (identity.kind == SurfaceKind::Object) {
        QTextCharFormat plain = format;
        plain.clearProperty(QTextFormat::ObjectType);
        cursor.setBlockCharFormat(plain);
        cursor.insertText(QString(QChar(QChar::ObjectReplacementCharacter)), format);
        return;
    }
    cursor.setBlockCharFormat(format);
    if (const auto* text = std::get_if<TextBlock>(&block))
        writeChildren(cursor, *text, look, texts);
    else if (const auto* quote = std::get_if<QuoteBlock>(&block))
        writeTyped(cursor, quote->text, {}, look);
    else if (const auto* pullQuote = std::get_if<PullQuoteBlock>(&block))
        writeTyped(cursor, pullQuote->text, {}, look);
}

void writeHeadline(QTextCursor& cursor, const QString& headline, const SurfaceLook& look)
{
    cursor.setBlockFormat(look.blockFormat(headlineIdentity()));
    cursor.setBlockCharFormat(look.charFormat(headlineIdentity(), {}));
    writeTyped(cursor, headline, {}, look);
}

void writeOver(QTextDocument& document, const SurfaceRun& run, const QString& text, const QTextCharFormat& format)
{
    // After the first character, so that the new text pushes a caret at the end but not one at the start.
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    cursor.setPosition(run.start + 1);
    cursor.insertText(text, format);
    cursor.setPosition(cursor.position() + run.length - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.setPosition(run.start);
    cursor.deleteChar();
    cursor.endEditBlock();
}

void applyLook(const QTextBlock& block, const SurfaceLook& look)
{
    const BlockIdentity identity = blockIdentity(block);
    const bool isPlain = identity.kind != SurfaceKind::Text || identity.section == SurfaceSection::Headline;
    QTextCursor cursor(block);
    const QTextBlockFormat format = look.blockFormat(identity);
    if (format != block.blockFormat())
        cursor.setBlockFormat(format);
    QTextCharFormat ownFormat = look.charFormat(identity, {});
    ownFormat.clearProperty(QTextFormat::ObjectType);
    if (ownFormat != block.charFormat())
        cursor.setBlockCharFormat(ownFormat);
    for (const SurfaceRun& run : runsOf(block)) {
        RunIdentity what = runIdentity(run.format);
        if (isPlain)
            what = { {}, {}, {}, {}, {}, what.standsFor };
        const QTextCharFormat wanted = look.charFormat(identity, what);
        if (wanted == run.format)
            continue;
        cursor.setPosition(run.start);
        cursor.setPosition(run.end(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(wanted);
    }
}

TextBlock tidied(TextBlock block)
{
    std::vector<Inline> children;
    QStringList used;
    for (Inline& child : block.children) {
        auto* span = std::get_if<Span>(&child);
        if (span && span->text.isEmpty())
            continue;
        used << marksOf(child);
        Span* last = span && !children.empty() ? std::get_if<Span>(&children.back()) : nullptr;
        if (last && last->marks == span->marks)
            last->text += span->text;
        else
            children.push_back(std::move(child));
    }
    block.children = std::move(children);
    std::erase_if(block.markDefinitions, [&](const MarkDefinition& definition) { return !used.contains(definition.key); });
    return block;
}

PortableText tidied(PortableText text)
{
    for (Block& block : text) {
        if (auto* textBlock = std::get_if<TextBlock>(&block))
            *textBlock = tidied(std::move(*textBlock));
    }
    return text;
}

} // namespace rapporteur
