#include "ui/window/ShortcutSheet.h"

#include "core/text/Folding.h"
#include "ui/appearance/LineIcon.h"
#include "ui/window/MenuTools.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

/// Every word typed begins one of the line: "ctrl k" finds "Go To", as "go go" does.
bool fits(const QTreeWidgetItem& item, const QString& typed)
{
    const QString line = foldedWords(item.text(0) + u' ' + item.text(1) + u' ' + item.text(2));
    const QStringList words = foldedWords(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return line.contains(u' ' + word); });
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar& menuBar, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(560, 560);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(tr("Search commands and keys"));
    search->setClearButtonEnabled(true);
    addSearchIcon(*search);
    search->installEventFilter(this);
    auto* sheet = new QTreeWidget(this);
    m_sheet = sheet;
    sheet->setAccessibleName(tr("Keyboard shortcuts"));
    sheet->setHeaderLabels({ tr("Command"), tr("Menu"), tr("Key") });
    sheet->setRootIsDecorated(false);
    sheet->setAlternatingRowColors(true);
    sheet->setUniformRowHeights(true);
    for (const MenuCommand& command : menuCommands(menuBar)) {
        QStringList keys;
        for (const QKeySequence& key : command.action->shortcuts())
            keys << shownKey(key);
        sheet->addTopLevelItem(
            new QTreeWidgetItem({ plainActionText(*command.action), command.menu, keys.join(tr(" or ")) }));
    }
    sheet->header()->setStretchLastSection(false);
    sheet->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    sheet->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    sheet->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(sheet, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, sheet, [sheet](const QString& typed) {
        for (int row = 0; row < sheet->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = sheet->topLevelItem(row);
            item->setHidden(!fits(*item, typed));
        }
    });
}

/// From the search field the arrow goes into the list.
bool ShortcutSheet::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (!isDown)
        return QDialog::eventFilter(watched, event);
    int row = 0;
    while (row < m_sheet->topLevelItemCount() && m_sheet->topLevelItem(row)->isHidden())
        ++row;
    if (QTreeWidgetItem* first = m_sheet->topLevelItem(row)) {
        m_sheet->setCurrentItem(first);
        m_sheet->setFocus();
    }
    return true;
}

} // namespace rapporteur
