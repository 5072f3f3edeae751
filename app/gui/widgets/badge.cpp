// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/badge.h"

#include "gui/widgets/colours.h"
#include "gui/widgets/forms.h"

#include <QPainter>

namespace aro {

Badge::Badge(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(Rhythm, 1, Rhythm, 1);
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.92);
    setFont(smaller);
}

void Badge::paintEvent(QPaintEvent *event)
{
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(window, text, 0.35F));
    painter.setBrush(mixed(window, text, 0.06F));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace aro
