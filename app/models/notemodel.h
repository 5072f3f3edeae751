// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/note.h"

#include <QAbstractListModel>

namespace aro {

/// Notes as sentences, warnings first.
class NoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsWarningRole = Qt::UserRole,
        ShortIdRole, ///< "W1" ... "W9" as in the documentation's table, else empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setNotes(const Notes &notes);
    [[nodiscard]] const Notes &notes() const { return m_notes; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Notes m_notes;
};

} // namespace aro
