#pragma once

#include <cstddef>

namespace rapporteur {

/// So many problems of one import are reported, then one last TooManyProblems.
inline constexpr std::size_t mostProblems = 100;

} // namespace rapporteur
