#include "ui/handover/HandoverDialog.h"

#include "core/Error.h"
#include "editing/actions/Pictures.h"
#include "editing/handover/Approvals.h"
#include "editing/handover/ChangesSince.h"
#include "editing/handover/SheetPictures.h"
#include "editing/messages/ProblemText.h"
#include "editing/work/BackgroundWork.h"
#include "editing/workspace/Workspace.h"
#include "ui/dialogs/Ask.h"
#include "ui/dialogs/ReportErrors.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShownLines = 6;

/// Tall enough for its text, up to a few lines; the rest scrolls.
void fitHeight(QPlainTextEdit& edit, const QString& text)
{
    const int columns = 70;
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += 1 + static_cast<int>(line.size()) / columns;
    const int shown = std::clamp(lines, 1, mostShownLines);
    edit.setFixedHeight(shown * edit.fontMetrics().lineSpacing() + 2 * edit.frameWidth() + 12);
}

QString documentsFolder()
{
    return QDir::homePath();
}

} // namespace

HandoverDialog::HandoverDialog(
    Workspace& workspace, std::shared_ptr<const RenderedArticle> rendered, HandoverServices services, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_rendered(std::move(rendered))
    , m_services(std::move(services))
    , m_sheet(fieldSheet(*m_rendered, workspace.registry().publisher))
    , m_state(new QLabel(this))
    , m_result(new QLabel(this))
{
    setWindowTitle(tr("Hand Over “%1”").arg(m_rendered->headline));
    resize(820, 640);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"state"_s);
    m_result->setWordWrap(true);
    m_result->setObjectName(u"result"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_sheet.blocking.empty() ? fieldList() : blockedNotice(), 1);
    layout->addWidget(m_result);
    layout->addLayout(actionRow());
    showState();
}

QWidget* HandoverDialog::fieldList()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 8, 0);
    for (const SheetField& field : m_sheet.fields)
        rows->addWidget(fieldRow(field, content));
    rows->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

QWidget* HandoverDialog::fieldRow(const SheetField& field, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 4, 0, 4);
    auto* name = new QLabel(field.name, row);
    QFont strong = name->font();
    strong.setBold(true);
    name->setFont(strong);
    auto* text = new QPlainTextEdit(row);
    // Shown as it is: markup is text here.
    text->setPlainText(field.text);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(field.name);
    if (field.text.startsWith(u'<'))
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fitHeight(*text, field.text);
    name->setBuddy(text);
    auto* button = new QPushButton(tr("Copy"), row);
    button->setObjectName(u"copy "_s + field.name);
    button->setAccessibleName(tr("Copy %1").arg(field.name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, copied = field.text, button] { copy(copied, button); });
    grid->addWidget(name, 0, 0);
    grid->addWidget(text, 1, 0);
    grid->addWidget(button, 1, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    return row;
}

QWidget* HandoverDialog::blockedNotice()
{
    QStringList reasons { tr("This article cannot be handed over yet. Correct these points in the text first:") };
    for (const Problem& problem : m_sheet.blocking)
        reasons << u"• "_s + problemText(problem);
    auto* notice = new QLabel(reasons.join(u"\n\n"_s), this);
    notice->setObjectName(u"blocked"_s);
    notice->setTextFormat(Qt::PlainText);
    notice->setWordWrap(true);
    notice->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return notice;
}

QPushButton* HandoverDialog::actionButton(const QString& text, const QString& explanation, void (HandoverDialog::*action)())
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    button->setAutoDefault(false);
    button->setEnabled(m_sheet.blocking.empty());
    connect(button, &QPushButton::clicked, this, action);
    m_actions.push_back(button);
    return button;
}

QLayout* HandoverDialog::actionRow()
{
    auto* row = new QGridLayout;
    const std::vector<QPushButton*> buttons {
        actionButton(tr("Save &Pictures…"), tr("Save the pictures under readable names"), &HandoverDialog::savePictures),
        actionButton(tr("&Word Copy…"), tr("Save a marked copy for reviewers as a Word document"), &HandoverDialog::writeDocument),
        actionButton(tr("P&DF Copy…"), tr("Save a marked copy for reviewers as PDF"), &HandoverDialog::writePdf),
        actionButton(tr("Copy &Changes"), tr("Copy what changed since the last hand-over, ready to mail"), &HandoverDialog::copyChanges),
        actionButton(tr("&Approve…"), tr("Record who approved this text"), &HandoverDialog::approveArticle),
    };
    m_actions[0]->setEnabled(m_actions[0]->isEnabled() && !m_sheet.pictures.empty());
    m_actions[2]->setVisible(static_cast<bool>(m_services.printPdf));
    m_actions[4]->setEnabled(m_actions[4]->isEnabled() && !m_workspace.isReadOnly());
    int column = 0;
    for (QPushButton* button : buttons)
        row->addWidget(button, 0, column++);
    row->setColumnStretch(column++, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close, 0, column);
    return row;
}

void HandoverDialog::copy(const QString& text, QPushButton* button)
{
    QGuiApplication::clipboard()->setText(text);
    if (m_lastCopied)
        m_lastCopied->setText(tr("Copy"));
    button->setText(tr("Copied"));
    m_lastCopied = button;
    noteHandover();
}

void HandoverDialog::noteHandover()
{
    if (m_isHandedOver)
        return;
    m_isHandedOver = true;
    Q_EMIT handedOver(m_rendered->id);
}

void HandoverDialog::runInBackground(
    const QString& title, const QString& failure, const std::function<void(const Progress&)>& work, const QString& done)
{
    if (m_work && m_work->isRunning())
        return;
    if (m_work)
        m_work->deleteLater();
    m_work = new BackgroundWork(title, this);
    m_result->setText(title);
    connect(m_work, &BackgroundWork::finished, this, [this, done] {
        m_result->setText(done);
        noteHandover();
    });
    connect(m_work, &BackgroundWork::failed, this, [this, failure](const Error& error) {
        m_result->clear();
        Ask::message(this, failureText(failure, error));
    });
    m_work->start(work);
}

void HandoverDialog::savePictures()
{
    const auto folder = Ask::folder(this, { tr("Folder for the Pictures"), {}, documentsFolder(), {} });
    if (!folder)
        return;
    const PictureFolders folders { m_workspace.mediaPath(), renditionCacheFolder() };
    std::vector<SheetPicture> pictures = m_sheet.pictures;
    addStatements(pictures, m_workspace.registry(), QDateTime::currentDateTimeUtc(), m_workspace.article(m_rendered->id).events);
    const auto work = [pictures, folder = *folder, folders, &helpers = m_services.pictures](const Progress& progress) {
        rapporteur::savePictures(pictures, folder, folders, helpers, progress);
    };
    runInBackground(tr("Saving the pictures…"), tr("The pictures were not saved."), work,
        tr("The pictures are in “%1”.").arg(QDir::toNativeSeparators(*folder)));
}

std::optional<QString> HandoverDialog::reviewPath(const QString& suffix, const QString& filter)
{
    const QString name = handoverName(*m_rendered);
    const QString file = reviewFileName(name, nextReviewNumber(documentsFolder(), name), suffix);
    return Ask::saveFile(this, { tr("Save the Copy for Review"), filter, documentsFolder() + u'/' + file, suffix });
}

/// The number is the one in the name that the user chose, else the next one free in that folder.
ReviewCopy HandoverDialog::reviewCopyFor(const QString& path) const
{
    static const QRegularExpression numbered(u"-review-(\\d{1,6})$"_s);
    const QFileInfo file(path);
    const int named = numbered.match(file.completeBaseName()).captured(1).toInt();
    const int number = named > 0 ? named : nextReviewNumber(file.absolutePath(), handoverName(*m_rendered));
    return reviewCopyOf(m_workspace.article(m_rendered->id), number, QDateTime::currentDateTimeUtc(), m_workspace.registry().publisher.timezone);
}

void HandoverDialog::writeDocument()
{
    if (!documentConverter()) {
        Ask::message(this, tr("The Word copy cannot be written yet."), converterMissingText());
        return;
    }
    const auto path = reviewPath(u"docx"_s, tr("Word documents (*.docx)"));
    if (!path)
        return;
    const PictureFolders folders { m_workspace.mediaPath(), renditionCacheFolder() };
    const auto work = [rendered = m_rendered, copy = reviewCopyFor(*path), path = *path, folders, &helpers = m_services.pictures](const Progress&) {
        writeReviewDocument(*rendered, copy, handoverPictures(sheetPictures(*rendered), folders, helpers), path);
    };
    runInBackground(tr("Writing the Word copy…"), tr("The Word copy was not written."), work,
        tr("The Word copy is “%1”.").arg(QDir::toNativeSeparators(*path)));
}

void HandoverDialog::writePdf()
{
    const auto path = reviewPath(u"pdf"_s, tr("PDF documents (*.pdf)"));
    if (!path)
        return;
    m_result->setText(tr("Writing the PDF copy…"));
    const QPointer<HandoverDialog> self(this);
    m_services.printPdf(*path, reviewCopyFor(*path), [self, path = *path](bool written) {
        if (!self)
            return;
        self->m_result->setText(written ? tr("The PDF copy is “%1”.").arg(QDir::toNativeSeparators(path)) : QString());
        if (written)
            self->noteHandover();
        else
            Ask::message(self, tr("The PDF copy “%1” was not written. Check that you may write there, then try again.").arg(path));
    });
}

void HandoverDialog::copyChanges()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    reportErrors(this, tr("The list of changes was not made."), [&] {
        const QString text = changesSince(m_services.lastHandover, m_workspace.article(m_rendered->id), m_workspace.registry(), now);
        QGuiApplication::clipboard()->setText(text);
        m_result->setText(tr("The list of changes is copied. Paste it into a mail."));
    });
}

void HandoverDialog::approveArticle()
{
    const auto by = Ask::text(this, tr("Approve the Text"), tr("Who approves it?"));
    if (!by || by->trimmed().isEmpty())
        return;
    const auto note = Ask::text(this, tr("Approve the Text"), tr("A note for the record (may stay empty)"));
    if (!note)
        return;
    reportErrors(this, tr("The approval was not recorded."),
        [&] { approve(m_workspace, m_rendered->id, *by, *note, QDateTime::currentDateTimeUtc()); });
    showState();
}

void HandoverDialog::showState()
{
    const Article& article = m_workspace.article(m_rendered->id);
    const ReviewCopy copy = reviewCopyOf(article, 1, QDateTime::currentDateTimeUtc(), m_workspace.registry().publisher.timezone);
    const bool isReleased = article.status == ArticleStatus::Published && article.embargoUntil.isEmpty();
    QStringList parts;
    if (!isReleased)
        parts << copy.mark;
    const QString approval = approvalText(article);
    parts << (approval.isEmpty() ? tr("Nobody has approved this text yet.") : approval) << tr("Version %1").arg(copy.version);
    m_state->setText(parts.join(u" · "_s));
}

} // namespace rapporteur
