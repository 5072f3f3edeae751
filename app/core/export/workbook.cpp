// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/workbook.h"

using namespace Qt::StringLiterals;

namespace aro {

QString plainText(const Workbook &workbook)
{
    QString text;
    for (const Sheet &sheet : workbook.sheets) {
        QStringList titles;
        for (const Sheet::Column &column : sheet.columns)
            titles.append(column.title);
        text += u"%1[%2]\n%3\n"_s.arg(text.isEmpty() ? QString() : u"\n"_s, sheet.name, titles.join(u'\t'));
        for (const QStringList &row : sheet.rows)
            text += row.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace aro
