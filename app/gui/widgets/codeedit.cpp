// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/codeedit.h"

#include <QFontDatabase>
#include <QTextOption>

namespace aro {

void makeCodeEdit(QPlainTextEdit *edit)
{
    edit->setReadOnly(true);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setLayoutDirection(Qt::LeftToRight);
    QTextOption option = edit->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    edit->document()->setDefaultTextOption(option);
}

} // namespace aro
