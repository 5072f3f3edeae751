// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QStringList>

namespace aro {

/// A sheet of a workbook: texts below titles. What looks like a formula is a text, too.
struct Sheet
{
    struct Column
    {
        QString title;
        int width = 10; ///< in characters
    };

    QString name;
    QList<Column> columns;
    QList<QStringList> rows; ///< each as long as `columns`
};

/// Plain data, so that what writes the file needs nothing else of ours.
struct Workbook
{
    QString title;
    QString comment;
    QDate date; ///< no clock: that of the catalog
    QList<Sheet> sheets;
};

/// The sheets as text with tabs between the cells: what a preview shows.
[[nodiscard]] QString plainText(const Workbook &workbook);

} // namespace aro
