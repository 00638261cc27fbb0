#pragma once

#include "core/Problem.h"
#include "core/registry/Publication.h"
#include "core/rendered/PictureStatement.h"
#include "core/rendered/RenderedText.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

namespace rapporteur {

/// One field of a content management system, ready to be copied into it.
struct SheetField
{
    QString name; ///< for people: "Teaser"
    QString text; ///< plain text, or HTML for the bodies
    friend bool operator==(const SheetField&, const SheetField&) = default;
};

/// A picture under the name with which it is handed over: "<slug>-1-1600.jpg".
struct SheetPicture
{
    QByteArray sha256; ///< of the original
    QString name;
    FigurePicture picture = {};
    PhotoId photo = {};
    std::optional<PictureStatement> statement = {}; ///< what the file says of itself; addStatements() gives it

    /// RenderedFigure::pictureKey()
    QByteArray key() const { return picture.key.isEmpty() ? sha256 : picture.key; }
    friend bool operator==(const SheetPicture&, const SheetPicture&) = default;
};

/// Everything that a web editor pastes into a form, field by field.
struct FieldSheet
{
    std::vector<SheetField> fields;
    std::vector<SheetPicture> pictures;
    Problems blocking; ///< why nothing may be handed over; the fields are empty then
};

/// Pictures are handed over this wide at most.
inline constexpr int handoverWidth = 1600;

/// Throws Error(BadResource) when the words of the page's language cannot be read.
FieldSheet fieldSheet(const RenderedArticle& article, const Publisher& publisher);

/// The pictures of an article, each once, numbered in the order in which they appear.
std::vector<SheetPicture> sheetPictures(const RenderedArticle& article);

/// The article's slug, else one made from its headline: the beginning of every file name.
QString handoverName(const RenderedArticle& article);

} // namespace rapporteur
