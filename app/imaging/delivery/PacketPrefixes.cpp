#include "imaging/delivery/PacketPrefixes.h"

#include <QByteArrayView>

namespace rapporteur {

namespace {

const QByteArrayView own("iptcExt");
const QByteArrayView known("Iptc4xmpExt");

bool isNameBefore(char character)
{
    return character == '<' || character == '/' || character == ' ' || character == '\n' || character == ':';
}

} // namespace

QByteArray withPublicPrefixes(const QByteArray& packet)
{
    QByteArray result;
    result.reserve(packet.size() + 1'024);
    bool isInTag = false;
    char quote = 0;
    for (qsizetype position = 0; position < packet.size(); ++position) {
        const char character = packet[position];
        const char before = position > 0 ? packet[position - 1] : ' ';
        // "iptcExt:Name" and "xmlns:iptcExt=" inside <…>, outside the quotes of a value
        if (isInTag && !quote && isNameBefore(before) && QByteArrayView(packet).sliced(position).startsWith(own)) {
            result += known;
            position += own.size() - 1;
            continue;
        }
        if (isInTag && (character == '"' || character == '\'') && (!quote || quote == character))
            quote = quote ? 0 : character;
        else if (!quote && (character == '<' || character == '>'))
            isInTag = character == '<';
        result += character;
    }
    return result;
}

} // namespace rapporteur
