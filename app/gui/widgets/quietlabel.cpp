// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/quietlabel.h"

#include "gui/widgets/colours.h"

#include <QEvent>

namespace aro {

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.92);
    setFont(smaller);
    updateColour();
}

void QuietLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColour();
}

void QuietLabel::updateColour()
{
    const QColor colour = quietText(parentWidget()->palette());
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colour);
    setPalette(quiet);
}

} // namespace aro
