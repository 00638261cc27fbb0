#include "ui/inspector/InspectorPanel.h"

#include "core/text/LanguageName.h"
#include "core/text/Slug.h"
#include "editing/commands/ArticleFields.h"
#include "editing/commands/RecordFields.h"
#include "editing/messages/RecordNames.h"
#include "editing/models/ArticleListModel.h"
#include "editing/models/RecordTitles.h"
#include "ui/access/TabOrder.h"
#include "ui/appearance/LineIcon.h"
#include "ui/chooser/RecordChooser.h"
#include "ui/fields/FieldForm.h"
#include "ui/inspector/RecordChips.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

template <typename Value> std::vector<Id<Value>> idsOf(const std::vector<ShownRecord>& records)
{
    std::vector<Id<Value>> ids;
    for (const ShownRecord& record : records)
        ids.emplace_back(record.id);
    return ids;
}

template <typename Value> std::vector<ShownRecord> recordsOf(const std::vector<Id<Value>>& ids, RecordKind kind)
{
    std::vector<ShownRecord> records;
    for (const Id<Value>& id : ids)
        records.push_back({ kind, id.text() });
    return records;
}

QStringList languageCodes()
{
    return { u"en"_s, u"en-US"_s, u"en-GB"_s, u"fr"_s, u"es"_s, u"pt"_s, u"de"_s, u"ar"_s, u"ru"_s, u"zh"_s, u"ja"_s, u"ko"_s };
}

QStringList languageNames(const QStringList& codes)
{
    QStringList names;
    for (const QString& code : codes)
        names << languageName(code, QLocale().bcp47Name());
    return names;
}

} // namespace

InspectorPanel::InspectorPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_form(new FieldForm), m_empty(new QLabel(tr("Open an article to see its details here."), this)),
      m_scroll(new QScrollArea(this))
{
    auto* empty = static_cast<QLabel*>(m_empty);
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    scrollToFocus(*m_scroll);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    layout->addWidget(m_empty);
    addPublishing();
    addDates();
    addPeople();
    addPhoto();
    addRelated();
    connect(&workspace, &Workspace::recordsChanged, this, &InspectorPanel::refresh);
    connect(&workspace, &Workspace::reloaded, this, &InspectorPanel::refresh);
    show({});
}

void InspectorPanel::show(const ArticleId& article)
{
    m_article = article;
    refresh();
}

void InspectorPanel::refresh()
{
    const bool isShown = !m_article.isEmpty() && m_workspace.articleHead(m_article);
    m_scroll->setVisible(isShown);
    m_empty->setVisible(!isShown);
    m_form->setEnabled(!m_workspace.isReadOnly());
    if (isShown)
        m_form->refresh();
}

void InspectorPanel::addPublishing()
{
    QStringList statusTexts;
    QStringList statusValues;
    for (const auto status : { ArticleStatus::Draft, ArticleStatus::Review, ArticleStatus::Ready, ArticleStatus::Published }) {
        statusTexts << statusName(status);
        statusValues << QString(enumText(status));
    }
    m_form->addChoice(
        tr("Status"), statusTexts, statusValues, [this] { return QString(enumText(m_workspace.article(m_article).status)); },
        [this](const QString& value) {
            ArticleFields(m_workspace, m_article).setStatus(enumFromText<ArticleStatus>(value).value_or(ArticleStatus::Draft));
        });
    const auto isSlug = [](const QString& text) { return text.isEmpty() || slugFromText(text) == text; };
    QLineEdit* slug = m_form->addCheckedLine(
        tr("Address"), [this] { return m_workspace.article(m_article).slug; },
        [this](const QString& text) { ArticleFields(m_workspace, m_article).setSlug(text); }, isSlug,
        tr("An address has small letters a to z, digits and single hyphens. The old one is kept."));
    m_form->addHidden([this, slug] {
        const QString made = slugFromText(m_workspace.article(m_article).headline);
        slug->setPlaceholderText(made.isEmpty() ? tr("made from the headline") : made);
    });
    m_form->addCheckedLine(
        tr("First published at"), [this] { return m_workspace.article(m_article).canonicalUrl; },
        [this](const QString& text) { ArticleFields(m_workspace, m_article).setCanonicalUrl(text); },
        isWebAddress,
        tr("The web address of the page where this text appeared first, such as https://example.org/news."))
        ->setPlaceholderText(tr("only when it appeared elsewhere before"));
    QLineEdit* type = m_form->addLine(
        tr("Type"), [this] { return m_workspace.article(m_article).type; },
        [this](const QString& text) { ArticleFields(m_workspace, m_article).setType(text); });
    type->setPlaceholderText(tr("for instance News feature"));
    auto* types = new QStringListModel(this);
    auto* completer = new QCompleter(types, type);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    type->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& text) { ArticleFields(m_workspace, m_article).setType(text); });
    // Gone through when they are wanted: a key in the headline refreshes this panel too.
    connect(qApp, &QApplication::focusChanged, types, [this, types, type](const QWidget*, const QWidget* now) {
        if (now == type)
            types->setStringList(facetsOf(m_workspace.articleHeads()).types);
    });
    QLineEdit* topics = m_form->addCheckedLine(
        tr("Topics, separated by commas"), [this] { return m_workspace.article(m_article).topics.join(u", "_s); },
        [this](const QString& text) {
            ArticleFields(m_workspace, m_article).setTopics(topicsFromText(text));
        },
        [](const QString&) { return true; }, {});
    topics->setPlaceholderText(tr("for instance Security, Asia"));
    const QStringList codes = languageCodes();
    QComboBox* language = m_form->addChoice(
        tr("Language"), languageNames(codes), codes, [this] { return m_workspace.article(m_article).language; },
        [this](const QString& value) { ArticleFields(m_workspace, m_article).setLanguage(value); });
    m_form->addHidden([this, language] {
        const QString code = m_workspace.article(m_article).language;
        if (language->findData(code) < 0)
            language->addItem(languageNames({ code }).first(), code);
        language->setCurrentIndex(language->findData(code));
    });
}

void InspectorPanel::addDates()
{
    struct DateField
    {
        QString label;
        QString Article::*field;
        void (ArticleFields::*set)(const QString&);
    };
    const DateField fields[] = { { tr("Published"), &Article::published, &ArticleFields::setPublished },
        { tr("Updated"), &Article::updated, &ArticleFields::setUpdated },
        { tr("Under embargo until"), &Article::embargoUntil, &ArticleFields::setEmbargo } };
    for (const DateField& date : fields) {
        const bool isEmbargo = date.field == &Article::embargoUntil;
        const auto accepts = [isEmbargo](const QString& text) {
            return isArticleDate(text) && (!isEmbargo || text.trimmed().isEmpty() || storedDate(text).contains(u'T'));
        };
        QLineEdit* line = m_form->addCheckedLine(
            date.label, [this, date] { return editedDate(m_workspace.article(m_article).*date.field); },
            [this, date](const QString& text) { (ArticleFields(m_workspace, m_article).*date.set)(storedDate(text)); }, accepts,
            isEmbargo ? tr("Write the day and the time, such as 2013-07-11 09:00.")
                      : tr("Write a date such as 2013-07-11, or with the time: 2013-07-11 09:00."));
        line->setPlaceholderText(isEmbargo ? tr("YYYY-MM-DD HH:MM") : tr("YYYY-MM-DD"));
    }
    m_form->addLine(
        tr("Dateline"), [this] { return m_workspace.article(m_article).dateline; },
        [this](const QString& text) { ArticleFields(m_workspace, m_article).setDateline(text); });
}

RecordChips* InspectorPanel::addChips(
    const QString& label, const QString& add, const QString& chooser, const QList<RecordKind>& kinds)
{
    auto* chips = new RecordChips(m_workspace, { label, add, chooser, kinds }, m_form);
    connect(chips, &RecordChips::recordRequested, this, &InspectorPanel::recordRequested);
    return chips;
}

void InspectorPanel::addPeople()
{
    RecordChips* authors = addChips(tr("Authors"), tr("Add author…"), tr("Choose an Author"), { RecordKind::Person });
    m_form->addWidget(tr("Authors"), authors, [this, authors] {
        authors->setRecords(recordsOf(m_workspace.article(m_article).authors, RecordKind::Person));
    });
    connect(authors, &RecordChips::changed, this,
        [this, authors] { ArticleFields(m_workspace, m_article).setAuthors(idsOf<Person>(authors->records())); });
    QLineEdit* byline = m_form->addLine(
        tr("Byline in place of the authors’ names"), [this] { return m_workspace.article(m_article).byline; },
        [this](const QString& text) { ArticleFields(m_workspace, m_article).setByline(text); });
    byline->setPlaceholderText(tr("By …"));
    RecordChips* events = addChips(tr("Events"), tr("Add event…"), tr("Choose an Event"), { RecordKind::Event });
    m_form->addWidget(tr("Events"), events, [this, events] {
        events->setRecords(recordsOf(m_workspace.article(m_article).events, RecordKind::Event));
    });
    connect(events, &RecordChips::changed, this,
        [this, events] { ArticleFields(m_workspace, m_article).setEvents(idsOf<Event>(events->records())); });
}

void InspectorPanel::addPhoto()
{
    auto* box = new QWidget(m_form);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QToolButton(box);
    choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    choose->setIcon(lineIcon(u"photo"_s));
    choose->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* clear = new QToolButton(box);
    clear->setIcon(lineIcon(u"close"_s));
    clear->setAccessibleName(tr("Remove the lead photo"));
    clear->setToolTip(tr("Remove the lead photo"));
    clear->setAutoRaise(true);
    layout->addWidget(choose, 1);
    layout->addWidget(clear);
    m_form->addWidget(tr("Lead photo"), box, [this, choose, clear] {
        const PhotoId id = m_workspace.article(m_article).leadPhoto;
        const auto entry = RecordTitles(m_workspace.registry()).entry(RecordKind::Photo, id.text());
        const QString title = entry ? entry->title : tr("Choose a photo…");
        choose->setText(choose->fontMetrics().elidedText(title, Qt::ElideRight, 190));
        choose->setToolTip(title);
        choose->setAccessibleName(tr("Lead photo: %1").arg(title));
        if (clear->hasFocus() && !entry)
            choose->setFocus();
        clear->setVisible(entry.has_value());
    });
    connect(choose, &QToolButton::clicked, this, &InspectorPanel::choosePhoto);
    connect(clear, &QToolButton::clicked, this, [this] { ArticleFields(m_workspace, m_article).setLeadPhoto({}); });
}

void InspectorPanel::choosePhoto()
{
    const auto chosen = RecordChooser::choose(
        m_workspace, tr("Choose the Lead Photo"), { RecordKind::Photo }, RecordChooser::NewRecords::No, this);
    if (chosen)
        ArticleFields(m_workspace, m_article).setLeadPhoto(PhotoId(chosen->id));
}

void InspectorPanel::addRelated()
{
    RecordChips* related = addChips(tr("Related"), tr("Add related…"), tr("Choose a Related Article or Publication"),
        { RecordKind::Article, RecordKind::Publication });
    m_form->addWidget(tr("Related"), related, [this, related] {
        std::vector<ShownRecord> records;
        for (const RelatedId& id : m_workspace.article(m_article).related) {
            const bool isArticle = m_workspace.articleHead(ArticleId(id.text));
            records.push_back({ isArticle ? RecordKind::Article : RecordKind::Publication, id.text });
        }
        related->setRecords(records);
    });
    connect(related, &RecordChips::changed, this, [this, related] {
        std::vector<RelatedId> ids;
        for (const ShownRecord& record : related->records())
            ids.push_back({ record.id });
        ArticleFields(m_workspace, m_article).setRelated(std::move(ids));
    });
}

} // namespace rapporteur
