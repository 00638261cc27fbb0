#include "cli/Command.h"
#include "cli/Terminal.h"

#include "core/rules/NameRules.h"
#include "editing/workspace/Workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

QString namesAsJson(const Registry& registry)
{
    QJsonArray names;
    for (const Person& person : registry.people.all()) {
        const NameForms forms = nameForms(person.primaryName());
        names.append(QJsonObject { { u"id"_s, person.id.text() }, { u"first"_s, forms.first }, { u"later"_s, forms.later },
            { u"sort"_s, forms.sort }, { u"participants"_s, forms.participants } });
    }
    return QString::fromUtf8(QJsonDocument(names).toJson());
}

QString namesAsText(const Registry& registry)
{
    QString text;
    for (const Person& person : registry.people.all()) {
        const NameForms forms = nameForms(person.primaryName());
        text += QStringList { person.id.text(), forms.first, forms.later, forms.sort, forms.participants }.join(u'\t') + u'\n';
    }
    return text;
}

ExitCode names(const QCommandLineParser& parser)
{
    const bool json = wantsJson(parser);
    const Workspace workspace(parser.positionalArguments().front(), Access::ReadOnly);
    printOut(json ? namesAsJson(workspace.registry()) : namesAsText(workspace.registry()));
    return ExitCode::Done;
}

} // namespace

Command namesCommand()
{
    return { u"names"_s, u"FILE [--format text|json]"_s,
        u"Print every person's id, first and later reference, sort and list-of-participants form (internal)."_s, 1, 1,
        { formatOption() }, names };
}

} // namespace rapporteur
