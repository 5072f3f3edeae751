// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/delegates/targetdelegate.h"

#include "gui/widgets/forms.h"
#include "models/targetmodel.h"

namespace aro {
namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(TargetModel::IsHeadingRole).toBool();
}

} // namespace

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int above = isHeading(index) && index.row() > 0 ? Rhythm : 0;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Rhythm / 2 + above);
}

void TargetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(TargetModel::IsUnsupportedRole).toBool())
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
    if (!isHeading(index))
        return;
    // A heading cannot be chosen, but it is not greyed out either.
    option->state |= QStyle::State_Enabled;
    option->state &= ~(QStyle::State_MouseOver | QStyle::State_Selected);
    option->font.setBold(true);
    option->displayAlignment = Qt::AlignLeading | Qt::AlignBottom;
}

} // namespace aro
