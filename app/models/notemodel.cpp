// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/notemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

bool isWarning(const Note &note)
{
    return severity(note) == Note::Severity::Warning;
}

QString shortId(const Note &note)
{
    const QString id = noteId(note.id);
    return id.startsWith(u'W') ? id : QString();
}

QString accessibleText(const Note &note)
{
    return isWarning(note) ? NoteModel::tr("Warning: %1").arg(noteText(note)) : noteText(note);
}

} // namespace

void NoteModel::setNotes(const Notes &notes)
{
    Notes sorted = notes;
    std::stable_partition(sorted.begin(), sorted.end(), isWarning);
    if (sorted == m_notes)
        return;
    beginResetModel();
    m_notes = sorted;
    endResetModel();
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const Note &note = m_notes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return noteText(note);
    case Qt::AccessibleTextRole:
        return accessibleText(note);
    case IsWarningRole:
        return isWarning(note);
    case ShortIdRole:
        return shortId(note);
    }
    return {};
}

} // namespace aro
