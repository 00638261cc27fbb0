#pragma once

#include "ui/window/OpenNewsroom.h"

namespace rapporteur {

class NoticeBar;

/// Says that facts changed since the open article was approved, and shows them.
class ChangedFacts : public QObject
{
    Q_OBJECT

public:
    /// `window` is over what the list is shown.
    ChangedFacts(OpenNewsroom& newsroom, NoticeBar& notices, QWidget& window);

    /// The list, also when nothing changed.
    void show();

private:
    void note();

    OpenNewsroom& m_newsroom;
    NoticeBar& m_notices;
    QWidget& m_window;
    ArticleId m_article;
    size_t m_told = 0;
};

} // namespace rapporteur
