#pragma once

#include <QAbstractFileIconProvider>

namespace rapporteur {

/// Icons and type names by what the file system says alone: Qt's own provider opens each file to guess its type.
class PlainFileIcons : public QAbstractFileIconProvider
{
public:
    QIcon icon(IconType type) const override;
    QIcon icon(const QFileInfo& info) const override;
    QString type(const QFileInfo& info) const override;
};

} // namespace rapporteur
