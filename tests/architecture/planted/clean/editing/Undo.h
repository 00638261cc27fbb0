#pragma once

#include "storage/Store.h"

#include <QUndoStack>
