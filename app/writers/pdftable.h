// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "writers/pdflayout.h"

namespace aro::pdf {

struct TextLine
{
    QString text;
    Style style;
};

using Cell = QList<TextLine>;

struct Column
{
    QString title;
    float width = 0;
};

/// A table that goes over pages: its titles are repeated, and a row is divided only when it is longer than a
/// page.
class Table final
{
public:
    static constexpr float Gap = 5; ///< beside a cell's text

    Table(Layout &layout, QList<Column> columns);

    /// Height of the titles and of a first row with these cells, for keepTogether().
    [[nodiscard]] static float heightWith(const QList<Cell> &cells, const Cell &above = {});

    void titles();
    /// `above` goes over the whole width: what is too long for its cell.
    void row(const QList<Cell> &cells, const Cell &above = {});

    /// Lines in one style that fit in a cell.
    [[nodiscard]] Cell cell(int column, const QString &text, const Style &style) const;
    /// A text that must not be broken, such as a host: in smaller letters when it is long. Empty when even
    /// these do not fit.
    [[nodiscard]] Cell unbroken(float width, const QString &text, Style style) const;
    [[nodiscard]] float innerWidth(int column) const { return m_columns.at(column).width - 2 * Gap; }

private:
    /// Draws the lines from `from` on as far as they fit and returns how many.
    qsizetype part(const QList<Cell> &cells, qsizetype from);

    Layout &m_layout;
    QList<Column> m_columns;
};

} // namespace aro::pdf
