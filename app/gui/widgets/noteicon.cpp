// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/noteicon.h"

#include <QPainter>
#include <QPalette>

namespace aro {

QColor noteColour(const QPalette &palette, Note::Severity severity)
{
    constexpr float Amber = 0.11F;
    const QColor highlight = palette.color(QPalette::Highlight);
    return severity == Note::Severity::Information ? highlight
                                                   : QColor::fromHsvF(Amber, 0.9F, highlight.valueF());
}

void paintNoteIcon(QPainter &painter, const QRectF &box, Note::Severity severity, const QPalette &palette)
{
    // Drawn on a grid of 16 units.
    constexpr qreal Grid = 16;
    const bool isWarning = severity == Note::Severity::Warning;
    const QColor mark = isWarning ? QColor(Qt::black) : palette.color(QPalette::HighlightedText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / Grid, box.height() / Grid);
    painter.setBrush(noteColour(palette, severity));
    painter.setPen(QPen(noteColour(palette, severity), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isWarning)
        painter.drawPolygon(QPolygonF { { 8, 2 }, { 15, 14 }, { 1, 14 } });
    else
        painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
    painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap));
    const qreal stemTop = isWarning ? 6.3 : 7.6;
    const qreal stemEnd = isWarning ? 9.7 : 11.4;
    painter.drawLine(QPointF(8, stemTop), QPointF(8, stemEnd));
    painter.drawPoint(QPointF(8, isWarning ? 12.4 : 4.6));
    painter.restore();
}

} // namespace aro
