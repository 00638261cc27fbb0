#include "exchange/clipboard/TableShape.h"

#include "exchange/clipboard/ClipboardText.h"
#include "exchange/clipboard/HtmlElement.h"

#include <algorithm>
#include <map>

namespace rapporteur {

using namespace Qt::StringLiterals;

namespace {

// More columns than any page can show; a span is a number that somebody wrote.
constexpr int mostColumns = 60;
constexpr int mostSpannedRows = 500;

bool holdsTable(const GumboVector& children, int depth)
{
    for (unsigned index = 0; index < children.length && depth < deepestClipboardElement; ++index) {
        const GumboNode* child = childAt(children, index);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        if (child->v.element.tag == GUMBO_TAG_TABLE || holdsTable(child->v.element.children, depth + 1))
            return true;
    }
    return false;
}

TableShape::Row rowOf(const GumboElement& element, bool isInHead)
{
    TableShape::Row row;
    row.isInHead = isInHead;
    for (unsigned index = 0; index < element.children.length; ++index) {
        const GumboNode* child = childAt(element.children, index);
        if (child->type != GUMBO_NODE_ELEMENT || row.cells.size() >= mostColumns)
            continue;
        const GumboTag tag = child->v.element.tag;
        if (tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH)
            continue;
        const HtmlElement cell(child->v.element);
        row.cells.push_back({ child, std::clamp(cell.number("colspan", 1), 1, mostColumns),
            std::clamp(cell.number("rowspan", 1), 1, mostSpannedRows), tag == GUMBO_TAG_TH });
    }
    return row;
}

void addRows(const GumboVector& children, bool isInHead, TableShape& shape)
{
    for (unsigned index = 0; index < children.length; ++index) {
        const GumboNode* child = childAt(children, index);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboElement& element = child->v.element;
        if (element.tag == GUMBO_TAG_TR) {
            TableShape::Row row = rowOf(element, isInHead);
            if (!row.cells.empty())
                shape.rows.push_back(std::move(row));
        } else if (element.tag == GUMBO_TAG_CAPTION) {
            shape.caption = child;
        } else if (element.tag == GUMBO_TAG_THEAD || element.tag == GUMBO_TAG_TBODY || element.tag == GUMBO_TAG_TFOOT) {
            for (unsigned inner = 0; inner < element.children.length; ++inner) {
                const GumboNode* row = childAt(element.children, inner);
                if (row->type != GUMBO_NODE_ELEMENT || row->v.element.tag != GUMBO_TAG_TR)
                    continue;
                TableShape::Row read = rowOf(row->v.element, element.tag == GUMBO_TAG_THEAD);
                if (!read.cells.empty())
                    shape.rows.push_back(std::move(read));
            }
        }
    }
}

} // namespace

TableShape tableShape(const GumboNode& table)
{
    const HtmlElement element(table.v.element);
    TableShape shape;
    addRows(element.children(), false, shape);
    const QString role = element.attribute("role").toLower();
    const bool isSingle = shape.rows.empty() || (shape.rows.size() == 1 && shape.rows.front().cells.size() == 1);
    shape.isLayout = role == "presentation"_L1 || role == "none"_L1 || isSingle || holdsTable(element.children(), 0);
    return shape;
}

std::vector<std::vector<const TableShape::Cell*>> tableGrid(const TableShape& shape)
{
    std::vector<std::vector<const TableShape::Cell*>> grid;
    std::map<size_t, size_t> covered; // by column: up to which row
    size_t columns = 0;
    for (size_t row = 0; row < shape.rows.size(); ++row) {
        std::vector<const TableShape::Cell*> places;
        const auto skipCovered = [&] {
            while (places.size() < mostColumns && covered[places.size()] > row)
                places.push_back(nullptr);
        };
        for (const TableShape::Cell& cell : shape.rows[row].cells) {
            skipCovered();
            for (int column = 0; column < cell.columns && places.size() < mostColumns; ++column) {
                covered[places.size()] = row + static_cast<size_t>(cell.rows);
                places.push_back(column == 0 ? &cell : nullptr);
            }
        }
        skipCovered();
        columns = std::max(columns, places.size());
        grid.push_back(std::move(places));
    }
    for (auto& row : grid)
        row.resize(columns, nullptr);
    return grid;
}

bool hasHeaderRow(const TableShape& shape)
{
    const TableShape::Row& first = shape.rows.front();
    return first.isInHead
        || (shape.rows.size() > 1
            && std::all_of(first.cells.begin(), first.cells.end(), [](const TableShape::Cell& cell) { return cell.isHeader; }));
}

} // namespace rapporteur
