#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QTextBlock>

namespace rapporteur {

class ArticleTextEdit;

/// Where in the article a block is, for those who do not see it: "Headline", "Summary", "Heading 2", "List item, level 1".
QString spokenPlace(const QTextBlock& block);

/// The article as a screen reader reads it: the text, and in the place of a photo, roster, table or divider what stands
/// there. Offsets are those of what is said, in which such a block is longer than in the document.
class SpokenArticle : public QAccessibleWidget, public QAccessibleTextInterface, public QAccessibleEditableTextInterface
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::SpokenArticle)

public:
    explicit SpokenArticle(ArticleTextEdit& edit);

    /// From now on ArticleTextEdit is read in this way.
    static void install();

    void* interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;

    void selection(int index, int* start, int* end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int* start, int* end) const override;

    // By the rules of typing.
    void deleteText(int start, int end) override;
    void insertText(int offset, const QString& text) override;
    void replaceText(int start, int end, const QString& text) override;

private:
    struct Object
    {
        int position; ///< in the document
        QString said;
    };
    std::vector<Object> objects() const;
    QString said(const QTextBlock& block) const;
    QString whole() const;
    /// From a place in the document to one in what is said, and back.
    int spoken(int position) const;
    int place(int offset) const;
    void select(int start, int end);

    ArticleTextEdit& m_edit;
};

} // namespace rapporteur
