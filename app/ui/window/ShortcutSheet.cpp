#include "ui/window/ShortcutSheet.h"

#include "ui/appearance/LineIcon.h"
#include "ui/window/MenuTools.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur {

using namespace Qt::StringLiterals;

ShortcutSheet::ShortcutSheet(const QMenuBar& menuBar, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    resize(560, 560);
    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(tr("Search commands and keys"));
    search->setClearButtonEnabled(true);
    search->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    auto* sheet = new QTreeWidget(this);
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
            const QString line = item->text(0) + u' ' + item->text(1) + u' ' + item->text(2);
            item->setHidden(!line.contains(typed.trimmed(), Qt::CaseInsensitive));
        }
    });
}

} // namespace rapporteur
