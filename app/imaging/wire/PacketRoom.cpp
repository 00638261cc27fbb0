#include "imaging/wire/PacketRoom.h"

namespace rapporteur {

namespace {

constexpr qsizetype step = 1'024;

} // namespace

QByteArray packetRoom(int length)
{
    return QByteArrayLiteral("<!--room for an XMP packet 7f1c0a52e3b94d68-->").leftJustified(length, ' ', true);
}

int packetRoomFor(qsizetype packetLength)
{
    return int((packetLength + step) / step * step);
}

} // namespace rapporteur
