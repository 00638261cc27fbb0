#pragma once

#include "editing/captions/CaptionText.h"
#include "editing/wording/Shortcuts.h"

#include <QTextEdit>

namespace rapporteur {

/// A caption to write in: generated parts are tinted, words that somebody put in their place are underlined. Every change
/// is saved at once.
class CaptionEdit : public QTextEdit
{
    Q_OBJECT

public:
    CaptionEdit(Workspace& workspace, const PhotoId& photo, QWidget* parent = nullptr);

    void setKind(CaptionKind kind);
    CaptionKind kind() const { return m_kind; }
    const CaptionText& caption() const { return *m_caption; }
    /// Absent: none of its own, the page's default stands there.
    void setCaption(const std::optional<Caption>& caption, const QString& undoText);
    void restoreRows();
    /// Words that somebody put in place of facts, to be told about.
    QStringList changedWords() const;

Q_SIGNALS:
    void captionChanged();
    /// Somebody without a photo release cannot be written about there.
    void refused();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool event(QEvent* event) override;

private:
    void takeTyping();
    bool expandShortcut();
    void reload();
    void store(const Photo& changed, const QString& undoText, Merging merging);
    void paintSegments();
    QString segmentText(const CaptionSegment& segment) const;
    const Photo* photo() const { return m_workspace.registry().photos.find(m_photo); }

    Workspace& m_workspace;
    PhotoId m_photo;
    Rulebook m_book;
    Shortcuts m_shortcuts = Shortcuts::load();
    CaptionKind m_kind = CaptionKind::Page;
    std::optional<CaptionText> m_caption;
    QString m_shown;
    bool m_isShowing = false;
    bool m_isStoring = false;
};

} // namespace rapporteur
