// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/stepstate.h"

#include <QWidget>

namespace aro {

/// One step of the assistant: title, one sentence, content. Pages know the Session, never each other.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; ///< translated, as in the step list
    [[nodiscard]] virtual StepState state() const = 0;
    [[nodiscard]] virtual QString helpTopic() const = 0; ///< file name in resources/help without suffix

Q_SIGNALS:
    /// The page asks for another one: index of the step, 0-based.
    void stepRequested(int step);
    /// A sentence for the status line.
    void messageRequested(const QString &text);
    /// state() may be different now.
    void stateChanged();
};

} // namespace aro
