#include "core/text/LanguageName.h"
#include "editing/session/Preferences.h"
#include "ui/article/ArticleTextEdit.h"
#include "ui/dialogs/ReportErrors.h"
#include "ui/notices/NoticeBar.h"
#include "ui/spelling/SpellingMarks.h"

#include <QLocale>
#include <QMenu>
#include <algorithm>

// What can be done about a misspelled word, and the way to the next one.
namespace rapporteur {

namespace {

/// Blocks that are asked about at once while the next misspelling is looked for.
constexpr int blocksAhead = 40;

} // namespace

std::optional<SpelledWord> SpellingMarks::misspelledAt(const QTextCursor& cursor)
{
    check(cursor.block());
    for (const SpelledWord& word : wrongIn(cursor.block())) {
        if (word.start <= cursor.positionInBlock() && cursor.positionInBlock() <= word.end())
            return word;
    }
    return std::nullopt;
}

void SpellingMarks::fillMenu(QMenu* menu, const QTextCursor& at)
{
    const std::optional<SpelledWord> word = m_isOn && !m_text.surface().article().isEmpty() ? misspelledAt(at) : std::nullopt;
    if (!word || m_text.isReadOnly())
        return;
    QAction* before = menu->actions().value(0);
    const int position = at.block().position() + static_cast<int>(word->start);
    const auto add = [&](const QString& text, const std::function<void()>& work) {
        auto* action = new QAction(text, menu);
        connect(action, &QAction::triggered, this, work);
        menu->insertAction(before, action);
        return action;
    };
    const QStringList suggestions = m_spelling.suggestions(*word);
    for (const QString& suggestion : suggestions) {
        // "&" would mark a key.
        QAction* action = add(QString(suggestion).replace(u'&', u"&&"_s), [this, position, word, suggestion] { correct(position, *word, suggestion); });
        QFont bold = action->font();
        bold.setBold(true);
        action->setFont(bold);
    }
    if (suggestions.isEmpty())
        add(tr("No suggestions"), [] {})->setEnabled(false);
    menu->insertSeparator(before);
    const QString written = word->word;
    add(tr("&Ignore “%1”").arg(written), [this, written] { m_spelling.ignore(written); });
    add(tr("Add to &My Dictionary"), [this, written] {
        reportErrors(&m_text, tr("“%1” was not added to your dictionary.").arg(written), [&] {
            m_spelling.addToPersonal(written);
            tellAdded(tr("“%1” is in your dictionary now.").arg(written), [this, written] {
                reportErrors(&m_text, {}, [&] { m_spelling.removeFromPersonal(written); });
            });
        });
    });
    add(tr("Add to the &House Dictionary"), [this, written] {
        m_spelling.addToHouse(written);
        tellAdded(tr("“%1” is in the house dictionary of this newsroom now.").arg(written),
            [this, written] { m_spelling.removeFromHouse(written); });
    })->setEnabled(m_spelling.canAddToHouse());
    if (before)
        menu->insertSeparator(before);
}

/// As if it was typed over the word: one undo step, in the look of the word's first letter.
void SpellingMarks::correct(int position, const SpelledWord& word, const QString& suggestion)
{
    m_text.perform([&](QTextCursor& cursor) {
        const SurfaceDocument::Edit edit(m_text.surface().surface(), tr("Correct Spelling"));
        cursor.setPosition(position + 1);
        const QTextCharFormat format = cursor.charFormat();
        cursor.setPosition(position);
        cursor.setPosition(position + static_cast<int>(word.length), QTextCursor::KeepAnchor);
        QString text = suggestion;
        // The apostrophe that the writer uses.
        if (cursor.selectedText().contains(u'’'))
            text.replace(u'\'', u'’');
        cursor.insertText(text, format);
    });
}

void SpellingMarks::tellAdded(const QString& text, const std::function<void()>& undo)
{
    m_notices.show({ u"spelling"_s, Notice::Kind::Information, text, { { tr("Undo"), undo } } });
}

/// Once and for all: whoever wants no dictionary is not asked again.
void SpellingMarks::tellMissing(const QString& language)
{
    Preferences preferences = Preferences::load();
    if (preferences.missingDictionariesTold.contains(language))
        return;
    preferences.missingDictionariesTold << language;
    preferences.save();
    sayMissing(language);
}

void SpellingMarks::sayMissing(const QString& language)
{
    const QString package = dictionaryPackage(language);
    const QString name = languageName(language, QLocale().bcp47Name());
    const QString text = package.isEmpty()
        ? tr("Spelling in %1 is not checked: there is no dictionary for it. Put one into the folder “%2”.").arg(name, ownDictionaryFolder())
        : tr("Spelling in %1 is not checked: the dictionary is missing. On Debian and Ubuntu the package “%2” brings it.").arg(name, package);
    m_notices.show({ u"dictionary"_s, Notice::Kind::Information, text, {} });
}

void SpellingMarks::goToNext()
{
    if (m_text.surface().article().isEmpty())
        return;
    const QTextCursor caret = m_text.textCursor();
    const QTextBlock block = m_text.document()->findBlock(caret.selectionEnd());
    m_seeking = { block.blockNumber(), caret.selectionEnd() - block.position() };
    m_soughtBlocks = 0;
    seek();
}

/// Goes on until a block whose words were not all judged yet; from there when the dictionary has answered.
void SpellingMarks::seek()
{
    const int count = m_text.document()->blockCount();
    while (m_soughtBlocks <= count) {
        const QTextBlock block = m_text.document()->findBlockByNumber(m_seeking->first % count);
        if (!check(block)) {
            QTextBlock ahead = block.next();
            for (int number = 0; number < blocksAhead && ahead.isValid(); ++number, ahead = ahead.next())
                check(ahead);
            return;
        }
        const int from = m_seeking->second;
        const auto& wrong = wrongIn(block);
        const auto found = std::ranges::find_if(wrong, [from](const SpelledWord& word) { return word.start >= from; });
        if (found != wrong.end()) {
            m_seeking.reset();
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + static_cast<int>(found->start));
            cursor.setPosition(block.position() + static_cast<int>(found->end()), QTextCursor::KeepAnchor);
            m_text.setTextCursor(cursor);
            m_text.ensureCursorVisible();
            m_text.setFocus(Qt::OtherFocusReason);
            return;
        }
        m_seeking = { (m_seeking->first + 1) % count, 0 };
        ++m_soughtBlocks;
    }
    m_seeking.reset();
    // Nothing is wrong where nothing could be checked.
    if (m_spelling.missingLanguages().contains(m_language))
        sayMissing(m_language);
    else
        m_notices.show({ u"spelling"_s, Notice::Kind::Information, tr("No misspelling was found in this article."), {} });
}

} // namespace rapporteur
