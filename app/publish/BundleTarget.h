#pragma once

#include <QString>

namespace rapporteur {

enum class BundleForm { Folder, Zip };

/// Where a bundle goes, after it is clear that nothing of the user's is in the way.
struct BundleTarget
{
    QString path; ///< absolute, links resolved
    BundleForm form = BundleForm::Folder;

    /// A name that ends in `.zip` is an archive. Refuses with AlreadyExists (place: the entry that is in the way) a folder or
    /// archive that is not empty and not a bundle of ours, and a bundle to which something was added; with FileMissing a
    /// target whose folder is missing; with IsDirectory a folder where an archive is wanted.
    static BundleTarget checked(const QString& target);
};

} // namespace rapporteur
