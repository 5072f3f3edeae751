// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/delegates/endpointdelegate.h"

#include "gui/delegates/codedelegate.h"
#include "gui/widgets/colours.h"
#include "models/endpointmodel.h"

namespace aro {

void EndpointDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = static_cast<EndpointRow::State>(index.data(EndpointModel::StateRole).toInt());
    if (state == EndpointRow::State::Excluded)
        option->font.setStrikeOut(index.column() != EndpointModel::StateColumn);
    if (state != EndpointRow::State::Rule)
        option->palette.setColor(QPalette::Text, quietText(option->palette));
    // Fusion draws the edge of boxes darker than the window, which a dark table swallows.
    if (option->palette.color(QPalette::Base).lightness() < option->palette.color(QPalette::Text).lightness())
        option->palette.setColor(QPalette::Window, quietText(option->palette));
    if (index.column() == EndpointModel::HostColumn || index.column() == EndpointModel::PortColumn)
        showAsCode(*option);
}

} // namespace aro
