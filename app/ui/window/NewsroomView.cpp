#include "ui/window/NewsroomView.h"

#include "editing/wording/Shortcuts.h"
#include "editing/checks/NameRipple.h"
#include "editing/commands/RecordCommands.h"
#include "editing/messages/RecordNames.h"
#include "editing/models/RecordTitles.h"
#include "editing/versions/VersionListModel.h"
#include "ui/access/TabOrder.h"
#include "ui/article/ArticleEditor.h"
#include "ui/captions/CaptionDialog.h"
#include "ui/details/RecordDetails.h"
#include "ui/dialogs/Ask.h"
#include "ui/dialogs/ReportErrors.h"
#include "ui/facts/ChangedFacts.h"
#include "ui/find/FindBar.h"
#include "ui/find/FindInNewsroomDialog.h"
#include "ui/notices/NoticeBar.h"
#include "ui/photos/PhotoDesk.h"
#include "ui/seating/SeatingDialog.h"
#include "ui/spelling/SpellingMarks.h"
#include "ui/versions/VersionsDialog.h"
#include "ui/window/MissingPictures.h"
#include "ui/window/FormatBar.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

/// The key of the block that a JSON Pointer such as "/body/3/children/1" leads to; empty for another place.
QString blockKeyAt(const Article& article, const QString& pointer)
{
    const QStringList parts = pointer.split(u'/', Qt::SkipEmptyParts);
    const bool isText = parts.value(0) == u"body"_s || parts.value(0) == u"summary"_s;
    const PortableText& text = parts.value(0) == u"summary"_s ? article.summary : article.body;
    bool isNumber = false;
    const size_t index = parts.value(1).toULong(&isNumber);
    if (!isText || !isNumber || index >= text.size())
        return {};
    return std::visit([](const auto& block) { return block.key; }, text[index]);
}

} // namespace

NewsroomView::NewsroomView(OpenNewsroom& newsroom, QWidget* parent)
    : QWidget(parent), m_newsroom(newsroom), m_notices(new NoticeBar(this)), m_layout(new QVBoxLayout(this)),
      m_pages(new QStackedWidget(this)), m_empty(makeEmptyPage()),
      m_editor(new ArticleEditor(newsroom.workspace, newsroom.rendering, this)),
      m_formats(new FormatBar(*m_editor, this)),
      m_details(new RecordDetails(newsroom.workspace, newsroom.thumbnails, this)), m_findBar(new FindBar(*m_editor, this)),
      m_spelling(new SpellingMarks(*m_editor, newsroom.spelling, *m_notices, this)),
      m_changedFacts(new ChangedFacts(newsroom.workspace, newsroom.rendering, newsroom.navigation, *m_notices, *this)),
      m_photoDesk(new PhotoDesk(newsroom.workspace, newsroom.thumbnails, newsroom.pictures, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_notices);
    m_layout->addWidget(m_pages, 1);
    m_layout->addWidget(m_findBar);
    m_layout->insertWidget(0, m_formats);
    for (QWidget* page : std::initializer_list<QWidget*> { m_empty, m_editor, m_details, m_photoDesk })
        m_pages->addWidget(page);
    connect(m_pages, &QStackedWidget::currentChanged, this, &NewsroomView::fitCurrentPage);
    fitCurrentPage();
    tabThrough({ m_formats, m_editor, m_details, m_photoDesk, m_findBar });
    m_notices->setTabsBehind(*m_formats);
    if (newsroom.workspace.isReadOnly())
        m_editor->textEdit().setReadOnly(true);
    new MissingPictures(newsroom, *m_notices, this);
    const auto open = [this](RecordKind kind, const QString& id) { m_newsroom.navigation.open(kind, id); };
    connect(m_editor, &ArticleEditor::recordRequested, this, open);
    tellOfEditor();
    connect(new NameRipple(newsroom.workspace, this), &NameRipple::found, this, &NewsroomView::tellOfCorrection);
    connectPhotoDesk();
    connect(m_details, &RecordDetails::recordRequested, this, open);
    connect(m_details, &RecordDetails::seatsRequested, this, &NewsroomView::seatPeople);
    connect(m_details, &RecordDetails::captionsRequested, this, &NewsroomView::writeCaption);
    connect(&newsroom.navigation, &Navigation::currentChanged, this, &NewsroomView::showCurrent);
    showCurrent();
}

/// Quiet notes of what the editor did by itself, each with an undo step of its own behind it.
void NewsroomView::tellOfEditor()
{
    // The offer to undo ends with the next step: it would undo that one.
    connect(&m_newsroom.workspace.undoStack(), &QUndoStack::indexChanged, this, [this] {
        for (const QString& key : { u"paste"_s, u"person"_s, u"deleted"_s })
            m_notices->close(key);
    });
    const Notice::Remedy undo { tr("Undo"), [this] { m_newsroom.workspace.undoStack().undo(); } };
    connect(m_editor, &ArticleEditor::pasteReduced, this, [this, undo](const QStringList& dropped) {
        m_notices->show({ u"paste"_s, Notice::Kind::Information,
            tr("Pasted. Left out, because a page cannot hold it: %1.").arg(QLocale().createSeparatedList(dropped)), { undo } });
    });
    connect(m_editor, &ArticleEditor::personAdded, this, [this, undo](const QString& name, const QString& reading) {
        const QString text = reading.isEmpty() ? tr("“%1” is a person of this newsroom now.").arg(name)
                                               : tr("“%1” is a person of this newsroom now: %2.").arg(name, reading);
        m_notices->show({ u"person"_s, Notice::Kind::Information, text, { undo } });
    });
}

void NewsroomView::connectPhotoDesk()
{
    connect(m_photoDesk, &PhotoDesk::photoRequested, this,
        [this](const PhotoId& photo) { m_newsroom.navigation.open(RecordKind::Photo, photo.text()); });
    connect(m_photoDesk, &PhotoDesk::closed, this, [this] {
        showCurrent();
        focusText();
    });
    connect(m_photoDesk, &PhotoDesk::seatingRequested, this, &NewsroomView::seatPeopleOf);
    connect(m_photoDesk, &PhotoDesk::deskRequested, this, &NewsroomView::showPhotoDesk);
    connect(m_photoDesk, &PhotoDesk::told, this,
        [this](const QString& text) { m_notices->show({ u"work"_s, Notice::Kind::Information, text, {} }); });
    // Whoever asks for the record behind the desk wants to see it.
    connect(&m_newsroom.navigation, &Navigation::currentRequested, this, [this] {
        if (m_pages->currentWidget() == m_photoDesk)
            showCurrent();
    });
}

void NewsroomView::showPhotoDesk()
{
    m_pages->setCurrentWidget(m_photoDesk);
    m_formats->setVisible(false);
    m_findBar->setAvailable(false);
    m_photoDesk->focusGrid();
}

QWidget* NewsroomView::makeEmptyPage()
{
    auto* page = new QWidget(this);
    auto* text = new QLabel(page);
    const auto invite = [this, text] {
        const Workspace& workspace = m_newsroom.workspace;
        const bool isNew = workspace.articleHeads().empty() && workspace.registry().photos.all().empty();
        text->setText(isNew ? tr("This newsroom is empty. Begin with an article; everything else can come later.")
                            : tr("Choose something in the library, or begin an article."));
    };
    invite();
    connect(&m_newsroom.workspace, &Workspace::reloaded, text, invite);
    connect(&m_newsroom.workspace, &Workspace::recordsChanged, text, invite);
    text->setForegroundRole(QPalette::PlaceholderText);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto* button = new QPushButton(tr("New Article"), page);
    button->setEnabled(!m_newsroom.workspace.isReadOnly());
    connect(button, &QPushButton::clicked, this, &NewsroomView::newArticle);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return page;
}

bool NewsroomView::showsArticle() const
{
    return m_pages->currentWidget() == m_editor;
}

/// Only the page that is seen asks for room: the window can be as narrow as that one allows.
void NewsroomView::fitCurrentPage()
{
    for (int index = 0; index < m_pages->count(); ++index) {
        const auto policy = index == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(index)->setSizePolicy(policy, policy);
    }
}

void NewsroomView::showCurrent()
{
    const auto current = m_newsroom.navigation.current();
    if (!current) {
        m_pages->setCurrentWidget(m_empty);
    } else if (current->kind == RecordKind::Article) {
        const bool isShown = reportErrors(this, tr("The article could not be opened."), [&] {
            m_editor->open(ArticleId(current->id));
            m_newsroom.rendering.show(ArticleId(current->id));
        });
        m_pages->setCurrentWidget(isShown ? static_cast<QWidget*>(m_editor) : m_empty);
    } else {
        m_details->show(*current);
        m_pages->setCurrentWidget(m_details);
    }
    m_formats->setVisible(showsArticle());
    m_findBar->setAvailable(showsArticle());
    Q_EMIT currentChanged();
}

FindInNewsroomDialog& NewsroomView::findDialog()
{
    if (!m_findDialog) {
        m_findDialog = new FindInNewsroomDialog(m_newsroom.workspace, this);
        connect(m_findDialog, &FindInNewsroomDialog::hitActivated, this, &NewsroomView::showHit);
    }
    m_findDialog->show();
    m_findDialog->raise();
    m_findDialog->activateWindow();
    return *m_findDialog;
}

/// Everything that still has the old form, to be replaced in one step or left.
void NewsroomView::tellOfCorrection(const CorrectedName& name)
{
    std::vector<Notice::Remedy> remedies { { tr("Show Them"), [this, name] { findDialog().startCorrection(name.before, name.now); } } };
    if (name.kind == RecordKind::Person)
        remedies.push_back({ tr("Remember as a Misspelling"), [this, name] { rememberMisspelling(m_newsroom.workspace, name); } });
    m_notices->show({ u"correction"_s, Notice::Kind::Information,
        tr("“%1” still stands in %n place(s), now that it is “%2”.", nullptr, name.places).arg(name.before, name.now), std::move(remedies) });
}

void NewsroomView::findInNewsroom()
{
    const QString selected = showsArticle() ? m_editor->textEdit().textCursor().selectedText() : QString();
    findDialog().start(selected.contains(QChar(QChar::ParagraphSeparator)) ? QString() : selected);
}

void NewsroomView::showHit(const FoundText& hit)
{
    m_newsroom.navigation.open(hit.record, hit.id);
    if (hit.record == RecordKind::Article && showsArticle())
        m_findBar->select(hit);
}

void NewsroomView::focusText()
{
    if (showsArticle())
        m_editor->textEdit().setFocus(Qt::OtherFocusReason);
    else if (const QList<QWidget*> stops = tabStopsIn(*m_pages->currentWidget()); !stops.isEmpty())
        stops.first()->setFocus(Qt::OtherFocusReason);
}

void NewsroomView::newArticle()
{
    const ArticleId id = addArticle(m_newsroom.workspace);
    m_newsroom.navigation.open(RecordKind::Article, id.text());
    focusText(); // the editor puts the caret into the first empty part: the headline
}

void NewsroomView::newPerson()
{
    const auto name = Ask::text(this, tr("New Person"), tr("Name, as it is written the first time in a text:"));
    if (name && !name->trimmed().isEmpty())
        m_newsroom.navigation.open(RecordKind::Person, addPerson(m_newsroom.workspace, name->simplified()).text());
}

void NewsroomView::newPublication()
{
    const auto title = Ask::text(this, tr("New Publication"), tr("Title:"));
    if (title && !title->trimmed().isEmpty())
        m_newsroom.navigation.open(RecordKind::Publication, addPublication(m_newsroom.workspace, title->simplified()).text());
}

void NewsroomView::deleteCurrent()
{
    const auto current = m_newsroom.navigation.current();
    if (!current)
        return;
    Workspace& workspace = m_newsroom.workspace;
    const ArticleHead* head = current->kind == RecordKind::Article ? workspace.articleHead(ArticleId(current->id)) : nullptr;
    const auto entry = RecordTitles(workspace.registry()).entry(current->kind, current->id);
    QString title = head ? head->headline : entry ? entry->title : current->id;
    if (title.isEmpty())
        title = kindName(current->kind);
    std::vector<Place> uses;
    const bool isDone = reportErrors(this, tr("“%1” was not deleted.").arg(title),
        [&] { uses = removeRecord(workspace, current->kind, current->id); });
    if (!isDone)
        return;
    if (!uses.empty())
        return refuseDeletion(title, uses);
    m_notices->show({ u"deleted"_s, Notice::Kind::Information, tr("“%1” was deleted.").arg(title),
        { { tr("Undo"), [&workspace] { workspace.undoStack().undo(); } } } });
}

void NewsroomView::refuseDeletion(const QString& title, const std::vector<Place>& uses)
{
    const Place first = uses.front();
    m_notices->show({ u"deleted"_s, Notice::Kind::Trouble,
        tr("“%1” was not deleted: %n record(s) mention it. Take it out there first.", nullptr, static_cast<int>(uses.size())).arg(title),
        { { tr("Show the first"), [this, first] { m_newsroom.navigation.open(first.kind, first.id); } } } });
}

void NewsroomView::showVersions()
{
    if (!showsArticle())
        return m_notices->show({ u"versions"_s, Notice::Kind::Information, tr("Open the article whose versions you want to see first."), {} });
    m_notices->close(u"versions"_s);
    reportErrors(this, tr("The versions of the article could not be read."), [&] {
        VersionsDialog dialog(m_newsroom.workspace, m_editor->article(), this);
        connect(&dialog, &VersionsDialog::reverted, this, &NewsroomView::tellReverted);
        dialog.exec();
    });
}

void NewsroomView::tellReverted(const VersionHead& version, const QStringList& gone)
{
    QString text = tr("The article reads again as it did in the version “%1”.").arg(versionTimeText(version));
    if (!gone.isEmpty())
        text += u' ' + tr("These records are no longer in the newsroom: %1.").arg(gone.join(u", "_s));
    Workspace& workspace = m_newsroom.workspace;
    m_notices->show({ u"versions"_s, Notice::Kind::Information, text, { { tr("Undo"), [&workspace] { workspace.undoStack().undo(); } } } });
}

std::optional<PhotoId> NewsroomView::shownPhoto()
{
    m_notices->close(u"photo"_s);
    const auto current = m_newsroom.navigation.current();
    if (current && current->kind == RecordKind::Photo)
        return PhotoId(current->id);
    m_notices->show({ u"photo"_s, Notice::Kind::Information, tr("Open the photo that you want to work on first."), {} });
    return std::nullopt;
}

void NewsroomView::seatPeople()
{
    if (const auto photo = shownPhoto())
        seatPeopleOf(*photo);
}

void NewsroomView::seatPeopleOf(const PhotoId& photo)
{
    SeatingDialog(m_newsroom.workspace, m_newsroom.pictures, photo, this).exec();
}

void NewsroomView::writeCaption()
{
    if (const auto photo = shownPhoto())
        CaptionDialog(m_newsroom.workspace, *photo, this).exec();
}

void NewsroomView::importShortcuts()
{
    const auto path = Ask::openFile(this, { tr("Import Code Replacements"), tr("Code replacements (*.txt *.tsv)"), {}, {} });
    if (!path)
        return;
    reportErrors(this, tr("The code replacements were not imported."), [&] {
        const Shortcuts::Imported imported = Shortcuts::load().import(*path, m_newsroom.workspace.registry());
        QString text = tr("%n code(s) imported.", nullptr, imported.codes) + u' ' + tr("%n of them name(s) people of this newsroom.", nullptr, imported.people);
        if (imported.skippedLines > 0)
            text += u' ' + tr("%n line(s) without a code and a text were left out.", nullptr, imported.skippedLines);
        m_notices->show({ u"shortcuts"_s, Notice::Kind::Information, text, {} });
    });
}

void NewsroomView::goTo(const Place& place)
{
    m_newsroom.navigation.open(place.kind, place.id);
    if (place.kind != RecordKind::Article || !showsArticle())
        return;
    const QString key = blockKeyAt(m_newsroom.workspace.article(ArticleId(place.id)), place.pointer);
    if (key.isEmpty())
        return;
    m_editor->selectBlock(key);
    m_editor->textEdit().setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
