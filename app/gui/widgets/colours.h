// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace aro {

/// `share` of `top` over `bottom`, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &bottom, const QColor &top, float share);

/// Text of lesser weight that is still readable (contrast above 4.5 : 1 in the usual palettes).
[[nodiscard]] QColor quietText(const QPalette &palette);

} // namespace aro
