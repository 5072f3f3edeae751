// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace aro::cli {

/// Columns that fit an ordinary terminal.
inline constexpr qsizetype PageWidth = 80;

/// Breaks `text` between words into lines of at most `width` characters. Empty text gives no line.
[[nodiscard]] QStringList wrapped(const QString &text, qsizetype width);

/// wrapped() text with `indent` blanks before each line; ends with a line feed unless it is empty.
[[nodiscard]] QString indented(const QString &text, qsizetype indent);

/// Rows of the same length as lines with aligned columns, two blanks apart; the last column is as long as it
/// is.
[[nodiscard]] QString table(const QList<QStringList> &rows);

} // namespace aro::cli
