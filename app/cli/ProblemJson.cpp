#include "cli/ProblemJson.h"

#include "editing/messages/ProblemText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

QString problemsAsJson(const Problems& problems)
{
    static constexpr std::array severities { "hint"_L1, "warning"_L1, "error"_L1 };
    static constexpr std::array kinds { "publisher"_L1, "organization"_L1, "person"_L1, "series"_L1, "event"_L1, "delegation"_L1,
        "photo"_L1, "article"_L1, "publication"_L1, "snippet"_L1 };
    QJsonArray array;
    for (const Problem& problem : problems) {
        array.append(QJsonObject { { u"severity"_s, severities[static_cast<size_t>(problem.severity)] },
            { u"record"_s, kinds[static_cast<size_t>(problem.place.kind)] }, { u"id"_s, problem.place.id },
            { u"pointer"_s, problem.place.pointer }, { u"text"_s, problemText(problem) } });
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

} // namespace rapporteur
