#include "cli/Command.h"
#include "cli/RenderingSetup.h"
#include "cli/RosterText.h"
#include "cli/Terminal.h"

#include "core/rules/ArticleRenderer.h"
#include "editing/workspace/Workspace.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString phraseText(const RenderingSetup& setup, const Delegation& delegation, const std::optional<Article>& article, Problems& problems)
{
    return article ? setup.renderer.phrase(*article, delegation, setup.asOf, problems)
                   : setup.renderer.phrase(delegation, setup.asOf, problems);
}

ExitCode roster(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    Workspace workspace(arguments[0], Access::ReadOnly);
    const RenderingSetup setup(workspace, parser);
    const Delegation& delegation = workspace.delegation(DelegationId(arguments[1]));
    std::optional<Article> article;
    if (parser.isSet(u"article"_s))
        article = workspace.article(ArticleId(parser.value(u"article"_s)));
    Problems problems;
    const QString form = parser.value(u"form"_s);
    if (form == u"phrase"_s) {
        printOut(phraseText(setup, delegation, article, problems) + u'\n');
        printProblems(problems);
        return ExitCode::Done;
    }
    const std::optional<RosterForm> asked = form.isEmpty() ? setup.book.style.rosterForm : enumFromText<RosterForm>(form);
    if (!asked)
        throw UsageError { u"“--form %1”: write sentence, list, table, participants or phrase."_s.arg(form) };
    const RenderedRoster rendered = article ? setup.renderer.roster(*article, delegation, *asked, setup.asOf, problems)
                                            : setup.renderer.roster(delegation, *asked, setup.asOf, problems);
    printOut(rosterText(rendered));
    printProblems(problems);
    const bool isBlocked = std::ranges::find(problems, Severity::Error, &Problem::severity) != problems.end();
    return isBlocked ? ExitCode::Blocked : ExitCode::Done;
}

} // namespace

Command rosterCommand()
{
    return { u"roster"_s, u"FILE DELEGATION [--form FORM] [--style STYLE]"_s, u"Print a delegation as it reads on a page."_s, 2, 2,
        { { u"form"_s, u"sentence, list, table, participants or phrase; the default is the style's."_s, u"FORM"_s },
            { u"style"_s, u"house (the default), ap, programme or participants."_s, u"STYLE"_s, u"house"_s },
            { u"as-of"_s, u"Date of the wording; the default is the article's or the event's."_s, u"DATE"_s },
            { u"article"_s, u"As it reads in this article."_s, u"ID"_s } },
        roster };
}

} // namespace rapporteur
