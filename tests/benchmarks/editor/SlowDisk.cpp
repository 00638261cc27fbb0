#include "benchmarks/editor/SlowDisk.h"

#include <sqlite3.h>

#include <atomic>
#include <thread>

namespace rapporteur {

namespace {

std::atomic<std::chrono::milliseconds> flushDelay;

/// What SQLite's own layer opened follows this in memory.
struct SlowFile
{
    sqlite3_file base;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

SlowFile& slow(sqlite3_file* file)
{
    return *reinterpret_cast<SlowFile*>(file);
}

/// Hands a call on to the layer below, whatever its arguments.
template <auto Method> struct Handed;

template <typename... Arguments, int (*sqlite3_io_methods::*Method)(sqlite3_file*, Arguments...)> struct Handed<Method>
{
    static int call(sqlite3_file* file, Arguments... arguments)
    {
        sqlite3_file* real = slow(file).real();
        return (real->pMethods->*Method)(real, arguments...);
    }
};

int syncSlowly(sqlite3_file* file, int flags)
{
    std::this_thread::sleep_for(flushDelay.load());
    return Handed<&sqlite3_io_methods::xSync>::call(file, flags);
}

sqlite3_io_methods slowMethods()
{
    sqlite3_io_methods methods {};
    // The first version has no shared memory and no mapped pages, which newsrooms do not use.
    methods.iVersion = 1;
    methods.xClose = Handed<&sqlite3_io_methods::xClose>::call;
    methods.xRead = Handed<&sqlite3_io_methods::xRead>::call;
    methods.xWrite = Handed<&sqlite3_io_methods::xWrite>::call;
    methods.xTruncate = Handed<&sqlite3_io_methods::xTruncate>::call;
    methods.xSync = syncSlowly;
    methods.xFileSize = Handed<&sqlite3_io_methods::xFileSize>::call;
    methods.xLock = Handed<&sqlite3_io_methods::xLock>::call;
    methods.xUnlock = Handed<&sqlite3_io_methods::xUnlock>::call;
    methods.xCheckReservedLock = Handed<&sqlite3_io_methods::xCheckReservedLock>::call;
    methods.xFileControl = Handed<&sqlite3_io_methods::xFileControl>::call;
    methods.xSectorSize = Handed<&sqlite3_io_methods::xSectorSize>::call;
    methods.xDeviceCharacteristics = Handed<&sqlite3_io_methods::xDeviceCharacteristics>::call;
    return methods;
}

int openSlowly(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    static const sqlite3_io_methods methods = slowMethods();
    auto* below = static_cast<sqlite3_vfs*>(vfs->pAppData);
    const int code = below->xOpen(below, name, slow(file).real(), flags, outFlags);
    file->pMethods = slow(file).real()->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

void slowDownFlushes(std::chrono::milliseconds delay)
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs* below = sqlite3_vfs_find(nullptr);
        sqlite3_vfs above = *below;
        above.zName = "slow";
        above.szOsFile = static_cast<int>(sizeof(SlowFile)) + below->szOsFile;
        above.pAppData = below;
        above.xOpen = openSlowly;
        return above;
    }();
    flushDelay = delay;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace rapporteur
