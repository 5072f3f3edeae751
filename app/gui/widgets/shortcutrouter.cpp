// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/shortcutrouter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace aro {
namespace {

bool isTextField(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) != nullptr
        || qobject_cast<const QPlainTextEdit *>(object) != nullptr;
}

bool canUndo(const QObject *field, bool isRedo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return isRedo ? line->isRedoAvailable() : line->isUndoAvailable();
    const QTextDocument *document = qobject_cast<const QPlainTextEdit *>(field)->document();
    return isRedo ? document->isRedoAvailable() : document->isUndoAvailable();
}

} // namespace

ShortcutRouter::ShortcutRouter(QWidget *root)
    : QObject(root)
    , m_root(root)
{
    // Fields come and go, so the one with the focus is watched.
    connect(qApp, &QApplication::focusChanged, this, &ShortcutRouter::watch);
}

void ShortcutRouter::watch(QWidget *before, QWidget *now)
{
    if (before != nullptr)
        before->removeEventFilter(this);
    if (isTextField(now) && m_root->isAncestorOf(now))
        now->installEventFilter(this);
}

bool ShortcutRouter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    // The end of the line is on a key of its own as well.
    const bool savesRules = key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_E;
    if (savesRules) {
        event->ignore();
        return true;
    }
    const bool isRedo = key->matches(QKeySequence::Redo);
    if (!isRedo && !key->matches(QKeySequence::Undo))
        return false;
    // Swallowed without being accepted: then the key is a shortcut of the window.
    event->ignore();
    return !canUndo(watched, isRedo);
}

} // namespace aro
