// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/secretmodel.h"

#include <algorithm>

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
    // What is proposed is always one of the choices, even if Red Hat's secret cannot give it.
    const bool canTake = row.redHat && row.redHat->state == RegistryEntry::State::Ok;
    if (canTake || action(index) == MergeAction::Take)
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

QString SecretModel::text(int index, int column) const
{
    const SecretRow &row = m_rows.at(index);
    switch (column) {
    case RegistryColumn:
        return rowName(row);
    case UseColumn:
        return useText(row);
    case ClusterColumn:
        return row.cluster ? stateText(row.cluster) : u"–"_s;
    case RedHatColumn:
        return row.redHat ? stateText(row.redHat) : u"–"_s;
    case RoleColumn:
        return roleText(row.role);
    case ActionColumn:
        break;
    }
    // Without the cluster's secret there is nothing to merge into.
    const bool merges
        = std::ranges::any_of(m_rows, [](const SecretRow &any) { return any.cluster.has_value(); });
    return merges ? actionText(index, action(index)) : QString();
}

QVariant SecretModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole && text(index.row(), index.column()) == "–"_L1)
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

QString SecretModel::actionText(int index, MergeAction action) const
{
    if (action == MergeAction::Take)
        return tr("take Red Hat's", "what a merge does with an entry");
    if (!m_rows.at(index).cluster)
        return tr("leave out", "what a merge does with an entry");
    return action == MergeAction::Keep ? tr("keep the cluster's", "what a merge does with an entry")
                                       : tr("remove", "what a merge does with an entry");
}

} // namespace aro
