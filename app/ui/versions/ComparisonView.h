#pragma once

#include "editing/comparison/ArticleComparison.h"

#include <QTextEdit>

namespace rapporteur {

/// Two texts as one: what is gone is struck out, what is new underlined.
class ComparisonView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget* parent = nullptr);

    /// Shows the parts, scrolled to the first that differs.
    void show(const std::vector<ComparedPart>& parts);
    /// A sentence instead.
    void say(const QString& text);

private:
    void append(const ComparedPart& part, QTextCursor& cursor);
    QTextCharFormat format(ComparedWords::Kind kind) const;
};

} // namespace rapporteur
