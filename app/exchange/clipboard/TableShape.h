#pragma once

#include <vector>

#include <gumbo.h>

namespace rapporteur {

/// A table as its rows and cells stand in the HTML, before spans are laid out.
struct TableShape
{
    struct Cell
    {
        const GumboNode* node = nullptr;
        int columns = 1;
        int rows = 1;
        bool isHeader = false;
    };
    struct Row
    {
        std::vector<Cell> cells;
        bool isInHead = false;
    };

    std::vector<Row> rows;
    const GumboNode* caption = nullptr;
    bool isLayout = false; ///< made for looks: the text in it is no table
};

TableShape tableShape(const GumboNode& table);

/// For each place of the grid its cell, null where a span of another cell covers it or the row is short.
std::vector<std::vector<const TableShape::Cell*>> tableGrid(const TableShape& shape);

/// Whether the first row names the columns.
bool hasHeaderRow(const TableShape& shape);

} // namespace rapporteur
