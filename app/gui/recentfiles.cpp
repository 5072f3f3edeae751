// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/recentfiles.h"

#include "gui/documents.h"
#include "gui/settings.h"
#include "gui/widgets/forms.h"

#include <QCoreApplication>
#include <QDir>
#include <QMenu>

namespace aro {

void fillRecentFiles(QMenu *menu, Settings *settings, Documents *documents)
{
    menu->clear();
    const QStringList files = settings != nullptr ? settings->recentFiles() : QStringList();
    for (const QString &file : files) {
        QAction *action = menu->addAction(withoutMnemonics(QDir::toNativeSeparators(file)));
        QObject::connect(action, &QAction::triggered, documents,
                         [documents, file] { documents->open(file); });
    }
    menu->addSeparator();
    QAction *clear = menu->addAction(QCoreApplication::translate("Menus", "&Clear this list"));
    clear->setEnabled(!files.isEmpty());
    QObject::connect(clear, &QAction::triggered, menu, [settings] { settings->clearRecentFiles(); });
}

} // namespace aro
