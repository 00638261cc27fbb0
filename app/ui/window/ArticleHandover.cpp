#include "ui/window/ArticleHandover.h"

#include "editing/rendering/RenderedNow.h"
#include "editing/versions/ArticleVersions.h"
#include "ui/dialogs/ReportErrors.h"
#include "ui/handover/HandoverDialog.h"
#include "ui/notices/NoticeBar.h"
#include "ui/preview/PreviewPane.h"

namespace rapporteur {

ArticleHandover::ArticleHandover(OpenNewsroom& newsroom, NoticeBar& notices, PreviewPane& preview, QWidget& window)
    : QObject(&window), m_newsroom(newsroom), m_notices(notices), m_preview(preview), m_window(window)
{
}

void ArticleHandover::open()
{
    const auto shown = m_newsroom.navigation.current();
    if (!shown || shown->kind != RecordKind::Article) {
        m_notices.show({ u"handover"_s, Notice::Kind::Information, tr("Open the article that you want to hand over first."), {} });
        return;
    }
    m_notices.close(u"handover"_s);
    reportErrors(&m_window, tr("The article could not be handed over."), [&] {
        Workspace& workspace = m_newsroom.workspace;
        // Rendered now: the live rendering may be a key behind.
        auto rendered = std::make_shared<const RenderedArticle>(renderedNow(
            workspace.article(ArticleId(shown->id)), workspace.registry(), QDateTime::currentDateTimeUtc()));
        const auto print = [this](const QString& path, const ReviewCopy& copy, const std::function<void(bool)>& done) {
            m_preview.printToPdf(path, copy.line(), done);
        };
        const HandoverServices services { m_newsroom.pictures, print, lastHandover(workspace, ArticleId(shown->id)) };
        HandoverDialog dialog(workspace, std::move(rendered), services, &m_window);
        connect(&dialog, &HandoverDialog::handedOver, this, [this](const ArticleId& article) {
            keepVersion(m_newsroom.workspace, article, VersionReason::Handover);
            Q_EMIT handedOver(article);
        });
        dialog.exec();
    });
}

} // namespace rapporteur
