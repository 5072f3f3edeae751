// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/delegates/focusframe.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace aro {

void drawFocusFrame(QPainter &painter, const QStyleOptionViewItem &item)
{
    if (!item.state.testFlag(QStyle::State_HasFocus))
        return;
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(item.rect.adjusted(2, 2, -3, -3));
    painter.restore();
}

} // namespace aro
