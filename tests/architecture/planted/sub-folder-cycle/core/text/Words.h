#pragma once

#include "core/registry/Person.h"
