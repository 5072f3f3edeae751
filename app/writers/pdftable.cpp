// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "writers/pdftable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::pdf {
namespace {

constexpr float Leading = 11;
constexpr float Padding = 4;
constexpr float TitleHeight = 18;
constexpr Style Title { .face = Face::Bold, .size = 8.5F, .colour = Accent };

qsizetype lineCount(const QList<Cell> &cells)
{
    qsizetype count = 1;
    for (const Cell &cell : cells)
        count = std::max(count, cell.size());
    return count;
}

float rowHeight(qsizetype lines)
{
    return static_cast<float>(lines) * Leading + 2 * Padding;
}

} // namespace

Table::Table(Layout &layout, QList<Column> columns)
    : m_layout(layout)
    , m_columns(std::move(columns))
{
}

float Table::heightWith(const QList<Cell> &cells, const Cell &above)
{
    return TitleHeight + rowHeight(lineCount(cells) + above.size());
}

void Table::titles()
{
    Canvas &canvas = m_layout.canvas();
    const float y = m_layout.y();
    canvas.fill(Layout::Left, y, Layout::TextWidth, TitleHeight, Light);
    float x = Layout::Left;
    for (const Column &column : m_columns) {
        canvas.text(x + Gap, y + 12.5F, column.title, Title);
        x += column.width;
    }
    m_layout.moveDown(TitleHeight);
    canvas.rule(Layout::Left, Layout::Right, m_layout.y(), Accent, 0.75F);
}

void Table::row(const QList<Cell> &cells, const Cell &above)
{
    const qsizetype lines = lineCount(cells);
    const float height = rowHeight(lines + above.size());
    const float page = Layout::Bottom - Layout::Top - TitleHeight;
    if (height > m_layout.room() && (height <= page || rowHeight(above.size() + 1) > m_layout.room())) {
        m_layout.newPage();
        titles();
    }
    for (const TextLine &line : above)
        m_layout.line(Layout::Left + Gap, line.text, line.style, Leading);
    for (qsizetype drawn = part(cells, 0); drawn < lines; drawn += part(cells, drawn)) {
        m_layout.newPage();
        titles();
    }
    m_layout.canvas().rule(Layout::Left, Layout::Right, m_layout.y(), Line, 0.5F);
}

qsizetype Table::part(const QList<Cell> &cells, qsizetype from)
{
    const auto fitting = static_cast<qsizetype>((m_layout.room() - 2 * Padding) / Leading);
    const qsizetype lines = std::clamp<qsizetype>(fitting, 1, lineCount(cells) - from);
    float x = Layout::Left;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells.at(column);
        float y = m_layout.y() + Padding;
        for (qsizetype i = from; i < std::min(from + lines, cell.size()); ++i) {
            y += Leading;
            m_layout.canvas().text(x + Gap, y - 2.5F, cell.at(i).text, cell.at(i).style);
        }
        x += m_columns.at(column).width;
    }
    m_layout.moveDown(rowHeight(lines));
    return lines;
}

Cell Table::cell(int column, const QString &text, const Style &style) const
{
    Cell cell;
    const QStringList lines = m_layout.canvas().wrapped(text, style, innerWidth(column));
    for (const QString &line : lines)
        cell.append({ line, style });
    return cell;
}

Cell Table::unbroken(float width, const QString &text, Style style) const
{
    constexpr float Smallest = 0.8F;
    const float needed = m_layout.canvas().widthOf(text, style);
    if (needed * Smallest > width)
        return {};
    style.size *= std::min(1.0F, width / needed);
    return { { text, style } };
}

} // namespace aro::pdf
