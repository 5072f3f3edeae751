// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/hostlists.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr qsizetype MaxNamed = 10; ///< networks or clusters that a note names

struct HostList
{
    QStringList clusters; ///< those that need it
    QStringList entries;
};

QHash<QString, QList<const Rule *>> rulesByCluster(const QList<Rule> &rules, Direction direction)
{
    QHash<QString, QList<const Rule *>> result;
    for (const Rule &rule : rules) {
        if (rule.direction != direction)
            continue;
        for (const QString &cluster : rule.clusters)
            result[cluster].append(&rule);
    }
    return result;
}

QList<RuleTarget> destinationsOf(const QList<const Rule *> &rules)
{
    QList<RuleTarget> destinations;
    for (const Rule *rule : rules)
        destinations += rule->destinations;
    return destinations;
}

QString keyOf(QStringList entries)
{
    std::sort(entries.begin(), entries.end());
    return entries.join(u'\n');
}

/// Clusters with the same rules share a list without looking at it; others share it when its entries are the
/// same.
QList<HostList> distinctLists(const RenderInput &input, Direction direction, const ListWriter &write)
{
    const auto rules = rulesByCluster(input.rules, direction);
    QList<HostList> lists;
    QHash<QList<const Rule *>, qsizetype> placesByRules;
    QHash<QString, qsizetype> placesByEntries;
    for (const Cluster &cluster : input.project.clusters) {
        const auto it = rules.constFind(cluster.name);
        if (it == rules.constEnd())
            continue;
        auto place = placesByRules.constFind(*it);
        if (place == placesByRules.constEnd()) {
            QStringList entries = write(destinationsOf(*it));
            entries.removeDuplicates();
            const QString key = keyOf(entries);
            if (!placesByEntries.contains(key)) {
                placesByEntries.insert(key, lists.size());
                lists.append({ {}, entries });
            }
            place = placesByRules.insert(*it, placesByEntries.value(key));
        }
        lists[*place].clusters.append(cluster.name);
    }
    return lists;
}

/// The networks of these clusters, or the clusters themselves where no networks are given.
QString audience(const Project &project, const QStringList &clusters, Direction direction)
{
    const QSet<QString> wanted(clusters.begin(), clusters.end());
    QList<Cidr> networks;
    for (const Cluster &cluster : project.clusters) {
        if (!wanted.contains(cluster.name))
            continue;
        networks += direction == Direction::ClientAccess ? cluster.clientSources : cluster.sources;
    }
    networks = normalised(networks);
    QStringList names;
    for (qsizetype i = 0; i < networks.size() && i < MaxNamed; ++i)
        names.append(networks.at(i).text());
    if (networks.isEmpty())
        names = clusters.first(std::min<qsizetype>(clusters.size(), MaxNamed));
    const bool isCut = std::max(networks.size(), networks.isEmpty() ? clusters.size() : 0) > MaxNamed;
    return names.join(", "_L1) + (isCut ? u", …"_s : QString());
}

bool isBelow(const QString &name, const QSet<QString> &domains)
{
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0; dot = name.indexOf(u'.', dot + 1)) {
        if (domains.contains(name.sliced(dot + 1)))
            return true;
    }
    return false;
}

} // namespace

QList<ArtifactFile> hostLists(const RenderInput &input, QLatin1StringView suffix, const ListWriter &write,
                              qsizetype maxEntries)
{
    QList<ArtifactFile> files;
    for (const Direction direction : { Direction::ClusterEgress, Direction::ClientAccess }) {
        const QString name = direction == Direction::ClientAccess ? u"aro-client-access"_s : u"aro-egress"_s;
        const QList<HostList> lists = distinctLists(input, direction, write);
        for (const HostList &list : lists) {
            const QString cluster = lists.size() > 1 ? u'-' + list.clusters.constFirst() : QString();
            const QString whose = audience(input.project, list.clusters, direction);
            const qsizetype size = maxEntries == 0 ? list.entries.size() : maxEntries;
            for (qsizetype i = 0; i < list.entries.size(); i += size) {
                // No cluster has a '+' in its name.
                const QString part = i == 0 ? QString() : u'+' + QString::number(i / size + 1);
                files.append({ name + cluster + part + suffix,
                               list.entries.mid(i, size).join(u'\n').toUtf8() + '\n', whose });
            }
        }
    }
    return files;
}

QStringList dottedHosts(const QList<RuleTarget> &destinations)
{
    QSet<QString> suffixes;
    for (const RuleTarget &destination : destinations) {
        if (destination.host.isWildcard())
            suffixes.insert(destination.host.host());
    }
    QStringList hosts;
    for (const RuleTarget &destination : destinations) {
        const HostPattern &host = destination.host;
        if (isBelow(host.host(), suffixes))
            continue;
        if (host.isWildcard())
            hosts.append(u'.' + host.host());
        else if (!suffixes.contains(host.host()))
            hosts.append(host.host() + host.path());
    }
    return hosts;
}

QStringList plainHosts(const QList<RuleTarget> &destinations)
{
    QSet<QString> names;
    for (const RuleTarget &destination : destinations)
        names.insert(destination.host.host());
    QStringList hosts;
    for (const RuleTarget &destination : destinations) {
        if (!isBelow(destination.host.host(), names))
            hosts.append(destination.host.host());
    }
    return hosts;
}

} // namespace aro
