#include "exchange/DocumentFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto pictureName = "20130711-5thPCACGroupPhoto-NF.jpg"_L1;

QByteArray seedFile(const QString& name)
{
    QFile file(QStringLiteral(RAPPORTEUR_SEED_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.readAll();
}

} // namespace

QString DocumentFolder::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.fileName();
}

QString DocumentFolder::writeDocument(const QByteArray& members) const
{
    QByteArray bytes = "{'format':'rapporteur-newsroom','version':1"
        + (members.isEmpty() ? members : ",\n" + members) + "}\n";
    return write(u"newsroom.json"_s, bytes.replace('\'', '"'));
}

QString DocumentFolder::writeSeed() const
{
    write(pictureName, jpegBytes());
    return write(u"newsroom.json"_s, seedBytes());
}

QByteArray DocumentFolder::seedBytes()
{
    return seedFile(u"newsroom.json"_s);
}

QByteArray DocumentFolder::jpegBytes()
{
    return seedFile(pictureName);
}

QString described(const rapporteur::Problems& problems)
{
    QStringList lines;
    for (const rapporteur::Problem& problem : problems)
        lines.append(u"%1 %2 %3"_s.arg(static_cast<int>(problem.code))
                         .arg(problem.place.pointer, problem.arguments.join(u'|')));
    return lines.mid(0, 10).join(u'\n');
}
