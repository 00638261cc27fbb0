#pragma once

#include "core/registry/ArticleHead.h"
#include "core/registry/Registry.h"
#include "editing/workspace/StorageThread.h"

#include <QString>
#include <future>
#include <memory>
#include <vector>

namespace rapporteur {

/// A newsroom file that is open, and what a workspace keeps in memory of it.
struct OpenedFile
{
    QString path;
    QString mediaPath;
    Access access = Access::ReadWrite; ///< what it was opened for
    Registry registry;
    std::vector<ArticleHead> heads;
    std::unique_ptr<StorageThread> storage;
};

/// Opens for writing; with ReadOnly for reading where only that is possible. Throws what NewsroomFile::open throws.
std::unique_ptr<StorageThread> openStorage(const QString& path, Access& access);
OpenedFile openFile(const QString& path, Access access);

/// The same in a thread of its own: whoever begins it does something else meanwhile, such as starting the program.
class NewsroomOpening
{
public:
    NewsroomOpening(const QString& path, Access access)
        : m_opened(std::async(std::launch::async, [path, access] { return openFile(path, access); }))
    {
    }

    /// Waits for it; once. Throws as openFile.
    OpenedFile take() { return m_opened.get(); }

private:
    std::future<OpenedFile> m_opened;
};

} // namespace rapporteur
