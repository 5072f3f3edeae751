// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/colours.h"

namespace aro {

QColor mixed(const QColor &bottom, const QColor &top, float share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(part(bottom.redF(), top.redF()), part(bottom.greenF(), top.greenF()),
                            part(bottom.blueF(), top.blueF()));
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.66F);
}

} // namespace aro
