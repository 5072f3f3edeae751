// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "models/targetmodel.h"

#include "core/export/target.h"
#include "core/export/unsupported.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

enum class Group { AzureFirewall, OtherFirewalls, Documents };

Group groupOf(const Target &target)
{
    if (target.can(Target::Documents))
        return Group::Documents;
    return target.id.startsWith("azure-"_L1) ? Group::AzureFirewall : Group::OtherFirewalls;
}

QString headingOf(Group group)
{
    switch (group) {
    case Group::AzureFirewall:
        return TargetModel::tr("Azure Firewall");
    case Group::OtherFirewalls:
        return TargetModel::tr("Other firewalls and proxies");
    case Group::Documents:
        return TargetModel::tr("Documents and data");
    }
    return {};
}

} // namespace

QString TargetModel::Row::id() const
{
    if (target)
        return QString(target->id);
    return unsupported ? QString(unsupported->id) : QString();
}

QString TargetModel::Row::title() const
{
    if (target)
        return targetTitle(*target);
    return unsupported ? unsupportedTitle(*unsupported) : heading;
}

QString TargetModel::Row::summary() const
{
    if (target)
        return targetSummary(*target);
    return unsupported ? unsupportedReason(*unsupported) : QString();
}

TargetModel::TargetModel(QObject *parent)
    : QAbstractListModel(parent)
{
    addTargets();
    addUnsupported();
}

void TargetModel::addTargets()
{
    constexpr std::array groups { Group::AzureFirewall, Group::OtherFirewalls, Group::Documents };
    for (const Group group : groups) {
        const qsizetype heading = m_rows.size();
        for (const Target *target : exportTargets()) {
            if (groupOf(*target) == group)
                m_rows.append(Row { .heading = {}, .target = target });
        }
        if (m_rows.size() > heading)
            m_rows.insert(heading, Row { .heading = headingOf(group) });
    }
}

void TargetModel::addUnsupported()
{
    m_rows.append(Row { .heading = tr("Cannot do this", "heading of a list of products") });
    for (const UnsupportedProduct &product : unsupportedProducts())
        m_rows.append(Row { .heading = {}, .unsupported = &product });
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};

    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case SummaryRole:
        return row.summary();
    case IdRole:
        return row.id();
    case IsHeadingRole:
        return row.id().isEmpty();
    case IsUnsupportedRole:
        return row.unsupported != nullptr;
    }
    return {};
}

Qt::ItemFlags TargetModel::flags(const QModelIndex &index) const
{
    return index.data(IsHeadingRole).toBool() ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                              : QAbstractListModel::flags(index);
}

QModelIndex TargetModel::indexOf(const QString &targetId) const
{
    if (targetId.isEmpty())
        return {};
    const auto row = std::ranges::find_if(m_rows, [&](const Row &each) { return each.id() == targetId; });
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

} // namespace aro
