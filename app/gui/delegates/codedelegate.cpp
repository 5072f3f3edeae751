// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/delegates/codedelegate.h"

#include <QFontDatabase>

namespace aro {

void CodeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    showAsCode(*option);
}

void showAsCode(QStyleOptionViewItem &option)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStrikeOut(option.font.strikeOut());
    option.font = font;
    option.fontMetrics = QFontMetrics(font);
    option.direction = Qt::LeftToRight;
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
}

} // namespace aro
