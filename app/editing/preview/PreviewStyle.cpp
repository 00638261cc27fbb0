#include "editing/preview/PreviewStyle.h"

#include <QRegularExpression>
#include <QStringList>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// Every screen has a width, and none has less than nothing.
constexpr auto always = "(min-width: 0px)"_L1;
constexpr auto never = "(max-width: -1px)"_L1;

bool hasMediaType(const QString& query)
{
    return !query.startsWith(u'(');
}

QString inScheme(const QString& query, const QString& scheme)
{
    static const QRegularExpression asked(u"\\(\\s*prefers-color-scheme\\s*:\\s*(\\w+)\\s*\\)"_s);
    const QRegularExpressionMatch match = asked.match(query);
    if (!match.hasMatch())
        return query;
    QString settled = query;
    settled.replace(match.capturedStart(), match.capturedLength(),
                    match.captured(1) == scheme ? always : never);
    return hasMediaType(settled) ? settled : "screen and "_L1 + settled;
}

QString onPaper(const QString& query)
{
    static const QRegularExpression paper(u"\\bprint\\b"_s);
    static const QRegularExpression screen(u"\\bscreen\\b"_s);
    QString settled = inScheme(query, u"light"_s);
    settled.replace(screen, u"speech"_s);
    return settled.replace(paper, u"all"_s);
}

QString settledQueries(const QString& queries, PreviewLook look)
{
    QStringList settled;
    for (const QString& query : queries.split(u',')) {
        settled << (look == PreviewLook::Print
                        ? onPaper(query.trimmed())
                        : inScheme(query.trimmed(),
                                   look == PreviewLook::Dark ? u"dark"_s : u"light"_s));
    }
    return settled.join(", "_L1);
}

} // namespace

QByteArray previewStyleSheet(const QByteArray& styleSheet, PreviewLook look)
{
    static const QRegularExpression rule(u"@media([^{;]*)\\{"_s);
    const QString original = QString::fromUtf8(styleSheet);
    QString settled;
    qsizetype position = 0;
    for (auto matches = rule.globalMatch(original); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        settled += QStringView(original).mid(position, match.capturedStart() - position);
        settled += "@media "_L1 + settledQueries(match.captured(1), look) + " {"_L1;
        position = match.capturedEnd();
    }
    settled += QStringView(original).mid(position);
    // The colours of scroll bars and of an empty page.
    if (look != PreviewLook::Print)
        settled += "\n@media screen { :root { color-scheme: %1; } }\n"_L1.arg(
            look == PreviewLook::Dark ? "dark"_L1 : "light"_L1);
    return settled.toUtf8();
}

} // namespace rapporteur
