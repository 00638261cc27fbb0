#include "editing/comparison/ComparedText.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

QString word(const char* text)
{
    return QCoreApplication::translate("ChangesSince", text);
}

QString runsText(const Runs& runs)
{
    QString text;
    for (size_t index = 0; index < runs.size(); ++index) {
        text += runs[index].text;
        // A link that leads elsewhere is a change too.
        if (!runs[index].href.isEmpty() && (index + 1 == runs.size() || runs[index + 1].href != runs[index].href))
            text += u" <"_s + runs[index].href + u'>';
    }
    return text;
}

QString paragraphsText(const std::vector<RenderedParagraph>& paragraphs)
{
    QStringList lines;
    for (const RenderedParagraph& paragraph : paragraphs)
        lines << runsText(paragraph.runs);
    return lines.join(u' ');
}

QString figureText(const RenderedFigure& figure)
{
    QString text = word(QT_TRANSLATE_NOOP("ChangesSince", "Photo %1")).arg(figure.fileName.isEmpty() ? figure.photo.text() : figure.fileName);
    const QString caption = paragraphsText(figure.caption);
    if (!caption.isEmpty())
        text += word(QT_TRANSLATE_NOOP("ChangesSince", "; caption: %1")).arg(caption);
    text += figure.decorative ? word(QT_TRANSLATE_NOOP("ChangesSince", "; decorative"))
                              : word(QT_TRANSLATE_NOOP("ChangesSince", "; alt text: %1")).arg(figure.alt);
    if (!figure.credit.isEmpty())
        text += word(QT_TRANSLATE_NOOP("ChangesSince", "; credit: %1")).arg(figure.credit);
    return text;
}

} // namespace

QString comparedText(const RenderedBlock& block)
{
    if (const auto* paragraph = std::get_if<RenderedParagraph>(&block))
        return runsText(paragraph->runs);
    if (const auto* figure = std::get_if<RenderedFigure>(&block))
        return figureText(*figure);
    if (std::holds_alternative<RenderedDivider>(block))
        return u"———"_s;
    return plainText(RenderedText { block });
}

} // namespace rapporteur
