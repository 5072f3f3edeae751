// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secretmodel.h"

using namespace Qt::StringLiterals;

namespace aro {

void SecretModel::setRows(const QList<SecretRow> &rows, const MergeActions &actions)
{
    beginResetModel();
    m_rows = rows;
    m_actions = actions;
    endResetModel();
}

QList<MergeAction> SecretModel::choices(int index) const
{
    const SecretRow &row = m_rows.at(index);
    QList<MergeAction> choices { MergeAction::Keep };
    if (row.registry.isEmpty() || row.role == SecretRow::Role::Platform)
        return choices;
    if (row.redHat && row.redHat->state == RegistryEntry::State::Ok)
        choices.append(MergeAction::Take);
    if (row.cluster)
        choices.append(MergeAction::Remove);
    return choices;
}

MergeAction SecretModel::action(int index) const
{
    return m_actions.value(m_rows.at(index).registry, MergeAction::Keep);
}

int SecretModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SecretModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SecretModel::text(const SecretRow &row, int index, int column) const
{
    switch (column) {
    case RegistryColumn:
        return rowName(row);
    case UseColumn:
        return row.user.isEmpty() ? row.use : tr("%1 (user %2)").arg(row.use, row.user);
    case ClusterColumn:
        return row.cluster ? stateText(row.cluster) : u"–"_s;
    case RedHatColumn:
        return row.redHat ? stateText(row.redHat) : u"–"_s;
    case RoleColumn:
        return roleText(row.role);
    case ActionColumn:
        break;
    }
    const MergeAction action = this->action(index);
    if (action == MergeAction::Keep && !row.cluster)
        return tr("leave out", "what a merge does with an entry");
    if (action == MergeAction::Remove && !row.cluster)
        return tr("leave out", "what a merge does with an entry");
    return actionText(action);
}

QVariant SecretModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_rows.at(index.row()), index.row(), index.column());
    if (role == Qt::AccessibleTextRole && text(m_rows.at(index.row()), index.row(), index.column()) == "–"_L1)
        return tr("not in this file");
    return {};
}

QVariant SecretModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RegistryColumn:
        return tr("Registry");
    case UseColumn:
        return tr("Enables");
    case ClusterColumn:
        return tr("Cluster's");
    case RedHatColumn:
        return tr("Red Hat's");
    case RoleColumn:
        return tr("For your selection");
    case ActionColumn:
        return tr("Merge");
    }
    return {};
}

QString actionText(MergeAction action)
{
    switch (action) {
    case MergeAction::Keep:
        return SecretModel::tr("keep the cluster's", "what a merge does with an entry");
    case MergeAction::Take:
        return SecretModel::tr("take Red Hat's", "what a merge does with an entry");
    case MergeAction::Remove:
        break;
    }
    return SecretModel::tr("remove", "what a merge does with an entry");
}

} // namespace aro
