#include "cli/Command.h"
#include "cli/Terminal.h"

#include "editing/actions/BundleExport.h"
#include "editing/actions/Pictures.h"
#include "editing/workspace/Workspace.h"

#include <QUrl>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QDateTime clock(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"now"_s))
        return QDateTime::currentDateTimeUtc();
    const QDateTime now = QDateTime::fromString(parser.value(u"now"_s), Qt::ISODateWithMs);
    if (!now.isValid() || now.timeSpec() == Qt::LocalTime)
        throw UsageError { u"“--now %1”: write an instant such as 2013-07-11T12:00:00Z."_s.arg(parser.value(u"now"_s)) };
    return now;
}

QString baseUrl(const QCommandLineParser& parser)
{
    const QString text = parser.value(u"base-url"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!text.isEmpty() && (!url.isValid() || !isWeb || url.host().isEmpty()))
        throw UsageError { u"“--base-url %1”: write an address such as https://www.example.org/news/."_s.arg(text) };
    return text;
}

ExitCode exportTo(const QCommandLineParser& parser)
{
    BundleExportOptions options;
    options.target = parser.value(u"output"_s);
    if (options.target.isEmpty())
        throw UsageError { u"Say where the bundle goes: --output DIR or --output OUT.zip."_s };
    options.now = clock(parser);
    options.baseUrl = baseUrl(parser);
    options.cacheFolder = renditionCacheFolder();
    options.unchanged = UnchangedBundle::LeaveAlone;
    options.memoryFolder = exportMemoryFolder();
    options.themeFolder = parser.value(u"theme"_s);
    for (const QString& id : parser.values(u"article"_s))
        options.articles.push_back(ArticleId(id));
    Workspace workspace(parser.positionalArguments().front(), Access::ReadOnly);
    const Pictures pictures;
    ProgressLine line(u"Exporting"_s);
    options.progress = [&line](size_t done, size_t total) { line.show(static_cast<qint64>(done), static_cast<qint64>(total)); };
    const BundleReport report = exportBundle(workspace.snapshot(), pictures.service(), options);
    Problems shown = report.problems;
    std::erase_if(shown, [](const Problem& problem) { return problem.severity == Severity::Hint; });
    printProblems(shown);
    if (!report.written) {
        printMessage(u"The export is blocked; “%1” was not changed."_s.arg(options.target));
        return ExitCode::Blocked;
    }
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return { u"export"_s, u"FILE --output DIR|OUT.zip"_s, u"Write the HTML bundle for the web team."_s, 1, 1,
        { { u"output"_s, u"Where the bundle goes: a folder, or an archive."_s, u"DIR|OUT.zip"_s },
            { u"article"_s, u"This article only, drafts too; may be repeated."_s, u"ID"_s },
            { u"base-url"_s, u"Address where the bundle will stand; gives canonical addresses."_s, u"URL"_s },
            { u"now"_s, u"The embargo clock; the default is now."_s, u"INSTANT"_s },
            { u"theme"_s, u"Folder of a theme of your own."_s, u"DIR"_s } },
        exportTo };
}

} // namespace rapporteur
