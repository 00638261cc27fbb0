#include "ui/library/ArticleFilterBar.h"

#include "editing/messages/RecordNames.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace rapporteur {

namespace {

void fill(QComboBox* choice, const QStringList& values)
{
    const QString chosen = choice->currentData().toString();
    while (choice->count() > 1)
        choice->removeItem(1);
    for (const QString& value : values)
        choice->addItem(value, value);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
}

} // namespace

ArticleFilterBar::ArticleFilterBar(QWidget* parent) : QWidget(parent)
{
    m_status = addChoice(tr("Any status"), tr("Filter by status"));
    m_year = addChoice(tr("Any year"), tr("Filter by year"));
    m_type = addChoice(tr("Any type"), tr("Filter by type"));
    m_topic = addChoice(tr("Any topic"), tr("Filter by topic"));
    for (const auto status : { ArticleStatus::Draft, ArticleStatus::Review, ArticleStatus::Ready, ArticleStatus::Published })
        m_status->addItem(statusName(status), static_cast<int>(status));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_status, 0, 0);
    layout->addWidget(m_year, 0, 1);
    layout->addWidget(m_type, 1, 0);
    layout->addWidget(m_topic, 1, 1);
}

QComboBox* ArticleFilterBar::addChoice(const QString& all, const QString& name)
{
    auto* choice = new QComboBox(this);
    choice->addItem(all);
    choice->setAccessibleName(name);
    // What a combo box is about is read from its label; sighted users see it in what is chosen.
    auto* label = new QLabel(name, this);
    label->setBuddy(choice);
    label->hide();
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    connect(choice, &QComboBox::currentIndexChanged, this, &ArticleFilterBar::filterChanged);
    return choice;
}

ArticleFilter ArticleFilterBar::filter() const
{
    ArticleFilter filter;
    if (m_status->currentIndex() > 0)
        filter.status = static_cast<ArticleStatus>(m_status->currentData().toInt());
    filter.type = m_type->currentData().toString();
    filter.topic = m_topic->currentData().toString();
    filter.year = m_year->currentData().toInt();
    return filter;
}

void ArticleFilterBar::setFacets(const ArticleFacets& facets)
{
    fill(m_type, facets.types);
    fill(m_topic, facets.topics);
    QStringList years;
    for (const int year : facets.years)
        years << QString::number(year);
    fill(m_year, years);
}

void ArticleFilterBar::clear()
{
    for (QComboBox* choice : { m_status, m_type, m_topic, m_year })
        choice->setCurrentIndex(0);
}

} // namespace rapporteur
