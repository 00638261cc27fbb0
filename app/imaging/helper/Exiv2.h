#pragma once

// Exiv2 0.27 hands out std::auto_ptr, 0.28 does not; what is written for both stays in the files that include this.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#include <exiv2/exiv2.hpp>
#include <exiv2/webpimage.hpp>
#pragma GCC diagnostic pop
