#pragma once

#include "ui/window/OpenNewsroom.h"

namespace rapporteur {

class NoticeBar;

/// Says once which pictures cannot be shown, while writing goes on.
class MissingPictures : public QObject
{
    Q_OBJECT

public:
    MissingPictures(OpenNewsroom& newsroom, NoticeBar& notices, QObject* parent);

private:
    void note(const QByteArray& sha256);

    OpenNewsroom& m_newsroom;
    NoticeBar& m_notices;
    QStringList m_titles;
};

} // namespace rapporteur
