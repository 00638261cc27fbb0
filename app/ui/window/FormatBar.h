#pragma once

#include <QToolBar>

namespace rapporteur {

class ArticleEditor;

/// The looks of text and what can be put into it, above the article.
class FormatBar : public QToolBar
{
    Q_OBJECT

public:
    FormatBar(ArticleEditor& editor, QWidget* parent);
};

} // namespace rapporteur
