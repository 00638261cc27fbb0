#pragma once

#include "ui/window/OpenNewsroom.h"

#include <QObject>

namespace rapporteur {

class NoticeBar;
class PreviewPane;

/// Opens the field sheet of the article that is shown, with what it needs of the window.
class ArticleHandover : public QObject
{
    Q_OBJECT

public:
    ArticleHandover(OpenNewsroom& newsroom, NoticeBar& notices, PreviewPane& preview, QWidget& window);

    void open();

Q_SIGNALS:
    /// Something of the article has left the program.
    void handedOver(const rapporteur::ArticleId& article);

private:
    OpenNewsroom& m_newsroom;
    NoticeBar& m_notices;
    PreviewPane& m_preview;
    QWidget& m_window;
};

} // namespace rapporteur
