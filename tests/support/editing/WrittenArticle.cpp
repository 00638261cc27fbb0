#include "support/editing/WrittenArticle.h"

#include <functional>

namespace rapporteur {

namespace {

TextBlock block(const QString& key, const QString& text)
{
    TextBlock made = paragraph(text);
    made.key = key;
    return made;
}

void change(Workspace& workspace, const ArticleId& id,
            const std::function<void(PortableText&)>& edit)
{
    const PortableText before = workspace.article(id).body;
    PortableText after = before;
    edit(after);
    workspace.patch(u"Typing"_s, patchBetween(id, ArticleTextField::Body, before, after), nullptr);
}

} // namespace

void writeArticle(Workspace& workspace, const ArticleId& id, int paragraphs, int words)
{
    Article article;
    article.id = id;
    article.slug = id.text();
    article.language = u"en"_s;
    article.headline = u"A headline of "_s + id.text();
    article.published = u"2026-03-05"_s;
    for (int index = 0; index < paragraphs; ++index) {
        QStringList text { u"Paragraph %1"_s.arg(index) };
        while (text.size() < words - 1)
            text << u"word%1"_s.arg(text.size());
        article.body.emplace_back(block(u"b%1"_s.arg(index), text.join(u' ')));
    }
    workspace.change(u"New Article"_s, { { std::nullopt, article } });
}

void typeInto(Workspace& workspace, const ArticleId& id, size_t position, const QString& text)
{
    change(workspace, id, [&](PortableText& body) {
        const QString key = std::get<TextBlock>(body[position]).key;
        body[position] = block(key, text);
    });
}

void insertParagraph(Workspace& workspace, const ArticleId& id, size_t position,
                     const QString& text)
{
    change(workspace, id, [&](PortableText& body) {
        body.insert(body.begin() + static_cast<std::ptrdiff_t>(position), block(u"new"_s, text));
    });
}

} // namespace rapporteur
