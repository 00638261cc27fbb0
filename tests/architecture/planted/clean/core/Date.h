#pragma once

#include "core/text/Words.h"

#include <QDate>
#include <QtCore/QString>

#include <unicode/unistr.h>

#include <sys/resource.h>
#include <unistd.h>
#include <vector>
