#include "ui/photos/PhotoFilterBar.h"

#include "editing/models/RecordTitles.h"
#include "editing/workspace/Workspace.h"
#include "ui/appearance/LineIcon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace rapporteur {

namespace {

/// The choices of marks: a least rating, or a pick.
constexpr int pickBase = 10;

} // namespace

PhotoFilterBar::PhotoFilterBar(Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_event = addCombo(tr("Filter by event"));
    m_person = addCombo(tr("Filter by person"));
    m_marks = addCombo(tr("Filter by stars and picks"));
    m_marks->addItem(tr("Any mark"), 0);
    m_marks->addItem(tr("Picked"), pickBase + static_cast<int>(PhotoPick::Pick));
    m_marks->addItem(tr("Neither picked nor rejected"), pickBase + static_cast<int>(PhotoPick::None));
    m_marks->addItem(tr("Rejected"), pickBase + static_cast<int>(PhotoPick::Reject));
    for (int stars = 5; stars >= 1; --stars)
        m_marks->addItem(tr("%n star(s) or more", nullptr, stars), stars);
    m_caption = addToggle(tr("Needs caption"), &PhotoFilter::needsCaption);
    m_altText = addToggle(tr("Needs alt text"), &PhotoFilter::needsAltText);
    m_only = addToggle(tr("Just imported"), nullptr);
    m_only->hide();
    connect(m_only, &QToolButton::toggled, this, [this](bool isOn) {
        if (!isOn) {
            m_filter.only.reset();
            m_only->hide();
            Q_EMIT filterChanged();
        }
    });
    layout->addStretch(1);
    for (QComboBox* combo : { m_event, m_person, m_marks })
        connect(combo, &QComboBox::currentIndexChanged, this, &PhotoFilterBar::read);
    connect(&workspace, &Workspace::recordsChanged, this, [this](RecordKind kind) {
        if (kind == RecordKind::Photo || kind == RecordKind::Event || kind == RecordKind::Person)
            fill();
    });
    connect(&workspace, &Workspace::reloaded, this, &PhotoFilterBar::fill);
}

void PhotoFilterBar::load()
{
    m_isLoaded = true;
    fill();
}

QComboBox* PhotoFilterBar::addCombo(const QString& name)
{
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    combo->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout()->addWidget(combo);
    return combo;
}

QToolButton* PhotoFilterBar::addToggle(const QString& text, bool PhotoFilter::*field)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    if (field)
        connect(button, &QToolButton::toggled, this, [this, field](bool isOn) {
            m_filter.*field = isOn;
            Q_EMIT filterChanged();
        });
    return button;
}

/// The events and people that photos show now; what was chosen stays chosen while it is among them.
void PhotoFilterBar::fill()
{
    if (!m_isLoaded)
        return;
    const PhotoFacets facets = facetsOf(m_workspace.registry());
    if (facets == m_facets && m_event->count() > 0)
        return;
    m_facets = facets;
    m_isFilling = true;
    const RecordTitles titles(m_workspace.registry());
    const auto refill = [&](QComboBox* combo, const QString& all, RecordKind kind, const QStringList& ids) {
        const QString chosen = combo->currentData().toString();
        combo->clear();
        combo->addItem(all, QString());
        for (const QString& id : ids) {
            if (const auto entry = titles.entry(kind, id))
                combo->addItem(entry->title, id);
        }
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    };
    QStringList events;
    for (const EventId& id : m_facets.events)
        events << id.text();
    QStringList people;
    for (const PersonId& id : m_facets.people)
        people << id.text();
    refill(m_event, tr("All events"), RecordKind::Event, events);
    refill(m_person, tr("Everybody"), RecordKind::Person, people);
    m_isFilling = false;
    read();
}

void PhotoFilterBar::read()
{
    if (m_isFilling)
        return;
    PhotoFilter now = m_filter;
    now.event = EventId(m_event->currentData().toString());
    now.person = PersonId(m_person->currentData().toString());
    const int marks = m_marks->currentData().toInt();
    now.leastRating = marks < pickBase ? marks : 0;
    now.pick = marks < pickBase ? std::nullopt : std::optional(static_cast<PhotoPick>(marks - pickBase));
    if (now == m_filter)
        return;
    m_filter = now;
    Q_EMIT filterChanged();
}

void PhotoFilterBar::clear()
{
    m_isFilling = true;
    for (QComboBox* combo : { m_event, m_person, m_marks })
        combo->setCurrentIndex(0);
    for (QToolButton* button : { m_caption, m_altText }) {
        const QSignalBlocker quiet(button);
        button->setChecked(false);
    }
    m_isFilling = false;
    m_filter = {};
}

void PhotoFilterBar::showOnly(const QSet<PhotoId>& photos)
{
    clear();
    m_filter.only = photos;
    m_only->setChecked(true);
    m_only->show();
    Q_EMIT filterChanged();
}

} // namespace rapporteur
