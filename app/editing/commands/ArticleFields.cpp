#include "editing/commands/ArticleFields.h"

#include "core/PartialDate.h"
#include "editing/rendering/RenderedNow.h"

#include <QDateTime>

namespace rapporteur {

namespace {

/// The design: words are frozen from status ready on.
bool isApproved(ArticleStatus status)
{
    return status == ArticleStatus::Ready || status == ArticleStatus::Published;
}

QDateTime localInstant(const QString& text)
{
    return QDateTime::fromString(text.trimmed(), u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

template <typename Value>
void ArticleFields::set(const QString& text, Value Article::*field, Value value, Merging merging)
{
    if (!m_workspace.articleHead(m_article))
        return;
    Article changed = m_workspace.article(m_article);
    if (changed.*field == value)
        return;
    changed.*field = std::move(value);
    m_workspace.replace(text, std::move(changed), merging);
}

void ArticleFields::setSlug(const QString& slug)
{
    set(tr("Change Address"), &Article::slug, slug, Merging::Typing);
}

void ArticleFields::setLanguage(const QString& language)
{
    set(tr("Change Language"), &Article::language, language, Merging::None);
}

void ArticleFields::setType(const QString& type)
{
    set(tr("Change Type"), &Article::type, type, Merging::Typing);
}

void ArticleFields::setTopics(const QStringList& topics)
{
    set(tr("Change Topics"), &Article::topics, topics, Merging::None);
}

void ArticleFields::setDateline(const QString& dateline)
{
    set(tr("Change Dateline"), &Article::dateline, dateline, Merging::Typing);
}

void ArticleFields::setByline(const QString& byline)
{
    set(tr("Change Byline"), &Article::byline, byline, Merging::Typing);
}

void ArticleFields::setPublished(const QString& published)
{
    set(tr("Change Publication Date"), &Article::published, published, Merging::None);
}

void ArticleFields::setUpdated(const QString& updated)
{
    set(tr("Change Date of Update"), &Article::updated, updated, Merging::None);
}

void ArticleFields::setEmbargo(const QString& until)
{
    set(tr("Change Embargo"), &Article::embargoUntil, until, Merging::None);
}

void ArticleFields::setCanonicalUrl(const QString& url)
{
    set(tr("Change Canonical Address"), &Article::canonicalUrl, url, Merging::Typing);
}

void ArticleFields::setStatus(ArticleStatus status)
{
    if (!m_workspace.articleHead(m_article))
        return;
    Article changed = m_workspace.article(m_article);
    if (isApproved(status) && !isApproved(changed.status))
        changed = frozen(changed, renderedNow(changed, m_workspace.registry(), QDateTime::currentDateTimeUtc()), m_workspace.registry());
    else if (!isApproved(status) && isApproved(changed.status))
        changed = thawed(changed);
    changed.status = status;
    m_workspace.replace(tr("Change Status"), std::move(changed));
}

void ArticleFields::decide(const std::vector<FactChange>& changes, FactDecision decision)
{
    if (!m_workspace.articleHead(m_article))
        return;
    const QString text = decision == FactDecision::Accept ? tr("Use the Facts") : tr("Keep the Words");
    m_workspace.replace(text, decided(m_workspace.article(m_article), changes, decision));
}

void ArticleFields::setAuthors(std::vector<PersonId> authors)
{
    set(tr("Change Authors"), &Article::authors, std::move(authors), Merging::None);
}

void ArticleFields::setEvents(std::vector<EventId> events)
{
    set(tr("Change Events"), &Article::events, std::move(events), Merging::None);
}

void ArticleFields::setLeadPhoto(const PhotoId& photo)
{
    set(tr("Change Lead Photo"), &Article::leadPhoto, photo, Merging::None);
}

void ArticleFields::setRelated(std::vector<RelatedId> related)
{
    set(tr("Change Related Items"), &Article::related, std::move(related), Merging::None);
}

bool isArticleDate(const QString& text)
{
    return text.trimmed().isEmpty() || PartialDate::fromText(text.trimmed()) || localInstant(text).isValid();
}

QString storedDate(const QString& text)
{
    const QDateTime instant = localInstant(text);
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODate) : text.trimmed();
}

QString editedDate(const QString& stored)
{
    const QDateTime instant = QDateTime::fromString(stored, Qt::ISODate);
    return stored.contains(u'T') && instant.isValid() ? instant.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : stored;
}

} // namespace rapporteur
