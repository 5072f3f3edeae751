// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/note.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace aro {

/// An inline note: icon, sentence and, if wanted, one action. Never a pop-up.
class NoteBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoteBar(QWidget *parent = nullptr); ///< starts hidden

    /// Shows a plain-text sentence; an empty one hides the bar. `actionText` empty: no button.
    void setNote(Note::Severity severity, const QString &text, const QString &actionText = {});
    [[nodiscard]] QString text() const;
    [[nodiscard]] Note::Severity severity() const { return m_severity; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override; ///< icons follow the style
    void paintEvent(QPaintEvent *event) override; ///< the tint follows the palette

private:
    void updateLook();

    Note::Severity m_severity = Note::Severity::Information;
    QWidget *m_icon = nullptr; ///< the place of the icon
    QLabel *m_text = nullptr;
    QToolButton *m_action = nullptr;
};

} // namespace aro
