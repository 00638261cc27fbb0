#include "storage/Store.h"

#include "core/Date.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>

#include "Store.moc"
