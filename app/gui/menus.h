// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QUndoStack;

namespace aro {

/// The entries of the menus; the window says what they do.
struct Menus
{
    QAction *newDocument = nullptr;
    QAction *open = nullptr;
    QMenu *recent = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *saveRules = nullptr;
    QAction *quit = nullptr;
    QActionGroup *steps = nullptr; ///< data(): index of the step
    QAction *filter = nullptr;
    QActionGroup *languages = nullptr; ///< data(): language code
    QAction *help = nullptr;
    QAction *about = nullptr;
};

/// Texts, keys and order.
[[nodiscard]] Menus buildMenus(QMenuBar *bar, QUndoStack *undoStack, const QStringList &steps,
                               const QString &language);

} // namespace aro
