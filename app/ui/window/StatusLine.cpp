#include "ui/window/StatusLine.h"

#include "ui/appearance/LineIcon.h"
#include "ui/window/SaveIndicator.h"
#include "ui/work/WorkBar.h"

#include <QLabel>
#include <QToolButton>

namespace rapporteur {

namespace {

/// Words as a reader counts them, and minutes at the pace of a careful reader.
constexpr int wordsPerMinute = 220;

int wordCount(const RenderedArticle& article)
{
    const QString text = plainText(article.summary) + u' ' + plainText(article.body);
    int words = 0;
    bool inWord = false;
    for (const QChar letter : text) {
        const bool isWord = letter.isLetterOrNumber() || (inWord && (letter == u'\'' || letter == u'’' || letter == u'-'));
        words += isWord && !inWord ? 1 : 0;
        inWord = isWord;
    }
    return words;
}

} // namespace

StatusLine::StatusLine(OpenNewsroom& newsroom, NoticeBar& notices, QWidget* parent)
    : QStatusBar(parent), m_newsroom(newsroom), m_saving(new SaveIndicator(newsroom.workspace, notices, this)),
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
    connect(&newsroom.rendering, &LiveRendering::renderedChanged, this, &StatusLine::updateLength);
    setProblemCount(0);
}

void StatusLine::setProblemCount(int count)
{
    m_problems->setText(count == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, count));
    m_problems->setIcon(lineIcon(count == 0 ? u"check"_s : u"warning"_s));
    m_problems->setToolTip(tr("Show or hide the list of problems"));
}

void StatusLine::updateLength()
{
    const auto rendered = m_newsroom.rendering.rendered();
    if (!rendered)
        return m_length->clear();
    const int words = wordCount(*rendered);
    const int minutes = (words + wordsPerMinute - 1) / wordsPerMinute;
    m_length->setText(tr("%n word(s)", nullptr, words) + u" · "_s + tr("%n minute(s) to read", nullptr, minutes));
}

} // namespace rapporteur
