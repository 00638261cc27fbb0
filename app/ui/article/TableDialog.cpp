#include "ui/article/BlockDialogs.h"
#include "ui/article/DialogParts.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace rapporteur {

namespace {

TableCell typedCell(const QString& text)
{
    if (text.isEmpty())
        return {};
    TextBlock typed = paragraph(text);
    typed.key = u"c0"_s;
    return { typed };
}

} // namespace

TableDialog::TableDialog(const TableBlock& block, QWidget* parent)
    : QDialog(parent), m_before(block), m_grid(new QTableWidget(this)), m_header(new QCheckBox(tr("The first row has &headings"), this))
{
    setWindowTitle(tr("Table"));
    resize(640, 400);
    size_t columns = 1;
    for (const auto& row : block.rows)
        columns = std::max(columns, row.size());
    m_grid->setAccessibleName(tr("Cells"));
    m_grid->setRowCount(std::max(1, static_cast<int>(block.rows.size())));
    m_grid->setColumnCount(static_cast<int>(columns));
    m_grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_grid->setEditTriggers(QAbstractItemView::AllEditTriggers);
    // In a cell that is written Tab goes to the next one, else out of the table.
    m_grid->setTabKeyNavigation(false);
    m_grid->findChild<QAbstractButton*>()->setAccessibleName(tr("Select the whole table"));
    for (size_t row = 0; row < block.rows.size(); ++row) {
        for (size_t column = 0; column < block.rows[row].size(); ++column) {
            auto* item = new QTableWidgetItem(plainText(block.rows[row][column]));
            m_grid->setItem(static_cast<int>(row), static_cast<int>(column), item);
        }
    }
    m_header->setChecked(block.headerRow);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_header);
    addGridButtons(*layout);
    addButtons(*this, *layout, tr("Done"));
}

void TableDialog::addGridButtons(QBoxLayout& layout)
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, auto action) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    add(tr("Add &Row"), [this] { m_grid->insertRow(m_grid->currentRow() < 0 ? m_grid->rowCount() : m_grid->currentRow() + 1); });
    add(tr("Add C&olumn"),
        [this] { m_grid->insertColumn(m_grid->currentColumn() < 0 ? m_grid->columnCount() : m_grid->currentColumn() + 1); });
    add(tr("Remove Ro&w"), [this] {
        if (m_grid->rowCount() > 1 && m_grid->currentRow() >= 0)
            m_grid->removeRow(m_grid->currentRow());
    });
    add(tr("Remove Co&lumn"), [this] {
        if (m_grid->columnCount() > 1 && m_grid->currentColumn() >= 0)
            m_grid->removeColumn(m_grid->currentColumn());
    });
    row->addStretch();
    layout.addLayout(row);
}

TableBlock TableDialog::block() const
{
    // Cells are told by their text: rows and columns may have moved.
    QHash<QString, TableCell> before;
    for (const auto& row : m_before.rows) {
        for (const TableCell& cell : row)
            before.insert(plainText(cell), cell);
    }
    TableBlock block = m_before;
    block.headerRow = m_header->isChecked();
    block.rows.clear();
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        auto& cells = block.rows.emplace_back();
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const QTableWidgetItem* item = m_grid->item(row, column);
            const QString text = item ? item->text().trimmed() : QString();
            cells.push_back(before.contains(text) ? before.value(text) : typedCell(text));
        }
    }
    return block;
}

} // namespace rapporteur
