#include "ui/window/StatusLine.h"

#include "ui/appearance/LineIcon.h"
#include "ui/window/SaveIndicator.h"
#include "ui/work/WorkBar.h"

#include <QLabel>
#include <QToolButton>

namespace rapporteur {

StatusLine::StatusLine(OpenNewsroom& newsroom, NoticeBar& notices, QWidget* parent)
    : QStatusBar(parent), m_saving(new SaveIndicator(newsroom.workspace, notices, this)),
      m_work(new WorkBar(this)), m_length(new QLabel(this)), m_problems(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_saving->setContentsMargins(8, 2, 8, 2);
    addWidget(m_saving);
    addWidget(m_length);
    addPermanentWidget(m_work);
    addPermanentWidget(m_problems);
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsRequested);
    setProblemCount(0);
}

void StatusLine::setProblemCount(int count)
{
    m_problems->setText(count == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, count));
    m_problems->setIcon(lineIcon(count == 0 ? u"check"_s : u"warning"_s));
    m_problems->setToolTip(tr("Show or hide the list of problems"));
}

void StatusLine::setLength(int words, int minutes)
{
    if (words == 0)
        return m_length->clear();
    m_length->setText(tr("%n word(s)", nullptr, words) + u" · "_s + tr("%n minute(s) to read", nullptr, minutes));
}

} // namespace rapporteur
