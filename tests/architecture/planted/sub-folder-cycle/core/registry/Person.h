#pragma once

#include "core/rules/Naming.h"
