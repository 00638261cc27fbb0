#include "ui/window/ExportDialog.h"

#include "editing/commands/RecordFields.h"
#include "editing/session/Preferences.h"
#include "ui/dialogs/Ask.h"
#include "ui/window/OpenNewsroom.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <algorithm>

namespace rapporteur {

namespace {

enum Choice { Finished, Current };

int finishedCount(const std::vector<ArticleHead>& heads)
{
    return static_cast<int>(std::ranges::count_if(heads, [](const ArticleHead& head) {
        return head.status == ArticleStatus::Ready || head.status == ArticleStatus::Published;
    }));
}

} // namespace

ExportDialog::ExportDialog(OpenNewsroom& newsroom, QWidget* parent)
    : QDialog(parent), m_newsroom(newsroom), m_target(new QLineEdit(this)), m_baseUrl(new QLineEdit(this)),
      m_articles(new QButtonGroup(this)), m_note(new QLabel(this))
{
    setWindowTitle(tr("Export Bundle"));
    setMinimumWidth(560);
    const QFileInfo file(newsroom.workspace.path());
    m_target->setText(QDir::toNativeSeparators(file.absoluteDir().filePath(file.completeBaseName() + u"-bundle"_s)));
    m_target->setObjectName(u"exportTarget"_s);
    m_baseUrl->setPlaceholderText(u"https://"_s);
    m_baseUrl->setText(newsroom.workspace.registry().publisher.url);
    const int count = finishedCount(newsroom.workspace.articleHeads());
    auto* finished = new QRadioButton(tr("All %n article(s) that are ready or published", nullptr, count), this);
    const auto current = newsroom.navigation.current();
    const bool hasArticle = current && current->kind == RecordKind::Article;
    const ArticleHead* head = hasArticle ? newsroom.workspace.articleHead(ArticleId(current->id)) : nullptr;
    auto* one = new QRadioButton(head && !head->headline.isEmpty()
            ? tr("Only “%1”").arg(fontMetrics().elidedText(head->headline, Qt::ElideRight, 380))
            : tr("Only the open article"),
        this);
    finished->setEnabled(count > 0);
    one->setEnabled(head);
    m_articles->addButton(finished, Finished);
    m_articles->addButton(one, Current);
    (count > 0 ? finished : one)->setChecked(true);

    auto* folder = new QPushButton(tr("Folder…"), this);
    auto* archive = new QPushButton(tr("Archive…"), this);
    folder->setAutoDefault(false);
    archive->setAutoDefault(false);
    auto* target = new QHBoxLayout;
    target->addWidget(m_target, 1);
    target->addWidget(folder);
    target->addWidget(archive);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    auto* articles = new QVBoxLayout;
    articles->addWidget(finished);
    articles->addWidget(one);
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Articles:"), articles);
    auto* targetLabel = new QLabel(tr("Write to:"), this);
    targetLabel->setBuddy(m_target);
    form->addRow(targetLabel, target);
    form->addRow(tr("Web address:"), m_baseUrl);
    form->addRow(m_note);
    form->addRow(buttons);
    m_target->setAccessibleName(tr("Write to"));
    connect(folder, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(archive, &QPushButton::clicked, this, &ExportDialog::chooseArchive);
    connect(m_target, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(m_baseUrl, &QLineEdit::textChanged, this, &ExportDialog::update);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

void ExportDialog::chooseFolder()
{
    if (const auto folder = Ask::folder(this, { tr("Choose the Folder for the Bundle"), {}, m_target->text(), {} }))
        m_target->setText(QDir::toNativeSeparators(*folder));
}

void ExportDialog::chooseArchive()
{
    const auto file = Ask::saveFile(this,
        { tr("Choose the Archive for the Bundle"), tr("Archives (*.zip)"), m_target->text() + u".zip"_s, u"zip"_s });
    if (file)
        m_target->setText(QDir::toNativeSeparators(*file));
}

void ExportDialog::update()
{
    const QString target = QDir::fromNativeSeparators(m_target->text());
    const bool isAddress = isWebAddress(m_baseUrl->text());
    QString note = tr("A bundle that is there already is replaced once the new one is complete and checked.");
    if (!isAddress)
        note = tr("The web address begins with https:// and names the site, or is left empty.");
    m_note->setText(note);
    m_export->setEnabled(!target.trimmed().isEmpty() && isAddress && m_articles->checkedButton()->isEnabled());
}

BundleExportOptions ExportDialog::options() const
{
    BundleExportOptions options;
    options.target = QDir::fromNativeSeparators(m_target->text().trimmed());
    options.baseUrl = m_baseUrl->text().trimmed();
    options.styleId = Preferences::load().styleId;
    options.cacheFolder = renditionCacheFolder();
    options.now = QDateTime::currentDateTimeUtc();
    const auto current = m_newsroom.navigation.current();
    if (m_articles->checkedId() == Current && current)
        options.articles = { ArticleId(current->id) };
    return options;
}

} // namespace rapporteur
