// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/menus.h"

#include "core/base/translations.h"
#include "gui/widgets/forms.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Menus", text);
}

QAction *add(QMenu *menu, const QString &name, const char *text, const QKeySequence &keys = {})
{
    QAction *action = menu->addAction(translated(text));
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

void buildFileMenu(QMenuBar *bar, Menus &menus)
{
    QMenu *file = bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&File")));
    menus.newDocument = add(file, u"new"_s, QT_TRANSLATE_NOOP("Menus", "&New"), QKeySequence::New);
    menus.open = add(file, u"open"_s, QT_TRANSLATE_NOOP("Menus", "&Open …"), QKeySequence::Open);
    menus.recent = file->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "Open &recent")));
    file->addSeparator();
    menus.save = add(file, u"save"_s, QT_TRANSLATE_NOOP("Menus", "&Save"), QKeySequence::Save);
    menus.saveAs = add(file, u"saveAs"_s, QT_TRANSLATE_NOOP("Menus", "Save &as …"), QKeySequence::SaveAs);
    menus.saveRules = add(file, u"saveRules"_s, QT_TRANSLATE_NOOP("Menus", "Save the rul&es …"),
                          QKeySequence(Qt::CTRL | Qt::Key_E));
    file->addSeparator();
    menus.quit
        = add(file, u"quit"_s, QT_TRANSLATE_NOOP("Menus", "&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    menus.quit->setMenuRole(QAction::QuitRole);
}

void buildEditMenu(QMenuBar *bar, QUndoStack *undoStack)
{
    QMenu *edit = bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&Edit")));
    QAction *undo = undoStack->createUndoAction(edit, translated(QT_TRANSLATE_NOOP("Menus", "&Undo:")));
    undo->setObjectName(u"undo"_s);
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = undoStack->createRedoAction(edit, translated(QT_TRANSLATE_NOOP("Menus", "&Redo:")));
    redo->setObjectName(u"redo"_s);
    redo->setShortcuts(
        { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    edit->addActions({ undo, redo });
}

void buildLanguageMenu(QMenu *view, const QString &language, Menus &menus)
{
    QMenu *languages = view->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&Language")));
    menus.languages = new QActionGroup(languages);
    for (const QString &code : Translations::languages()) {
        // Each language in its own words, so that everybody finds theirs.
        QAction *action = languages->addAction(code == "de"_L1 ? u"Deutsch"_s : u"English"_s);
        action->setObjectName(u"language-"_s + code);
        action->setCheckable(true);
        action->setChecked(code == language);
        action->setData(code);
        menus.languages->addAction(action);
    }
}

void buildViewMenu(QMenuBar *bar, const QStringList &steps, const QString &language, Menus &menus)
{
    QMenu *view = bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&View")));
    menus.steps = new QActionGroup(view);
    for (int step = 0; step < steps.size(); ++step) {
        QAction *action
            = view->addAction(u"&%1  %2"_s.arg(QString::number(step + 1), withoutMnemonics(steps[step])));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + step)));
        action->setCheckable(true);
        action->setData(step);
        menus.steps->addAction(action);
    }
    view->addSeparator();
    menus.filter = add(view, u"filter"_s, QT_TRANSLATE_NOOP("Menus", "&Filter"), QKeySequence::Find);
    view->addSeparator();
    buildLanguageMenu(view, language, menus);
}

void buildHelpMenu(QMenuBar *bar, Menus &menus)
{
    QMenu *help = bar->addMenu(translated(QT_TRANSLATE_NOOP("Menus", "&Help")));
    menus.help
        = add(help, u"help"_s, QT_TRANSLATE_NOOP("Menus", "Help for this &page"), QKeySequence::HelpContents);
    help->addSeparator();
    menus.about = add(help, u"about"_s, QT_TRANSLATE_NOOP("Menus", "&About this program"));
    menus.about->setMenuRole(QAction::AboutRole);
}

} // namespace

Menus buildMenus(QMenuBar *bar, QUndoStack *undoStack, const QStringList &steps, const QString &language)
{
    Menus menus;
    buildFileMenu(bar, menus);
    buildEditMenu(bar, undoStack);
    buildViewMenu(bar, steps, language, menus);
    buildHelpMenu(bar, menus);
    return menus;
}

} // namespace aro
