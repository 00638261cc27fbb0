#pragma once

#include "exchange/interchange/InterchangeReader.h"
#include "exchange/interchange/NewsroomSink.h"

#include <QMap>

/// Everything an import gave, in memory.
class ImportedNewsroom : public rapporteur::NewsroomSink
{
public:
    void take(rapporteur::Publisher publisher) override
    {
        registry.publisher = std::move(publisher);
    }

    void take(rapporteur::Organization organization) override
    {
        registry.organizations.put(std::move(organization));
    }

    void take(rapporteur::Person person) override { registry.people.put(std::move(person)); }

    void take(rapporteur::Series series) override { registry.series.put(std::move(series)); }

    void take(rapporteur::Event event) override { registry.events.put(std::move(event)); }

    void take(rapporteur::Delegation delegation) override
    {
        registry.delegations.put(std::move(delegation));
    }

    void take(rapporteur::Photo photo) override { registry.photos.put(std::move(photo)); }

    void take(rapporteur::Article article) override { articles.push_back(std::move(article)); }

    void take(rapporteur::Publication publication) override
    {
        registry.publications.put(std::move(publication));
    }

    void take(rapporteur::Snippet snippet) override { registry.snippets.put(std::move(snippet)); }

    void takePicture(const QByteArray& sha256, const QString& path,
                     const QString& extension) override
    {
        pictures.insert(sha256, { path, extension });
    }

    rapporteur::Registry registry;
    std::vector<rapporteur::Article> articles;
    QMap<QByteArray, std::pair<QString, QString>> pictures;
};
