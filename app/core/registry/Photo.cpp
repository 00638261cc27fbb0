#include "core/registry/Photo.h"

namespace rapporteur {

std::optional<Region> cropOf(const PhotoCrops& crops, PhotoShape shape)
{
    switch (shape) {
    case PhotoShape::Full:
        return crops.frame;
    case PhotoShape::Landscape:
        return crops.landscape;
    case PhotoShape::Square:
        return crops.square;
    case PhotoShape::Portrait:
        return crops.portrait;
    case PhotoShape::Social:
        return crops.social;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace rapporteur
