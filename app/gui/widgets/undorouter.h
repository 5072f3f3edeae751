// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace aro {

/// Text fields keep Undo and Redo to themselves even when they have nothing to undo. In the text fields below
/// its parent, the keys then reach the window's undo stack.
class UndoRouter final : public QObject
{
    Q_OBJECT

public:
    explicit UndoRouter(QWidget *root);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *before, QWidget *now);

    QWidget *m_root;
};

} // namespace aro
