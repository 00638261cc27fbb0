#include "cli/RenderingSetup.h"

#include "cli/Command.h"
#include "editing/workspace/Workspace.h"

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

PartialDate asOfDate(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"as-of"_s))
        return {};
    const auto date = PartialDate::fromText(parser.value(u"as-of"_s));
    if (!date)
        throw UsageError { u"“--as-of %1”: write a date such as 2013, 2013-06 or 2013-06-25."_s.arg(parser.value(u"as-of"_s)) };
    return *date;
}

Rulebook rulebook(const QCommandLineParser& parser)
{
    const QString style = parser.value(u"style"_s);
    if (!Style::available().contains(style))
        throw UsageError { u"“--style %1”: there are %2."_s.arg(style, Style::available().join(u", "_s)) };
    return Rulebook::load(style);
}

} // namespace

RenderingSetup::RenderingSetup(Workspace& workspace, const QCommandLineParser& parser)
    : book(rulebook(parser)), gate(workspace.registry(), QDateTime::currentDateTimeUtc()), asOf(asOfDate(parser)),
      renderer(workspace.registry(), book, gate, QDate::currentDate())
{
}

} // namespace rapporteur
