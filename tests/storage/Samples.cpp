#include "storage/Samples.h"

#include "storage/file/NewsroomFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace rapporteur {

using namespace Qt::StringLiterals;

Organization organization(const QString& id, const QString& name)
{
    Organization result;
    result.id = OrganizationId(id);
    OrganizationName fullName;
    fullName.text = name;
    result.names.push_back(fullName);
    return result;
}

Person person(const QString& id, const QString& given, const QString& surname)
{
    Person result;
    result.id = PersonId(id);
    PersonName name;
    name.primary = true;
    name.given = given;
    name.surname = surname;
    result.names.push_back(name);
    return result;
}

Event meeting(const QString& id, const QString& city)
{
    Event result;
    result.id = EventId(id);
    result.city = city;
    return result;
}

Delegation delegation(const QString& id, const EventId& event, const std::vector<PersonId>& members)
{
    Delegation result;
    result.id = DelegationId(id);
    result.events.push_back(event);
    for (const PersonId& person : members) {
        Member member;
        member.person = person;
        result.members.push_back(member);
    }
    return result;
}

Photo photo(const QString& id, const QString& alt)
{
    Photo result;
    result.id = PhotoId(id);
    result.file = id + u".jpg"_s;
    result.alt = alt;
    return result;
}

Article article(const QString& id, const QString& headline, const QString& body)
{
    Article result;
    result.id = ArticleId(id);
    result.slug = id;
    result.headline = headline;
    TextBlock block = paragraph(body);
    block.key = u"b0"_s;
    std::get<Span>(block.children.front()).key = u"s0"_s;
    result.body.push_back(block);
    return result;
}

Publication publication(const QString& id, const QString& title)
{
    Publication result;
    result.id = PublicationId(id);
    result.title = title;
    return result;
}

QString longText(int words, int seed)
{
    QStringList text;
    quint32 state = static_cast<quint32>(seed) * 2654435761U + 1;
    for (int word = 0; word < words; ++word) {
        state = state * 1664525U + 1013904223U;
        // Few words are frequent and many are rare, as in a language; the frequent ones are short.
        const quint32 rank = (state >> 8) % ((state >> 4) % 20000 + 1);
        quint32 letters = (rank + 1) * 2654435761U;
        QString letterText;
        for (quint32 length = 2 + rank % 5 + (rank > 200 ? 3 : 0); length > 0; --length) {
            letterText += QChar(static_cast<char16_t>(u'a' + (letters >> 16) % 26));
            letters = letters * 1664525U + 1013904223U;
        }
        text << letterText;
    }
    return text.join(u' ');
}

TemporaryNewsroom::TemporaryNewsroom()
{
    NewsroomFile::create(path());
}

QString TemporaryNewsroom::path() const
{
    return file(u"desk.rapporteur"_s);
}

std::unique_ptr<NewsroomFile> TemporaryNewsroom::open() const
{
    return NewsroomFile::open(path());
}

QString writtenFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace rapporteur
