// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace aro {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + spacing(), std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect &rect, bool isMeasuring) const
{
    int y = rect.top();
    for (int first = 0; first < count();) {
        const Line line = lineFrom(first, rect.width());
        if (!isMeasuring)
            place(first, line, QRect(rect.left(), y, rect.width(), line.height));
        first = line.end;
        y += line.height + (first < count() ? spacing() / 2 : 0);
    }
    return y - rect.top();
}

FlowLayout::Line FlowLayout::lineFrom(int first, int width) const
{
    Line line { first, 0 };
    int used = 0;
    while (line.end < count()) {
        const QSize size = m_items[line.end]->sizeHint();
        if (line.end > first && used + size.width() > width)
            break;
        used += size.width() + spacing();
        line.height = std::max(line.height, size.height());
        ++line.end;
    }
    return line;
}

void FlowLayout::place(int first, const Line &line, const QRect &rect) const
{
    const Qt::LayoutDirection direction
        = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    for (int i = first; i < line.end; ++i) {
        const QSize size = m_items[i]->sizeHint();
        const QRect box(x, rect.top() + (line.height - size.height()) / 2, size.width(), size.height());
        m_items[i]->setGeometry(QStyle::visualRect(direction, rect, box));
        x += size.width() + spacing();
    }
}

} // namespace aro
