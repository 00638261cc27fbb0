#pragma once

#include "core/json/JsonReader.h"
#include "core/json/JsonWriter.h"
#include "core/registry/Photo.h"

// The pieces of a photo's JSON that are about its area, its use and its rights.
namespace rapporteur {

Region readRegion(JsonReader& reader);
QJsonObject regionToJson(const Region& region);

PhotoCrops readCrops(JsonReader& reader);
QJsonObject cropsToJson(const PhotoCrops& crops);
PhotoMask readMask(JsonReader& reader);
QJsonObject maskToJson(const PhotoMask& mask);

InstructionsWaiver readWaiver(JsonReader& reader);
QJsonObject waiverToJson(const InstructionsWaiver& waiver);
Handout readHandout(JsonReader& reader);
QJsonObject handoutToJson(const Handout& handout);

} // namespace rapporteur
