#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <vector>

namespace rapporteur {

/// Something to know, with what can be done about it.
struct Notice
{
    enum class Kind { Information, Trouble };
    struct Remedy
    {
        QString text;
        std::function<void()> act;
        enum class After { Close, Keep } after = After::Close;
    };

    QString key; ///< a notice with the same key takes its place
    Kind kind = Kind::Information;
    QString text;
    std::vector<Remedy> remedies;
};

/// Quiet lines above the text: each cause once, with its remedy, until it is dealt with or closed.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Tab goes from the last control of `part` to the notices.
    void setTabsBehind(const QWidget& part) { m_partBefore = &part; }

    void show(const Notice& notice);
    void close(const QString& key);
    QStringList texts() const;

protected:
    /// Escape closes the notice that has the focus.
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line
    {
        QString key;
        QString text;
        QWidget* widget;
    };
    QWidget* makeLine(const Notice& notice);
    QWidget& tabAnchor();
    void giveFocusAway();

    std::vector<Line> m_lines;
    QPointer<const QWidget> m_partBefore;
    QPointer<QWidget> m_focusBefore; ///< where the focus came from
};

} // namespace rapporteur
