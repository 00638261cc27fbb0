#pragma once

#include "core/rendered/RenderedText.h"
#include "publish/PictureMarkup.h"
#include "publish/PictureSet.h"
#include "publish/PreviewMarks.h"

#include <QString>

namespace rapporteur {

class PageWords;
class Theme;

/// The one serializer from rendered text to HTML. One object per page: it counts what must be told apart on it, so the
/// pieces of a page are written from top to bottom.
class PageText
{
public:
    /// `root` leads from the page to the bundle's folder: "../../".
    PageText(const PageWords& words, const Theme& theme, const PictureSets& pictures, QString root);

    /// From here on blocks are marked, and a picture without file has its note in `data-note`.
    void markForPreview(PictureNotes notes);

    /// Blocks one after the other. `headingShift` as in `htmlParagraphs`.
    QString blocks(const RenderedText& text, int headingShift = 0);
    /// One figure by itself.
    QString figure(const RenderedFigure& figure);

    /// Pictures without a file, by photo.
    const std::vector<PhotoId>& missingPictures() const { return m_missingPictures; }

private:
    QString block(const RenderedFigure& figure);
    QString block(const RenderedRoster& roster);
    QString block(const RenderedQuote& quote);
    QString block(const RenderedPullQuote& quote);
    QString block(const RenderedTable& table);
    QString block(const RenderedDivider&);
    QString picture(const RenderedFigure& figure);
    QString tableLabel();
    QString noteAttribute(const RenderedFigure& figure) const;

    const PageWords& m_words;
    const Theme& m_theme;
    const PictureSets& m_pictures;
    QString m_root;
    PictureLoading m_loading = PictureLoading::First;
    PageUse m_use = PageUse::Bundle;
    PictureNotes m_notes;
    int m_headingLevel = 1;
    int m_tables = 0;
    std::vector<PhotoId> m_missingPictures;
};

} // namespace rapporteur
