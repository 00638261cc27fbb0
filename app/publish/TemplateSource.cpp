#include "publish/TemplateSource.h"

#include "core/Error.h"
#include "publish/TemplateTags.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qint64 largestTemplate = 1024 * 1024;
constexpr int deepestPartial = 8;

struct SourceFile
{
    QString path;
    QString text;
};

[[noreturn]] void refuse(const QString& file, const QString& tag, const QString& detail)
{
    throw Error(ErrorCode::BadTemplate, file, tag, detail);
}

SourceFile openTemplate(const QString& themeFolder, const QString& name)
{
    for (const QString& folder : { themeFolder + "/templates"_L1, u":/templates"_s }) {
        QFile file(folder + u'/' + name + ".mustache"_L1);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            throw Error(ErrorCode::CannotRead, file.fileName(), {}, file.errorString());
        if (file.size() > largestTemplate)
            refuse(file.fileName(), {}, u"larger than 1 MiB"_s);
        return { file.fileName(), QString::fromUtf8(file.readAll()) };
    }
    return {};
}

QString lineOf(const SourceFile& source, qsizetype position)
{
    return u"line %1"_s.arg(QStringView(source.text).left(position).count(u'\n') + 1);
}

void checkTag(const SourceFile& source, const QRegularExpressionMatch& match)
{
    const QString sign = match.captured(1);
    const QString tag = match.captured(2);
    const QString line = lineOf(source, match.capturedStart());
    if (sign == "="_L1)
        refuse(source.path, tag, line + ": delimiters cannot be changed"_L1);
    if (sign == "!"_L1 || sign == ">"_L1)
        return;
    const QString name = tag.endsWith(u'}') ? tag.chopped(1).trimmed() : tag;
    if (std::find(templateTags.begin(), templateTags.end(), name) == templateTags.end())
        refuse(source.path, name, line + ": unknown tag"_L1);
}

QString resolved(const QString& themeFolder, const SourceFile& source, int depth)
{
    static const QRegularExpression tags(uR"(\{\{\s*([#^/&!>={]?)\s*([^}]*?)\s*\}\}(\}?))"_s);
    QString text;
    qsizetype done = 0;
    for (auto matches = tags.globalMatch(source.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        checkTag(source, match);
        if (match.captured(1) != ">"_L1)
            continue;
        const QString name = match.captured(2);
        const SourceFile partial = depth < deepestPartial && !name.contains(u'/')
            ? openTemplate(themeFolder, name)
            : SourceFile();
        if (partial.path.isEmpty())
            refuse(source.path, name,
                   lineOf(source, match.capturedStart()) + ": missing or circular partial"_L1);
        text += QStringView(source.text).mid(done, match.capturedStart() - done);
        QString inner = resolved(themeFolder, partial, depth + 1);
        // The line break that ends a file is not part of what it says.
        if (inner.endsWith(u'\n'))
            inner.chop(1);
        text += inner;
        done = match.capturedEnd();
    }
    return text + source.text.mid(done);
}

} // namespace

ThemeTemplate readTemplate(const QString& themeFolder, const QString& name)
{
    const SourceFile source = openTemplate(themeFolder, name);
    if (source.path.isEmpty())
        refuse(themeFolder, name, u"missing template"_s);
    return { source.path, resolved(themeFolder, source, 0) };
}

} // namespace rapporteur
