#include "cli/Command.h"
#include "cli/Terminal.h"

#include "editing/workspace/Workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 100;

constexpr std::array kindNames { "publisher"_L1, "organization"_L1, "person"_L1, "series"_L1, "event"_L1, "delegation"_L1, "photo"_L1,
    "article"_L1, "publication"_L1, "snippet"_L1 };

QString hitsAsJson(const std::vector<FoundRecord>& hits)
{
    QJsonArray array;
    for (const FoundRecord& hit : hits) {
        array.append(QJsonObject { { u"record"_s, kindNames[static_cast<size_t>(hit.kind)] }, { u"id"_s, hit.id },
            { u"title"_s, hit.title }, { u"snippet"_s, hit.snippet } });
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

ExitCode search(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    Workspace workspace(parser.positionalArguments()[0], Access::ReadOnly);
    const std::vector<FoundRecord> hits = workspace.search(parser.positionalArguments()[1], mostHits);
    if (json)
        printOut(hitsAsJson(hits));
    for (const FoundRecord& hit : json ? std::vector<FoundRecord> {} : hits) {
        const QString kind = kindNames[static_cast<size_t>(hit.kind)];
        printOut(QStringList { kind, hit.id, hit.title, hit.snippet.simplified() }.join(u'\t') + u'\n');
    }
    return ExitCode::Done;
}

} // namespace

Command searchCommand()
{
    return { u"search"_s, u"FILE QUERY [--format text|json]"_s, u"Find words in everything the newsroom holds."_s, 2, 2,
        { formatOption() }, search };
}

} // namespace rapporteur
