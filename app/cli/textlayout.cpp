// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/textlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro::cli {
namespace {

QList<qsizetype> columnWidths(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), row.at(column).size());
    }
    return widths;
}

} // namespace

QStringList wrapped(const QString &text, qsizetype width)
{
    QStringList lines;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!lines.isEmpty() && lines.constLast().size() + 1 + word.size() <= width)
            lines.last() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

QString indented(const QString &text, qsizetype indent)
{
    QString result;
    const QStringList lines = wrapped(text, PageWidth - indent);
    for (const QString &line : lines)
        result += QString(indent, u' ') + line + u'\n';
    return result;
}

QString table(const QList<QStringList> &rows)
{
    const QList<qsizetype> widths = columnWidths(rows);
    QString result;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

} // namespace aro::cli
