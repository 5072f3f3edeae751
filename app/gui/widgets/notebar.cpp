// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/notebar.h"

#include "gui/widgets/colours.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/noteicon.h"
#include "gui/widgets/pageheader.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {

NoteBar::NoteBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QWidget(this))
    , m_text(makeText({}, this))
    , m_action(new QToolButton(this))
{
    m_text->setObjectName(u"noteText"_s);
    m_action->setObjectName(u"noteAction"_s);
    m_action->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_action->setFocusPolicy(Qt::StrongFocus);
    m_action->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Rhythm, Rhythm, Rhythm, Rhythm);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);

    connect(m_action, &QToolButton::clicked, this, &NoteBar::actionTriggered);
    hide();
}

void NoteBar::setNote(Note::Severity severity, const QString &text, const QString &actionText)
{
    const bool isNew = text != m_text->text() || severity != m_severity;
    m_severity = severity;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    if (!text.isEmpty())
        updateLook();
    setVisible(!text.isEmpty());
    if (isNew && isVisible()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString NoteBar::text() const
{
    return m_text->text();
}

void NoteBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        if (!isHidden())
            updateLook();
    }
}

void NoteBar::paintEvent(QPaintEvent *)
{
    const QColor window = palette().color(QPalette::Window);
    const QColor colour = noteColour(palette(), m_severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(window, colour, 0.5F));
    painter.setBrush(mixed(window, colour, 0.15F));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Rhythm / 2.0, Rhythm / 2.0);
    const qreal size = m_icon->width();
    const qreal top = m_icon->y() + (m_icon->height() - size) / 2;
    paintNoteIcon(painter, { qreal(m_icon->x()), top, size, size }, m_severity, palette());
}

void NoteBar::updateLook()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setFixedWidth(size);
    // Icon and first line of text stand beside the middle of the button.
    const int button = m_action->isHidden() ? 0 : m_action->sizeHint().height();
    const int line = std::max({ size, fontMetrics().height(), button });
    m_icon->setFixedHeight(line);
    m_text->setMinimumHeight(line);
}

} // namespace aro
