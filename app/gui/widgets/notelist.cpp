// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/notelist.h"

#include "gui/delegates/notedelegate.h"
#include "gui/widgets/forms.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {

NoteList::NoteList(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Notes"));
    setItemDelegate(new NoteDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &NoteList::copySelected);
}

QSize NoteList::sizeHint() const
{
    return { QListView::sizeHint().width(), 2 * (2 * fontMetrics().height() + Rhythm) + 2 * frameWidth() };
}

void NoteList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // A list from top to bottom lays itself out anew for its height alone, but its notes wrap.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void NoteList::copySelected()
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList sentences;
    for (const QModelIndex &row : rows)
        sentences.append(row.data().toString());
    QGuiApplication::clipboard()->setText(sentences.join(u'\n'));
}

} // namespace aro
