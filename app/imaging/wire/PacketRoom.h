#pragma once

#include <QByteArray>

namespace rapporteur {

/// What stands in an AVIF file where its XMP packet is written over it later: encoding again for other words would take
/// seconds.
QByteArray packetRoom(int length);

/// The room to ask for: the packet with some to spare, so that other words mostly fit into the same file.
int packetRoomFor(qsizetype packetLength);

} // namespace rapporteur
