#include "ui/window/FormatBar.h"

#include "ui/article/ArticleEditor.h"
#include "ui/window/MenuTools.h"

#include <QMenu>
#include <QToolButton>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// The actions with these icons, in this order.
const QStringList paragraphStyles { u"paragraph"_s, u"heading2"_s, u"heading3"_s, u"heading4"_s, u"blockquote"_s, u"quote"_s, u"pullquote"_s };
const QStringList marks { u"bold"_s, u"italic"_s, u"link"_s };
const QStringList lists { u"bullets"_s, u"numbers"_s };
const QStringList insertions { u"person"_s, u"event"_s, u"photo"_s, u"delegation"_s, u"table"_s };

QAction* named(const QList<QAction*>& actions, const QString& name)
{
    const auto found = std::ranges::find(actions, name, [](const QAction* action) { return action->objectName(); });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

FormatBar::FormatBar(ArticleEditor& editor, QWidget* parent) : QToolBar(tr("Format"), parent)
{
    setObjectName(u"formatBar"_s);
    setIconSize(QSize(18, 18));
    setContextMenuPolicy(Qt::PreventContextMenu);
    const QList<QAction*> formats = editor.formatActions();
    auto* styles = new QToolButton(this);
    styles->setPopupMode(QToolButton::InstantPopup);
    styles->setToolButtonStyle(Qt::ToolButtonTextOnly);
    styles->setToolTip(tr("Paragraph style"));
    auto* menu = new QMenu(styles);
    for (const QString& name : paragraphStyles)
        menu->addAction(named(formats, name));
    styles->setMenu(menu);
    addWidget(styles);
    const QList<QAction*> choices = menu->actions();
    const auto showStyle = [styles, choices] {
        const auto on = std::ranges::find_if(choices, &QAction::isChecked);
        const QString style = plainActionText(on == choices.end() ? *choices.constFirst() : **on);
        styles->setText(style);
        styles->setAccessibleName(tr("Paragraph style: %1").arg(style));
    };
    for (const QAction* action : choices)
        connect(action, &QAction::changed, styles, showStyle);
    showStyle();
    for (const QStringList& group : { marks, lists, insertions }) {
        addSeparator();
        for (const QString& name : group)
            addAction(named(group == insertions ? editor.insertActions() : formats, name));
    }
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setFocusPolicy(Qt::TabFocus);
        if (button->defaultAction())
            button->setAccessibleName(plainActionText(*button->defaultAction()));
    }
}

} // namespace rapporteur
