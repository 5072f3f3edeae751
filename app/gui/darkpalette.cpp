// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/darkpalette.h"

#include "gui/widgets/colours.h"

namespace aro {

QPalette darkPalette()
{
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor base(0x1f, 0x21, 0x23);
    const QColor text(0xe6, 0xe6, 0xe6);
    const QColor accent(0x3d, 0x8f, 0xd9);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mixed(base, window, 0.6F));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mixed(base, text, 0.55F));
    palette.setColor(QPalette::Button, mixed(window, text, 0.06F));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, mixed(accent, text, 0.35F));
    palette.setColor(QPalette::LinkVisited, mixed(QColor(0xb0, 0x8c, 0xd9), text, 0.2F));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, mixed(window, text, 0.22F));
    palette.setColor(QPalette::Midlight, mixed(window, text, 0.14F));
    palette.setColor(QPalette::Mid, mixed(window, Qt::black, 0.25F));
    palette.setColor(QPalette::Dark, mixed(window, Qt::black, 0.45F));
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, mixed(window, text, 0.45F));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, text, 0.2F));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, mixed(window, text, 0.6F));
    return palette;
}

} // namespace aro
