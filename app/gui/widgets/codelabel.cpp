// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/codelabel.h"

#include "gui/widgets/pageheader.h"

#include <QFontDatabase>
#include <QLabel>

#include <algorithm>

namespace aro {

QLabel *makeCodeLabel(const QString &text, QWidget *parent)
{
    QLabel *label = makeText(text, parent);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setWordWrap(false);
    label->setLayoutDirection(Qt::LeftToRight);
    label->setAlignment((parent->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                        | Qt::AlignTop);
    return label;
}

void shareBaseLine(const QLabel &code, QLabel &text)
{
    const int lower = code.fontMetrics().ascent() - text.fontMetrics().ascent();
    text.setContentsMargins(0, code.contentsMargins().top() + std::max(0, lower), 0, 0);
}

} // namespace aro
