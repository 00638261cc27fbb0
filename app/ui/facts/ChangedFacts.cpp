#include "ui/facts/ChangedFacts.h"

#include "editing/rendering/LiveRendering.h"
#include "editing/session/Navigation.h"
#include "editing/surface/ApprovedWords.h"
#include "ui/facts/FactChangesDialog.h"
#include "ui/notices/NoticeBar.h"

namespace rapporteur {

namespace {

const QString noticeKey = u"facts"_s;

} // namespace

ChangedFacts::ChangedFacts(
    Workspace& workspace, LiveRendering& rendering, Navigation& navigation, NoticeBar& notices, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_rendering(rendering), m_navigation(navigation), m_notices(notices), m_window(window)
{
    connect(&rendering, &LiveRendering::renderedChanged, this, &ChangedFacts::note);
    connect(&navigation, &Navigation::currentChanged, this, [this] { m_notices.close(noticeKey); });
}

/// Told again only when there are others than were told: a notice that was closed does not come back with the next key.
void ChangedFacts::note()
{
    const auto rendered = m_rendering.rendered();
    if (!rendered || !m_workspace.articleHead(rendered->id))
        return;
    const size_t count = changedFacts(m_workspace.article(rendered->id), *rendered).size();
    if (rendered->id == m_article && count == m_told)
        return;
    m_article = rendered->id;
    m_told = count;
    if (count == 0)
        return m_notices.close(noticeKey);
    m_notices.show({ noticeKey, Notice::Kind::Information,
        tr("%n fact(s) in this text changed since it was approved. Its words stay until you decide.", nullptr, static_cast<int>(count)),
        { { tr("Show the changes…"), [this] { show(); }, Notice::Remedy::After::Keep } } });
}

void ChangedFacts::show()
{
    const auto current = m_navigation.current();
    if (!current || current->kind != RecordKind::Article)
        return m_notices.show({ noticeKey, Notice::Kind::Information, tr("Open the article whose changed facts you want to see first."), {} });
    FactChangesDialog(m_workspace, ArticleId(current->id), &m_window).exec();
}

} // namespace rapporteur
