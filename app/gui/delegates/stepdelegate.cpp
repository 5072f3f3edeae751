// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/delegates/stepdelegate.h"

#include "gui/delegates/focusframe.h"
#include "gui/widgets/colours.h"
#include "gui/widgets/forms.h"
#include "models/stepmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace aro {
namespace {

constexpr int IconSize = 2 * Rhythm;

/// Shapes that differ without colour: a filled disc with a tick, a triangle, an empty ring.
void paintIcon(QPainter &painter, const QRectF &box, StepState state, const QColor &shape, const QColor &mark)
{
    painter.setPen(QPen(shape, 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    const QPointF centre = inner.center();
    switch (state) {
    case StepState::Todo:
        painter.drawEllipse(inner.adjusted(1, 1, -1, -1));
        break;
    case StepState::Done:
        painter.setBrush(shape);
        painter.drawEllipse(inner);
        painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF { centre + QPointF(-3.2, 0.2), centre + QPointF(-0.8, 2.8),
                                         centre + QPointF(3.4, -2.6) });
        break;
    case StepState::Attention:
        painter.setPen(QPen(shape, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF { { centre.x(), inner.top() + 0.5 },
                                        { inner.right(), inner.bottom() - 0.5 },
                                        { inner.left(), inner.bottom() - 0.5 } });
        painter.setPen(QPen(shape, 1.7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre + QPointF(0, -1.8), centre + QPointF(0, 1.8));
        painter.drawPoint(centre + QPointF(0, 4.4));
        break;
    }
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

struct Colours
{
    QColor text;
    QColor quiet;
    QColor shape; ///< of the icon
    QColor mark; ///< on the icon
};

Colours coloursOf(const QStyleOptionViewItem &item, StepState state)
{
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor accent = item.palette.color(QPalette::Highlight);
    const QColor onAccent = item.palette.color(QPalette::HighlightedText);
    if (isSelected)
        return { onAccent, onAccent, onAccent, accent };
    const QColor text = item.palette.color(QPalette::Text);
    const QColor quiet = quietText(item.palette);
    if (state == StepState::Done)
        return { text, quiet, accent, onAccent };
    return { text, quiet, state == StepState::Attention ? text : quiet, text };
}

void write(QPainter &painter, const QStyleOptionViewItem &item, const QRect &rect, const QString &words)
{
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width());
    painter.drawText(QStyle::visualRect(item.direction, item.rect, rect),
                     QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignTop), shown);
}

void paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index)
{
    const auto state = static_cast<StepState>(index.data(StepModel::StateRole).toInt());
    const Colours colours = coloursOf(item, state);
    const QRect box = item.rect.adjusted(Rhythm, Rhythm, -Rhythm, -Rhythm);
    const int titleHeight = QFontMetrics(item.font).height();
    const QRect icon(box.left(), box.top() + (titleHeight - IconSize) / 2, IconSize, IconSize);
    const QRect title = box.adjusted(IconSize + Rhythm, 0, 0, 0);

    paintIcon(painter, QStyle::visualRect(item.direction, item.rect, icon), state, colours.shape,
              colours.mark);
    painter.setFont(item.font);
    painter.setPen(colours.text);
    write(painter, item, title, index.data().toString());
    painter.setFont(smaller(item.font));
    painter.setPen(colours.quiet);
    write(painter, item, title.adjusted(0, titleHeight, 0, 0),
          index.data(StepModel::StateTextRole).toString());
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    painter->setRenderHint(QPainter::Antialiasing);
    paintContent(*painter, item, index);
    painter->restore();
    drawFocusFrame(*painter, item);
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics title(option.font);
    const QFontMetrics state(smaller(option.font));
    const int width = std::max(title.horizontalAdvance(index.data().toString()),
                               state.horizontalAdvance(index.data(StepModel::StateTextRole).toString()));
    return { width + IconSize + 3 * Rhythm, title.height() + state.height() + 2 * Rhythm };
}

} // namespace aro
