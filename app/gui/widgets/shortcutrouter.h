// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace aro {

/// Text fields keep keys to themselves that the window has actions for: Undo and Redo even when they have
/// nothing to undo, and Ctrl+E. In the text fields below its parent, these keys reach the window.
class ShortcutRouter final : public QObject
{
    Q_OBJECT

public:
    explicit ShortcutRouter(QWidget *root);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *before, QWidget *now);

    QWidget *m_root;
};

} // namespace aro
