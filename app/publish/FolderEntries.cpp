#include "publish/FolderEntries.h"

#include <QFile>

#include <memory>

#include <dirent.h>
#include <fcntl.h>

namespace rapporteur {

namespace {

struct CloseFolder
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};

using Take = std::function<void(const std::string&, const struct stat&)>;

class FolderWalk
{
public:
    explicit FolderWalk(const Take& take)
        : m_take(take)
    {
    }

    /// `path` is what the entries' paths begin with.
    void enter(int parent, const std::string& name, const std::string& path)
    {
        const int descriptor = ::openat(parent, name.c_str(),
                                        O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        const std::unique_ptr<DIR, CloseFolder> folder(descriptor < 0 ? nullptr
                                                                      : ::fdopendir(descriptor));
        if (!folder) {
            m_isComplete = false;
            return;
        }
        while (const dirent* entry = ::readdir(folder.get())) {
            const std::string entryName = entry->d_name;
            if (entryName != "." && entryName != "..")
                visit(descriptor, entryName, path + entryName);
        }
    }

    bool isComplete() const { return m_isComplete; }

private:
    void visit(int folder, const std::string& name, const std::string& path)
    {
        struct stat status {};
        if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            m_isComplete = false;
            return;
        }
        m_take(path, status);
        if (S_ISDIR(status.st_mode))
            enter(folder, name, path + '/');
    }

    const Take& m_take;
    bool m_isComplete = true;
};

} // namespace

bool forEachEntry(const QString& folder, const Take& take)
{
    FolderWalk walk(take);
    walk.enter(AT_FDCWD, QFile::encodeName(folder).toStdString(), {});
    return walk.isComplete();
}

} // namespace rapporteur
