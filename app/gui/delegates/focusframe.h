// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace aro {

/// Marks an item that has the focus. Styles mark it in the colour of the selection, which nobody sees on a
/// selected item.
void drawFocusFrame(QPainter &painter, const QStyleOptionViewItem &item);

} // namespace aro
