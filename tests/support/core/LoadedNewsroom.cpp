#include "support/core/LoadedNewsroom.h"

#include "core/json/RecordJson.h"

#include <QFile>
#include <QJsonDocument>
#include <QVariant>
#include <stdexcept>

namespace rapporteur {

namespace {

template <typename Record, typename Take> void readAll(const QJsonObject& document, QLatin1StringView key, Take take)
{
    int index = 0;
    for (const QJsonValue& value : document[key].toArray()) {
        Problems problems;
        const QString pointer = u'/' + QString(key) + u'/' + QString::number(index++);
        take(recordFromJson<Record>(value.toObject(), pointer, problems));
        if (!problems.empty())
            throw std::runtime_error(problems.front().place.pointer.toStdString());
    }
}

std::unique_ptr<LoadedNewsroom> fromDocument(const QJsonObject& document)
{
    auto newsroom = std::make_unique<LoadedNewsroom>();
    Registry& registry = newsroom->registry;
    Problems problems;
    if (document.contains("publisher"_L1))
        registry.publisher = recordFromJson<Publisher>(document["publisher"_L1].toObject(), u"/publisher"_s, problems);
    readAll<Organization>(document, "organizations"_L1, [&](Organization record) { registry.organizations.put(std::move(record)); });
    readAll<Person>(document, "people"_L1, [&](Person record) { registry.people.put(std::move(record)); });
    readAll<Series>(document, "series"_L1, [&](Series record) { registry.series.put(std::move(record)); });
    readAll<Event>(document, "events"_L1, [&](Event record) { registry.events.put(std::move(record)); });
    readAll<Delegation>(document, "delegations"_L1, [&](Delegation record) { registry.delegations.put(std::move(record)); });
    readAll<Photo>(document, "photos"_L1, [&](Photo record) { registry.photos.put(std::move(record)); });
    readAll<Publication>(document, "publications"_L1, [&](Publication record) { registry.publications.put(std::move(record)); });
    readAll<Snippet>(document, "snippets"_L1, [&](Snippet record) { registry.snippets.put(std::move(record)); });
    readAll<Article>(document, "articles"_L1, [&](Article record) { newsroom->articles.push_back(std::move(record)); });
    newsroom->book = Rulebook::load();
    return newsroom;
}

PartialDate date(const QString& text)
{
    return PartialDate::fromText(text).value_or(PartialDate());
}

QJsonValue withValue(const QJsonValue& root, QList<QVariant> path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QVariant step = path.takeFirst();
    if (step.typeId() == QMetaType::Int) {
        QJsonArray array = root.toArray();
        array[step.toInt()] = withValue(array[step.toInt()], path, value);
        return array;
    }
    QJsonObject object = root.toObject();
    const QString key = step.toString();
    const QJsonValue changed = withValue(object[key], path, value);
    if (changed.isUndefined())
        object.remove(key);
    else
        object[key] = changed;
    return object;
}

} // namespace

void setValue(QJsonObject& document, const QList<QVariant>& path, const QJsonValue& value)
{
    document = withValue(document, path, value).toObject();
}

std::unique_ptr<LoadedNewsroom> LoadedNewsroom::parse(const QByteArray& json)
{
    return fromDocument(QJsonDocument::fromJson(json).object());
}

std::unique_ptr<LoadedNewsroom> LoadedNewsroom::read(const QString& path, const std::function<void(QJsonObject&)>& change)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    if (change)
        change(document);
    return fromDocument(document);
}

std::unique_ptr<LoadedNewsroom> LoadedNewsroom::seed(const std::function<void(QJsonObject&)>& change)
{
    return read(QStringLiteral(RAPPORTEUR_SEED_DIR "/newsroom.json"), change);
}

const Article& LoadedNewsroom::article(const QString& id) const
{
    for (const Article& article : articles) {
        if (article.id.text() == id)
            return article;
    }
    throw std::runtime_error("no article " + id.toStdString());
}

RenderedArticle LoadedNewsroom::render(const QString& articleId) const
{
    const Gate gate(registry, now);
    return ArticleRenderer(registry, book, gate, now.date()).render(article(articleId));
}

RenderedRoster LoadedNewsroom::roster(
    const QString& delegation, RosterForm form, const QString& asOf, Problems& problems) const
{
    const Gate gate(registry, now);
    const ArticleRenderer renderer(registry, book, gate, now.date());
    return renderer.roster(*registry.delegations.find(DelegationId(delegation)), form, date(asOf), problems);
}

QString LoadedNewsroom::sentence(const QString& delegation, const QString& asOf) const
{
    Problems problems;
    return plainText(RenderedText { roster(delegation, RosterForm::Sentence, asOf, problems) });
}

QString LoadedNewsroom::sentenceIn(const QString& articleId, const QString& delegation) const
{
    const Gate gate(registry, now);
    const ArticleRenderer renderer(registry, book, gate, now.date());
    Problems problems;
    return plainText(RenderedText { renderer.roster(article(articleId), *registry.delegations.find(DelegationId(delegation)),
        RosterForm::Sentence, {}, problems) });
}

QString LoadedNewsroom::phrase(const QString& delegation, const QString& asOf) const
{
    const Gate gate(registry, now);
    Problems problems;
    return ArticleRenderer(registry, book, gate, now.date())
        .phrase(*registry.delegations.find(DelegationId(delegation)), date(asOf), problems);
}

QString LoadedNewsroom::caption(const QString& photo, const QString& asOf) const
{
    const Gate gate(registry, now);
    Problems problems;
    QStringList lines;
    for (const RenderedParagraph& paragraph : ArticleRenderer(registry, book, gate, now.date())
             .caption(*registry.photos.find(PhotoId(photo)), date(asOf), problems))
        lines << plainText(paragraph.runs);
    return lines.join(u'\n');
}

} // namespace rapporteur
