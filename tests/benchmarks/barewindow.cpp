// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "firstpaint.h"

#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>

using namespace Qt::StringLiterals;

/// The yardstick: a main window with a table of 30 rows and nothing else.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    auto *table = new QTableWidget(30, 4, &window);
    for (int row = 0; row < 30; ++row) {
        for (int column = 0; column < 4; ++column)
            table->setItem(row, column, new QTableWidgetItem(u"cell %1.%2"_s.arg(row).arg(column)));
    }
    window.setCentralWidget(table);
    window.resize(1100, 720);
    return aro::runUntilFirstPaint(window);
}
