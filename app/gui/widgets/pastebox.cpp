// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/pastebox.h"

#include "gui/widgets/forms.h"

#include <QFontDatabase>

namespace aro {

QPlainTextEdit *makePasteBox(int lines, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    box->setLayoutDirection(Qt::LeftToRight);
    box->setTabChangesFocus(true);
    leaveDropsToWindow(box);
    setVisibleLines(box, lines);
    return box;
}

} // namespace aro
