#pragma once

#include "core/text/Sentence.h"
