#pragma once

#include <QString>

namespace rapporteur {

class PictureService;

/// Makes a newsroom that holds the sample: an invented institute with articles, delegations and photos. Whole or not at all.
void createSampleNewsroom(const QString& path, PictureService& pictures);

} // namespace rapporteur
