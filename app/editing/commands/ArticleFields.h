#pragma once

#include "editing/surface/ApprovedWords.h"
#include "editing/workspace/Workspace.h"

#include <QCoreApplication>

namespace rapporteur {

/// What the inspector changes of an article, each an undo step of its own. Typing in one field merges.
class ArticleFields
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ArticleFields)

public:
    ArticleFields(Workspace& workspace, ArticleId article) : m_workspace(workspace), m_article(std::move(article)) {}

    void setSlug(const QString& slug);
    void setLanguage(const QString& language);
    void setType(const QString& type);
    void setTopics(const QStringList& topics);
    void setDateline(const QString& dateline);
    void setByline(const QString& byline);
    /// A date or an instant in UTC; empty: none. Also the two below.
    void setPublished(const QString& published);
    void setUpdated(const QString& updated);
    void setEmbargo(const QString& until);
    void setCanonicalUrl(const QString& url);
    /// From ready on the words of generated pieces are kept as approved; back before it they follow the facts again.
    void setStatus(ArticleStatus status);
    /// Facts that changed since words were approved: their text is taken, or the words stay.
    void decide(const std::vector<FactChange>& changes, FactDecision decision);
    void setAuthors(std::vector<PersonId> authors);
    void setEvents(std::vector<EventId> events);
    void setLeadPhoto(const PhotoId& photo);
    void setRelated(std::vector<RelatedId> related);

private:
    template <typename Value> void set(const QString& text, Value Article::*field, Value value, Merging merging);

    Workspace& m_workspace;
    ArticleId m_article;
};

/// Whether the text is a date as the inspector takes it: empty, 2013, 2013-06, 2013-06-25, or 2013-06-25 14:30 local time.
bool isArticleDate(const QString& text);
/// As it is stored: a date as it is, a time as an instant in UTC.
QString storedDate(const QString& text);
/// The other way round.
QString editedDate(const QString& stored);

} // namespace rapporteur
