#include "ui/spelling/SpellingMarks.h"

#include "editing/session/Preferences.h"
#include "ui/appearance/LineIcon.h"
#include "ui/article/ArticleEditor.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/article/SurfacePainter.h"
#include "ui/dialogs/ReportErrors.h"
#include "ui/notices/NoticeBar.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPointer>
#include <algorithm>

// What is underlined, and when it is looked at.
namespace rapporteur {

namespace {

constexpr int pauseMilliseconds = 200;
constexpr int sliceMilliseconds = 3;
/// A vermilion that is seen on light and dark ground and is not the red of an error.
const QColor waveColor(222, 72, 48);

} // namespace

/// What a block of the document says about its words.
class BlockSpelling : public QTextBlockUserData
{
public:
    std::vector<SpelledWord> words;
    std::vector<SpelledWord> wrong;
    bool isRead = false;     ///< `words` are those of the block
    bool isSettled = false;  ///< every word has a verdict
    int generation = -1;     ///< of the verdicts
};

namespace {

BlockSpelling* dataOf(const QTextBlock& block)
{
    return static_cast<BlockSpelling*>(block.userData());
}

void drawWave(QPainter& painter, const QRectF& rect)
{
    constexpr double length = 4;
    const double height = 1.4;
    const double y = rect.bottom() - 1;
    QPainterPath wave(QPointF(rect.left(), y));
    double x = rect.left();
    for (int step = 0; x < rect.right(); ++step, x += length / 2)
        wave.quadTo(x + length / 4, y + (step % 2 == 0 ? height : -height), std::min(x + length / 2, rect.right()), y);
    painter.setPen(QPen(waveColor, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

} // namespace

SpellingMarks::SpellingMarks(ArticleEditor& editor, Spelling& spelling, NoticeBar& notices, QObject* parent)
    : QObject(parent), m_text(editor.articleText()), m_spelling(spelling), m_notices(notices)
{
    makeActions();
    readPreferences();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SpellingMarks::checkSome);
    connect(m_text.document(), &QTextDocument::contentsChange, this, &SpellingMarks::followEdit);
    connect(&m_text.surface(), &ArticleSurface::opened, this, &SpellingMarks::followLanguage);
    connect(&m_text.surface().workspace(), &Workspace::recordsChanged, this, [this](RecordKind kind, const QStringList& ids) {
        if (kind == RecordKind::Article && ids.contains(m_text.surface().article().text()))
            followLanguage();
    });
    connect(&spelling, &Spelling::changed, this, [this] {
        ++m_generation;
        m_text.viewport()->update();
        if (m_isOn)
            m_pause.start(0);
        if (m_seeking)
            seek();
    });
    connect(&spelling, &Spelling::dictionaryMissing, this, &SpellingMarks::tellMissing);
    connect(&spelling, &Spelling::failed, this, [this](const Error& error) {
        m_notices.show({ u"spelling"_s, Notice::Kind::Trouble, failureText(tr("The house dictionary was not changed."), error), {} });
    });
    connect(&editor, &ArticleEditor::menuAboutToShow, this, &SpellingMarks::fillMenu);
    const QPointer<SpellingMarks> marks(this);
    m_text.painter().addLayer(PaintLayer::Above, [marks](QPainter& painter, const QTextBlock& block) {
        if (marks)
            marks->paint(painter, block);
    });
    followLanguage();
}

void SpellingMarks::makeActions()
{
    auto* check = new QAction(tr("Check &Spelling While Typing"), this);
    check->setCheckable(true);
    check->setShortcut(Qt::SHIFT | Qt::Key_F7);
    connect(check, &QAction::triggered, this, [this](bool isOn) {
        Preferences preferences = Preferences::load();
        preferences.checksSpelling = isOn;
        preferences.save();
        setOn(isOn);
    });
    auto* next = new QAction(lineIcon(u"spelling"_s), tr("Next &Misspelling"), this);
    next->setShortcut(Qt::Key_F7);
    connect(next, &QAction::triggered, this, &SpellingMarks::goToNext);
    m_menuActions = { check, next };
}

void SpellingMarks::readPreferences()
{
    const Preferences preferences = Preferences::load();
    m_chosenLanguage = preferences.spellingLanguage;
    m_menuActions[0]->setChecked(preferences.checksSpelling);
    m_spelling.setCapitals(preferences.checksCapitals ? Spelling::Capitals::Check : Spelling::Capitals::Skip);
    setOn(preferences.checksSpelling);
    followLanguage();
}

void SpellingMarks::setOn(bool isOn)
{
    m_isOn = isOn;
    m_text.viewport()->update();
    if (isOn)
        m_pause.start(0);
}

QString SpellingMarks::language() const
{
    if (!m_chosenLanguage.isEmpty() || m_text.surface().article().isEmpty())
        return m_chosenLanguage;
    const QString written = m_text.surface().current().language;
    const QString house = m_text.surface().workspace().registry().publisher.language;
    return !written.isEmpty() ? written : !house.isEmpty() ? house : u"en"_s;
}

void SpellingMarks::followLanguage()
{
    const QString now = language();
    if (std::exchange(m_language, now) != now)
        forgetAll();
}

void SpellingMarks::forgetAll()
{
    for (QTextBlock block = m_text.document()->begin(); block.isValid(); block = block.next())
        block.setUserData(nullptr);
    m_text.viewport()->update();
    if (m_isOn)
        m_pause.start(0);
}

/// Underlines move along with the text at once; what was changed is looked at in the next pause.
void SpellingMarks::followEdit(int position, int removed, int added)
{
    m_typedTo = position + added;
    const QTextBlock first = m_text.document()->findBlock(position);
    const QTextBlock last = m_text.document()->findBlock(position + added);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        if (BlockSpelling* data = dataOf(block)) {
            data->isRead = false;
            if (first != last)
                data->wrong.clear();
        }
        if (block == last)
            break;
    }
    if (BlockSpelling* data = first == last ? dataOf(first) : nullptr) {
        const int at = position - first.position();
        std::erase_if(data->wrong, [&](const SpelledWord& word) { return word.start < at + removed && word.end() > at; });
        for (SpelledWord& word : data->wrong) {
            if (word.start >= at + removed)
                word.start += added - removed;
        }
        // Text that goes beyond the block was removed with it.
        std::erase_if(data->wrong, [&](const SpelledWord& word) { return word.start < 0 || word.end() >= first.length(); });
    }
    if (m_isOn)
        m_pause.start(pauseMilliseconds);
}

SpelledText SpellingMarks::textOf(const QTextBlock& block) const
{
    SpelledText text { block.text(), m_language, {} };
    const BlockIdentity identity = blockIdentity(block);
    if (identity.kind == SurfaceKind::Object)
        return { {}, m_language, {} };
    const auto* quote = identity.value ? std::get_if<QuoteBlock>(&identity.value->block) : nullptr;
    if (quote && !quote->language.isEmpty())
        text.language = quote->language;
    for (const SurfaceRun& run : runsOf(block)) {
        const RunIdentity what = runIdentity(run.format);
        const int start = run.start - block.position();
        if (what.piece || what.marks.contains(u"code"_s))
            text.text.replace(start, run.length, QString(run.length, QChar(QChar::ObjectReplacementCharacter)));
        for (const MarkDefinition& definition : what.definitions) {
            if (definition.kind == MarkDefinitionKind::Language)
                text.others.push_back({ start, run.length, definition.value });
        }
    }
    return text;
}

bool SpellingMarks::check(QTextBlock block)
{
    BlockSpelling* data = dataOf(block);
    if (!data) {
        data = new BlockSpelling;
        block.setUserData(data);
    }
    if (data->isRead && data->isSettled && data->generation == m_generation)
        return true;
    if (!data->isRead)
        data->words = spelledWords(textOf(block));
    data->isRead = true;
    data->isSettled = true;
    data->generation = m_generation;
    std::vector<SpelledWord> wrong;
    for (const SpelledWord& word : data->words) {
        const SpellingVerdict verdict = m_spelling.verdict(word);
        data->isSettled = data->isSettled && verdict != SpellingVerdict::Open;
        // Until the dictionary has answered, what was underlined stays so.
        const bool wasWrong = verdict == SpellingVerdict::Open && std::ranges::find(data->wrong, word) != data->wrong.end();
        if (verdict == SpellingVerdict::Wrong || wasWrong)
            wrong.push_back(word);
    }
    if (wrong != data->wrong)
        m_text.viewport()->update();
    data->wrong = std::move(wrong);
    return data->isSettled;
}

void SpellingMarks::checkSome()
{
    if (!m_isOn || m_text.surface().article().isEmpty())
        return;
    QElapsedTimer timer;
    timer.start();
    const QRect view = m_text.viewport()->rect();
    QTextBlock block = m_text.cursorForPosition(view.topLeft()).block();
    const QTextBlock last = m_text.cursorForPosition(view.bottomRight()).block();
    for (; block.isValid(); block = block.next()) {
        check(block);
        if (block == last)
            return;
        if (timer.elapsed() >= sliceMilliseconds)
            return m_pause.start(0);
    }
}

/// A word is not wrong before it is written to its end.
bool SpellingMarks::isBeingTyped(const QTextBlock& block, const SpelledWord& word) const
{
    const int end = block.position() + static_cast<int>(word.end());
    return end == m_typedTo && m_text.textCursor().position() == end && m_text.hasFocus();
}

std::vector<SpelledWord> SpellingMarks::misspelledIn(const QTextBlock& block) const
{
    const BlockSpelling* data = m_isOn ? dataOf(block) : nullptr;
    std::vector<SpelledWord> words = data ? data->wrong : std::vector<SpelledWord> {};
    std::erase_if(words, [&](const SpelledWord& word) { return isBeingTyped(block, word); });
    return words;
}

const std::vector<SpelledWord>& SpellingMarks::wrongIn(const QTextBlock& block)
{
    static const std::vector<SpelledWord> none;
    const BlockSpelling* data = dataOf(block);
    return data ? data->wrong : none;
}

void SpellingMarks::paint(QPainter& painter, const QTextBlock& block)
{
    if (!m_isOn)
        return;
    const BlockSpelling* data = dataOf(block);
    const bool isCurrent = data && data->isRead && data->isSettled && data->generation == m_generation;
    if (!isCurrent && !m_pause.isActive() && (!data || !data->isRead || data->generation != m_generation))
        m_pause.start(0);
    for (const SpelledWord& word : misspelledIn(block)) {
        for (const QRectF& rect : stretchRects(block, static_cast<int>(word.start), static_cast<int>(word.length)))
            drawWave(painter, rect);
    }
}

} // namespace rapporteur
