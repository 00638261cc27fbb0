#include "editing/handover/ReviewCopy.h"

#include "core/Error.h"
#include "editing/handover/Approvals.h"
#include "editing/handover/FieldSheet.h"
#include "publish/HtmlParagraphs.h"
#include "publish/HtmlText.h"
#include "publish/PageDate.h"
#include "publish/PageWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rapporteur {

namespace {

constexpr int longestConversion = 60'000; // milliseconds

QString word(const char* text)
{
    return QCoreApplication::translate("ReviewCopy", text);
}

QString element(const QString& name, const QString& content)
{
    return content.isEmpty() ? QString() : u'<' + name + u'>' + content + u"</"_s + name + u">\n"_s;
}

/// Lead photo and body as plain HTML: WordPress' without the comments that only its editor reads.
QString bodyMarkup(const RenderedArticle& article, const PageWords& words, const PictureName& pictureName)
{
    static const QRegularExpression comment(u"<!-- /?wp:[^>]*-->\\n?"_s);
    RenderedArticle shown = article;
    if (shown.leadPhoto)
        shown.body.insert(shown.body.begin(), *shown.leadPhoto);
    return wordPressBody(shown, words, pictureName).remove(comment);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorCode::CannotWrite, path, {}, file.errorString());
}

void convert(const QString& program, const QString& folder, const QString& language)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program,
        { u"--from=html"_s, u"--to=docx"_s, u"--metadata=lang:"_s + language, u"--resource-path="_s + folder,
            u"--output=review.docx"_s, u"review.html"_s });
    if (!process.waitForFinished(longestConversion)) {
        process.kill();
        process.waitForFinished();
        throw Error(ErrorCode::HelperFailed, program, {}, process.errorString());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        throw Error(ErrorCode::HelperFailed, program, {}, QString::fromLocal8Bit(process.readAllStandardError()));
}

} // namespace

QString ReviewCopy::line() const
{
    return word(QT_TRANSLATE_NOOP("ReviewCopy", "%1 · Review copy %2 · Version %3")).arg(mark).arg(number).arg(version);
}

ReviewCopy reviewCopyOf(const Article& article, int number, const QDateTime& now, const QString& timezone)
{
    ReviewCopy copy { word(QT_TRANSLATE_NOOP("ReviewCopy", "DRAFT")), number, textVersion(article) };
    const QDateTime until = QDateTime::fromString(article.embargoUntil, Qt::ISODateWithMs);
    // An embargo that cannot be read has not ended.
    if (article.embargoUntil.isEmpty() || (until.isValid() && until <= now))
        return copy;
    const QDateTime local = until.toTimeZone(siteTimeZone(timezone));
    const QString instant = until.isValid()
        ? u"%1 (%2)"_s.arg(QLocale().toString(local, u"d MMMM yyyy, HH:mm"_s), timezone.isEmpty() ? u"UTC"_s : timezone)
        : article.embargoUntil;
    copy.mark = word(QT_TRANSLATE_NOOP("ReviewCopy", "EMBARGOED UNTIL %1")).arg(instant);
    return copy;
}

QString reviewFileName(const QString& name, int number, const QString& suffix)
{
    return u"%1-review-%2.%3"_s.arg(name, QString::number(number), suffix);
}

int nextReviewNumber(const QString& folder, const QString& name)
{
    const QRegularExpression pattern(u"^%1-review-(\\d{1,6})\\."_s.arg(QRegularExpression::escape(name)));
    int highest = 0;
    for (const QString& file : QDir(folder).entryList(QDir::Files))
        highest = std::max(highest, pattern.match(file).captured(1).toInt());
    return highest + 1;
}

QString reviewHtml(const RenderedArticle& article, const ReviewCopy& copy, const PageWords& words, const PictureName& pictureName)
{
    const QString mark = element(u"p"_s, u"<strong>"_s + htmlEscaped(copy.line()) + u"</strong>"_s);
    std::vector<RenderedParagraph> summary;
    for (const RenderedBlock& block : article.summary) {
        if (const auto* paragraph = std::get_if<RenderedParagraph>(&block))
            summary.push_back(*paragraph);
    }
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>%3</title></head><body>\n"_s.arg(
        htmlEscaped(words.language()), words.direction(), htmlEscaped(article.headline));
    html += mark;
    html += element(u"h1"_s, htmlEscaped(article.headline));
    html += element(u"p"_s, htmlEscaped(plainText(article.byline)));
    html += element(u"p"_s, htmlEscaped(article.dateline));
    html += htmlParagraphs(summary);
    html += bodyMarkup(article, words, pictureName);
    return html + mark + u"</body></html>\n"_s;
}

std::optional<QString> documentConverter()
{
    const QString program = QStandardPaths::findExecutable(u"pandoc"_s);
    return program.isEmpty() ? std::nullopt : std::optional(program);
}

QString converterMissingText()
{
    return word(QT_TRANSLATE_NOOP("ReviewCopy",
        "Word documents are written by the free program pandoc, which is not installed. Install the package “pandoc” with your "
        "software centre, or with “sudo apt install pandoc”, then try again. The PDF copy works without it."));
}

void writeReviewDocument(
    const RenderedArticle& article, const ReviewCopy& copy, const QHash<QByteArray, QString>& pictures, const QString& path)
{
    const auto program = documentConverter();
    if (!program)
        throw Error(ErrorCode::HelperFailed, u"pandoc"_s, {}, u"not installed"_s);
    const QTemporaryDir folder;
    if (!folder.isValid())
        throw Error(ErrorCode::CannotWrite, folder.path(), {}, folder.errorString());
    QHash<QByteArray, QString> names;
    for (const SheetPicture& picture : sheetPictures(article)) {
        if (QFile::copy(pictures.value(picture.key()), folder.filePath(picture.name)))
            names.insert(picture.key(), picture.name);
    }
    const PageWords words = PageWords::load(article.language.isEmpty() ? u"en"_s : article.language);
    const QString html = reviewHtml(article, copy, words, [&](const RenderedFigure& figure) { return names.value(figure.pictureKey()); });
    writeFile(folder.filePath(u"review.html"_s), html.toUtf8());
    convert(*program, folder.path(), words.language());
    QFile document(folder.filePath(u"review.docx"_s));
    if (!document.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::HelperFailed, *program, {}, document.errorString());
    writeFile(path, document.readAll());
}

} // namespace rapporteur
