// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pullsecret/secretmerge.h"
#include "core/pullsecret/secrettable.h"

#include <QAbstractTableModel>

namespace aro {

/// The entries of both pull secrets and what a merge does with them. Holds no credential.
class SecretModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        RegistryColumn,
        ClusterColumn,
        RedHatColumn,
        ActionColumn,
        RoleColumn,
        UseColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `actions` by registry, as in mergeSecrets().
    void setRows(const QList<SecretRow> &rows, const MergeActions &actions);
    [[nodiscard]] const SecretRow &row(int index) const { return m_rows.at(index); }
    /// What a merge may do with the entry of a row; a single choice means that there is none.
    [[nodiscard]] QList<MergeAction> choices(int index) const;
    [[nodiscard]] MergeAction action(int index) const;
    /// What an action does with the entry of a row, in the language of the user interface.
    [[nodiscard]] QString actionText(int index, MergeAction action) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int index, int column) const;

    QList<SecretRow> m_rows;
    MergeActions m_actions;
};

} // namespace aro
