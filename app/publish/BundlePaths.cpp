#include "publish/BundlePaths.h"

#include "core/Error.h"
#include "core/Sha256.h"
#include "core/text/Slug.h"
#include "publish/PageDate.h"

#include <algorithm>
#include <tuple>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

struct Dated
{
    ListedArticle article;
    QString sortKey;
    QString parent;
};

QString parentFolder(const std::optional<PageDate>& date)
{
    if (!date)
        return u"undated/"_s;
    const QString year = u"%1/"_s.arg(date->day().year(), 4, 10, QChar(u'0'));
    const int month = date->day().month();
    return month == 0 ? year : year + u"%1/"_s.arg(month, 2, 10, QChar(u'0'));
}

std::vector<Dated> oldestFirst(std::vector<ListedArticle> articles, const QTimeZone& zone)
{
    std::vector<Dated> dated;
    dated.reserve(articles.size());
    for (ListedArticle& article : articles) {
        const std::optional<PageDate> date = PageDate::fromText(article.published, zone);
        dated.push_back(
            { std::move(article), date ? date->sortKey() : QString(), parentFolder(date) });
    }
    std::sort(dated.begin(), dated.end(), [](const Dated& left, const Dated& right) {
        return std::tie(left.sortKey, left.article.id) < std::tie(right.sortKey, right.article.id);
    });
    return dated;
}

/// For a headline that has no letter to transliterate; the same in every export.
QString slugFromId(const ArticleId& id)
{
    return "article-"_L1 + QString::fromLatin1(Sha256::of(id.text().toUtf8()).left(8));
}

} // namespace

BundlePaths::BundlePaths(std::vector<ListedArticle> articles, const QTimeZone& zone)
{
    for (const Dated& dated : oldestFirst(std::move(articles), zone)) {
        const ArticleId& id = dated.article.id;
        if (m_folders.contains(id))
            throw Error(ErrorCode::UnknownRecord, {}, id.text(), u"listed twice"_s);
        m_folders.insert(id, freeFolder(dated.article, dated.parent));
        m_newestFirst.push_back(id);
    }
    std::reverse(m_newestFirst.begin(), m_newestFirst.end());
}

QString BundlePaths::freeFolder(const ListedArticle& article, const QString& parent)
{
    QString slug = slugFromText(article.slug);
    if (slug.isEmpty())
        slug = slugFromText(article.headline);
    if (slug.isEmpty())
        slug = slugFromId(article.id);
    QString folder = parent + slug + u'/';
    for (int number = 2; m_taken.contains(folder); ++number)
        folder = parent + slug + u'-' + QString::number(number) + u'/';
    const bool taken = folder != parent + slug + u'/';
    if (taken || slug != article.slug) {
        m_problems.push_back({ .severity = taken ? Severity::Warning : Severity::Hint,
                               .code = ProblemCode::MissingSlug,
                               .place = { RecordKind::Article, article.id.text(), u"/slug"_s },
                               .arguments = { article.slug } });
    }
    m_taken.insert(folder);
    return folder;
}

std::optional<QString> BundlePaths::folder(const ArticleId& id) const
{
    const auto found = m_folders.find(id);
    return found == m_folders.end() ? std::nullopt : std::optional(*found);
}

std::optional<QString> BundlePaths::page(const ArticleId& id) const
{
    const std::optional<QString> place = folder(id);
    return place ? std::optional(*place + "index.html"_L1) : std::nullopt;
}

} // namespace rapporteur
