#include "imaging/delivery/StatementFields.h"

#include <array>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// http://ns.useplus.org/ldf/vocab
QString dataMiningTerm(DataMining mining)
{
    static constexpr std::array terms { "DMI-UNSPECIFIED"_L1,
                                        "DMI-ALLOWED"_L1,
                                        "DMI-PROHIBITED-AIMLTRAINING"_L1,
                                        "DMI-PROHIBITED-GENAIMLTRAINING"_L1,
                                        "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING"_L1,
                                        "DMI-PROHIBITED"_L1 };
    return "http://ns.useplus.org/ldf/vocab/"_L1 + terms[size_t(mining)];
}

/// IIM holds whole days only; a year alone is not made into its first of January.
QString wholeDay(const QString& date)
{
    return date.size() == 10 ? date : QString();
}

struct Iim
{
    const char* key = "";
    int limit = 0;
};

class FieldList
{
public:
    void add(StatementField field, const QString& value, const char* xmp, XmpForm form, Iim iim = {}, const char* exif = "")
    {
        add(field, value.isEmpty() ? QStringList() : QStringList { value }, xmp, form, iim, exif);
    }

    void add(StatementField field, const QStringList& values, const char* xmp, XmpForm form, Iim iim = {},
             const char* exif = "")
    {
        if (!values.isEmpty())
            m_fields.push_back({ field, values, xmp, form, iim.key, iim.limit, values, exif });
    }

    void setIim(const QString& value)
    {
        m_fields.back().iimValues = value.isEmpty() ? QStringList() : QStringList { value };
        if (value.isEmpty())
            m_fields.back().iim = "";
    }

    std::vector<StatedField> take() { return std::move(m_fields); }

private:
    std::vector<StatedField> m_fields;
};

void addWords(FieldList& list, const PictureStatement& statement)
{
    list.add(StatementField::Caption, statement.caption, "Xmp.dc.description", XmpForm::Languages,
             { "Iptc.Application2.Caption", 2'000 }, "Exif.Image.ImageDescription");
    list.add(StatementField::Headline, statement.headline, "Xmp.photoshop.Headline", XmpForm::Text,
             { "Iptc.Application2.Headline", 256 });
    list.add(StatementField::Title, statement.title, "Xmp.dc.title", XmpForm::Languages,
             { "Iptc.Application2.ObjectName", 64 });
    list.add(StatementField::Alt, statement.alt, "Xmp.iptc.AltTextAccessibility", XmpForm::Languages);
    list.add(StatementField::LongDescription, statement.longDescription, "Xmp.iptc.ExtDescrAccessibility",
             XmpForm::Languages);
    list.add(StatementField::Keywords, statement.keywords, "Xmp.dc.subject", XmpForm::Bag,
             { "Iptc.Application2.Keywords", 64 });
}

void addRights(FieldList& list, const PictureStatement& statement)
{
    list.add(StatementField::Creator, statement.creators, "Xmp.dc.creator", XmpForm::Sequence,
             { "Iptc.Application2.Byline", 32 }, "Exif.Image.Artist");
    list.add(StatementField::CreatorRole, statement.creatorRole, "Xmp.photoshop.AuthorsPosition", XmpForm::Text,
             { "Iptc.Application2.BylineTitle", 32 });
    list.add(StatementField::Credit, statement.credit, "Xmp.photoshop.Credit", XmpForm::Text,
             { "Iptc.Application2.Credit", 32 });
    if (!statement.credit.isEmpty() && !statement.shortCredit.isEmpty())
        list.setIim(statement.shortCredit);
    list.add(StatementField::Source, statement.source, "Xmp.photoshop.Source", XmpForm::Text,
             { "Iptc.Application2.Source", 32 });
    list.add(StatementField::Copyright, statement.copyright, "Xmp.dc.rights", XmpForm::Languages,
             { "Iptc.Application2.Copyright", 128 }, "Exif.Image.Copyright");
    list.add(StatementField::UsageTerms, statement.usageTerms, "Xmp.xmpRights.UsageTerms", XmpForm::Languages);
    list.add(StatementField::RightsUrl, statement.rightsUrl, "Xmp.xmpRights.WebStatement", XmpForm::Text);
    list.add(StatementField::LicenceUrl, statement.licenceUrl, "Xmp.plus.Licensor", XmpForm::Structure);
    if (statement.dataMining != DataMining::Unspecified)
        list.add(StatementField::DataMining, dataMiningTerm(statement.dataMining), "Xmp.plus.DataMining", XmpForm::Text);
}

void addFacts(FieldList& list, const PictureStatement& statement)
{
    if (!statement.dateCreated.isEmpty()) {
        list.add(StatementField::DateCreated, statement.dateCreated, "Xmp.photoshop.DateCreated", XmpForm::Text,
                 { "Iptc.Application2.DateCreated", 10 });
        list.setIim(wholeDay(statement.dateCreated));
    }
    list.add(StatementField::People, statement.people, "Xmp.iptcExt.PersonInImage", XmpForm::Bag);
    list.add(StatementField::Event, statement.event, "Xmp.iptcExt.Event", XmpForm::Languages);
    list.add(StatementField::Sublocation, statement.location.sublocation, "Xmp.iptc.Location", XmpForm::Text,
             { "Iptc.Application2.SubLocation", 32 });
    list.add(StatementField::City, statement.location.city, "Xmp.photoshop.City", XmpForm::Text,
             { "Iptc.Application2.City", 32 });
    list.add(StatementField::Region, statement.location.region, "Xmp.photoshop.State", XmpForm::Text,
             { "Iptc.Application2.ProvinceState", 32 });
    list.add(StatementField::Country, statement.location.country, "Xmp.photoshop.Country", XmpForm::Text,
             { "Iptc.Application2.CountryName", 64 });
    list.add(StatementField::CountryCode, statement.countryCode, "Xmp.iptc.CountryCode", XmpForm::Text);
    list.add(StatementField::Identifier, statement.identifier, "Xmp.iptcExt.DigImageGUID", XmpForm::Text, {},
             "Exif.Photo.ImageUniqueID");
    if (!statement.digitalSource.isEmpty())
        list.add(StatementField::DigitalSource,
                 "http://cv.iptc.org/newscodes/digitalsourcetype/"_L1 + statement.digitalSource,
                 "Xmp.iptcExt.DigitalSourceType", XmpForm::Text);
    QStringList faces;
    for (const StatedRegion& region : statement.regions)
        faces << region.name;
    list.add(StatementField::FaceRegions, faces, "Xmp.iptcExt.ImageRegion", XmpForm::Structure);
}

} // namespace

std::vector<StatedField> statedFields(const PictureStatement& statement)
{
    FieldList list;
    addWords(list, statement);
    addRights(list, statement);
    addFacts(list, statement);
    return list.take();
}

int iimBytes(const QString& text)
{
    return int(text.toUtf8().size());
}

QByteArray cutForIim(const QString& text, int limit)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= limit)
        return bytes;
    qsizetype end = limit;
    // A byte 10xxxxxx goes on with a character that began before it.
    while (end > 0 && (uchar(bytes[end]) & 0xC0) == 0x80)
        --end;
    return bytes.left(end);
}

} // namespace rapporteur
