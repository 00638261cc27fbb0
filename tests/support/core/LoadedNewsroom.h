#pragma once

#include "core/registry/Article.h"
#include "core/registry/Registry.h"
#include "core/rules/ArticleRenderer.h"

#include <QJsonObject>
#include <functional>
#include <memory>
#include <vector>

namespace rapporteur {

/// A newsroom read from its interchange document straight into memory, with what is needed to render from it.
struct LoadedNewsroom
{
    Registry registry;
    std::vector<Article> articles;
    Rulebook book;
    QDateTime now = QDateTime::fromString(QStringLiteral("2026-01-15T12:00:00Z"), Qt::ISODate);

    /// Reads a document after `change` was applied to it; a problem in it fails by exception.
    static std::unique_ptr<LoadedNewsroom> read(const QString& path, const std::function<void(QJsonObject&)>& change = {});
    static std::unique_ptr<LoadedNewsroom> seed(const std::function<void(QJsonObject&)>& change = {});
    static std::unique_ptr<LoadedNewsroom> parse(const QByteArray& json);

    const Article& article(const QString& id) const;
    RenderedArticle render(const QString& articleId) const;
    RenderedRoster roster(const QString& delegation, RosterForm form, const QString& asOf, Problems& problems) const;
    QString sentence(const QString& delegation, const QString& asOf = {}) const;
    QString sentenceIn(const QString& article, const QString& delegation) const;
    QString phrase(const QString& delegation, const QString& asOf = {}) const;
    QString caption(const QString& photo, const QString& asOf = {}) const;
};

/// The JSON value at a path of keys and indexes, replaced: set(document, {"people", 0, "withheld"}, true).
void setValue(QJsonObject& document, const QList<QVariant>& path, const QJsonValue& value);

} // namespace rapporteur
