#include "publish/FolderRemoval.h"

#include "core/Parallel.h"
#include "publish/FolderEntries.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace rapporteur {

namespace {

/// More than processors: they wait for the disk.
constexpr size_t threadsAtOnce = 16;

class OpenFolder
{
public:
    OpenFolder(int parent, const std::string& name)
        : m_descriptor(::openat(parent, name.c_str(),
                                O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    {
    }
    ~OpenFolder()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFolder(const OpenFolder&) = delete;
    OpenFolder& operator=(const OpenFolder&) = delete;

    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Calls `use` with the folder at a relative path, each part of which must be a folder itself.
template <typename Use> void inFolder(int top, const std::string& path, const Use& use)
{
    if (path.empty())
        return use(top);
    const size_t slash = path.find('/');
    const OpenFolder folder(top, path.substr(0, slash));
    if (folder.descriptor() >= 0)
        inFolder(folder.descriptor(),
                 slash == std::string::npos ? std::string() : path.substr(slash + 1), use);
}

struct Contents
{
    std::vector<std::string> files;
    std::vector<std::string> folders;
};

/// By the relative path of the folder that they are in.
using Tree = std::map<std::string, Contents>;

Tree treeOf(const QString& path)
{
    Tree tree;
    forEachEntry(path, [&tree](const std::string& entry, const struct stat& status) {
        const size_t slash = entry.rfind('/');
        const bool isOnTop = slash == std::string::npos;
        Contents& contents = tree[isOnTop ? std::string() : entry.substr(0, slash)];
        (S_ISDIR(status.st_mode) ? contents.folders : contents.files)
            .push_back(isOnTop ? entry : entry.substr(slash + 1));
    });
    return tree;
}

void removeFrom(int top, const std::string& folder, const std::vector<std::string>& names, int flags)
{
    if (names.empty())
        return;
    inFolder(top, folder, [&](int descriptor) {
        for (const std::string& name : names)
            ::unlinkat(descriptor, name.c_str(), flags);
    });
}

/// All folders that lie equally deep, the deepest first.
std::vector<std::vector<std::string>> levelsOf(const Tree& tree)
{
    std::map<std::ptrdiff_t, std::vector<std::string>, std::greater<>> levels;
    for (const auto& [folder, contents] : tree)
        levels[folder.empty() ? 0 : 1 + std::ranges::count(folder, '/')].push_back(folder);
    std::vector<std::vector<std::string>> ordered;
    for (auto& [depth, folders] : levels)
        ordered.push_back(std::move(folders));
    return ordered;
}

} // namespace

bool removeFolder(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    {
        const OpenFolder top(AT_FDCWD, name.toStdString());
        const Tree tree = treeOf(path);
        for (const std::vector<std::string>& level : levelsOf(tree)) {
            forEachInParallel(
                level.size(),
                [&](size_t index) {
                    const Contents& contents = tree.at(level[index]);
                    removeFrom(top.descriptor(), level[index], contents.files, 0);
                    removeFrom(top.descriptor(), level[index], contents.folders, AT_REMOVEDIR);
                },
                threadsAtOnce);
        }
    }
    return ::rmdir(name.constData()) == 0;
}

} // namespace rapporteur
