#pragma once

#include "core/EnumText.h"

#include <QString>
#include <array>
#include <vector>

namespace rapporteur {

/// What an export does with a photo whose private instruction says that it is not for publication.
enum class NotForPublication { Warn, Block };

/// What others may feed to machines, by the PLUS vocabulary for data mining.
enum class DataMining {
    Unspecified,
    Allowed,
    NoTraining,
    NoGenerativeTraining,
    SearchOnly,
    Prohibited
};

/// A credit line that an institute accepts where only 32 bytes fit.
struct ShortCredit
{
    QString credit;
    QString text;
    friend bool operator==(const ShortCredit&, const ShortCredit&) = default;
};

/// House settings for pictures that leave.
struct PictureSettings
{
    NotForPublication notForPublication = NotForPublication::Warn;
    bool faceRegions = false; ///< boxes with names of those who may be named go into the files
    bool avif = true;
    QString rightsUrl; ///< the page with the rights of all pictures
    QString licenceUrl; ///< where to ask for a licence
    DataMining dataMining = DataMining::Unspecified;
    std::vector<ShortCredit> shortCredits;
    friend bool operator==(const PictureSettings&, const PictureSettings&) = default;
};

template <> struct EnumText<NotForPublication>
{
    static constexpr std::array names { QLatin1StringView("warn"), QLatin1StringView("block") };
};
template <> struct EnumText<DataMining>
{
    static constexpr std::array names { QLatin1StringView("unspecified"),
                                        QLatin1StringView("allowed"),
                                        QLatin1StringView("no-training"),
                                        QLatin1StringView("no-generative-training"),
                                        QLatin1StringView("search-only"),
                                        QLatin1StringView("prohibited") };
};

} // namespace rapporteur
