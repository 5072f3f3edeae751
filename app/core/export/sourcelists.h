// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/export/rule.h"

#include <QHash>
#include <QSet>

namespace aro {

/// Source networks that one or more rules share, so that a file defines them once.
struct SourceList
{
    Direction direction = Direction::ClusterEgress;
    QString suffix; ///< tells the lists of one direction apart, an identifier; empty when there is only one
    /// The clusters that have it, as an identifier of at most 40 characters: unique in its direction, without
    /// capitals. It depends on nothing but these clusters, so it names what a firewall keeps: under the name
    /// that a list had before there are never the networks of others.
    QString owner;
    QList<Cidr> networks;

    [[nodiscard]] bool isClientAccess() const { return direction == Direction::ClientAccess; }
    /// "egress_sources_prod", with the words for the two directions given.
    [[nodiscard]] QString name(QLatin1StringView egress, QLatin1StringView client, QChar joint) const;
};

/// The distinct source lists of an export, named after their clusters so that names stay when a feature is
/// added.
class SourceLists final
{
public:
    explicit SourceLists(const QList<Rule> &rules);

    [[nodiscard]] const QList<SourceList> &all() const { return m_lists; }
    [[nodiscard]] const SourceList &of(const Rule &rule) const { return m_lists.at(indexOf(rule)); }
    [[nodiscard]] qsizetype indexOf(const Rule &rule) const;

private:
    void setSuffixes(Direction direction, const QStringList &suffixes);

    QList<SourceList> m_lists; ///< in order of first use
    QHash<QString, qsizetype> m_indexes;
};

/// All source networks of one direction, normalised.
[[nodiscard]] QList<Cidr> networksOf(const QList<Rule> &rules, Direction direction);

/// The name with '_' for everything that is no letter or digit.
[[nodiscard]] QString identifier(QString name);

/// `wanted`, or with a number when it is taken; takes it.
[[nodiscard]] QString uniqueName(const QString &wanted, QSet<QString> &taken);

/// "10.20.1.0_24": no host name has an underscore, so objects for networks and hosts cannot clash.
[[nodiscard]] QString networkObject(const Cidr &network);

} // namespace aro
