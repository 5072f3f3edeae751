// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/textlabel.h"

#include "gui/widgets/colours.h"

#include <QEvent>

namespace aro {

TextLabel::TextLabel(const QString &text, QWidget *parent, Weight weight)
    : QLabel(text, parent)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (m_weight == Weight::Normal)
        return;
    constexpr qreal Smaller = 0.92;
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * Smaller);
    setFont(smaller);
    updateColour();
}

int TextLabel::heightForWidth(int width) const
{
    // Layouts ask for the same heights again and again, and shaping text is most of a start's work.
    if (text() != m_measured) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void TextLabel::changeEvent(QEvent *event)
{
    m_heights.clear();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_weight == Weight::Quiet)
        updateColour();
}

void TextLabel::updateColour()
{
    const QColor colour = quietText(parentWidget()->palette());
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colour);
    setPalette(quiet);
}

} // namespace aro
