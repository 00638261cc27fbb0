#pragma once

#include "core/rendered/RenderedText.h"
#include "publish/PageWords.h"

#include <QString>
#include <QTimeZone>
#include <optional>
#include <unordered_map>

namespace rapporteur {

class BundlePaths;
class TemplateValues;

/// What one page knows of its surroundings.
struct PageFrame
{
    const Site& site;
    const BundlePaths& paths;
    const PageWords& words;
    QTimeZone zone;
    QString root; ///< from the page to the bundle's folder: "../../", empty at the top
};

/// Loaded once per language; what `of` gave stays good while others are loaded.
class WordsByLanguage
{
public:
    const PageWords& of(const QString& language);

private:
    std::unordered_map<QString, PageWords> m_words;
};

/// The tags that every page has: language, title, description, links of the header and footer.
void setFrameValues(TemplateValues& values, const PageFrame& frame, const QString& title,
                    const QString& description);

/// An article or publication as a card; absent for an article that is not in this bundle and has no address elsewhere.
std::optional<TemplateValues> cardValues(const RelatedCard& card, const PageFrame& frame,
                                         int headingLevel);

/// ` lang="…" dir="…"` where a piece is in another language than the page around it; ` dir="auto"` when unknown.
QString foreignLanguageAttributes(const QString& language, const PageWords& around);

/// Absolute address of a file or folder of the bundle; absent when the site has no address.
std::optional<QString> absoluteUrl(const Site& site, const QString& path);

/// At most `length` characters on one line, cut between words.
QString shortDescription(const QString& text, int length);

} // namespace rapporteur
