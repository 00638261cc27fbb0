#include "ui/dialogs/PlainFileIcons.h"

#include <QApplication>
#include <QFileInfo>
#include <QStyle>

namespace rapporteur {

QIcon PlainFileIcons::icon(IconType type) const
{
    QStyle* style = QApplication::style();
    switch (type) {
    case Computer:
    case Desktop:
    case Network:
        return style->standardIcon(QStyle::SP_ComputerIcon);
    case Trashcan:
        return style->standardIcon(QStyle::SP_TrashIcon);
    case Drive:
        return style->standardIcon(QStyle::SP_DriveHDIcon);
    case Folder:
        return style->standardIcon(QStyle::SP_DirIcon);
    case File:
        break;
    }
    return style->standardIcon(QStyle::SP_FileIcon);
}

QIcon PlainFileIcons::icon(const QFileInfo& info) const
{
    if (info.isRoot())
        return icon(Drive);
    return icon(info.isDir() ? Folder : File);
}

QString PlainFileIcons::type(const QFileInfo& info) const
{
    if (info.isDir())
        return QApplication::translate("PlainFileIcons", "Folder");
    if (info.suffix().compare(QStringLiteral("rapporteur"), Qt::CaseInsensitive) == 0)
        return QApplication::translate("PlainFileIcons", "Newsroom");
    const QString suffix = info.suffix().toUpper();
    return suffix.isEmpty() ? QApplication::translate("PlainFileIcons", "File")
                            : QApplication::translate("PlainFileIcons", "%1 file").arg(suffix);
}

} // namespace rapporteur
