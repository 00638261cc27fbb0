#pragma once

#include "core/Date.h"
