// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/clusterlistmodel.h"

#include "models/rowchange.h"

namespace aro {

int ClusterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant ClusterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return m_names[index.row()];
    return {};
}

bool ClusterListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT renameRequested(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ClusterListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemNeverHasChildren : flags;
}

void ClusterListModel::setNames(const QStringList &names)
{
    const RowChange change
        = rowChange(m_names, names, [](const QString &left, const QString &right) { return left == right; });
    if (change.removed == change.inserted) {
        m_names = names;
        if (change.inserted > 0)
            Q_EMIT dataChanged(index(change.first), index(change.first + change.inserted - 1));
        return;
    }
    if (change.removed > 0) {
        beginRemoveRows({}, change.first, change.first + change.removed - 1);
        m_names.remove(change.first, change.removed);
        endRemoveRows();
    }
    if (change.inserted > 0) {
        beginInsertRows({}, change.first, change.first + change.inserted - 1);
        m_names = names;
        endInsertRows();
    }
}

} // namespace aro
